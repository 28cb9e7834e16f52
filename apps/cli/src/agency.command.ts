import type { Command } from 'commander';
import { AdministrationService } from '../../api/src/features/administration/index.js';
import { newToken } from '../../api/src/platform/access/tokens.js';
import { withAdministration } from './administration.js';

interface Options {
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly owner: string;
}

export function addAgencyCommand(program: Command): void {
  program
    .command('agency')
    .description('agencies of this installation')
    .command('create')
    .description('make an agency with its first owner, and print the owner’s password, once, alone on the last line')
    .requiredOption('--slug <slug>', 'short name, lower case')
    .requiredOption('--name <name>', 'name of the agency')
    .requiredOption('--email <address>', 'the owner’s e-mail address')
    .requiredOption('--owner <name>', 'the owner’s name')
    .action(create);
}

async function create({ slug, name, email, owner }: Options): Promise<void> {
  const password = newToken().slice(0, 24);
  const { isNewPerson } = await withAdministration((app) =>
    app.get(AdministrationService).createAgencyWithOwner({ slug, name }, { email, name: owner, password }),
  );
  if (!isNewPerson) {
    process.stdout.write(`Agency ${slug} is made. ${email} has an account already and signs in as before.\n`);
    return;
  }
  process.stdout.write(`Agency ${slug} is made. ${email} signs in with this password:\n${password}\n`);
}
