import { randomBytes } from 'node:crypto';
import { chown, lchown, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '#kernel/make-folder';
import type { Account, Owner } from './account.js';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode, isAlive, run } from './processes.js';

/** Where things lie in a data directory. */
export interface DataDirectory {
  readonly root: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
}

/** The layout of a data directory; touches nothing. */
export function layout(root: string): DataDirectory {
  return {
    root,
    cluster: join(root, 'cluster'),
    passwordFile: join(root, 'superuser-password'),
    logFile: join(root, 'server.log'),
  };
}

/**
 * Makes the folder if needed.
 * @throws EmbeddedPostgresError DATA_DIR_UNWRITABLE
 */
export async function openDataDirectory(dataDir: string): Promise<DataDirectory> {
  try {
    await makeFolder(dataDir);
    const directory = layout(await realpath(dataDir));
    await (await open(directory.logFile, 'a', 0o600)).close();
    return directory;
  } catch (cause) {
    const reason = errorCode(cause) ?? 'error';
    throw new EmbeddedPostgresError('DATA_DIR_UNWRITABLE', `Cannot write in ${resolve(dataDir)} (${reason}).`, {
      cause,
    });
  }
}

/** Whether initdb has finished here. */
export async function clusterExists({ cluster }: DataDirectory): Promise<boolean> {
  try {
    await stat(join(cluster, 'PG_VERSION'));
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return false;
    throw new EmbeddedPostgresError(
      'DATA_DIR_UNWRITABLE',
      `Cannot read ${cluster} (${code}): it belongs to another user. Start as that user, or change its owner.`,
      { cause: error },
    );
  }
}

/**
 * Creates the cluster once: UTF-8, Norwegian sorting where the build has ICU, passwords by SCRAM-SHA-256. It grows under
 * another name and is renamed when complete, so an interrupted first start leaves nothing half made.
 * @throws EmbeddedPostgresError START_FAILED
 */
export async function createCluster(
  directory: DataDirectory,
  binaries: Binaries,
  account: Account,
  options: { fast: boolean },
): Promise<void> {
  await makePassword(directory, account.owner);
  await removeAbandoned(directory);
  const partial = `${directory.cluster}.partial-${process.pid}-${randomBytes(3).toString('hex')}`;
  await mkdir(partial, { mode: 0o700 });
  if (account.owner) await chown(partial, account.owner.uid, account.owner.gid);
  try {
    await initialise(partial, directory.passwordFile, binaries, account, options);
    await rename(partial, directory.cluster);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process finished first; its cluster has the same password.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '') || !(await clusterExists(directory)))
      throw error;
  }
}

async function initialise(
  target: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account,
  { fast }: { fast: boolean },
): Promise<void> {
  const common = ['-D', target, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'];
  const locales = [
    ['--locale=C', '--locale-provider=icu', '--icu-locale=nb'],
    ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ];
  let reason = '';
  for (const locale of locales) {
    const args = [...common, ...locale, ...(fast ? ['--no-sync'] : [])];
    const { exitCode, stderr } = await run(account.wrap({ file: binaries.initdb, args }), binaries.environment);
    if (exitCode === 0) return;
    reason = stderr.trim().split('\n').slice(-3).join('\n');
    if (!/ICU is not supported/i.test(stderr)) break;
  }
  const unnamed = /could not look up effective user/.test(reason)
    ? ' PostgreSQL needs a user with a name: add the user to /etc/passwd, or set DATABASE_URL.'
    : '';
  throw new EmbeddedPostgresError('START_FAILED', `initdb failed: ${reason || 'no reason given'}.${unnamed}`);
}

/** The superuser's password, known to whoever may read the data directory's 0600 file. */
export async function readPassword({ passwordFile, root }: DataDirectory): Promise<string> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim();
  } catch (cause) {
    throw new EmbeddedPostgresError(
      errorCode(cause) === 'ENOENT' ? 'START_FAILED' : 'DATA_DIR_UNWRITABLE',
      `Cannot read ${passwordFile} (${errorCode(cause) ?? 'error'}), so the database in ${root} cannot be opened.`,
      { cause },
    );
  }
}

async function makePassword({ passwordFile }: DataDirectory, owner: Owner | undefined): Promise<void> {
  try {
    const file = await open(passwordFile, 'wx', 0o600);
    await file.writeFile(`${randomBytes(24).toString('hex')}\n`);
    if (owner) await file.chown(owner.uid, owner.gid);
    await file.close();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    if (owner) await chown(passwordFile, owner.uid, owner.gid);
  }
}

async function removeAbandoned({ root }: DataDirectory): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = /^cluster\.partial-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(root, name), { recursive: true, force: true });
  }
}

/** A cluster that root copied or restored belongs to root; PostgreSQL insists on owning its files. */
export async function giveClusterTo(owner: Owner, path: string): Promise<void> {
  const found = await stat(path);
  if (found.uid === owner.uid) return;
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  // Last, so that an interruption is noticed next time.
  await lchown(path, owner.uid, owner.gid);
}
