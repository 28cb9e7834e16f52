/**
 * `npm run bench`: every budget as a ratio to a peer measured in the same run. `--only compile,pages` runs some. Ends with 1 when
 * a budget is missed.
 */
import { fork, spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './built.mjs';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

ensureBuilt();
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '.bin', 'swc'),
    'test',
    '--out-dir',
    'dist',
    '--config-file',
    '.swcrc',
    '--quiet',
    '--ignore',
    '**/*-spec.ts',
  ],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(1);
cpSync(join(root, 'test', 'bench'), join(root, 'dist', 'test', 'bench'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined;
const names = readdirSync(join(root, 'test', 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => only?.includes(name) ?? true);

/** Each in a process of its own, so that what one leaves in memory slows no other. */
async function measure(name) {
  const child = fork(fileURLToPath(new URL('bench-one.mjs', import.meta.url)), [name]);
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)}`)));
  });
}

const rows = [];
for (const name of names) {
  console.error(`… ${name}`);
  rows.push(...(await measure(name)));
}
console.table(
  rows.map(({ ratio, ok, ...row }) => ({ ...row, ratio: Number(ratio.toFixed(2)), ok: ok ? 'yes' : 'NO' })),
  ['what', 'value', 'peer', 'ratio', 'budget', 'ok'],
);
const missed = rows.filter(({ ok }) => !ok).length;
console.log(`${String(rows.length - missed)} budgets held, ${String(missed)} missed`);
process.exit(missed === 0 ? 0 : 1);
