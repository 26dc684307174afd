/** The benchmark: seeded instances of both cities, the engine beside its yardsticks, a table in docs/benchmarks.md. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Making } from './make-instance.js';
import { type Method, type Result, type Specification } from './run-one.js';

/** What is measured; seeds differ so that not all lie in one part of the city. */
const MAKINGS: readonly Making[] = [
  { city: 'milano', requests: 100, providers: 25, seed: 2 },
  { city: 'rhodense', requests: 150, providers: 40, seed: 4 },
  { city: 'milano', requests: 500, providers: 100, seed: 1 },
  { city: 'rhodense', requests: 500, providers: 100, seed: 2 },
  { city: 'milano', requests: 1200, providers: 240, seed: 7 },
  { city: 'milano', requests: 2000, providers: 400, seed: 3 },
  { city: 'rhodense', requests: 2000, providers: 400, seed: 4, density: 2 },
  { city: 'milano', requests: 5000, providers: 1000, seed: 5 },
  { city: 'rhodense', requests: 5000, providers: 1000, seed: 6 },
  { city: 'milano', requests: 50000, providers: 10000, seed: 8 },
];

const METHODS: readonly (readonly [Method, string])[] = [
  ['engine', 'engine'],
  ['quick', 'engine, quick'],
  ['exact', 'exact (HiGHS on all offers)'],
  ['greedy', 'greedy by welfare'],
  ['arrival', 'as they come'],
  ['alone', 'one household, one provider'],
];

/** Above this many requests all offers are not enumerated; from this many on quick effort is a choice to be weighed. */
const MOST_ENUMERATED = 300;
const LEAST_IN_HASTE = 5000;
/** Above this many requests serving them as they come takes longer than planning. */
const MOST_ONE_BY_ONE = 20_000;

const { values } = parseArgs({ options: { only: { type: 'string' }, most: { type: 'string' } } });
const most = Number(values.most ?? Infinity);
const nameOf = ({ city, requests, providers, density }: Making): string =>
  `${city} ${requests} × ${providers}${density === undefined ? '' : `, density ${density}`}`;
const chosen = MAKINGS.filter((making) => making.requests <= most && nameOf(making).includes(values.only ?? ''));

const euros = (cents: number): string => `${Math.round(cents / 100).toLocaleString('en-US')} €`;
const percent = (share: number, digits = 2): string => `${(100 * share).toFixed(digits)} %`;

function measure(specification: Specification): Result {
  const { method, making } = specification;
  if (method === 'quick' && making.requests < LEAST_IN_HASTE) return null;
  if (method === 'arrival' && making.requests > MOST_ONE_BY_ONE) return null;
  if ((method === 'exact' || method === 'greedy') && making.requests > MOST_ENUMERATED) return null;
  const script = path.join(import.meta.dirname, 'run-one.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', script, JSON.stringify(specification)],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${nameOf(making)}, ${method}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Result;
}

function rowOf(name: string, label: string, result: NonNullable<Result>, engine: NonNullable<Result>): string {
  const { welfare, bound, seconds, cpuSeconds, memory, served, servedShared, price, soloPrice } = result;
  return [
    name,
    label,
    euros(welfare),
    label === 'engine' ? '' : percent(welfare / engine.welfare - 1),
    bound === null ? '' : percent((bound - welfare) / bound, 3),
    `${served} (${servedShared})`,
    percent(price / Math.max(1, soloPrice), 1),
    `${Math.round(result.hours)} in ${Math.round(result.providerHours)}`,
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${memory} MB`,
  ].join(' | ');
}

const HEADER = [
  'instance',
  'method',
  'welfare a week',
  'against the engine',
  'certified gap',
  'served (shared)',
  'price of price alone',
  'hours of care in hours of presence',
  'time',
  'processor time',
  'memory',
];

/** Where what was measured by hand begins in the file: it stays there. */
const BY_HAND = '## By hand';

const rows: string[] = [];
const details: string[] = [];
for (const making of chosen) {
  const name = nameOf(making);
  let engine: NonNullable<Result> | null = null;
  for (const [method, label] of METHODS) {
    const result = measure({ making, method });
    if (result === null) continue;
    engine ??= result;
    const row = rowOf(method === 'engine' ? name : '', label, result, engine);
    rows.push(`| ${row} |`);
    process.stdout.write(`${method === 'engine' ? '' : name}${row}\n`);
    if (method !== 'engine') continue;
    const stages = Object.entries(result.stages).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)} s`);
    const proof = result.proofSeconds === null ? 'no proof' : `proof checked in ${result.proofSeconds.toFixed(1)} s`;
    details.push(
      `- ${name}: ${stages.join(', ')}; ${proof}; ${result.discontent} of ${result.offers} offers have a subgroup that would pay less by itself.`,
    );
  }
}

const largest = MAKINGS.at(-1)!;
const leftOut =
  chosen.length === MAKINGS.length
    ? ''
    : ` This run left out those of more than ${most} requests (up to ${nameOf(largest)}): \`npm run bench\` alone measures all.`;

const text = `# Benchmarks

Written by \`npm run bench\`; run it for your own machine. Seeded instances of \`test/bench/make-instance.ts\`, effort normal,
no time limit. Every plan passed the independent check.${leftOut}

Machine: ${os.cpus()[0].model.trim()}, ${os.cpus().length} processors, ${Math.round(os.totalmem() / 2 ** 30)} GB; Node ${process.versions.node}. Average load while measuring:
${os.loadavg()[2].toFixed(0)} programs on ${os.cpus().length} processors; above one per processor, compare processor time and not time.

| ${HEADER.join(' | ')} |
| ${HEADER.map(() => '---').join(' | ')} |
${rows.join('\n')}

*Quick* is effort quick instead of normal. *As they come* gives each request, in the order of the file, the best way that there
is at that moment, alone or shared. *One household, one provider* is the engine with sharing switched off: what matching without sharing could do at best.
*Exact* and *greedy* choose among all offers, enumerated, where these are few enough.

## Stages

${details.join('\n')}
`;
if (values.only === undefined) {
  const file = path.resolve(import.meta.dirname, '../../../../docs/benchmarks.md');
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const kept = before.indexOf(BY_HAND);
  fs.writeFileSync(file, kept < 0 ? text : `${text}\n${before.slice(kept)}`);
}
