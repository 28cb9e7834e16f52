import { describe, expect, it } from '@jest/globals';
import { parseAddress } from './address.js';

const KEY = 'abcdefghijk23456789z';
const PLAIN = { publicKey: KEY, format: 'html', embed: false, versions: false, hasQuery: false };

describe('addresses', () => {
  it.each([
    [`/${KEY}`, PLAIN],
    [`/${KEY}/nb`, { ...PLAIN, locale: 'nb' }],
    [`/${KEY}.json`, { ...PLAIN, format: 'json' }],
    [`/${KEY}/en.pdf`, { ...PLAIN, locale: 'en', format: 'pdf' }],
    [`/${KEY}/v/12`, { ...PLAIN, version: 12 }],
    [`/${KEY}/v/1/nb`, { ...PLAIN, version: 1, locale: 'nb' }],
    [`/${KEY}/v/1.md`, { ...PLAIN, version: 1, format: 'md' }],
    [`/${KEY}/v/1/en.txt`, { ...PLAIN, version: 1, locale: 'en', format: 'txt' }],
    [`/${KEY}/embed`, { ...PLAIN, embed: true }],
    [`/${KEY}/en/embed`, { ...PLAIN, embed: true, locale: 'en' }],
    [`/${KEY}/versions`, { ...PLAIN, versions: true }],
    [`/${KEY}/en/versions`, { ...PLAIN, versions: true, locale: 'en' }],
    [`/${KEY}?at=2026-03-01`, { ...PLAIN, hasQuery: true, at: '2026-03-01' }],
    [`/${KEY}/nb.json?at=2026-03-01`, { ...PLAIN, locale: 'nb', format: 'json', hasQuery: true, at: '2026-03-01' }],
    [`/${KEY}?at=`, { ...PLAIN, hasQuery: true, at: '' }],
    [`/${KEY}?at=a&at=b`, { ...PLAIN, hasQuery: true, at: 'a,b' }],
    [`/${KEY}?utm_source=x`, { ...PLAIN, hasQuery: true }],
  ])('%s', (url, address) => {
    expect(parseAddress(url)).toEqual(address);
  });

  it.each([
    '/',
    '/favicon.ico',
    `/${KEY}/`,
    `/${KEY}x`,
    `/${KEY.toUpperCase()}`,
    `/${KEY}/v/0`,
    `/${KEY}/v/01`,
    `/${KEY}/v/1e3`,
    `/${KEY}/v/-1`,
    `/${KEY}/v/9999999999`,
    `/${KEY}/de`,
    `/${KEY}.exe`,
    `/${KEY}/embed.json`,
    `/${KEY}/v/1/embed`,
    `/${KEY}/v/1/versions`,
    `/${KEY}/versions?at=2026-03-01`,
    `/${KEY}/versions.json`,
    `/${KEY}/versions/nb`,
    `/${KEY}/NB`,
    `/${KEY}//nb`,
    `/${KEY}%00`,
    `/${KEY}/nb%2Fembed`,
    `/${KEY}/v/1?at=2026-03-01`,
    `/${KEY}/embed?at=2026-03-01`,
    `//${KEY}`,
    `/${KEY}/../x`,
    `/${KEY}\n`,
    '/abcdefghijk0123456789',
  ])('nothing is at %j', (url) => {
    expect(parseAddress(url)).toBeUndefined();
  });
});
