import { LOCALES, type Locale } from '#kernel';
import type { ClientFacts } from '#policy';
import { demoFacts } from '../../prisma/demo/seed.js';

/** Facts of another business of the same kind as a demo client: its name and all its own words differ, in every language. */
export function businessLike(demo: string, number: number): ClientFacts {
  const facts = inOtherWords(demoFacts(demo), ` (${String(number)})`) as ClientFacts;
  return {
    ...facts,
    locales: [...LOCALES],
    organisation: { ...facts.organisation, name: `Kunde ${String(number)} AS` },
  };
}

function inOtherWords(value: unknown, ending: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOtherWords(item, ending));
  if (value === null || typeof value !== 'object') return value;
  const isText = Object.keys(value).every((key) => LOCALES.includes(key as Locale));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isText && typeof inner === 'string' ? `${inner}${ending}` : inOtherWords(inner, ending),
    ]),
  );
}
