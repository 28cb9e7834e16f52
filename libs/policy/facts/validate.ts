import type { z } from 'zod';
import type { FactsError } from './facts-error.js';
import { clientFacts, type ClientFacts } from './schema.js';
import { danglingReferences } from './references.js';
import { sentenceFor } from './sentences.js';

export type FactsResult =
  { readonly ok: true; readonly facts: ClientFacts } | { readonly ok: false; readonly errors: readonly FactsError[] };

/** No more errors than this are told at once. */
const MOST_ERRORS = 50;

/** Longer names of unknown fields are cut in what is sent back. */
const LONGEST_NAME = 100;

/** No facts are nested deeper. What lies below is left as it is, for the schema to refuse. */
const DEEPEST = 20;

/**
 * Reads a value from outside as facts: trims and composes (NFC) every string, then checks the schema, then that ids are unique
 * and that every id referred to exists.
 */
export function parseFacts(input: unknown): FactsResult {
  const read = readValue(clientFacts, input, danglingReferences);
  return read.ok ? { ok: true, facts: read.value } : read;
}

/** Reads a value from outside by a schema, then by rules that a schema cannot say. No more than 50 errors are told. */
export function readValue<T>(
  schema: z.ZodType<T>,
  input: unknown,
  rules: (value: T) => readonly FactsError[],
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FactsError[] } {
  const result = schema.safeParse(tidy(input), { reportInput: true });
  if (!result.success)
    return { ok: false, errors: firstPerPlace(result.error.issues.flatMap(toErrors)).slice(0, MOST_ERRORS) };
  const errors = rules(result.data);
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
  return { ok: true, value: result.data };
}

/** One value is told of once: text that is too long may also hold a forbidden character, but it is mended one thing at a time. */
function firstPerPlace(errors: readonly FactsError[]): FactsError[] {
  const seen = new Set<string>();
  return errors.filter(({ pointer }) => {
    const isNew = !seen.has(pointer);
    seen.add(pointer);
    return isNew;
  });
}

/** A JSON pointer from a path. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function toErrors(issue: z.core.$ZodIssue): FactsError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(issue.path, key));
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestBranch(issue.errors);
    if (nearest) return nearest.flatMap((inner) => toErrors({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  const code = codeOf(issue);
  return [{ pointer: pointerOf(issue.path), code, message: sentenceFor(code, argsOf(issue)) }];
}

/** An endless name is not sent back: the error then points to where the field stands. */
function unknownField(path: readonly PropertyKey[], key: string): FactsError {
  const isLong = key.length > LONGEST_NAME;
  const field = isLong ? `${key.slice(0, LONGEST_NAME)}…` : key;
  return {
    pointer: pointerOf(isLong ? path : [...path, key]),
    code: 'unknown_field',
    message: sentenceFor('unknown_field', { field }),
  };
}

/** Of a union's alternatives, the one the value came closest to: whose first error lies deepest. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  const best = [...branches].sort((a, b) => depth(b) - depth(a))[0];
  return best && depth(best) > 0 ? best : undefined;
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (isMissing(issue)) return 'required';
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong_type';
    case 'too_big':
      return issue.origin === 'array' ? 'too_many' : issue.origin === 'string' ? 'too_long' : 'too_large';
    case 'too_small':
      return issue.origin === 'array' ? 'too_few' : issue.origin === 'string' ? 'blank' : 'too_small';
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'required' : 'not_a_choice';
    default:
      return issue.message;
  }
}

/** Nothing stands at the place. Of a union told apart by a field, the issue is at that field and its input is the whole object. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.input === undefined) return issue.code !== 'custom';
  const field = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  return field !== undefined && typeof issue.input === 'object' && issue.input !== null && !(field in issue.input);
}

function argsOf(issue: z.core.$ZodIssue): Record<string, string> {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'too_big':
      return { limit: String(issue.maximum) };
    case 'too_small':
      return { limit: String(issue.minimum) };
    case 'invalid_value':
    case 'invalid_union':
      return { choices: choicesOf(issue).slice(0, 12).map(String).join(', ') };
    default:
      return {};
  }
}

/** Values that could have stood there; of a union, those of all its alternatives. */
function choicesOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return [];
  return ('options' in issue ? issue.options : undefined) ?? issue.errors.flat().flatMap(choicesOf);
}

function tidy(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((inner) => tidy(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner, depth + 1)]));
}
