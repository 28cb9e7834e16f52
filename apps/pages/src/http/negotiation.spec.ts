import { describe, expect, it } from '@jest/globals';
import { chooseEncoding } from './encodings.js';
import { chooseLocale, readWish } from './languages.js';

describe('the language of a page', () => {
  it.each([
    ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-DE,de;q=0.9,en;q=0.5', 'en'],
    ['de-DE', 'nb'],
    ['*', 'nb'],
    ['de, *;q=0.5', 'nb'],
    ['nb;q=0.2, en;q=0.8', 'en'],
    ['nb;q=0, en', 'en'],
    ['nb;q=0', 'nb'],
    ['nn, en, nb;q=0', 'en'],
    ['', 'nb'],
    [';;;,,,q=', 'nb'],
    ['en;q=9', 'nb'],
    ['EN-gb', 'en'],
    [`en,${'x'.repeat(600)}`, 'nb'],
  ])('%j reads %s', (header, locale) => {
    expect(chooseLocale(readWish(header), ['nb', 'en'] as const)).toBe(locale);
  });

  it('is the client’s own when the visitor says nothing', () => {
    expect(chooseLocale(readWish(undefined), ['en', 'nb'] as const)).toBe('en');
  });

  it('visitors with the same wish share an answer', () => {
    expect(readWish('nb-NO,nb;q=0.9').id).toBe(readWish('nb').id);
    expect(readWish('nb').id).not.toBe(readWish('en').id);
  });
});

describe('the encoding of a page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['identity;q=1, br;q=0.5', 'identity'],
    ['identity;q=0', 'identity'],
    ['x-gzip', 'gzip'],
    ['BR', 'br'],
    ['', 'identity'],
    ['zstd', 'identity'],
    ['gzip;q=x', 'identity'],
  ])('%j gets %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });

  it('is none when the client says nothing', () => {
    expect(chooseEncoding(undefined)).toBe('identity');
  });
});
