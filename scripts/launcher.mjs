// Brings the parts of the product up in order, keeps them up, and takes them down in order.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { buildIfStale } from './build.mjs';
import { commandOf, lives, startPostgres } from './embedded-postgres.mjs';

const root = path.resolve(import.meta.dirname, '..');
const DATABASE = 'welfare';
/** A part that ends this often within a minute will not stand by itself. */
const MAX_RESTARTS = 5;
/** One that does not stay up is told of at once; a crowded machine may take its time. */
const READY_MS = 300_000;
const STOP_MS = 15_000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** An ending that its message explains well enough. */
class Trouble extends Error {}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * The processes that this one was called by: npm and its shell stand between the user and this process, pass no signal
 * on when they are killed, and are replaced by another parent. When they go, so do we.
 */
function callersOf() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform !== 'linux') return `${parent}`;
  try {
    return `${parent} ${fs.readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]}`;
  } catch {
    return `${parent}`;
  }
}

export class Launcher {
  constructor({ port, data, fresh, verbose }) {
    this.wanted = Number(port ?? (process.env.PORT || 3000));
    this.data = path.resolve(root, data ?? '.data');
    this.fresh = fresh;
    this.verbose = verbose;
    this.note = path.join(this.data, 'running.json');
    this.parts = new Map();
    this.stopping = undefined;
  }

  async run() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void this.stop(0));
    const callers = callersOf();
    setInterval(() => callersOf() !== callers && void this.stop(0), 500).unref();
    try {
      const began = Date.now();
      await this.start();
      console.log(`\n  Welfare di Tutti is ready: ${this.address}   (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      console.log(`  Its database and logs are in ${this.data}. Ctrl-C stops it.\n`);
    } catch (error) {
      if (!this.stopping) console.error(error instanceof Trouble ? error.message : error);
      await this.stop(1);
    }
  }

  async start() {
    this.claim();
    if (!Number.isInteger(this.wanted) || this.wanted < 1 || this.wanted > 65535)
      throw new Trouble(`The port must be a whole number from 1 to 65535.`);
    buildIfStale();
    const databaseUrl = process.env.DATABASE_URL || (await this.embedded());
    this.unlessStopping();
    const { migrate } = await import('../dist/database/migrate.js');
    await migrate(databaseUrl).catch((error) => {
      throw new Trouble(`The database could not be brought up to date: ${error.message}`);
    });
    this.unlessStopping();
    const port = await this.freePort();
    const demo = process.env.DEMO || (process.env.DATABASE_URL ? 'off' : 'on');
    const web = path.join(root, 'dist/web');
    this.environment = {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV || 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      DEMO: demo,
      DOCUMENT_FOLDER: process.env.DOCUMENT_FOLDER || path.join(this.data, 'documents'),
      ...(!process.env.DATABASE_URL && { SEAL_KEYS: process.env.SEAL_KEYS || this.sealKeys() }),
      ...(fs.existsSync(web) && { WEB_ROOT: web }),
    };
    if (demo === 'on') await this.once('seed', 'dist/seed.js');
    this.unlessStopping();
    this.keep('api', 'dist/main.js');
    this.keep('worker', 'dist/worker.js');
    this.address = `http://localhost:${port}`;
    await this.ready(`http://127.0.0.1:${port}/health/ready`);
    fs.writeFileSync(this.note, JSON.stringify({ pid: process.pid, address: this.address }));
  }

  /** The keys that seal what the embedded database must not hold in plain: made once and kept beside it, for its owner's eyes alone. */
  sealKeys() {
    const file = path.join(this.data, 'seal-keys');
    // Before they sealed more than notes on care, they had another name.
    const before = path.join(this.data, 'care-note-keys');
    if (fs.existsSync(before)) fs.renameSync(before, file);
    if (!fs.existsSync(file)) fs.writeFileSync(file, `own:${randomBytes(32).toString('base64')}`, { mode: 0o600 });
    return fs.readFileSync(file, 'utf8').trim();
  }

  /** One launcher at a time on one folder; a note left by a killed one counts for nothing. */
  claim() {
    fs.mkdirSync(this.data, { recursive: true });
    const other = fs.existsSync(this.note) ? JSON.parse(fs.readFileSync(this.note, 'utf8') || '{}') : {};
    if (other.pid && other.pid !== process.pid && lives(other.pid) && /start\.mjs/.test(commandOf(other.pid)))
      throw new Trouble(
        `It runs already (process ${other.pid}${other.address ? `, ${other.address}` : ''}): stop that one first, or give this one another folder with --data.`,
      );
    fs.writeFileSync(this.note, JSON.stringify({ pid: process.pid }));
    this.claimed = true;
  }

  async embedded() {
    const folder = path.join(this.data, 'postgres');
    await this.startDatabase(folder, { empty: this.fresh });
    const url = this.postgres.url();
    const admin = new pg.Client(url);
    await admin.connect();
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await admin.query(`CREATE DATABASE ${DATABASE}`);
    await admin.end();
    return this.postgres.url(DATABASE);
  }

  async startDatabase(folder, { port, empty } = {}) {
    this.postgres = await startPostgres({ folder, port, empty });
    void this.postgres.ended.then(async () => {
      if (this.stopping) return;
      console.error('The database has ended unexpectedly: starting it again.');
      const { port } = this.postgres;
      await this.startDatabase(folder, { port }).catch((error) => {
        console.error(error.message);
        void this.stop(1);
      });
    });
  }

  async freePort() {
    for (let port = this.wanted; port < Math.min(this.wanted + 100, 65536); port++) {
      if (!(await isFree(port))) continue;
      if (port !== this.wanted) console.log(`Port ${this.wanted} is busy: taking ${port}.`);
      return port;
    }
    throw new Trouble(`The ports from ${this.wanted} on are all busy: name another with --port.`);
  }

  spawn(name, script) {
    const file = path.join(this.data, `${name}.log`);
    const log = this.verbose ? 'inherit' : fs.openSync(file, 'a');
    // The channel tells the part when this process is gone, even if it was killed.
    const part = spawn(process.execPath, ['--enable-source-maps', path.join(root, script)], {
      stdio: ['ignore', log, log, 'ipc'],
      env: this.environment,
      detached: process.platform !== 'win32',
    });
    if (log !== 'inherit') fs.closeSync(log);
    const ended = new Promise((resolve) => part.once('exit', (code, signal) => resolve(signal ?? code)));
    return { part, ended, file };
  }

  /** Runs a part that ends by itself. */
  async once(name, script) {
    if (!fs.existsSync(path.join(root, script))) return;
    const { part, ended, file } = this.spawn(name, script);
    this.parts.set(name, { part, ended });
    const end = await ended;
    this.parts.delete(name);
    if (end !== 0 && !this.stopping) throw new Trouble(`${name} ended with ${end}.${this.tail(file)}`);
  }

  /** Runs a part that is to stay up, and starts it again when it does not. */
  keep(name, script, endings = []) {
    const { part, ended, file } = this.spawn(name, script);
    this.parts.set(name, { part, ended });
    void ended.then((end) => {
      if (this.stopping) return;
      const recent = [...endings, Date.now()].filter((time) => time > Date.now() - 60_000);
      if (end === 78 || recent.length > MAX_RESTARTS) {
        console.error(`The ${name} does not stay up (${end}).${this.tail(file)}`);
        void this.stop(1);
        return;
      }
      console.error(`The ${name} has ended unexpectedly (${end}): starting it again.`);
      setTimeout(() => this.stopping || this.keep(name, script, recent), 200 * recent.length);
    });
  }

  tail(file) {
    if (this.verbose || !fs.existsSync(file)) return '';
    return ` The end of ${file}:\n${fs.readFileSync(file, 'utf8').slice(-3000)}`;
  }

  async ready(url) {
    for (const end = Date.now() + READY_MS; Date.now() < end && !this.stopping; await sleep(50))
      if (
        await fetch(url).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return;
    this.unlessStopping();
    throw new Trouble(`The API was not ready after ${READY_MS / 1000} s.${this.tail(path.join(this.data, 'api.log'))}`);
  }

  unlessStopping() {
    if (this.stopping) throw new Trouble('Stopped.');
  }

  /** Takes everything down, the database last; a part that does not end in time is ended. */
  stop(code) {
    this.stopping ??= this.takeDown().finally(() => process.exit(code));
    return this.stopping;
  }

  async takeDown() {
    await Promise.all(
      [...this.parts.values()].map(async ({ part, ended }) => {
        part.kill('SIGTERM');
        const impatience = setTimeout(() => part.kill('SIGKILL'), STOP_MS);
        await ended;
        clearTimeout(impatience);
      }),
    );
    await this.postgres?.stop();
    if (this.claimed) fs.rmSync(this.note, { force: true });
  }
}
