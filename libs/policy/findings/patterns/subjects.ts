import { inEach, whole } from './language.js';

/** Purposes that a contract with the person does not need: they serve the business. */
export const NOT_FOR_CONTRACT = inEach({
  nb: 'forbedr\\p{L}*|videreutvikl\\p{L}*|(?:\\p{L}+)?analyser?\\p{L}*|\\p{L}*statistikk|markedsfør\\p{L}*|annons\\p{L}*|reklame\\p{L}*|nyhetsbrev\\p{L}*|profilering|kampanje\\p{L}*',
  nn: 'forbetr\\p{L}*|vidareutvikl\\p{L}*|(?:\\p{L}+)?analys\\p{L}*|\\p{L}*statistikk|marknadsfør\\p{L}*|annons\\p{L}*|reklame\\p{L}*|(?:nyheits|nyhende)brev\\p{L}*|profilering|kampanj\\p{L}*',
  en: 'improv\\p{L}*|analys\\p{L}*|analytics|statistics|marketing|advertis\\p{L}*|newsletters?|profiling|campaigns?',
  sv: 'förbättr\\p{L}*|vidareutveckl\\p{L}*|(?:\\p{L}+)?analys\\p{L}*|\\p{L}*statistik|marknadsför\\p{L}*|annons\\p{L}*|reklam\\p{L}*|nyhetsbrev\\p{L}*|profilering|kampanj\\p{L}*',
});

export const BOOKKEEPING = inEach({
  nb: 'bokføring\\p{L}*|føre regnskap\\p{L}*|regnskapsmateriale|regnskapsplikt\\p{L}*|regnskapsføring|regnskapsformål',
  nn: 'bokføring\\p{L}*|føre rekneskap\\p{L}*|rekneskapsmateriale|rekneskapsplikt\\p{L}*|rekneskapsføring|rekneskapsføremål',
  en: 'book-?keeping|keep(?:ing)? (?:our )?accounts|accounting records|accounting obligations?',
  sv: 'bokföring\\p{L}*|räkenskaps\\p{L}*',
});

export const NEWSLETTER = inEach({
  nb: 'nyhetsbrev\\p{L}*',
  nn: '(?:nyheits|nyhende)brev\\p{L}*',
  en: 'newsletters?',
  sv: 'nyhetsbrev\\p{L}*',
});

export const DIRECT_MARKETING = inEach({
  nb: 'direkte ?markedsføring|(?:e-post|SMS)-?markedsføring',
  nn: 'direkte ?marknadsføring|(?:e-post|SMS)-?marknadsføring',
  en: 'direct marketing|e-?mail marketing|SMS marketing',
  sv: 'direktmarknadsföring|direktreklam|(?:e-post|SMS)-?marknadsföring',
});

/** Data of GDPR 9(1) in the client's own words, where the codes of the vocabulary would have been known. */
export const SPECIAL_DATA = inEach({
  nb: 'helse(?:opplysninger|data|tilstand)|sykdom\\p{L}*|diagnose\\p{L}*|fagforening\\p{L}*|religi(?:on|øs)\\p{L}*|livssyn\\p{L}*|politisk\\p{L}*|etnisk\\p{L}*|seksuell\\p{L}*|biometrisk\\p{L}*|genetisk\\p{L}*',
  nn: 'helse(?:opplysningar|data|tilstand)|sjukdom\\p{L}*|diagnos\\p{L}*|fagforeining\\p{L}*|religi(?:on|øs)\\p{L}*|livssyn\\p{L}*|politisk\\p{L}*|etnisk\\p{L}*|seksuell\\p{L}*|biometrisk\\p{L}*|genetisk\\p{L}*',
  en: 'health|illness(?:es)?|diagnos[ei]s|trade union\\p{L}*|religio(?:n|us)|political|ethnic|sexual|biometric|genetic',
  sv: 'hälsa|hälso(?:uppgifter|data|tillstånd)|sjukdom\\p{L}*|diagnos\\p{L}*|fackförening\\p{L}*|fackligt? medlemskap|religi(?:on|ös)\\p{L}*|politisk\\p{L}*|etnisk\\p{L}*|sexuell\\p{L}*|biometrisk\\p{L}*|genetisk\\p{L}*',
});

export const MEASURING_NAMES =
  /google (?:analytics|ads|tag manager)|wp[ -]?statistics|matomo|plausible|hotjar|clarity|(?:facebook|meta|linkedin|tiktok|snap\w*) (?:pixel|insight)|adform|doubleclick|jetpack stats/iu;

export const MEASURING_PURPOSES =
  /statistikk (?:over|om) (?:besøk|bruk)|besøksstatistikk|webstatistikk|nettstatistikk|webanalyse|måle (?:besøk|trafikk)|målrett|annonse|retargeting|remarketing|web (?:analytics|statistics)|visit(?:or)? statistics|statistics (?:on|about) (?:visits|use)|measure (?:visits|traffic)|advertis|besöksstatistik|webbanalys|mäta (?:besök|trafik)|annons/iu;

/** Names of cookies that only one product sets. */
export const COOKIE_OWNERS: readonly { readonly name: RegExp; readonly product: string }[] = [
  { name: /^_g(?:a|id|at)(?:_|$|\*)|^__utm/u, product: 'Google Analytics' },
  { name: /^_gcl_|^IDE$|^NID$/u, product: 'Google' },
  { name: /^_fb[pc]$|^fr$/u, product: 'Meta' },
  { name: /^_pk_(?:id|ses|ref)/u, product: 'Matomo' },
  { name: /^_hj/u, product: 'Hotjar' },
  { name: /^_cl(?:ck|sk)$|^MUID$/u, product: 'Microsoft Clarity' },
  { name: /^(?:__hs|hubspotutk)/u, product: 'HubSpot' },
  { name: /^(?:li_|bcookie|lidc)/u, product: 'LinkedIn' },
  { name: /^_tt(?:p|_)/u, product: 'TikTok' },
  { name: /^(?:YSC|VISITOR_INFO1_LIVE)$/u, product: 'YouTube' },
];

/** Products that process personal data and whose names mean nothing else. Case matters: «zoom» is a word. */
export const PRODUCT = whole(
  'Google (?:Analytics|Ads|Tag Manager|Maps|Workspace|Drive|Forms)|YouTube|Facebook|Instagram|LinkedIn|TikTok|Snapchat|Mailchimp|MailerLite|HubSpot|Hotjar|Matomo|Plausible|Cloudflare|Dropbox|Microsoft (?:365|Forms|Teams|Clarity)|OneDrive|SharePoint|Vipps|Klarna|PayPal|Fiken|Tripletex|Visma|PowerOffice|Shopify|SendGrid|Brevo|Zendesk|Intercom|Trello|SurveyMonkey|Typeform|Calendly|Salesforce|Pipedrive|Twilio',
  'u',
);
