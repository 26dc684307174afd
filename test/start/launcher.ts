import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../support/eventually.js';

const root = path.resolve(import.meta.dirname, '../..');

/** A run of `npm start`, watched from outside. */
export class Launch {
  /** Everything that it has written for its user. */
  output = '';
  readonly ended: Promise<number | null>;
  private readonly process: ChildProcess;

  constructor(options: string[], { throughNpm = false } = {}) {
    const { PATH, HOME } = process.env;
    const [program, ...first] = throughNpm ? ['npm', 'start', '--'] : [process.execPath, 'scripts/start.mjs'];
    this.process = spawn(program, [...first, ...options], { env: { PATH, HOME }, cwd: root });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.ended = new Promise((resolve) => this.process.once('exit', resolve));
  }

  /** The address that it prints once everything is up. */
  async address(): Promise<string> {
    const done = this.ended.then(() => true);
    return eventually(
      'an address',
      async () => {
        const found = /is ready: (http:\S+)/.exec(this.output)?.[1];
        const over = !found && (await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 50, false))]));
        if (over) throw new Error(`npm start has ended: ${this.output}`);
        return found;
      },
      120_000,
    );
  }

  kill(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }
}

/** The processes that run for a data folder, by the part that they are. */
export function partsOf(folder: string): Map<'api' | 'worker' | 'postgres', number> {
  const found = new Map<'api' | 'worker' | 'postgres', number>();
  for (const name of readdirSync('/proc').filter((it) => /^\d+$/.test(it)))
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      const outputs = [1, 2].map((stream) => readlinkSync(`/proc/${name}/fd/${stream}`));
      if (command.join(' ').includes(`${folder}/postgres/cluster`)) found.set('postgres', Number(name));
      for (const part of ['api', 'worker'] as const)
        if (outputs.includes(`${folder}/${part}.log`)) found.set(part, Number(name));
    } catch {
      // It has ended meanwhile.
    }
  return found;
}
