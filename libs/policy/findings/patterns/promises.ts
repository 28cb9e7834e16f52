import { inEach } from './language.js';

const AREA = '(?:EØS|EU|Europa)(?:[-/]\\p{L}+)?';

/** «Ikke utenfor EØS», «bare i EØS». */
export const EEA_CLAIM = inEach({
  nb: `(?:ikke|aldri|ingen)[^.!?]{0,80}(?:utenfor|ut av|forlater) ${AREA}|forlater (?:aldri|ikke) ${AREA}|(?:bare|kun|utelukkende|alltid)[^.!?]{0,60}(?:i|innenfor|innen) ${AREA}`,
  nn: `(?:ikkje|aldri|ingen|inga)[^.!?]{0,80}(?:utanfor|ut av|forlèt|forlet) ${AREA}|forl[èe]t (?:aldri|ikkje) ${AREA}|(?:berre|kun|utelukkande|alltid)[^.!?]{0,60}(?:i|innanfor|innan) ${AREA}`,
  en: "(?:not|never|no|don't)[^.!?]{0,80}(?:outside|out of|leaves?) (?:the )?(?:EEA|EU|Europe)(?:/\\p{L}+)?|(?:only|always|exclusively)[^.!?]{0,60}(?:in|within|inside) (?:the )?(?:EEA|EU|Europe)(?:/\\p{L}+)?",
  sv: '(?:inte|aldrig|ingen|inga|inget)[^.!?]{0,80}(?:utanför|ut ur|lämnar) (?:EES|EU|Europa)(?:[-/]\\p{L}+)?|lämnar (?:aldrig|inte) (?:EES|EU|Europa)(?:[-/]\\p{L}+)?|(?:bara|endast|enbart|uteslutande|alltid)[^.!?]{0,60}(?:i|inom) (?:EES|EU|Europa)(?:[-/]\\p{L}+)?',
});

/** «Ikke uten samtykke». */
export const CONSENT_CLAIM = inEach({
  nb: '(?:ikke|aldri|ingen|ingenting)[^.!?]{0,100}uten (?:at du |ditt |din |ha |å ha |uttrykkelig |forhånds|ditt uttrykkelige |først )*samtykke(?:t|r)?',
  nn: '(?:ikkje|aldri|ingen|inga|ingenting)[^.!?]{0,100}utan (?:at du |ditt |å ha |uttrykkeleg |førehands|først )*samtykk(?:e|er|jer|t)',
  en: "(?:not|never|no|nothing|don't)[^.!?]{0,100}without (?:your |prior |explicit |express )*(?:consent|consenting)",
  sv: '(?:inte|aldrig|ingen|inga|inget|ingenting)[^.!?]{0,100}utan (?:att du |ditt |att ha |uttryckligt |föregående |först )*samtyck(?:e|er)',
});

/** «Deler aldri opplysninger med tredjeparter», «deler med ingen», «bare vi har tilgang». */
export const SHARING_CLAIM = inEach({
  nb: '(?:aldri (?:deler|utleverer|videreformidler)|(?:deler|utleverer|videreformidler|delt|utlevert|deles|utleveres)(?: \\S+){0,4} (?:aldri|ikke)|(?:aldri|ikke) (?:deles|utleveres|bli delt|bli utlevert|deler|utleverer))[^.!?]{0,80}(?:tredjeparter|tredjepart|andre|utenforstående|noen|eksterne)|deler[^.!?]{0,60} med ingen|(?:bare|kun) vi (?:har|får) tilgang',
  nn: '(?:aldri (?:deler|utleverer|leverer ut|formidlar|vidareformidlar)|(?:deler|utleverer|leverer ut|formidlar|vidareformidlar|delte?|utleverte?)(?: \\S+){0,4} (?:aldri|ikkje)|(?:aldri|ikkje) (?:delte?|utleverte?|bli delte?|bli utleverte?|deler|utleverer|leverer ut))[^.!?]{0,80}(?:tredjepartar|tredjepart|andre|utanforståande|nokon|eksterne)|deler[^.!?]{0,60} med ingen|(?:berre|kun) vi (?:har|får) tilgang',
  en: "(?:never|not|don't) (?:be )?(?:share|shared|disclose|disclosed|pass(?:ed)? on)[^.!?]{0,80}(?:third parties|third party|others|anyone|outsiders)|(?:share|disclose)[^.!?]{0,60} (?:with|to) (?:no one|no-one|nobody)|only we have access",
  sv: '(?:aldrig (?:delar|lämnar ut)|(?:delar|lämnar ut|delas|lämnas ut)(?: \\S+){0,4} (?:aldrig|inte)|(?:aldrig|inte) (?:delas|lämnas ut|delar|dela|lämnar ut|lämna ut))[^.!?]{0,80}(?:tredje part|tredjeparter|andra|utomstående|någon|externa)|delar[^.!?]{0,60} med ingen|(?:bara|endast) vi har (?:åtkomst|tillgång)',
});
export const RESERVATION =
  /uten|utan|unntatt|unntak|unnateke|bortsett|med mindre|om inte|enn |än |utom|unless|except|without|other than/iu;

/** What follows makes it a promise about some cookies only: «til annonser», «før du har samtykket». */
const WHOLE_CLAIM = '(?=\\s*(?:[.,;:!]|$)| (?:på|on|i|in) (?:nett|sid|webb|vår|våre|our|the|this|dette|denne))';

/** «Bruker ikke informasjonskapsler». */
export const COOKIE_CLAIM = inEach({
  nb: `(?:bruker|setter|benytter|lagrer|har) (?:ikke|aldri|ingen)(?: noen)? (?:informasjonskapsler|cookies)${WHOLE_CLAIM}`,
  nn: `(?:bruker|brukar|set|nyttar|lagrar|har) (?:ikkje|aldri|ingen|inga)(?: nokon| nokre)? (?:informasjonskapslar|cookies)${WHOLE_CLAIM}`,
  en: `(?:(?:do not|don't|does not|never) (?:use|set|store)(?: any)?|(?:uses?|sets?|stores?|has|have) no) cookies${WHOLE_CLAIM}`,
  sv: `(?:använder|sätter|lagrar|har) (?:inte|aldrig|inga)(?: några)? (?:kakor|cookies|webbkakor)${WHOLE_CLAIM}`,
});

/** «Nødvendige informasjonskapsler samler ikke inn personopplysninger». */
export const COOKIE_DATA_CLAIM = inEach({
  nb: '(?:informasjonskaps\\p{L}*|cookies?)[^.!?]{0,80}(?:samler|lagrer|inneholder|behandler|henter)[^.!?]{0,20}(?:ikke|ingen|aldri)[^.!?]{0,30}(?:personopplysninger|personlige opplysninger|persondata)',
  nn: '(?:informasjonskaps\\p{L}*|cookies?)[^.!?]{0,80}(?:samlar|lagrar|inneheld|behandlar|hentar)[^.!?]{0,20}(?:ikkje|ingen|inga|aldri)[^.!?]{0,30}(?:personopplysningar|personlege opplysningar|persondata)',
  en: "cookies?[^.!?]{0,80}(?:not|no|never|don't)[^.!?]{0,40}(?:personal data|personal information|personally identifiable)",
  sv: '(?:kak(?:or|orna|an)|webbkakor|cookies?)[^.!?]{0,80}(?:samlar|lagrar|innehåller|behandlar|hämtar)[^.!?]{0,20}(?:inte|inga|aldrig)[^.!?]{0,30}personuppgifter',
});

const VERBS_NB = 'fortsette|bruke|benytte|besøke|kontakte|ta kontakt|surfe|handle|bestille';
const USE = {
  nb: `(?:ved (?:fortsatt |videre )?(?:bruk av|besøk på)|ved å (?:fortsatt )?(?:${VERBS_NB})|(?:når|hvis|dersom) du (?:bruker|benytter|besøker|fortsetter|kontakter|tar kontakt|surfer|handler|bestiller))`,
  nn: '(?:ved (?:framleis |vidare )?(?:bruk av|besøk på|vitjing av)|ved å (?:framleis )?(?:halde fram|fortsetje|bruke|nytte|vitje|besøkj?e|kontakte|ta kontakt|surfe|handle|bestille|tinge)|(?:når|om|viss|dersom) du (?:bruker|brukar|nyttar|vitjar|besøkj?er|held fram|kontaktar|tek kontakt|tar kontakt|surfar|handlar|bestiller|tingar))',
  en: '(?:by (?:continuing|using|visiting|contacting|browsing|accessing)|(?:if|when) you (?:continue|use|visit|contact|browse|access))',
  sv: '(?:genom (?:fortsatt )?(?:användning av|besök på)|genom att (?:fortsätta|använda|besöka|kontakta|surfa|handla|beställa)|(?:när|om) du (?:använder|besöker|fortsätter|kontaktar|surfar|handlar|beställer))',
};

/** Use, contact or continued browsing as consent. A sentence about ticking or pressing something is left alone. */
export const CONSENT_BY_USE = inEach({
  nb: `${USE.nb}[^.!?]{0,120}?(?:godtar|samtykker|aksepterer|godkjenner|gir du[^.!?]{0,30}samtykke)`,
  nn: `${USE.nn}[^.!?]{0,120}?(?:godtek|godtar|samtykkjer|samtykker|aksepterer|godkjenner|gir du[^.!?]{0,30}samtykke)`,
  en: `${USE.en}[^.!?]{0,120}?(?:agree|consent|accept)`,
  sv: `${USE.sv}[^.!?]{0,120}?(?:godkänner|samtycker|accepterar|lämnar du[^.!?]{0,30}samtycke)`,
});
export const ACTS =
  /(?<!forhåndsav|førehandsav|för)kryss|huk(?:e|er|ar)|klikk|trykk|bock|klick|tryck|(?<!pre-?)tick|click|press|melder (?:du )?deg|sign up/iu;

/** The same where the sentence is about consent already: how it is given. A pre-ticked box and accepted terms are no consent either. */
export const NO_ACT_OF_CONSENT = inEach({
  nb: `${USE.nb}|forhåndsavkryss\\p{L}*|forhåndsutfylt\\p{L}*|stilltiende|(?:godtar|aksepterer|godkjenner|godta|akseptere|godkjenne) (?:\\S+ ){0,2}(?:vilkår\\p{L}*|betingelse\\p{L}*)`,
  nn: `${USE.nn}|førehandsavkryss\\p{L}*|førehandsutfylt\\p{L}*|stillteiande|(?:godtek|aksepterer|godkjenner|godta|akseptere|godkjenne) (?:\\S+ ){0,2}vilkår\\p{L}*`,
  en: `${USE.en}|pre-?ticked|pre-?checked|implied|tacit|accept(?:s|ing)? (?:\\S+ ){0,2}terms`,
  sv: `${USE.sv}|förkryss\\p{L}*|förifylld\\p{L}*|tyst|(?:godkänner|accepterar|godkänna|acceptera) (?:\\S+ ){0,2}villkor\\p{L}*`,
});
