import { describe, expect, it } from '@jest/globals';
import type { PublishedDocument, PublishedVersion } from '#database/published';
import { endOfDay, isDay } from './days.js';
import { resolve } from './resolve.js';

const at = (instant: string): number => Date.parse(instant);

function version(number: number, effectiveFrom: string): PublishedVersion {
  const moment = at(effectiveFrom);
  return {
    versionId: `version-${String(number)}`,
    number,
    sha256: 'a'.repeat(64),
    locales: ['nb'],
    effectiveFrom: moment,
    publishedAt: moment,
  };
}

/** Newest first, as the database gives them. */
function documentOf(...publications: PublishedVersion[]): PublishedDocument {
  return {
    id: 'd',
    clientId: 'c',
    publicKey: 'k',
    kind: 'privacy-policy',
    domains: [],
    publications: publications.reverse(),
  };
}

const NOW = at('2026-06-15T12:00:00Z');
const TWO = documentOf(version(1, '2026-01-10T09:00:00Z'), version(2, '2026-03-01T09:00:00Z'));

describe('which version applies', () => {
  it('the latest that has taken effect', () => {
    expect(resolve(TWO, {}, NOW)).toMatchObject({ version: { number: 2 }, archived: false, until: Infinity });
  });

  it('a coming one does not exist yet, and its hour is known', () => {
    const document = documentOf(version(1, '2026-01-10T09:00:00Z'), version(2, '2026-07-01T00:00:00Z'));
    expect(resolve(document, {}, NOW)).toMatchObject({ version: { number: 1 }, until: at('2026-07-01T00:00:00Z') });
    expect(resolve(document, { version: 2 }, NOW)).toBeUndefined();
    expect(resolve(document, {}, at('2026-07-01T00:00:00Z'))).toMatchObject({
      version: { number: 2 },
      until: Infinity,
    });
  });

  it('nothing when all lie in the future', () => {
    expect(resolve(documentOf(version(1, '2026-07-01T00:00:00Z')), {}, NOW)).toBeUndefined();
  });

  it('a version by number is kept for ever, and marked when it no longer applies', () => {
    expect(resolve(TWO, { version: 1 }, NOW)).toMatchObject({
      version: { number: 1 },
      current: { number: 2 },
      archived: true,
    });
    expect(resolve(TWO, { version: 2 }, NOW)).toMatchObject({ archived: false });
    expect(resolve(TWO, { version: 3 }, NOW)).toBeUndefined();
  });

  it('an old version published again applies again', () => {
    const document = documentOf(
      version(1, '2026-01-10T09:00:00Z'),
      version(2, '2026-03-01T09:00:00Z'),
      version(1, '2026-04-01T09:00:00Z'),
    );
    expect(resolve(document, { version: 1 }, NOW)).toMatchObject({ version: { number: 1 }, archived: false });
    expect(resolve(document, { version: 2 }, NOW)).toMatchObject({ archived: true });
  });
});

describe('what a document said on a day', () => {
  it.each([
    ['2026-01-10', 1],
    ['2026-02-28', 1],
    ['2026-03-01', 2],
    ['2026-06-15', 2],
  ])('on %s it was version %d', (day, number) => {
    expect(resolve(TWO, { at: day }, NOW)).toMatchObject({ version: { number } });
  });

  it('before the first publication it says from when', () => {
    expect(resolve(TWO, { at: '2026-01-09' }, NOW)).toEqual({ notBefore: at('2026-01-10T09:00:00Z') });
  });

  it('nobody knows what it says on a day that has not come', () => {
    expect(resolve(TWO, { at: '2026-06-16' }, NOW)).toEqual({ comingDay: true });
  });

  it('the day ends at midnight in Norway, in winter and in summer', () => {
    expect(new Date(endOfDay('2026-01-15')).toISOString()).toBe('2026-01-15T22:59:59.999Z');
    expect(new Date(endOfDay('2026-07-15')).toISOString()).toBe('2026-07-15T21:59:59.999Z');
    // The clocks change on 29 March and 25 October 2026.
    expect(new Date(endOfDay('2026-03-28')).toISOString()).toBe('2026-03-28T22:59:59.999Z');
    expect(new Date(endOfDay('2026-03-29')).toISOString()).toBe('2026-03-29T21:59:59.999Z');
    expect(new Date(endOfDay('2026-10-25')).toISOString()).toBe('2026-10-25T22:59:59.999Z');
  });

  it('what took effect half an hour before midnight counts that day', () => {
    const document = documentOf(version(1, '2026-01-10T09:00:00Z'), version(2, '2026-03-01T22:30:00Z'));
    expect(resolve(document, { at: '2026-03-01' }, NOW)).toMatchObject({ version: { number: 2 } });
    const nextDay = documentOf(version(1, '2026-01-10T09:00:00Z'), version(2, '2026-03-01T23:00:00Z'));
    expect(resolve(nextDay, { at: '2026-03-01' }, NOW)).toMatchObject({ version: { number: 1 } });
  });

  it.each([
    '2026-13-01',
    '2026-02-30',
    '2026-2-3',
    '20260301',
    '',
    'yesterday',
    '2026-03-01T00:00:00Z',
    '0000-00-00',
    '2026-00-10',
    '١٢٣٤-٠١-٠١',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('29 February is a day in leap years only', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
  });
});
