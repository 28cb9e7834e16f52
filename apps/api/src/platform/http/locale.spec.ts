import { describe, expect, it } from '@jest/globals';
import { interfaceLocale } from './locale.js';

describe('interface language', () => {
  it.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['nb-NO,nb;q=0.9,en-US;q=0.8', 'nb'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['de,fr;q=0.9', 'nb'],
    ['de,en;q=0.5', 'en'],
    ['en;q=0.2,nb;q=0.3', 'nb'],
    ['en;q=0, de', 'nb'],
    ['*', 'nb'],
    ['en;q=many', 'nb'],
    [';;;,,,', 'nb'],
  ])('of a caller that says %j is %s', (header, locale) => {
    expect(interfaceLocale(header)).toBe(locale);
  });
});
