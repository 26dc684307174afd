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
  /** Kills the server without a warning and starts it anew, empty, at the same address; one that was given only forgets. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether a Redis can be had here: `REDIS_TEST_URL`, or `redis-server` on the PATH. */
export const redisIsHere = (): boolean =>
  Boolean(process.env.REDIS_TEST_URL) || spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** A server of our own, without persistence. */
class OwnServer {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'welfare-redis-'));
  private server: ChildProcess;

  private constructor(private readonly port: number) {
    this.server = this.spawn();
  }

  static start = async (): Promise<OwnServer> => new OwnServer(await freePort());

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async kill(): Promise<void> {
    const end = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGKILL');
    await end;
  }

  restart(): void {
    this.server = this.spawn();
  }

  private spawn(): ChildProcess {
    const { port, folder } = this;
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    return spawn('redis-server', [...settings, '--dir', folder], { stdio: 'ignore' });
  }
}

/** Starts a Redis, or takes the one that is given; fails where there is neither. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_TEST_URL;
  const started = given ? undefined : await OwnServer.start();
  const url = given ?? started!.url;
  const client = new Redis(url, { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.flushall();
  return {
    url,
    async flush() {
      await client.flushall();
    },
    async kill() {
      await (started ? started.kill() : client.flushall());
      started?.restart();
      await client.ping();
    },
    async stop() {
      client.disconnect();
      if (!started) return;
      await started.kill();
      rmSync(started.folder, { recursive: true, force: true });
    },
  };
}
