/** `match advise INSTANCE [PLAN]`: where, when and for what one more carer or room would help most. */
import { parseArgs } from 'node:util';
import {
  effectsOf,
  type HourWorth,
  type Instance,
  Malformed,
  match,
  parseInstance,
  parsePlan,
  type Plan,
  type RoomWorth,
  whatIf,
  worthOfHours,
  worthOfRooms,
} from '../matching/index.js';
import { readJsonAs } from './json-file.js';
import { progressLine } from './progress-line.js';
import { euros } from './summary.js';
import { integerOption, UsageError } from './usage.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const TOP = 10;

/** Runs the advice and returns the exit status. */
export function runAdvise(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      anew: { type: 'boolean' },
      json: { type: 'boolean' },
      quiet: { type: 'boolean' },
    },
  });
  if (positionals.length < 1 || positionals.length > 2) {
    throw new UsageError(`advise: expected INSTANCE.json [PLAN.json], found ${positionals.length} file names`);
  }
  const seed = integerOption('seed', values.seed, 0, 2 ** 32 - 1) ?? 1;
  const [instanceFile, planFile] = positionals;
  const instance = readJsonAs(instanceFile, parseInstance);
  const progress = progressLine(process.stderr, values.quiet !== true);
  const plan =
    planFile === undefined
      ? match(instance, { seed, effort: 'quick', proof: true, onProgress: progress.show })
      : readJsonAs(planFile, parsePlan);
  progress.clear();
  const { proof } = plan;
  if (proof === undefined || proof.requests.length !== instance.requests.length) {
    throw new Malformed(planFile ?? instanceFile, 'a plan of this instance with its proof (match --proof)', 'none');
  }
  const hours = worthOfHours(instance, plan, proof)
    .filter(({ cents }) => bestOf(cents) > 0)
    .sort((a, b) => bestOf(b.cents) - bestOf(a.cents))
    .slice(0, TOP);
  const rooms = worthOfRooms(instance, proof)
    .filter(({ cents }) => bestOf(cents) > 0)
    .sort((a, b) => bestOf(b.cents) - bestOf(a.cents))
    .slice(0, TOP);
  const carers = hours.map(({ provider }) => provider);
  const effects = values.anew
    ? carers.map((carer) => whatIf(instance, plan, { providers: [carer] }, { seed, effort: 'quick' }))
    : effectsOf(instance, plan, carers);
  const advice = hours.map((worth, i) => ({ ...worth, oneMoreCarer: effects[i] }));
  if (values.json) process.stdout.write(`${JSON.stringify({ hours: advice, rooms })}\n`);
  else process.stdout.write(describe(instance, plan, advice, rooms));
  return 0;
}

type Advised = HourWorth & { readonly oneMoreCarer: { readonly welfare: number; readonly households: number } };

function describe(instance: Instance, plan: Plan, hours: readonly Advised[], rooms: readonly RoomWorth[]): string {
  const nameOf = new Map(instance.territories.map(({ id, name }) => [id, name]));
  const carers = hours.map(({ territory, service, cents, households, oneMoreCarer }, i) => {
    const best = bestOf(cents);
    const share = households[cents.indexOf(best)];
    const who = share > 0 ? `${share.toFixed(2)} households without care` : 'relieves others';
    const { welfare, households: more } = oneMoreCarer;
    return (
      `${String(i + 1).padStart(2)}. ${nameOf.get(territory)}, ${service}: ${euros(best)} an hour (${who}), ${whenOf(cents, best)}\n` +
      `    one more carer: ${euros(welfare)} a week, ${more} more ${more === 1 ? 'household' : 'households'}`
    );
  });
  const more = rooms.map(
    ({ room, territory, cents }) =>
      `    ${nameOf.get(territory)}, ${room}: ${euros(bestOf(cents))} an hour, ${whenOf(cents, bestOf(cents))}`,
  );
  return [
    `plan worth ${euros(plan.welfare)} a week; what one more hour a week would add:`,
    ...(carers.length > 0 ? carers : ['no hour of a carer would add anything']),
    ...(more.length > 0 ? ['rooms:', ...more] : ['no hour of a room would add anything']),
    '',
  ].join('\n');
}

const bestOf = (cents: readonly number[]): number => Math.max(0, ...cents);

/** The hours that are worth at least nine tenths of the best: days with the same hours together, `Mon, Wed 16–19`. */
function whenOf(cents: readonly number[], best: number): string {
  const byHours = new Map<string, string[]>();
  DAYS.forEach((day, d) => {
    const runs: string[] = [];
    for (let hour = 0; hour < 24; hour++) {
      if (cents[24 * d + hour] < 0.9 * best) continue;
      const from = hour;
      while (hour < 24 && cents[24 * d + hour] >= 0.9 * best) hour++;
      runs.push(`${from}–${hour}`);
    }
    if (runs.length > 0) byHours.set(runs.join(' and '), [...(byHours.get(runs.join(' and ')) ?? []), day]);
  });
  return [...byHours].map(([hours, days]) => `${days.join(', ')} ${hours}`).join('; ');
}
