/**
 * Brings the database to the state the code needs (roles, migrations, job queue), then ends. Run before api, worker and pages of the
 * same release; safe to run again. Reads DATABASE_URL (a user with CREATEROLE), API_DATABASE_PASSWORD and PAGES_DATABASE_PASSWORD.
 */
import { prepareDatabase } from '#prisma/prepare-database';

function required(name) {
  const value = process.env[name];
  if (!value) {
    process.stderr.write(`Environment variable ${name} is missing\n`);
    process.exit(1);
  }
  return value;
}

await prepareDatabase(required('DATABASE_URL'), {
  passwords: { api: required('API_DATABASE_PASSWORD'), pages: required('PAGES_DATABASE_PASSWORD') },
  log: (line) => process.stdout.write(`${line}\n`),
});
process.stdout.write('The database is ready.\n');
