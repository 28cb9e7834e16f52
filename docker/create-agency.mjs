/**
 * Makes an agency with its owner, on an installation without demo data:
 *   node docker/create-agency.mjs SLUG NAME OWNER_EMAIL OWNER_NAME
 * Reads API_DATABASE_URL, and the owner's password from OWNER_PASSWORD so that it stands in no list of processes.
 */
import { openAdministration } from '../dist/apps/api/src/administration.app.js';
import { AdministrationService } from '../dist/apps/api/src/features/administration/index.js';
import { readConfig } from '../dist/apps/api/src/platform/config/config.js';
import { DomainError } from '../dist/apps/api/src/platform/errors/domain-error.js';

const SHORTEST_PASSWORD = 12;

const [slug, name, email, ownerName] = process.argv.slice(2);
const password = process.env.OWNER_PASSWORD ?? '';
if (!ownerName || password.length < SHORTEST_PASSWORD) {
  process.stderr.write(
    `Usage: OWNER_PASSWORD=… node docker/create-agency.mjs SLUG NAME OWNER_EMAIL OWNER_NAME (password: ${String(SHORTEST_PASSWORD)} characters or more)\n`,
  );
  process.exit(2);
}

const app = await openAdministration(readConfig(process.env));
try {
  const administration = app.get(AdministrationService);
  const agency = await administration.createAgency({ slug, name });
  await administration.addMember(agency, { email, name: ownerName, password, role: 'owner' });
  process.stdout.write(`${email} owns ${name}.\n`);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  process.stderr.write(`${error.sentence('en')}\n`);
  process.exitCode = 1;
} finally {
  await app.close();
}
