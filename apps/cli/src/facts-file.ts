import { readFileSync } from 'node:fs';
import type { InterfaceLocale } from '#kernel';
import { parseFacts, type ClientFacts, type FactsError } from '#policy';
import { CommandProblem, EXIT } from './exit.js';

export type FactsFile = { readonly facts: ClientFacts } | { readonly errors: readonly FactsError[] };

/** Reads a facts file. One that cannot be read or is not JSON has a single error, of the whole file. */
export function readFactsFile(path: string): FactsFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    return wholeFile('unreadable', `Filen kan ikke leses (${code}).`, `The file cannot be read (${code}).`);
  }
  let value: unknown;
  try {
    // Editors on Windows may put a byte order mark first.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    return wholeFile('not_json', `Filen er ikke JSON. ${reason}`.trim(), `The file is not JSON. ${reason}`.trim());
  }
  const result = parseFacts(value);
  return result.ok ? { facts: result.facts } : { errors: result.errors };
}

function wholeFile(code: string, nb: string, en: string): FactsFile {
  return { errors: [{ pointer: '', code, message: { nb, en } }] };
}

/** As `readFactsFile`, for commands that can do nothing without facts: each error on a line of its own. */
export function requireFacts(path: string, locale: InterfaceLocale): ClientFacts {
  const file = readFactsFile(path);
  if ('facts' in file) return file.facts;
  throw new CommandProblem(EXIT.unusable, describeErrors(path, file.errors, locale));
}

export function describeErrors(path: string, errors: readonly FactsError[], locale: InterfaceLocale): string {
  return errors
    .map(({ pointer, message }) => `${path}: ${pointer === '' ? '' : `${pointer}: `}${message[locale]}`)
    .join('\n');
}
