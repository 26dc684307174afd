/** `match INSTANCE`: finds a plan, checks it independently, writes it and says what it amounts to. */
import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { checkPlan, Malformed, match, parseInstance, type Plan } from '../matching/index.js';
import { districtsOnThreads } from '../matching-threads/district-threads.js';
import { onThreads } from '../matching-threads/shard-threads.js';
import { expectWritable, readJsonAs, writeWhole } from './json-file.js';
import { progressLine } from './progress-line.js';
import { describePlan, describeProgress } from './summary.js';
import { integerOption, numberOption, UsageError } from './usage.js';

const EFFORTS = ['quick', 'normal', 'best'] as const;

/** A plan that the check refuses is a fault of the engine: it is reported, never written. */
export class UnsoundPlan extends Error {}

/** Runs the engine and returns the exit status. */
export function runMatch(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      seed: { type: 'string' },
      effort: { type: 'string' },
      seconds: { type: 'string' },
      threads: { type: 'string' },
      proof: { type: 'boolean' },
      quiet: { type: 'boolean' },
    },
  });
  if (positionals.length !== 1) {
    throw new UsageError(`expected one INSTANCE.json, found ${positionals.length} file names`);
  }
  const [file] = positionals;
  const seed = integerOption('seed', values.seed, 0, 2 ** 32 - 1) ?? 1;
  const seconds = numberOption('seconds', values.seconds, 0, 1_000_000);
  const threads = integerOption('threads', values.threads, 1, 256) ?? availableParallelism();
  const effort = EFFORTS.find((word) => word === (values.effort ?? 'normal'));
  if (effort === undefined) {
    throw new UsageError(`--effort: expected ${EFFORTS.join(', ')}, found "${values.effort}"`);
  }
  const { out } = values;
  if (out !== undefined) {
    expectWritable(out);
    if (fs.existsSync(out) && fs.realpathSync(out) === fs.realpathSync(file)) {
      throw new Malformed('--out', 'a file other than the instance', out);
    }
  }

  const instance = readJsonAs(file, parseInstance);
  const progress = progressLine(process.stderr, values.quiet !== true, describeProgress);
  const plan = match(instance, {
    seed,
    effort,
    proof: values.proof === true,
    ...(threads > 1 && { start: onThreads(threads), districts: districtsOnThreads(threads) }),
    onProgress: progress.show,
    ...(seconds === undefined ? {} : { shouldStop: () => performance.now() >= seconds * 1000 }),
  });
  progress.clear();
  const report = checkPlan(instance, plan);
  if (!report.feasible) {
    const { name, detail } = report.faults[0];
    throw new UnsoundPlan(`the engine made a plan that breaks the rule ${name}: ${detail}; nothing was written`);
  }
  if (out === undefined) process.stdout.write(planText(plan));
  else writeWhole(out, planText(plan));
  if (values.quiet !== true) {
    const summary = `${describePlan(report)}time ${(performance.now() / 1000).toFixed(1)} s\n`;
    (out === undefined ? process.stderr : process.stdout).write(summary);
  }
  return 0;
}

/** The plan as JSON with one offer to a line, so that two plans can be compared line by line. */
function planText(plan: Plan): string {
  const { offers, proof, ...rest } = plan;
  const head = JSON.stringify(rest).slice(0, -1);
  const tail = proof === undefined ? '' : `,\n"proof":${JSON.stringify(proof)}`;
  return `${head},"offers":[${offers.map((offer) => `\n${JSON.stringify(offer)}`).join(',')}\n]${tail}}\n`;
}
