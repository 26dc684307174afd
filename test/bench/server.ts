import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';

/** What is sent the n-th time. */
export interface Asked {
  readonly query: string;
  readonly variables: (n: number) => object;
}

/** In which `/proc` counts CPU time, milliseconds. */
const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
/** What a sweep of a large heap takes on a busy machine, milliseconds. */
const SWEEP_MS = 3000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server of its own. */
export class Server {
  private static readonly running = new Set<Server>();

  private constructor(
    private readonly child: ChildProcess,
    /** Where it listens, without a slash at the end. */
    readonly address: string,
  ) {}

  /** Starts a script, and waits until it answers. */
  static async start(
    script: string,
    port: number,
    environment: Record<string, string>,
    options: readonly string[] = [],
  ): Promise<Server> {
    const child = spawn(process.execPath, [...options, script], {
      env: { ...environment, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const address = `http://127.0.0.1:${port}`;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
      const there = await fetch(`${address}/health/ready`).catch(() => null);
      if (there) {
        const server = new Server(child, address);
        Server.running.add(server);
        return server;
      }
      await sleep(100);
    }
  }

  /** Ends every server that still runs. */
  static async stopAll(): Promise<void> {
    await Promise.all([...Server.running].map((server) => server.stop()));
  }

  /** CPU time that the process has used so far, milliseconds. */
  cpuMs(): number {
    const fields = fs
      .readFileSync(`/proc/${this.child.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  }

  /** Memory of the process that is in use once it has swept twice what is not, bytes; it must know how (`sweep-on-signal.ts`). */
  async residentBytes(): Promise<number> {
    for (let time = 0; time < 2; time++) {
      this.child.kill('SIGWINCH');
      await sleep(SWEEP_MS);
    }
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))!;
    return Number(kilobytes) * 1024;
  }

  /** Sends an operation, and gives its data; anything else than an answer without errors ends the measurement. */
  async ask(cookie: string, { query, variables }: Asked, n: number): Promise<object> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: variables(n) }),
    });
    const { data, errors } = (await response.json()) as { data?: object; errors?: unknown };
    const refused = JSON.stringify(data ?? null).includes('"userErrors":[{');
    if (!data || errors || refused) throw new Error(`No answer to compare: ${JSON.stringify({ data, errors })}`);
    return data;
  }

  async stop(): Promise<void> {
    Server.running.delete(this);
    if (this.child.exitCode !== null) return;
    const end = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await end;
  }
}
