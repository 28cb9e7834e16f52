import type { FactsError } from '../facts/facts-error.js';
import { sentenceFor } from '../facts/sentences.js';
import { readValue } from '../facts/validate.js';
import { knownService, type KnownService } from './known-service.js';

export type ServiceResult =
  | { readonly ok: true; readonly service: KnownService }
  | { readonly ok: false; readonly errors: readonly FactsError[] };

/** Reads a value from outside as an entry of a catalogue, as `parseFacts` reads facts. */
export function parseService(input: unknown): ServiceResult {
  const read = readValue(knownService, input, cookiesNamedTwice);
  return read.ok ? { ok: true, service: read.value } : read;
}

function cookiesNamedTwice({ cookies = [] }: KnownService): FactsError[] {
  const names = cookies.map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            pointer: `/cookies/${String(index)}/name`,
            code: 'duplicate_cookie',
            message: sentenceFor('duplicate_cookie', { name }),
          },
        ],
  );
}
