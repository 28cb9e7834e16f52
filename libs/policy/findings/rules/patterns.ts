import type { Locale } from '#kernel';

/** The expression as whole words; JavaScript's own \b does not know æ, ø and å. */
function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

type PerLanguage = Readonly<Partial<Record<Locale, RegExp>>>;

const norwegian = (source: string): PerLanguage => ({ nb: whole(source), nn: whole(source) });
const inEach = ({ nb, nn, en }: Readonly<Record<'nb' | 'nn' | 'en', string>>): PerLanguage => ({
  nb: whole(nb),
  nn: whole(nn),
  en: whole(en),
});

/** Six and five digits. Not checked by modulus 11, which new numbers need not meet; account numbers are written 1234.56.78901. */
export const NATIONAL_ID = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/u;

export const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

export const PLACEHOLDER =
  /\{\{|\}\}|[Ll]orem [Ii]psum|(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+)(?![\p{L}\p{N}])|\[(?:navn|firma|bedrift|virksomhet|fyll|sett|skriv|adresse|dato|name|company|business|insert|fill|address|date|your|ditt|din)[^\]]{0,60}\]/u;

export const REPEALED_STATUTE = /(?:§|section|paragraf)\s*2\s*[-–]\s*7\s*b(?!\p{L})/iu;

export const OPEN_PURPOSE = inEach({
  nb: '(?:andre|øvrige|diverse|ethvert|alle) formål|formål som ikke er (?:nevnt|oppgitt|beskrevet)(?: her)?',
  nn: '(?:andre|øvrige|diverse|eitkvart|alle) (?:formål|føremål)|(?:formål|føremål) som ikkje er (?:nemnde?|oppgitte?|omtalte?)(?: her)?',
  en: '(?:other|various|any|any other|all) purposes?|purposes? (?:that (?:are|is) )?not (?:mentioned|listed|stated|described)(?: here)?',
});

export const LIST_WORDS = inEach({
  nb: String.raw`osv|o\.? ?l\.|m\. ?m\.|m\.? ?v\.|blant annet|bl\. ?a\.|men ikke begrenset til|og så videre|etc`,
  nn: String.raw`osv|o\.? ?l\.|m\. ?m\.|m\.? ?v\.|mellom anna|bl\. ?a\.|men ikkje avgrensa til|og så vidare|etc`,
  en: 'etc|and so on|and so forth|among other things|among others|but not limited to',
});

export const HEDGES = inEach({
  nb: 'tilstreber|så mye som mulig|så langt (?:som |det er |det lar seg )?(?:mulig|gjøre)|utvalgte|kan i noen tilfeller',
  nn: 'strevar? etter|så mykje som (?:mogleg|råd)|så langt (?:som |det er |det let seg |det lèt seg )?(?:mogleg|råd|gjere)|utvalde|kan i nokre tilfelle',
  en: 'strives?|as much as possible|as far as possible|selected (?:partners|suppliers|third parties|companies)|may in some cases',
});

/** Wrong word and right word, per language. */
export const WRONG_TERMS: readonly { readonly pattern: PerLanguage; readonly right: string }[] = [
  { pattern: norwegian('datafelt(?:et|ene)?'), right: 'den registrerte' },
  { pattern: norwegian('(?:data)?prosessor(?:en|er|ene)?'), right: 'databehandler' },
  { pattern: { en: whole('data responsible|data handlers?') }, right: 'controller' },
];
export const HEALTH_TERM = { pattern: norwegian('dataansvarlige?'), right: 'behandlingsansvarlig' };

/** Use, contact or continued browsing as consent. A sentence about ticking or pressing something is left alone. */
export const CONSENT_BY_USE = inEach({
  nb: '(?:ved (?:fortsatt |videre )?(?:bruk av|besøk på)|ved å (?:fortsatt )?(?:fortsette|bruke|benytte|besøke|kontakte|ta kontakt|surfe|handle|bestille)|(?:når|hvis|dersom) du (?:bruker|benytter|besøker|fortsetter|kontakter|tar kontakt|surfer|handler|bestiller))[^.!?]{0,120}?(?:godtar|samtykker|aksepterer|godkjenner|gir du[^.!?]{0,30}samtykke)',
  nn: '(?:ved (?:framleis |vidare )?(?:bruk av|besøk på)|ved å (?:framleis )?(?:halde fram|bruke|nytte|besøkj?e|kontakte|ta kontakt|surfe|handle|bestille|tinge)|(?:når|om|viss|dersom) du (?:bruker|nyttar|besøkj?er|held fram|kontaktar|tek kontakt|tar kontakt|surfar|handlar|bestiller|tingar))[^.!?]{0,120}?(?:godtek|godtar|samtykkj?er|aksepterer|godkjenner|gir du[^.!?]{0,30}samtykke)',
  en: '(?:by (?:continuing|using|visiting|contacting|browsing|accessing)|(?:if|when) you (?:continue|use|visit|contact|browse|access))[^.!?]{0,120}?(?:agree|consent|accept)',
});
export const ACTS = /kryss|huk(?:e|er)|klikk|trykk|tick|click|press/iu;

export const ABSOLUTE_SECURITY = inEach({
  nb: '(?:100 ?%|hundre prosent|fullstendig|helt|absolutt) (?:sikker|sikre|sikkert|sikret|trygg|trygge|trygt)|(?:full|fullstendig|absolutt|total) sikkerhet|garanterer[^.!?]{0,50}(?:sikker\\p{L}*|trygg\\p{L}*|sikre\\p{L}*)|(?:kommer|havner) aldri på avveie|umulig å (?:hacke|stjele)',
  nn: '(?:100 ?%|hundre prosent|fullstendig|heilt|absolutt) (?:sikker|sikre|sikkert|sikra|trygg|trygge|trygt)|(?:full|fullstendig|absolutt|total) (?:tryggleik|sikkerheit)|garanterer[^.!?]{0,50}(?:sikker\\p{L}*|trygg\\p{L}*|sikre\\p{L}*)|(?:kjem|hamnar) aldri på avvegar?|umogleg å (?:hacke|stele)',
  en: '(?:100 ?%|completely|absolutely|totally|perfectly) (?:secure|safe)|(?:complete|absolute|total) security|guarantees?[^.!?]{0,50}(?:security|secure|safe|safety)|impossible to (?:hack|steal)',
});

/** «Ikke utenfor EØS», «bare i EØS». */
export const EEA_CLAIM = inEach({
  nb: '(?:ikke|aldri|ingen)[^.!?]{0,80}(?:utenfor|ut av|forlater) (?:EØS|EU|Europa)(?:[-/]\\p{L}+)?|(?:bare|kun|utelukkende|alltid)[^.!?]{0,60}(?:i|innenfor|innen) (?:EØS|EU|Europa)(?:[-/]\\p{L}+)?',
  nn: '(?:ikkje|aldri|ingen)[^.!?]{0,80}(?:utanfor|ut av|forlèt|forlet) (?:EØS|EU|Europa)(?:[-/]\\p{L}+)?|(?:berre|utelukkande|alltid)[^.!?]{0,60}(?:i|innanfor|innan) (?:EØS|EU|Europa)(?:[-/]\\p{L}+)?',
  en: "(?:not|never|no|don't)[^.!?]{0,80}(?:outside|out of|leaves?) (?:the )?(?:EEA|EU|Europe)(?:/\\p{L}+)?|(?:only|always|exclusively)[^.!?]{0,60}(?:in|within|inside) (?:the )?(?:EEA|EU|Europe)(?:/\\p{L}+)?",
});

/** «Ikke uten samtykke». */
export const CONSENT_CLAIM = inEach({
  nb: '(?:ikke|aldri|ingen|ingenting)[^.!?]{0,100}uten (?:at du |ditt |din |ha |å ha |uttrykkelig |forhånds|ditt uttrykkelige |først )*samtykke(?:t|r)?',
  nn: '(?:ikkje|aldri|ingen|ingenting)[^.!?]{0,100}utan (?:at du |ditt |din |ha |å ha |uttrykkeleg |førehands|ditt uttrykkelege |først )*samtykk(?:e|er|jer|t)',
  en: "(?:not|never|no|nothing|don't)[^.!?]{0,100}without (?:your |prior |explicit |express )*(?:consent|consenting)",
});

/** «Deler aldri opplysninger med tredjeparter». */
export const SHARING_CLAIM = inEach({
  nb: '(?:aldri (?:deler|utleverer|videreformidler)|(?:deler|utleverer|videreformidler|delt|utlevert|deles|utleveres)(?: \\S+){0,4} (?:aldri|ikke)|(?:aldri|ikke) (?:deles|utleveres|bli delt|bli utlevert|deler|utleverer))[^.!?]{0,80}(?:tredjeparter|tredjepart|andre|utenforstående|noen|eksterne)',
  nn: '(?:aldri (?:deler|utleverer|formidlar)|(?:deler|leverer ut|utleverer|formidlar|delt|delte|utlevert|utleverte)(?: \\S+){0,4} (?:aldri|ikkje)|(?:aldri|ikkje) (?:bli delte?|bli utleverte?|delte?|utleverte?|deler|leverer ut|utleverer))[^.!?]{0,80}(?:tredjepartar|tredjepart|andre|utanforståande|nokon|eksterne)',
  en: "(?:never|not|don't) (?:be )?(?:share|shared|disclose|disclosed|pass(?:ed)? on)[^.!?]{0,80}(?:third parties|third party|others|anyone|outsiders)",
});
export const RESERVATION =
  /uten|utan|unntatt|unnateke|unntak|bortsett|med mindre|enn |unless|except|without|other than/iu;

/** The sentence that a match stands in. */
export function sentenceAround(text: string, index: number): string {
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, index - 1))) + 1;
  const rest = text.slice(index).search(/[.!?\n]/u);
  return text.slice(start, rest === -1 ? undefined : index + rest);
}

/** What stands before a match in its own sentence. */
export function beforeInSentence(text: string, index: number): string {
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, index - 1))) + 1;
  return text.slice(start, index);
}
