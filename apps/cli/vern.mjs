#!/usr/bin/env node
/** `vern`: runs the compiled command line on the Node that the package brings, whatever Node started it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
if (Number(process.versions.node.split('.')[0]) < 24 && existsSync(own)) {
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
const { ensureBuilt } = await import('../../scripts/built.mjs');
ensureBuilt();
await import('../../dist/apps/cli/src/main.js');
