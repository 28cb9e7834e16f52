import { readFile, stat } from 'node:fs/promises';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { run, type Command } from './processes.js';

/** A user and group by number. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The account PostgreSQL runs under: `owner` is set when it is not our own; `wrap` turns a command into one run by it. */
export interface Account {
  readonly owner?: Owner;
  wrap(command: Command): Command;
}

/**
 * Chooses the account. PostgreSQL refuses to run as root, so root hands it to an unprivileged user. That user may be
 * unable to reach a checkout below a folder like /root; then the one right to pass closed folders goes with it.
 * @param directory a folder PostgreSQL must be able to enter
 * @param clusterDir its data; when it exists, its owner is the account
 * @throws EmbeddedPostgresError DATA_DIR_UNWRITABLE
 */
export async function chooseAccount(binaries: Binaries, directory: string, clusterDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { wrap: (command) => command };
  const present = await clusterOwner(clusterDir);
  const owners = present === undefined ? await unprivilegedUsers() : [present];
  const candidates = owners.flatMap((owner): Account[] => [
    { owner, wrap: (command) => ({ ...command, ...owner }) },
    { owner, wrap: (command) => withFolderAccess(owner, command) },
  ]);
  const reasons: string[] = [];
  for (const account of candidates) {
    const script = 'cd "$1" && exec "$2" --version';
    const probe = account.wrap({ file: '/bin/sh', args: ['-c', script, 'sh', directory, binaries.initdb] });
    const { exitCode, stderr } = await run(probe, binaries.environment);
    // Without access to its own file initdb warns, goes on, and fails later for want of `postgres`.
    if (exitCode === 0 && stderr === '') return account;
    reasons.push(stderr.trim());
  }
  throw new EmbeddedPostgresError(
    'DATA_DIR_UNWRITABLE',
    `PostgreSQL may not run as root, and user ${owners.map(({ uid }) => uid).join(' or ')} cannot reach ${directory} and ${binaries.initdb}. ` +
      'Move the checkout to a folder others may enter (chmod o+x on the way to it), start as an ordinary user, ' +
      `or set DATABASE_URL. (${reasons.filter(Boolean).join('; ')})`,
  );
}

/**
 * CAP_DAC_OVERRIDE as an ambient capability survives the change of user. access(2) asks for the real user and drops
 * capabilities unless no_setuid_fixup is set; initdb looks for its sibling programs with access(2).
 */
function withFolderAccess({ uid, gid }: Owner, { file, args }: Command): Command {
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const right = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { file: 'setpriv', args: [...identity, ...right, '--', file, ...args] };
}

async function clusterOwner(clusterDir: string): Promise<Owner | undefined> {
  const found = await stat(clusterDir).catch(() => undefined);
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

/**
 * `nobody`, and the first other user for containers in which nobody's number is not available. initdb wants a user that
 * has a name.
 */
async function unprivilegedUsers(): Promise<Owner[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const users = lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && Number(uid) > 0 ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
  const chosen = [users.find(({ name }) => name === 'nobody'), users.find(({ name }) => name !== 'nobody')];
  const owners = chosen.flatMap((user) => (user === undefined ? [] : [{ uid: user.uid, gid: user.gid }]));
  return owners.length > 0 ? owners : [{ uid: 65534, gid: 65534 }];
}
