/**
 * `npm run db:diff`: prints the SQL that the next migration needs so that prisma/migrations add up to prisma/schema. When they
 * agree, standard output stays empty, so that it can be sent to a file.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

const prisma = new URL('../prisma/', import.meta.url);

const { diffMigration } = await import('../dist/prisma/migrate.js').catch((cause) => {
  throw new Error('Run `npm run build` first: the comparison is compiled code.', { cause });
});
// Schema and migrations as they are being written, not as they were when last built.
const sql = await diffMigration({
  before: readFileSync(new URL('roles.sql', prisma), 'utf8'),
  schemaDir: fileURLToPath(new URL('schema', prisma)),
  migrationsDir: fileURLToPath(new URL('migrations', prisma)),
});
if (sql === '') process.stderr.write('The migrations add up to the schema.\n');
else process.stdout.write(`${sql}\n`);
