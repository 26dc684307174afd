/** `match check INSTANCE PLAN`: is the plan feasible, are its figures right, and does its proof prove its bound? */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { checkPlan, checkProof, parseInstance, parsePlan, type ProofReport, type Report } from '../matching/index.js';
import { weeksOnThreads } from '../matching-threads/week-threads.js';
import { readJsonAs } from './json-file.js';
import { progressLine } from './progress-line.js';
import { describePlan, euros } from './summary.js';
import { integerOption, UsageError } from './usage.js';

/** How many faults are spelt out; the rest are counted. */
const FAULTS_SHOWN = 20;

/** Runs the check and returns the exit status: 0 nothing wrong, 1 faults. */
export function runCheck(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      proof: { type: 'boolean' },
      threads: { type: 'string' },
      quiet: { type: 'boolean' },
    },
  });
  if (positionals.length !== 2) {
    throw new UsageError(`check: expected INSTANCE.json PLAN.json, found ${positionals.length} file names`);
  }
  const threads = integerOption('threads', values.threads, 1, 256) ?? availableParallelism();
  const [instanceFile, planFile] = positionals;
  const instance = readJsonAs(instanceFile, parseInstance);
  const plan = readJsonAs(planFile, parsePlan);
  const report = checkPlan(instance, plan);
  const progress = progressLine(process.stderr, values.quiet !== true, describeShare);
  const watched = { onProgress: progress.show, judge: weeksOnThreads(threads) };
  const proof = values.proof ? checkProof(instance, plan, watched) : null;
  progress.clear();
  if (values.json) process.stdout.write(`${JSON.stringify(proof === null ? report : { ...report, proof })}\n`);
  else if (!values.quiet) {
    process.stdout.write(describeReport(report, plan.instance, instance.name));
    if (proof !== null) process.stdout.write(describeProof(proof));
  }
  return report.feasible && proof?.confirmed !== false ? 0 : 1;
}

const describeShare = (fraction: number): string => `proof ${String(Math.floor(100 * fraction)).padStart(3)} %`;

function describeProof({ confirmed, bound, fault, weeks, offers }: ProofReport): string {
  if (!confirmed) return `NOT PROVED: ${fault}\n${weeks > 0 ? `confirmed before that: ${weeks} weeks\n` : ''}`;
  const looked = `${weeks} providers have no better week, over all offers; ${offers} were near to the prices`;
  return `proved: no plan is worth more than ${euros(bound)} a week (${looked})\n`;
}

function describeReport(report: Report, of: string, name: string): string {
  const { faults } = report;
  const lines: string[] = [];
  if (of !== name) lines.push(`note: the plan says that it is for "${of}", the instance is "${name}"`);
  for (const { name: rule, offers, detail } of faults.slice(0, FAULTS_SHOWN)) {
    const where = offers.length === 0 ? 'the plan' : `offer ${offers.join(' and ')}`;
    lines.push(`${where}: ${rule}: ${detail}`);
  }
  if (faults.length > FAULTS_SHOWN) lines.push(`and ${faults.length - FAULTS_SHOWN} faults more`);
  const verdict = report.feasible
    ? 'feasible'
    : `NOT FEASIBLE: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  return `${[...lines, verdict, describePlan(report)].join('\n')}`;
}
