import { serviceBySlug } from '#catalogue';
import { dayIn, DOCUMENT_KINDS, systemClock, type DocumentKind, type InterfaceLocale } from '#kernel';
import { checkFacts, explainFinding, isBlocked, type Finding } from '#policy';
import type { Command } from 'commander';
import { EXIT } from './exit.js';
import { describeErrors, readFactsFile } from './facts-file.js';
import { kindOption, messageLocaleOption } from './options.js';

interface Options {
  readonly json?: boolean;
  readonly kind?: DocumentKind;
  readonly locale: InterfaceLocale;
}

export function addCheckCommand(program: Command): void {
  program
    .command('check <facts>')
    .description('tell what is missing or wrong; exit code 0 publishable, 1 blocked, 2 not a facts file')
    .addOption(kindOption())
    .addOption(messageLocaleOption())
    .option('--json', 'findings as JSON on standard output')
    .action(run);
}

function run(path: string, { json = false, kind, locale }: Options): void {
  const file = readFactsFile(path);
  if ('errors' in file) {
    const errors = file.errors.map(({ pointer, code, message }) => ({ pointer, code, message: message[locale] }));
    if (json) process.stdout.write(`${JSON.stringify({ publishable: false, errors }, null, 2)}\n`);
    process.stderr.write(`${describeErrors(path, file.errors, locale)}\n`);
    process.exitCode = EXIT.unusable;
    return;
  }
  const kinds = kind === undefined ? DOCUMENT_KINDS : [kind];
  const circumstances = { today: dayIn(systemClock.now()), known: serviceBySlug };
  const findings = kinds.flatMap((each) =>
    checkFacts(file.facts, each, circumstances).map((finding) => ({ kind: each, finding })),
  );
  const blocked = isBlocked(findings.map(({ finding }) => finding));
  if (json) {
    const explained = findings.map((entry) => ({ kind: entry.kind, ...explainFinding(entry.finding, locale) }));
    process.stdout.write(`${JSON.stringify({ publishable: !blocked, findings: explained }, null, 2)}\n`);
  } else {
    for (const line of linesOf(findings, locale)) process.stdout.write(`${line}\n`);
  }
  process.exitCode = blocked ? EXIT.refused : EXIT.ok;
}

/** A finding that concerns several kinds is told once, with all of them. */
function linesOf(findings: readonly { kind: DocumentKind; finding: Finding }[], locale: InterfaceLocale): string[] {
  const byPlace = Map.groupBy(findings, ({ finding }) => `${finding.code} ${finding.pointer}`);
  const lines = [...byPlace.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { severity, code, pointer, message, fix, articles } = explainFinding(first.finding, locale);
    const where = `${severity.toUpperCase()} ${code} ${pointer} (${same.map(({ kind }) => kind).join(', ')})`;
    return [`${where}\n  ${message} ${fix}\n  ${articles.join('; ')}`];
  });
  return lines.length > 0 ? lines : ['Nothing to remark.'];
}
