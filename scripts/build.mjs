/**
 * Compiles everything into dist/: generated code first, then TypeScript by SWC with the files that stand beside it (clauses,
 * migrations, templates), then the dashboard. `--server` leaves the dashboard out.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

function run(args, env = {}) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

// Prisma's command line wants a schema engine it would download. Generating needs none; any existing file satisfies it.
run([bin('prisma'), 'generate', '--no-hints'], {
  PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'package.json'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
});
run(['libs/graphql-client/codegen.ts']);

const server = process.argv.includes('--server');
for (const folder of ['apps', 'libs', 'prisma']) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
run([
  bin('swc'),
  'apps',
  'libs',
  'prisma',
  '--out-dir',
  'dist',
  '--config-file',
  '.swcrc',
  '--quiet',
  '--ignore',
  '**/*.spec.ts,**/*-spec.ts,apps/dashboard/**',
]);
const BESIDE = /\.(hbs|typ|sql|toml|prisma|json|css|graphql|js|mjs|woff2|ttf|otf)$/;
for (const folder of ['apps', 'libs', 'prisma']) {
  cpSync(join(root, folder), join(root, 'dist', folder), {
    recursive: true,
    filter: (path) => !path.includes('/dashboard') && (BESIDE.test(path) || !/\.[a-z]+$/.test(path)),
  });
}
if (server) process.exit(0);
run([bin('vite'), 'build', 'apps/dashboard', '--logLevel', 'warn']);
writeFileSync(join(root, 'dist', '.built'), new Date().toISOString());
