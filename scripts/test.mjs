/**
 * `npm test`: everything that says whether the product is right. Each check runs even when another failed; the last line counts
 * tests and failed checks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

const CHECKS = [
  ['formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the dashboard', bin('tsc'), ['-p', 'apps/dashboard/tsconfig.json']],
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  [
    'who imports whom',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'apps', 'libs', 'prisma'],
  ],
  ['nothing unused', bin('knip'), ['--no-progress']],
];

function run(args, env = {}) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

let passed = 0;
let failed = 0;
const count = (ok, name) => {
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED: ${name}`);
  }
};

count(run(['scripts/build.mjs']), 'build');
for (const [name, command, args] of CHECKS) {
  console.log(`— ${name}`);
  count(run([command, ...args]), name);
}

const folder = mkdtempSync(join(tmpdir(), 'vern-test-report-'));
const report = join(folder, 'report.json');
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  '--json',
  `--outputFile=${report}`,
];
const green = run([...jest, ...process.argv.slice(2)]);
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that could not even be loaded has no tests to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  failed += broken;
  if (!green && numFailedTests + broken === 0) failed += Math.max(1, numFailedTestSuites);
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
