import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import { TERMS, TERM_ARTICLES, term } from './terms.js';

describe('the terms of the Regulation', () => {
  it('are the official ones in each language', () => {
    expect(LOCALES.map((locale) => term('controller', locale))).toEqual([
      'behandlingsansvarlig',
      'behandlingsansvarleg',
      'controller',
      'personuppgiftsansvarig',
    ]);
    expect(term('right-to-object', 'nb')).toBe('rett til å protestere');
    expect(term('right-to-restriction', 'nb')).toBe('rett til begrensning av behandling');
    expect(term('data-subject', 'nb')).toBe('den registrerte');
  });

  it('can be printed as they are: no alternatives, footnotes or stray space', () => {
    const texts = Object.entries(TERMS).flatMap(([key, row]) => LOCALES.map((locale) => ({ key, text: row[locale] })));
    expect(texts.length).toBe(Object.keys(TERM_ARTICLES).length * LOCALES.length);
    for (const { key, text } of texts) {
      expect(text).toMatch(/^\S(.*\S)?$/);
      if (key !== 'gdpr') expect(text).not.toMatch(/[()¹²/«»“”…]/);
    }
  });
});
