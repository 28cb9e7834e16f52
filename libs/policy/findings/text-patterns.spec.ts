import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#kernel';
import { checkFacts } from './check.js';
import { hasPersonalNumber } from './patterns/identifiers.js';
import { changed } from './testing/change.js';
import { LAWFUL_FACTS } from './testing/lawful-facts.js';

const codesOf = (pointer: string, words: unknown) =>
  checkFacts(changed(LAWFUL_FACTS, { [pointer]: words }), 'privacy-policy').map(({ code }) => code);

describe('claims the law forbids are found in Nynorsk', () => {
  it.each([
    ['sel lamper. Ved å bruke nettstaden godtek du vilkåra', 'text.consent_by_use'],
    ['sel lamper. Opplysningane er heilt trygge hos oss', 'text.absolute_security'],
    ['sel lamper, klede osv', 'text.list_words'],
    ['sel lamper og bruker opplysningane til andre formål', 'text.open_purpose'],
    ['sel lamper og lagrar så lite som råd, så langt det er råd', 'text.hedge'],
    ['sel lamper og deler aldri opplysningar med tredjepartar', 'text.sharing_claim_refuted'],
    ['sel lamper og behandlar ingenting utan samtykke', 'text.consent_claim_refuted'],
  ])('%s', (nn, code) => {
    expect(codesOf('/organisation/business', { nn })).toContain(code);
    expect(codesOf('/organisation/business', { nn: 'sel lamper' })).not.toContain(code);
  });

  it('but not where the words deny it', () => {
    const nn = 'sel lamper. Vi kan ikkje garantere full tryggleik, og deler ikkje opplysningar med andre utan grunnlag';
    const codes = codesOf('/organisation/business', { nn });
    expect(codes).not.toContain('text.absolute_security');
    expect(codes).not.toContain('text.sharing_claim_refuted');
  });
});

describe('plain and lawful words raise nothing', () => {
  it.each([
    'selger lamper. Når du krysser av i skjemaet, samtykker du til nyhetsbrev',
    'selger lamper. Når du kontakter oss, gir du oss navn og e-post',
    'selger lamper. Vi kan ikke garantere full sikkerhet',
    'selger betalingsløsninger med prosessorer i alle størrelser',
    'selger lamper til hele landet, også utenfor sesongen',
    'har kontonummer 1234.56.78901 og telefon 57 00 00 00',
    'følger bokføringsloven § 13 og ekomloven § 3-15',
    'deler ikke opplysninger med andre uten rettslig grunnlag',
    'selger møbler med metodiske og organiserte løsninger',
    'har organisasjonsnummer 556036-0793 i Sverige',
    'bruker ikke informasjonskapsler før du har samtykket',
    'selger lamper. Vi har zoom på kameraet og en stripe på veggen',
    'lar deg lage et passord: minst tolv tegn',
    'er en del av Instagrammers-klubben for Hans og Hanne',
  ])('%s', (words) => {
    expect(codesOf('/organisation/business/nb', words)).toEqual([]);
  });

  it.each([
    'så lenge kundeforholdet varer',
    'til saken er avsluttet og klagefristen er ute',
    'så lenge det er nødvendig for å svare, høyst ett år',
  ])('a criterion: %s', (words) => {
    expect(codesOf('/activities/3/retention/0/criterion/nb', words)).toEqual([]);
  });
});

describe('the same words are found in every language', () => {
  const BUSINESS = '/organisation/business';
  const WORDS: readonly (readonly [string, string, Readonly<Record<Locale, string>>])[] = [
    ['text.list_words', BUSINESS, { nb: 'lamper osv.', nn: 'lamper osb.', en: 'lamps etc.', sv: 'lampor osv.' }],
    [
      'text.list_words',
      BUSINESS,
      { nb: 'blant annet lamper', nn: 'mellom anna lamper', en: 'lamps, among others', sv: 'bland annat lampor' },
    ],
    ['text.list_words', BUSINESS, { nb: 'lamper m.m.', nn: 'lamper m.m.', en: 'lamps and so on', sv: 'lampor m.m.' }],
    [
      'text.hedge',
      BUSINESS,
      { nb: 'så mye som mulig', nn: 'så mykje som mogleg', en: 'as much as possible', sv: 'så mycket som möjligt' },
    ],
    [
      'text.hedge',
      BUSINESS,
      { nb: 'utvalgte partnere', nn: 'utvalde partnarar', en: 'selected partners', sv: 'utvalda partner' },
    ],
    [
      'text.open_purpose',
      '/activities/0/purpose',
      { nb: 'andre formål', nn: 'andre føremål', en: 'other purposes', sv: 'andra ändamål' },
    ],
    [
      'text.consent_by_use',
      BUSINESS,
      {
        nb: 'selger. Ved å bruke siden godtar du dette',
        nn: 'sel. Ved å bruke sida godtek du dette',
        en: 'sell. By using the site you accept this',
        sv: 'säljer. Genom att använda sidan godkänner du detta',
      },
    ],
    [
      'transfer.claim_unproven',
      BUSINESS,
      {
        nb: 'lagrer bare i EØS',
        nn: 'lagrar berre i EØS',
        en: 'store data only in the EEA',
        sv: 'lagrar bara inom EES',
      },
    ],
    [
      'text.sharing_claim_refuted',
      BUSINESS,
      {
        nb: 'deler opplysninger med ingen',
        nn: 'deler opplysningar med ingen',
        en: 'share data with no one',
        sv: 'delar uppgifter med ingen',
      },
    ],
    [
      'text.consent_claim_refuted',
      BUSINESS,
      {
        nb: 'gjør ingenting uten samtykke',
        nn: 'gjer ingenting utan samtykke',
        en: 'do nothing without your consent',
        sv: 'gör ingenting utan samtycke',
      },
    ],
    [
      'text.absolute_security',
      BUSINESS,
      {
        nb: 'gir full sikkerhet',
        nn: 'gir full tryggleik',
        en: 'give complete security',
        sv: 'ger fullständig säkerhet',
      },
    ],
    [
      'retention.criterion_empty',
      '/activities/3/retention/0/criterion',
      {
        nb: 'så lenge det er nødvendig',
        nn: 'så lenge det er naudsynt',
        en: 'as long as necessary',
        sv: 'så länge det är nödvändigt',
      },
    ],
    [
      'text.gendered',
      BUSINESS,
      { nb: 'spør han eller hun', nn: 'spør han eller ho', en: 'ask him or her', sv: 'frågar han eller hon' },
    ],
  ];
  const cells = WORDS.flatMap(([code, place, words]) =>
    LOCALES.map((locale) => [code, `${place}/${locale}`, words[locale]] as const),
  );

  it.each(cells)('%s at %s: %s', (code, pointer, words) => {
    expect(codesOf(pointer, words)).toContain(code);
  });
});

describe('the number of a person', () => {
  it.each([
    ['a Norwegian number', '01019012345'],
    ['a D-number', '410190 12345'],
    ['a Swedish number', '811218-9876'],
    ['a Swedish number of twelve digits', '198112189876'],
    ['a Swedish coordination number', '701063-2391'],
  ])('%s is found', (_, number) => {
    expect(hasPersonalNumber(`Gjelder ${number}.`)).toBe(true);
  });

  it.each([
    ['a Swedish organisation number', '556036-0793'],
    ['a wrong check digit', '811218-9875'],
    ['a month that is none', '811318-9874'],
    ['a Norwegian organisation number', '974761467'],
    ['a telephone number', '+47 22 39 69 00'],
    ['a longer number', '123456789012345'],
  ])('%s is none', (_, number) => {
    expect(hasPersonalNumber(`Gjelder ${number}.`)).toBe(false);
  });
});

describe('a text of the greatest length', () => {
  it.each([
    'a',
    'ikke ',
    'ved å bruke ',
    'a@',
    'a.',
    '1',
    'så lenge ',
    'deler ',
    '[',
    'informasjonskapsler ',
    'loven § ',
    'token=',
    'eyJ',
    '://a:',
    'direkte ',
    'ha',
  ])('of «%s» is read at once', (piece) => {
    const words = piece.repeat(2_000).slice(0, 1_999).trim();
    const started = performance.now();
    codesOf('/organisation/business/nb', words);
    codesOf('/activities/3/retention/0/criterion/nb', words);
    codesOf('/activities/3/purpose/sv', words);
    codesOf('/activities/2/basis/consentGiven/nn', words);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
