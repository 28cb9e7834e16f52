import { describe, expect, it } from '@jest/globals';
import { checkFacts } from './check.js';
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

describe('a text of the greatest length', () => {
  it.each(['a', 'ikke ', 'ved å bruke ', 'a@', 'a.', '1', 'så lenge ', 'deler ', '['])(
    'of «%s» is read at once',
    (piece) => {
      const words = piece.repeat(2_000).slice(0, 1_999).trim();
      const started = performance.now();
      codesOf('/organisation/business/nb', words);
      codesOf('/activities/3/retention/0/criterion/nb', words);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
