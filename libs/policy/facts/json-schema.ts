import { z } from 'zod';
import { clientFacts } from './schema.js';

/** JSON Schema (2020-12) of facts. Rules that JSON Schema cannot say (unique ids, references) are checked by `parseFacts`. */
export function factsJsonSchema(): object {
  return z.toJSONSchema(clientFacts, { target: 'draft-2020-12' });
}

/** The schema as a file: what `vern schema` prints and the API serves, byte for byte. */
export function factsJsonSchemaText(): string {
  return `${JSON.stringify(factsJsonSchema(), null, 2)}\n`;
}
