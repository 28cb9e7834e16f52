import { describe, expect, it } from '@jest/globals';
import { checkFacts } from './check.js';
import { changed } from './testing/change.js';
import { LAWFUL_FACTS } from './testing/lawful-facts.js';

const codesOf = (pointer: string, words: string) =>
  checkFacts(changed(LAWFUL_FACTS, { [pointer]: words }), 'privacy-policy').map(({ code }) => code);

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
