import { writeFileSync } from 'node:fs';
import { dayIn, systemClock, type DocumentKind, type Locale } from '#kernel';
import { checkFacts, compile, FINDINGS, type ClientFacts, type DocumentTree } from '#policy';
import { renderJson, renderMarkdown, renderPage, renderPdf, renderText, type DocumentMeta } from '#rendering';
import { Option, type Command } from 'commander';
import { CommandProblem, EXIT } from './exit.js';
import { requireFacts } from './facts-file.js';
import { documentLocaleOption, FORMATS, kindOption, type Format } from './options.js';

interface Options {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly format: Format;
  readonly out?: string;
  readonly strict?: boolean;
}

export function addCompileCommand(program: Command): void {
  program
    .command('compile <facts>')
    .description('write the draft of a document from a facts file; what blocks it is told on standard error')
    .addOption(kindOption().makeOptionMandatory())
    .addOption(documentLocaleOption().makeOptionMandatory())
    .addOption(new Option('--format <format>', 'form of the document').choices([...FORMATS]).default('html'))
    .option('--out <file>', 'file to write; standard output when absent')
    .option('--strict', 'end with 1 when findings block publication; the draft is written all the same')
    .action(run);
}

async function run(path: string, options: Options): Promise<void> {
  const facts = requireFacts(path, 'en');
  if (options.format === 'pdf' && options.out === undefined && process.stdout.isTTY) {
    throw new CommandProblem(EXIT.unusable, 'A PDF is not for the screen: name a file with --out.');
  }
  const today = dayIn(systemClock.now());
  const date = facts.document?.effectiveFrom ?? today;
  const tree = compile(facts, { kind: options.kind, locale: options.locale, edition: { date } });
  const document = await render(tree, facts, options.format);
  if (options.out === undefined) process.stdout.write(document);
  else write(options.out, document);

  const blocking = checkFacts(facts, options.kind, { today }).filter(
    ({ code }) => FINDINGS[code].severity === 'blocks',
  ).length;
  if (blocking === 0) return;
  const findings = blocking === 1 ? '1 finding blocks' : `${String(blocking)} findings block`;
  process.stderr.write(`${findings} publication. See: vern check ${path}\n`);
  if (options.strict) process.exitCode = EXIT.refused;
}

async function render(tree: DocumentTree, facts: ClientFacts, format: Format): Promise<string | Uint8Array> {
  const meta: DocumentMeta = { controllerName: facts.organisation?.name ?? '' };
  switch (format) {
    case 'html':
      return renderPage(tree, { ...meta, variant: 'file', baseUrl: '', locales: [], stylesheetHref: '' });
    case 'markdown':
      return renderMarkdown(tree);
    case 'text':
      return renderText(tree);
    case 'json':
      return renderJson(tree, meta);
    case 'pdf':
      return renderPdf(tree, meta);
  }
}

function write(path: string, document: string | Uint8Array): void {
  try {
    writeFileSync(path, document);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unwritable';
    throw new CommandProblem(EXIT.unusable, `${path}: cannot be written (${code})`);
  }
}
