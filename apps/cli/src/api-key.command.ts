import type { Command } from 'commander';
import { AdministrationService } from '../../api/src/features/administration/index.js';
import { ApiKeysService } from '../../api/src/features/api-keys/index.js';
import { requireLine } from '../../api/src/platform/graphql/input.js';
import { withAdministration } from './administration.js';

interface Options {
  readonly agency: string;
  readonly name: string;
  readonly scope?: readonly string[];
}

export function addApiKeyCommand(program: Command): void {
  program
    .command('api-key')
    .description('keys for integrations')
    .command('create')
    .description('make a key and print it, once, alone on the last line')
    .requiredOption('--agency <slug>', 'short name of the agency')
    .requiredOption('--name <name>', 'what the key is for')
    .option('--scope <action...>', "actions the key may do; all of an editor's when absent")
    .action(create);
}

async function create({ agency, name, scope }: Options): Promise<void> {
  const { key, apiKey } = await withAdministration(async (app) => {
    const context = await app.get(AdministrationService).agency(agency);
    return app
      .get(ApiKeysService)
      .create(context, { name: requireLine(name, 'name'), ...(scope && { scopes: scope }) });
  });
  process.stdout.write(`Key “${apiKey.name}” for ${agency} may: ${apiKey.scopes.join(', ')}\n${key}\n`);
}
