import { AUTHORITIES, authorityName, type SupervisoryAuthority } from '#law';
import { LOCALES } from '#kernel';
import { whole } from '../patterns/language.js';
import { finding } from './helpers.js';
import type { TextRule } from './texts.js';

/** GDPR 13(2)(d) and 77: complaints go to the authority that the country gives; another one in a text leads the reader astray. */
export const authorityRule: TextRule = ({ pointer, words, locale }, { organisation, representative }) => {
  if (organisation?.country === undefined || locale === undefined || isOfAnother(pointer)) return [];
  const own: readonly (string | undefined)[] = [organisation.country, representative?.address?.country];
  const foreign = (words.match(ANY_NAME) ?? []).find(
    (name) => !COUNTRIES.get(name)?.some((country) => own.includes(country)),
  );
  return foreign === undefined ? [] : [finding('text.foreign_authority', pointer, { words: foreign })];
};

/** A recipient may be an authority, and what others guarantee may be approved by one. */
const isOfAnother = (pointer: string) => /^\/(?:recipients|services)\//.test(pointer);

/** Names in full and websites. Short forms such as «AP» and «IP» are words of other things too. */
function namesOf(authority: SupervisoryAuthority): string[] {
  const names = [authority.name, ...LOCALES.map((locale) => authorityName(authority, locale))].flatMap((name) =>
    name
      .replace(/\s*\([^)]*\)/gu, '')
      .split(' / ')
      .map((part) => part.trim())
      .filter((part) => part.length > 8),
  );
  const site = authority.shortWebsite.replace(/^www\./u, '').split('/')[0] ?? '';
  return [...new Set([...names, site])];
}

/** The countries of each name: Denmark and Norway call theirs the same. */
const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      AUTHORITIES.flatMap((one) => namesOf(one).map((name) => [name, one.country] as const)),
      ([name]) => name,
    ),
  ].map(([name, same]) => [name, same.map(([, country]) => country)]),
);

const ANY_NAME = whole(
  [...COUNTRIES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|'),
  'gu',
);
