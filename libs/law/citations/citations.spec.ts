import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#kernel';
import { RETENTION_RULES, type Citation } from '../index.js';
import { citationUrl, formatCitation, isCitation } from './citations.js';
import { LEGAL_OBLIGATIONS, legalObligation } from './legal-obligations.js';
import { STATUTES, statute, type StatuteId } from './statutes.js';

describe('a citation of the GDPR', () => {
  const written: [Citation, Record<Locale, string>][] = [
    [
      'GDPR 6(1)(f)',
      {
        nb: 'personvernforordningen artikkel 6 nr. 1 bokstav f',
        nn: 'personvernforordninga artikkel 6 nr. 1 bokstav f',
        en: 'Article 6(1)(f) GDPR',
        sv: 'artikel 6.1 f i dataskyddsförordningen',
      },
    ],
    [
      'GDPR 12(3)',
      {
        nb: 'personvernforordningen artikkel 12 nr. 3',
        nn: 'personvernforordninga artikkel 12 nr. 3',
        en: 'Article 12(3) GDPR',
        sv: 'artikel 12.3 i dataskyddsförordningen',
      },
    ],
    [
      'GDPR 15',
      {
        nb: 'personvernforordningen artikkel 15',
        nn: 'personvernforordninga artikkel 15',
        en: 'Article 15 GDPR',
        sv: 'artikel 15 i dataskyddsförordningen',
      },
    ],
    [
      'GDPR 15-22',
      {
        nb: 'personvernforordningen artikkel 15–22',
        nn: 'personvernforordninga artikkel 15–22',
        en: 'Articles 15–22 GDPR',
        sv: 'artiklarna 15–22 i dataskyddsförordningen',
      },
    ],
    [
      'GDPR 21(2)-(3)',
      {
        nb: 'personvernforordningen artikkel 21 nr. 2–3',
        nn: 'personvernforordninga artikkel 21 nr. 2–3',
        en: 'Article 21(2)–(3) GDPR',
        sv: 'artikel 21.2–21.3 i dataskyddsförordningen',
      },
    ],
    [
      'GDPR 49(1)(a)-(g)',
      {
        nb: 'personvernforordningen artikkel 49 nr. 1 bokstav a–g',
        nn: 'personvernforordninga artikkel 49 nr. 1 bokstav a–g',
        en: 'Article 49(1)(a)–(g) GDPR',
        sv: 'artikel 49.1 a–g i dataskyddsförordningen',
      },
    ],
  ];

  it.each(written)('%s is written the way each language cites the Regulation', (citation, texts) => {
    for (const locale of LOCALES) expect(formatCitation(citation, locale)).toBe(texts[locale]);
  });

  const malformed: Citation[] = [
    'GDPR 0',
    'GDPR 100',
    'GDPR 22-15',
    'GDPR 6(0)',
    'GDPR 21(3)-(2)',
    'GDPR 49(1)(g)-(a)',
    'GDPR 6(f)',
    'GDPR 6.1.f',
    'GDPR art. 6',
    'GDPR 6(1)(f) ',
    'GDPR ',
  ];

  it.each(malformed)('%j is refused', (citation) => {
    expect(isCitation(citation)).toBe(false);
    expect(() => formatCitation(citation, 'nb')).toThrow(RangeError);
  });
});

describe('a citation of a national act', () => {
  it('names the act in the language of the reader and keeps the Bokmål title where the reader must find it', () => {
    expect(formatCitation('NO bokføringsloven § 13', 'nb')).toBe('bokføringsloven § 13');
    expect(formatCitation('NO bokføringsloven § 13', 'nn')).toBe('bokføringslova § 13');
    expect(formatCitation('NO bokføringsloven § 13', 'en')).toBe(
      'section 13 of the Norwegian Bookkeeping Act (bokføringsloven)',
    );
    expect(formatCitation('NO bokføringsloven § 13', 'sv')).toBe('13 § i den norska bokföringslagen (bokføringsloven)');
    expect(formatCitation('NO ekomloven § 3-15', 'nb')).toBe('ekomloven § 3-15');
    expect(formatCitation('NO ekomloven § 3-15', 'sv')).toBe(
      '§ 3-15 i den norska lagen om elektronisk kommunikation (ekomloven)',
    );
  });

  // The acts that real policies got wrong: the repealed cookie rule, and the wrong act for storage of vouchers.
  it.each([
    'NO ekomloven § 2-7 b',
    'NO regnskapsloven § 13',
    'NO bokføringsloven § 99',
    'bokføringsloven § 13',
    'toString',
  ])('%s is refused, because it is not in the table', (text) => {
    expect(isCitation(text)).toBe(false);
    expect(() => formatCitation(text as Citation, 'en')).toThrow(`Unknown citation '${text}'`);
    expect(() => statute(text as StatuteId)).toThrow(`Unknown statute '${text}'`);
  });

  it('links to the section in the consolidated text', () => {
    expect(statute('NO bokføringsloven § 13')).toMatchObject({
      country: 'NO',
      reference: 'LOV-2004-11-19-73',
      section: '13',
      url: 'https://lovdata.no/lov/2004-11-19-73/%C2%A713',
    });
  });

  it('has an id that says the same as its fields', () => {
    const rows = Object.entries(STATUTES);
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const [id, row] of rows) {
      expect(id).toBe(`${row.country} ${row.title.nb} § ${row.section}`);
      expect(row.id).toBe(id);
      expect(row.reference).toMatch(/^LOV-\d{4}-\d{2}-\d{2}-\d+$/);
      expect(row.url).toMatch(/^https:\/\/lovdata\.no\/lov\/\d{4}-\d{2}-\d{2}-\d+\/%C2%A7[\d-]+$/);
    }
  });
});

describe('the address of a rule', () => {
  const lovdata = 'https://lovdata.no/lov/2018-06-15-38/gdpr/a6';
  const eurLex = (language: string) =>
    `https://eur-lex.europa.eu/legal-content/${language}/TXT/HTML/?uri=CELEX:32016R0679#art_6`;

  it('is the article of the Regulation in the language of the reader', () => {
    expect(LOCALES.map((locale) => citationUrl('GDPR 6(1)(f)', locale))).toEqual([
      lovdata,
      lovdata,
      eurLex('EN'),
      eurLex('SV'),
    ]);
    expect(citationUrl('GDPR 15-22', 'nb')).toBe('https://lovdata.no/lov/2018-06-15-38/gdpr/a15');
  });

  it('is the section at Lovdata for a Norwegian act, and nothing for what is no rule', () => {
    for (const locale of LOCALES)
      expect(citationUrl('NO bokføringsloven § 13', locale)).toBe(statute('NO bokføringsloven § 13').url);
    expect(citationUrl('GDPR 100', 'nb')).toBeUndefined();
  });
});

describe('the tables of law', () => {
  const cited: Citation[] = [
    ...Object.values(STATUTES).map(({ id }) => id),
    ...LEGAL_OBLIGATIONS.map(({ citation }) => citation),
    ...RETENTION_RULES.map(({ citation }) => citation),
  ];

  it('cite only rules that can be written in every language', () => {
    expect(cited.length).toBeGreaterThanOrEqual(45);
    for (const citation of cited) {
      for (const locale of LOCALES) expect(formatCitation(citation, locale)).toMatch(/\d/);
    }
  });

  it('write the same rule differently in each language', () => {
    for (const citation of cited) {
      expect(new Set(LOCALES.map((locale) => formatCitation(citation, locale))).size).toBe(LOCALES.length);
    }
  });
});

describe('a legal obligation', () => {
  it('is found by its statute, and a statute that imposes no duty is none', () => {
    expect(legalObligation('NO bokføringsloven § 13')?.label.nb).toBe('oppbevare regnskapsmateriale');
    expect(legalObligation('NO hvitvaskingsloven § 4')).toBeUndefined();
    expect(legalObligation('noe vi må')).toBeUndefined();
  });

  it('is listed once and says what the duty is in every language', () => {
    expect(new Set(LEGAL_OBLIGATIONS.map(({ citation }) => citation)).size).toBe(LEGAL_OBLIGATIONS.length);
    for (const { label } of LEGAL_OBLIGATIONS) for (const locale of LOCALES) expect(label[locale]).not.toBe('');
  });
});
