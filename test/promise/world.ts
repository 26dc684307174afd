import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort, startPostgres } from '../../scripts/embedded-postgres.mjs';
import { clockOff } from '../support/clock.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const root = path.resolve(import.meta.dirname, '../..');
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const HOUR_MS = 3_600_000;

/** One process of the product, started again whenever it ends, as a supervisor does. */
class Kept {
  /** How often it has ended without having been told to. */
  ends = 0;
  private child?: ChildProcess;
  private stopping = false;

  constructor(
    private readonly script: string,
    private readonly environment: Record<string, string>,
    private readonly log: string,
  ) {
    this.start();
  }

  get pid(): number {
    return this.child!.pid!;
  }

  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const end = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await end;
    clearTimeout(impatience);
  }

  private start(): void {
    const log = fs.openSync(this.log, 'a');
    this.child = spawn(process.execPath, [path.join(root, 'dist', this.script)], {
      env: { PATH: process.env.PATH, ...this.environment },
      stdio: ['ignore', log, log],
    });
    fs.closeSync(log);
    this.child.once('exit', () => {
      if (this.stopping) return;
      this.ends++;
      this.start();
    });
  }
}

/** The whole product in processes of its own on a database of its own, every part of which can be taken away. */
export class World {
  private constructor(
    private readonly folder: string,
    private postgres: Awaited<ReturnType<typeof startPostgres>>,
    /** Where the queues live; null where they live in PostgreSQL. */
    readonly redis: TestRedis | null,
    readonly api: Kept,
    readonly worker: Kept,
    readonly address: string,
    private readonly tokens = new Map<string, string>(),
  ) {}

  /**
   * Starts PostgreSQL, and Redis for the queues where that is asked for, an API whose clock is two hours fast and a worker
   * whose clock is two hours slow, on empty tables.
   */
  static async open({ onRedis }: { onRedis: boolean }): Promise<World> {
    const redis = onRedis ? await startRedis() : null;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'welfare-promise-'));
    const postgres = await startPostgres({ folder: path.join(folder, 'postgres') });
    const environment = {
      DATABASE_URL: postgres.url(),
      PORT: String(await freePort()),
      DEMO: 'on',
      LOG_LEVEL: 'error',
      DOCUMENT_FOLDER: path.join(folder, 'documents'),
      // So that a no has its effect within the minute of the history.
      TAKE_BACK_MINUTES: '0',
      ...(redis && { REDIS_URL: redis.url }),
    };
    const migration = spawn(process.execPath, [path.join(root, 'dist/migrate.js')], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => migration.once('exit', resolve));
    if (code !== 0) throw new Error(`The migrations ended with ${String(code)}`);
    const log = path.join(folder, 'log');
    const api = new Kept('main.js', { ...environment, NODE_OPTIONS: clockOff(2 * HOUR_MS) }, log);
    const worker = new Kept('worker.js', { ...environment, NODE_OPTIONS: clockOff(-2 * HOUR_MS) }, log);
    const world = new World(folder, postgres, redis, api, worker, `http://127.0.0.1:${environment.PORT}`);
    await world.ready();
    return world;
  }

  /** Waits until the API answers that it can work. */
  async ready(withinMs = 180_000): Promise<void> {
    for (const end = Date.now() + withinMs; Date.now() < end; await sleep(50))
      try {
        if ((await fetch(`${this.address}/health/ready`, { signal: AbortSignal.timeout(20_000) })).ok) return;
      } catch {
        // Not there yet.
      }
    throw new Error(`After ${withinMs} ms the API was still not ready: ${this.logged()}`);
  }

  /** Restarts the database as a power cut would: nothing is finished, connections just end. Gives when it was back. */
  async cutDatabase(): Promise<number> {
    const { port, pid, ended } = this.postgres;
    process.kill(pid!, 'SIGQUIT');
    await ended;
    this.postgres = await startPostgres({ folder: path.join(this.folder, 'postgres'), port });
    return Date.now();
  }

  /** Stops the worker for so long that others may take what it had begun, and lets it go on. */
  async freezeWorker(ms: number): Promise<void> {
    const { pid } = this.worker;
    process.kill(pid, 'SIGSTOP');
    await sleep(ms);
    process.kill(pid, 'SIGCONT');
  }

  /** Where the database is, as its owner. */
  get databaseUrl(): string {
    return this.postgres.url();
  }

  /** What the database says. */
  async rows<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(this.postgres.url());
    await client.connect();
    try {
      return (await client.query(statement, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** Signs a person in, past the door; the cookie that shows it. */
  async cookieOf(person: string): Promise<string> {
    const known = this.tokens.get(person);
    if (known) return `sign-in=${known}`;
    const token = randomBytes(32).toString('base64url');
    await this.rows(
      `INSERT INTO sign_in (person_id, token_digest, method, device, expires_at)
       VALUES ($1, $2, 'openid_connect', 'test', now() + interval '1 day')`,
      [person, createHash('sha256').update(token).digest()],
    );
    this.tokens.set(person, token);
    return `sign-in=${token}`;
  }

  /** What the processes have complained about last. */
  logged(): string {
    const log = path.join(this.folder, 'log');
    return fs.existsSync(log) ? fs.readFileSync(log, 'utf8').slice(-3000) : '';
  }

  async close(): Promise<void> {
    await Promise.all([this.api.stop(), this.worker.stop()]);
    await Promise.all([this.postgres.stop(), this.redis?.stop()]);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
