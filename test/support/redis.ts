import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../scripts/embedded-postgres.mjs';

/** A Redis for one test file. */
export interface TestRedis {
  url: string;
  /** Forgets everything, as a Redis without persistence does when it is killed. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether a Redis can be had here: `REDIS_TEST_URL`, or `redis-server` on the PATH. */
export const redisIsHere = (): boolean =>
  Boolean(process.env.REDIS_TEST_URL) || spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

async function startServer(): Promise<{ url: string; server: ChildProcess; folder: string }> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'welfare-redis-'));
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn('redis-server', settings, { stdio: 'ignore' });
  return { url: `redis://127.0.0.1:${port}`, server, folder };
}

/** Starts a Redis, or takes the one that is given; fails where there is neither. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_TEST_URL;
  const started = given ? undefined : await startServer();
  const url = given ?? started!.url;
  const client = new Redis(url, { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.flushall();
  return {
    url,
    async flush() {
      await client.flushall();
    },
    async stop() {
      client.disconnect();
      if (!started) return;
      const end = new Promise((resolve) => started.server.once('exit', resolve));
      started.server.kill('SIGKILL');
      await end;
      rmSync(started.folder, { recursive: true, force: true });
    },
  };
}
