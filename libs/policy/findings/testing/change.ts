import type { ClientFacts } from '../../facts/schema.js';
import { parseFacts } from '../../facts/validate.js';

/** Removes the value. */
export const GONE = Symbol('gone');

/** Values by JSON pointer. `-` as the last part adds to a list. */
export type Change = Readonly<Record<string, unknown>>;

/** A copy of the facts with the values put in. Throws when the result is not facts, so that no test passes on facts that cannot be. */
export function changed(facts: ClientFacts, change: Change): ClientFacts {
  const copy: unknown = structuredClone(facts);
  for (const [pointer, value] of Object.entries(change)) put(copy, pointer.split('/').slice(1), value);
  const result = parseFacts(copy);
  if (!result.ok) throw new Error(result.errors.map(({ pointer, message }) => `${pointer}: ${message.en}`).join('\n'));
  return result.facts;
}

function put(target: unknown, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (!isRecord(target)) throw new Error(`Nothing to change at '${key}'`);
  if (rest.length > 0) {
    if (target[key] === undefined) target[key] = {};
    put(target[key], rest, value);
  } else if (Array.isArray(target) && key === '-') {
    target.push(structuredClone(value));
  } else if (value === GONE) {
    delete target[key];
  } else {
    target[key] = structuredClone(value);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
