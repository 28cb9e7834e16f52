import fc, { type Arbitrary } from 'fast-check';
import type { z } from 'zod';
import { LOCALES } from '#kernel';
import { RETENTION_RULES } from '#law';
import { clientFacts, parseFacts, type ClientFacts } from '#policy';
import {
  country,
  domain,
  duration,
  email,
  id,
  isoDate,
  jsonPointer,
  line,
  localText,
  phone,
  webAddress,
} from '../../libs/policy/facts/primitives.js';

/** Stands in everything a client writes, so that it can be looked for where it must have been escaped. */
export const HOSTILE = '<i x="&\'">';

/** Words with every character that some format reads as structure. */
const words: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'Fjord',
      'ørret',
      '{{x}}',
      '**b**',
      '[a](javascript:x)',
      '| c |',
      '# h',
      ':: t :: u',
      '- i',
      '$x^2$',
      '#let',
    ),
    fc.constantFrom('', ` ${HOSTILE}`),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([word, hostile, number]) => `${word}${hostile} ${String(number)}`);

const texts: Arbitrary<unknown> = fc
  .tuple(words, fc.subarray([...LOCALES], { minLength: 1 }))
  .map(([text, locales]) => Object.fromEntries(locales.map((locale) => [locale, `${text} ${locale}`])));

const KNOWN = new Map<z.core.$ZodType, Arbitrary<unknown>>([
  [line, words],
  [localText, texts],
  [id, fc.integer({ min: 0, max: 5 }).map((number) => `i${String(number)}`)],
  [country, fc.constantFrom('NO', 'SE', 'US', 'GB', 'CH', 'IN', 'DE', 'IS')],
  [email, fc.constantFrom('post@fjord.example', 'hei@a.example')],
  [phone, fc.constantFrom('+47 22 22 22 22', '33333333')],
  [webAddress, fc.constantFrom('https://fjord.example/a?b=1&c=2', 'http://b.example')],
  [domain, fc.constantFrom('fjord.example', 'bakeri.example')],
  [isoDate, fc.constantFrom('2026-01-31', '2024-02-29')],
  [duration, fc.constantFrom('P1Y', 'P3Y6M', 'P30D', 'PT30M', 'P0D', 'P2W')],
  [jsonPointer, fc.constantFrom('', '/organisation/name', '/activities/0/basis', '/nowhere')],
]);

/** Fields whose lines mean something to the tables of law: sometimes a known code, sometimes not. */
const CODES: Readonly<Record<string, Arbitrary<unknown>>> = {
  statute: fc.oneof(fc.constantFrom('NO bokføringsloven § 13', 'NO hvitvaskingsloven § 30'), words),
  rule: fc.oneof(fc.constantFrom(...RETENTION_RULES.map((rule) => rule.id)), words),
};

/** Values of a schema of libs/policy. What a schema cannot generate is an error, so that no field is forgotten. */
function arbitraryOf(schema: z.core.$ZodType, depth = 0): Arbitrary<unknown> {
  const known = KNOWN.get(schema);
  if (known) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return fc.option(arbitraryOf(def.innerType, depth), { nil: undefined, freq: depth > 1 ? 3 : 8 });
    case 'object': {
      const fields = Object.entries(def.shape).map(
        ([name, field]) =>
          [name, optionalOf(field, CODES[name] ?? arbitraryOf(field, depth + 1), name in CODES)] as const,
      );
      return fc.record(Object.fromEntries(fields)).map(withoutUndefined);
    }
    case 'array':
      return fc.array(arbitraryOf(def.element, depth), {
        minLength: def.element._zod.def.type === 'enum' ? 1 : 0,
        maxLength: Math.max(1, 4 - depth),
      });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'union':
      return fc.oneof(...def.options.map((option) => arbitraryOf(option, depth)));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 365 });
    default:
      throw new Error(`Say how to make a ${def.type}`);
  }
}

/** A field by its code list keeps being optional when its schema is. */
function optionalOf(field: z.core.$ZodType, made: Arbitrary<unknown>, replaced: boolean): Arbitrary<unknown> {
  return replaced && (field as z.core.$ZodTypes)._zod.def.type === 'optional'
    ? fc.option(made, { nil: undefined })
    : made;
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

type Item = Record<string, unknown>;
const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** Makes ids unique in their lists, and references lead to what exists. */
function joined(value: unknown): unknown {
  const facts = structuredClone(value) as Record<string, unknown>;
  const number = (items: unknown): string[] => itemsOf(items).map((item, index) => (item['id'] = `i${String(index)}`));
  const [services, recipients] = [number(facts['services']), number(facts['recipients'])];
  number(facts['websites']);
  number(facts['activities']);
  const existing = (ids: unknown, known: readonly string[]): string[] => [
    ...new Set((Array.isArray(ids) ? ids : []).filter((one): one is string => known.includes(String(one)))),
  ];
  for (const activity of itemsOf(facts['activities'])) {
    if ('services' in activity) activity['services'] = existing(activity['services'], services);
    if ('recipients' in activity) activity['recipients'] = existing(activity['recipients'], recipients);
  }
  const cookies = facts['cookies'] as Record<string, unknown> | undefined;
  if (cookies) {
    number(cookies['items']);
    for (const cookie of itemsOf(cookies['items'])) {
      if ('service' in cookie && !services.includes(String(cookie['service']))) delete cookie['service'];
    }
    if ('cookielessServices' in cookies)
      cookies['cookielessServices'] = existing(cookies['cookielessServices'], services);
  }
  number((facts['automatedDecisions'] as Record<string, unknown> | undefined)?.['decisions']);
  facts['locales'] = [...new Set(facts['locales'] as string[])];
  return facts;
}

/** Any facts the schema accepts, gaps and contradictions included. */
export const anyFacts: Arbitrary<ClientFacts> = arbitraryOf(clientFacts).map((value) => {
  const result = parseFacts(joined(value));
  if (!result.ok) throw new Error(`Not facts: ${JSON.stringify(result.errors.slice(0, 3))}`);
  return result.facts;
});
