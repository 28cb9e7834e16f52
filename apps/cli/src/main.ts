import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addAgencyCommand } from './agency.command.js';
import { addApiKeyCommand } from './api-key.command.js';
import { addCheckCommand } from './check.command.js';
import { addCompileCommand } from './compile.command.js';
import { CommandProblem, EXIT } from './exit.js';
import { addSchemaCommand } from './schema.command.js';

// dist/apps/cli/src/main.js stands four folders below the package.
const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('vern')
  .description('Compile and check facts, and administer an installation.')
  .version(version)
  .showHelpAfterError('(--help tells more)')
  .addHelpText('after', '\nExit codes: 0 done, 1 blocked or refused, 2 input that cannot be used.');
for (const add of [addCompileCommand, addCheckCommand, addSchemaCommand, addApiKeyCommand, addAgencyCommand])
  add(program);

/** Usage errors of every command end with 2, as unusable input does. */
function leaveByException(command: Command): void {
  command.exitOverride();
  command.commands.forEach(leaveByException);
}
leaveByException(program);

// Whoever reads our output may have enough of it, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommandProblem) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.code;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  } else {
    throw error;
  }
}
