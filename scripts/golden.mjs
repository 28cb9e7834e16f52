/** Writes the golden documents anew, to be read line by line before they are committed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'libs/policy/golden'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, VERN_WRITE_GOLDEN: '1' } },
);
process.exit(status ?? 1);
