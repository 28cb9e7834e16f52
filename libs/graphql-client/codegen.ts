/**
 * Writes `generated/documents.ts`: every operation under `operations/` as a typed document, checked against `schema.graphql`.
 * Part of `npm run build`. Node runs this file as it is, so its syntax must be erasable.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const folder = new URL('./', import.meta.url);
const target = new URL('generated/documents.ts', folder);

/** DateTime travels as an ISO 8601 string. JSON is unknown until somebody has looked at it. */
const config = {
  scalars: { DateTime: 'string', JSON: 'unknown' },
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  strictScalars: true,
};

const names = (await readdir(new URL('operations/', folder))).filter((name) => name.endsWith('.graphql')).sort();
const documents = await Promise.all(
  names.map(async (name) => ({
    location: name,
    document: parse(await readFile(new URL(`operations/${name}`, folder), 'utf8')),
  })),
);

const code = await codegen({
  filename: 'documents.ts',
  schema: parse(await readFile(new URL('schema.graphql', folder), 'utf8')),
  documents,
  config,
  pluginMap: { typescriptOperations, typedDocumentNode },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
});

await mkdir(new URL('generated/', folder), { recursive: true });
await writeFile(target, code);
