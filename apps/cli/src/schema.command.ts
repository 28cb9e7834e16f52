import { factsJsonSchemaText } from '#policy';
import type { Command } from 'commander';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of facts')
    .action(() => {
      process.stdout.write(factsJsonSchemaText());
    });
}
