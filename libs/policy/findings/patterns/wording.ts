import { inEach, whole, type SomePattern } from './language.js';

export const PLACEHOLDER =
  /\{\{|\}\}|[Ll]orem [Ii]psum|(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+)(?![\p{L}\p{N}])|\[(?:navn|namn|firma|bedrift|virksomhet|verksemd|företag|fyll|sett|skriv|adresse|adress|dato|datum|name|company|business|insert|fill|address|date|your|ditt|din)[^\]]{0,60}\]/u;

export const REPEALED_STATUTE = /(?:§|section|paragraf)\s*2\s*[-–]\s*7\s*b(?!\p{L})/iu;

/** A Norwegian act with a section: the act, then the section. */
export const NORWEGIAN_STATUTE =
  /(?<!\p{L})(\p{L}[\p{L}-]{0,60}(?:loven|lova)) ?§ ?(\d{1,3}(?:-\d{1,3})?(?: ?[a-z](?!\p{L}))?)/giu;

export const OPEN_PURPOSE = inEach({
  nb: '(?:andre|øvrige|diverse|ethvert|alle) formål|formål som ikke er (?:nevnt|oppgitt|beskrevet)(?: her)?',
  nn: '(?:andre|øvrige|diverse|eitkvart|alle) (?:føre|for)mål|(?:føre|for)mål som ikkje er (?:nemnde?|oppgitte?|omtalte?|skildra)(?: her)?',
  en: '(?:other|various|any|any other|all) purposes?|purposes? (?:that (?:are|is) )?not (?:mentioned|listed|stated|described)(?: here)?',
  sv: '(?:andra|övriga|diverse|alla) (?:ändamål|syften)|(?:ändamål|syften) som inte (?:nämns|anges|beskrivs)(?: här)?',
});

export const LIST_WORDS = inEach({
  nb: String.raw`osv|o\.? ?l\.|m\. ?m\.|m\.? ?v\.|m\. ?fl\.|blant annet|bl\. ?a\.|blant andre|men ikke begrenset til|og så videre|etc`,
  nn: String.raw`osb|osv|o\.? ?l\.|m\. ?m\.|m\.? ?v\.|m\. ?fl\.|mellom anna|m\. ?a\.|bl\. ?a\.|mellom andre|men ikkje avgrensa til|og så vidare|etc`,
  en: 'etc|and so on|and so forth|among other things|among others|amongst others|but not limited to',
  sv: String.raw`osv|o\. ?s\. ?v\.|m\. ?m\.|m\. ?fl\.|bland annat|bl\. ?a\.|bland andra|men inte begränsat till|och så vidare|etc`,
});

/** Only in a list of data or recipients: in running text an example can explain. */
export const EXAMPLES = inEach({
  nb: String.raw`for eksempel|f\. ?eks\.|slik som`,
  nn: String.raw`til dømes|t\. ?d\.|for eksempel|slik som`,
  en: String.raw`for example|e\. ?g\.|such as`,
  sv: String.raw`till exempel|t\. ?ex\.|exempelvis|såsom`,
});

export const HEDGES = inEach({
  nb: 'tilstreber|etterstreber|så mye som mulig|så langt (?:som |det er |det lar seg )?(?:mulig|gjøre)|utvalgte|kan i noen tilfeller',
  nn: 'strevar? etter|etterstrevar|så mykje som (?:mogleg|råd)|så langt (?:som |det er |det let seg |det lèt seg )?(?:mogleg|råd|gjere)|utvalde|kan i nokre tilfelle',
  en: 'strives?|as much as possible|as far as possible|selected (?:partners|suppliers|vendors|third parties|companies)|may in some cases',
  sv: 'strävar efter|eftersträvar|så mycket som möjligt|så långt (?:som |det är )?möjligt|utvalda|kan i vissa fall',
});

/** Wrong word and right word, per language. */
export const WRONG_TERMS: readonly { readonly pattern: SomePattern; readonly right: string }[] = [
  {
    pattern: { nb: whole('datafelt(?:et|ene)?'), nn: whole('datafelt(?:et|a)?') },
    right: 'den registrerte',
  },
  { pattern: { nb: whole('(?:data)?prosessor(?:en|er|ene)?') }, right: 'databehandler' },
  { pattern: { nn: whole('(?:data)?prosessor(?:en|ar|ane)?') }, right: 'databehandlar' },
  { pattern: { en: whole('data responsible|data handlers?') }, right: 'controller' },
  { pattern: { sv: whole('(?:data)?processor(?:n|er|erna)?|databehandlare\\p{L}*') }, right: 'personuppgiftsbiträde' },
  { pattern: { sv: whole('dataansvarig\\p{L}*|datakontrollant\\p{L}*') }, right: 'personuppgiftsansvarig' },
];

/** The word of the Norwegian health acts for the controller, wrong elsewhere. */
export const HEALTH_TERMS: readonly { readonly pattern: SomePattern; readonly right: string }[] = [
  { pattern: { nb: whole('dataansvarlige?') }, right: 'behandlingsansvarlig' },
  { pattern: { nn: whole('dataansvarlege?') }, right: 'behandlingsansvarleg' },
];

export const GENDERED = inEach({
  nb: 'han eller hun|hun eller han|han/hun|hun/han|hans eller hennes|hans/hennes|ham eller henne|ham/henne',
  nn: 'han eller ho|ho eller han|han/ho|ho/han|hans eller hennar|hans/hennar',
  en: 'he or she|she or he|he/she|she/he|s/he|his or her|his/her|him or her|him/her',
  sv: 'han eller hon|hon eller han|han/hon|hon/han|hans eller hennes|hans/hennes|honom eller henne',
});

export const ABSOLUTE_SECURITY = inEach({
  nb: '(?:100 ?%|hundre prosent|fullstendig|helt|absolutt) (?:sikker|sikre|sikkert|sikret|trygg|trygge|trygt)|(?:full|fullstendig|absolutt|total) sikkerhet|garanterer[^.!?]{0,50}(?:sikker\\p{L}*|trygg\\p{L}*|sikre\\p{L}*)|(?:kommer|havner) aldri på avveie|umulig å (?:hacke|stjele)',
  nn: '(?:100 ?%|hundre prosent|fullstendig|heilt|absolutt) (?:sikker|sikre|sikkert|sikra|trygg|trygge|trygt)|(?:full|fullstendig|absolutt|total) (?:sikkerheit|tryggleik)|garanterer[^.!?]{0,50}(?:sikker\\p{L}*|trygg\\p{L}*|sikre\\p{L}*)|(?:kjem|hamnar) aldri på avvegar?|umogleg å (?:hacke|stele)',
  en: '(?:100 ?%|completely|absolutely|totally|perfectly) (?:secure|safe)|(?:complete|absolute|total) security|guarantees?[^.!?]{0,50}(?:security|secure|safe|safety)|impossible to (?:hack|steal)',
  sv: '(?:100 ?%|hundra procent|fullständigt|helt|absolut) (?:säker|säkra|säkert|säkrad|trygg|trygga|tryggt)|(?:full|fullständig|absolut|total) säkerhet|garanterar[^.!?]{0,50}(?:säker\\p{L}*|trygg\\p{L}*|säkra\\p{L}*)|omöjligt att (?:hacka|stjäla)',
});

export const ANONYMOUS = inEach({
  nb: 'anonym(?:e|t|isert|iserte|iserer|isering)?',
  nn: 'anonym(?:e|t|isert|iserte|iserer|isering)?',
  en: 'anonym(?:ous|ously|ised|ized|ises|izes|isation|ization)',
  sv: 'anonym(?:a|t|iserad|iserade|iserat|iserar|isering)?',
});
