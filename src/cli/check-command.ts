/** `match check INSTANCE PLAN`: is the plan feasible, are its figures right, and does its proof prove its bound? */
import { parseArgs } from 'node:util';
import { checkPlan, checkProof, parseInstance, parsePlan, type ProofReport, type Report } from '../matching/index.js';
import { readJsonAs } from './json-file.js';
import { describePlan, euros } from './summary.js';
import { UsageError } from './usage.js';

/** How many faults are spelt out; the rest are counted. */
const FAULTS_SHOWN = 20;

/** Runs the check and returns the exit status: 0 nothing wrong, 1 faults. */
export function runCheck(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, proof: { type: 'boolean' }, quiet: { type: 'boolean' } },
  });
  if (positionals.length !== 2) {
    throw new UsageError(`check: expected INSTANCE.json PLAN.json, found ${positionals.length} file names`);
  }
  const [instanceFile, planFile] = positionals;
  const instance = readJsonAs(instanceFile, parseInstance);
  const plan = readJsonAs(planFile, parsePlan);
  const report = checkPlan(instance, plan);
  const proof = values.proof ? checkProof(instance, plan) : null;
  if (values.json) process.stdout.write(`${JSON.stringify(proof === null ? report : { ...report, proof })}\n`);
  else if (!values.quiet) {
    process.stdout.write(describeReport(report, plan.instance, instance.name));
    if (proof !== null) process.stdout.write(describeProof(proof));
  }
  return report.feasible && proof?.confirmed !== false ? 0 : 1;
}

function describeProof({ confirmed, bound, fault, offers }: ProofReport): string {
  if (!confirmed) return `NOT PROVED: ${fault}\n`;
  return `proved: no plan is worth more than ${euros(bound)} a week (${offers} offers within reach of the prices)\n`;
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
