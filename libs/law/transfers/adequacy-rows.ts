import type { AdequacyDecision } from './adequacy-decision.js';

const wholeCountry = (code: string, decision: string): AdequacyDecision => ({
  code,
  decision,
  scope: 'full',
  dependsOnRecipient: false,
});

/** As known on 5 August 2026, from secondary sources: check a row against the Official Journal before changing a text because of it. */
export const ADEQUACY_ROWS: readonly AdequacyDecision[] = [
  wholeCountry('AD', '2010/625/EU'),
  wholeCountry('AR', '2003/490/EC'),
  {
    code: 'BR',
    decision: 'C(2026) 373 final, 26.01.2026',
    scope: {
      nb: 'mottakere som er underlagt den brasilianske personvernloven LGPD',
      nn: 'mottakarar som er omfatta av den brasilianske personvernlova LGPD',
      en: 'recipients subject to the Brazilian data protection act (LGPD)',
      sv: 'mottagare som omfattas av den brasilianska dataskyddslagen LGPD',
    },
    dependsOnRecipient: true,
    validFrom: '2026-01-26',
  },
  {
    code: 'CA',
    decision: '2002/2/EC',
    scope: {
      nb: 'kommersielle virksomheter som er underlagt den kanadiske loven PIPEDA',
      nn: 'kommersielle verksemder som er omfatta av den kanadiske lova PIPEDA',
      en: 'commercial organisations subject to the Canadian act PIPEDA',
      sv: 'kommersiella organisationer som omfattas av den kanadensiska lagen PIPEDA',
    },
    dependsOnRecipient: true,
  },
  wholeCountry('CH', '2000/518/EC'),
  wholeCountry('FO', '2010/146/EU'),
  {
    // The carve-out for immigration control in the decision of 2021 is repealed by the renewal.
    ...wholeCountry('GB', '(EU) 2021/1772, renewed by C(2025) 8771 final of 19.12.2025'),
    expires: '2031-12-27',
  },
  wholeCountry('GG', '2003/821/EC'),
  {
    code: 'IL',
    decision: '2011/61/EU',
    scope: {
      nb: 'automatiserte overføringer, eller opplysninger som behandles automatisert i Israel',
      nn: 'automatiserte overføringar, eller opplysningar som blir behandla automatisert i Israel',
      en: 'automated transfers, or data processed further by automated means in Israel',
      sv: 'automatiserade överföringar, eller uppgifter som behandlas vidare automatiskt i Israel',
    },
    dependsOnRecipient: false,
  },
  wholeCountry('IM', '2004/411/EC'),
  wholeCountry('JE', '2008/393/EC'),
  {
    code: 'JP',
    decision: '(EU) 2019/419',
    scope: {
      nb: 'virksomheter som er underlagt den japanske personvernloven APPI og tilleggsreglene til den',
      nn: 'verksemder som er omfatta av den japanske personvernlova APPI med tilleggsreglane',
      en: 'business operators subject to the Japanese act APPI and its Supplementary Rules',
      sv: 'företag som omfattas av den japanska dataskyddslagen APPI och dess tilläggsregler',
    },
    dependsOnRecipient: true,
  },
  {
    code: 'KR',
    decision: '(EU) 2022/254',
    scope: {
      nb: 'virksomheter som er underlagt den sørkoreanske personvernloven PIPA og tilleggsreglene til den',
      nn: 'verksemder som er omfatta av den sørkoreanske personvernlova PIPA med tilleggsreglane',
      en: 'organisations subject to the South Korean act PIPA and its Supplementary Rules',
      sv: 'organisationer som omfattas av den sydkoreanska dataskyddslagen PIPA och dess tilläggsregler',
    },
    dependsOnRecipient: true,
  },
  wholeCountry('NZ', '2013/65/EU'),
  {
    code: 'US',
    decision: '(EU) 2023/1795 of 10.07.2023 (EU-US DPF)',
    scope: {
      nb: 'mottakere som står på listen til EU-US Data Privacy Framework, for den typen opplysninger de er sertifisert for',
      nn: 'mottakarar som står på lista til EU-US Data Privacy Framework, for den typen opplysningar dei er sertifiserte for',
      en: 'recipients on the EU-US Data Privacy Framework List, for the type of data they are certified for',
      sv: 'mottagare på listan för EU-US Data Privacy Framework, för den typ av uppgifter de är certifierade för',
    },
    dependsOnRecipient: true,
    validFrom: '2023-07-10',
    recipientList: 'https://www.dataprivacyframework.gov/list',
  },
  wholeCountry('UY', '2012/484/EU'),
  { ...wholeCountry('INT-EPO', 'C(2025) 4626 final of 15.07.2025'), validFrom: '2025-07-15' },
];
