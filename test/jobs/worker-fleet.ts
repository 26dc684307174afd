import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist/test/jobs');

/** Compiles the probe's worker beside the built server, so that it runs as production code does. */
function compile(): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['worker-process', 'probe-jobs']) {
    const { code } = transformFileSync(path.join(root, `test/jobs/${name}.ts`), {
      swcrc: true,
      configFile: path.join(root, '.swcrc'),
      sourceMaps: false,
    });
    writeFileSync(
      path.join(folder, `${name}.js`),
      code.replaceAll("'../../src/", "'../../").replaceAll('"../../src/', '"../../'),
    );
  }
  return path.join(folder, 'worker-process.js');
}

/** Worker processes that are started again when they are killed, as a supervisor does. */
export class WorkerFleet {
  /** How many processes have ended without having been told to in order. */
  lost = 0;
  private readonly script = compile();
  private readonly processes = new Set<ChildProcess>();
  private stopping = false;

  constructor(
    private readonly environment: Record<string, string>,
    size: number,
  ) {
    for (let i = 0; i < size; i++) this.spawn();
  }

  /** Kills one process without a warning, and waits until it is gone. */
  async killOne(): Promise<void> {
    const [first] = this.processes;
    if (!first) return;
    const gone = new Promise((resolve) => first.once('exit', resolve));
    first.kill('SIGKILL');
    await gone;
  }

  /** Asks every process to end in order; gives how each of them ended. */
  async drain(): Promise<(number | null)[]> {
    this.stopping = true;
    const ends = [...this.processes].map((it) => new Promise<number | null>((resolve) => it.once('exit', resolve)));
    for (const it of this.processes) it.kill('SIGTERM');
    return Promise.all(ends);
  }

  private spawn(): void {
    const child = spawn(process.execPath, [this.script, 'as a process'], {
      env: { PATH: process.env.PATH, ...this.environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.processes.add(child);
    child.once('exit', () => {
      this.processes.delete(child);
      if (this.stopping) return;
      this.lost++;
      this.spawn();
    });
  }
}
