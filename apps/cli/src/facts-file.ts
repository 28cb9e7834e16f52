import { readFileSync } from 'node:fs';
import type { InterfaceLocale } from '#kernel';
import { parseFacts, type ClientFacts, type FactsError } from '#policy';
import { CommandProblem, EXIT } from './exit.js';

export type FactsFile = { readonly facts: ClientFacts } | { readonly errors: readonly FactsError[] };

/** Reads a facts file. Throws CommandProblem (2) for a file that cannot be read or is not JSON. */
export function readFactsFile(path: string): FactsFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new CommandProblem(EXIT.unusable, `${path}: cannot be read (${code})`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CommandProblem(EXIT.unusable, `${path}: not JSON. ${cause instanceof Error ? cause.message : ''}`.trim());
  }
  const result = parseFacts(value);
  return result.ok ? { facts: result.facts } : { errors: result.errors };
}

/** As `readFactsFile`, for commands that can do nothing without facts: each error on a line of its own. */
export function requireFacts(path: string, locale: InterfaceLocale): ClientFacts {
  const file = readFactsFile(path);
  if ('facts' in file) return file.facts;
  throw new CommandProblem(EXIT.unusable, describeErrors(path, file.errors, locale));
}

export function describeErrors(path: string, errors: readonly FactsError[], locale: InterfaceLocale): string {
  return errors
    .map(({ pointer, message }) => `${path}: ${pointer === '' ? '(the whole file)' : pointer}: ${message[locale]}`)
    .join('\n');
}
