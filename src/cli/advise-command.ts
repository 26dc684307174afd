/** `match advise INSTANCE [PLAN]`: where, when and for what one more carer or room would help most. */
import { parseArgs } from 'node:util';
import {
  effectsOf,
  type HourWorth,
  type Instance,
  Malformed,
  parseInstance,
  parsePlan,
  type PricedPart,
  pricedParts,
  type RoomWorth,
  whatIf,
  worthOfHours,
  worthOfRooms,
} from '../matching/index.js';
import { readJsonAs } from './json-file.js';
import { progressLine } from './progress-line.js';
import { describeProgress, euros } from './summary.js';
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
  const progress = progressLine(process.stderr, values.quiet !== true, describeProgress);
  const parts =
    planFile === undefined
      ? pricedParts(instance, { seed, effort: 'quick', onProgress: progress.show })
      : [readPriced(planFile, instance)];
  progress.clear();
  const hours = best(
    parts.flatMap((part) => worthOfHours(part.instance, part.plan, part.proof).map((worth) => ({ ...worth, part }))),
    ({ territory, service }) => `${territory}\n${service}`,
  );
  const rooms = best(
    parts.flatMap((part) => worthOfRooms(part.instance, part.proof)),
    ({ room }) => room,
  );
  const effects = hours.map(({ part: { instance: around, plan }, provider }) =>
    values.anew
      ? whatIf(around, plan, { providers: [provider] }, { seed, effort: 'quick' })
      : effectsOf(around, plan, [provider])[0],
  );
  const advice = hours.map(({ part: _, ...worth }, i) => ({ ...worth, oneMoreCarer: effects[i] }));
  if (values.json) process.stdout.write(`${JSON.stringify({ hours: advice, rooms })}\n`);
  else process.stdout.write(describe(instance, sum(parts), advice, rooms));
  return 0;
}

/** A plan with prices; fails where the file has none of this instance. */
function readPriced(file: string, instance: Instance): PricedPart {
  const plan = readJsonAs(file, parsePlan);
  const { proof } = plan;
  if (proof === undefined || proof.requests.length !== instance.requests.length)
    throw new Malformed(file, 'a plan of this instance with its proof (match --proof)', 'none');
  // That is the bound of a vast city, and of a run that was stopped: no hour would seem to add anything.
  if (plan.offers.length > 0 && proof.providers.every(({ most }) => most === 0))
    throw new Malformed(file, 'a proof with prices of time (leave the plan out, and they are found)', 'one without');
  return { instance, plan, proof };
}

/** The ten that are worth most at their best hour, of each key the best. */
function best<T extends { readonly cents: readonly number[] }>(all: readonly T[], keyOf: (worth: T) => string): T[] {
  const known = new Set<string>();
  const isFirst = (worth: T): boolean => known.size < known.add(keyOf(worth)).size;
  return all
    .filter(({ cents }) => bestOf(cents) > 0)
    .sort((a, b) => bestOf(b.cents) - bestOf(a.cents))
    .filter(isFirst)
    .slice(0, TOP);
}

/** Cents per week that the plans of all parts are worth. */
const sum = (parts: readonly PricedPart[]): number => parts.reduce((all, { plan }) => all + plan.welfare, 0);

type Advised = HourWorth & { readonly oneMoreCarer: { readonly welfare: number; readonly households: number } };

function describe(instance: Instance, welfare: number, hours: readonly Advised[], rooms: readonly RoomWorth[]): string {
  const nameOf = new Map(instance.territories.map(({ id, name }) => [id, name]));
  const carers = hours.map(({ territory, service, cents, households, oneMoreCarer }, i) => {
    const best = bestOf(cents);
    const share = households[cents.indexOf(best)];
    const who = share > 0 ? `${share.toFixed(2)} households without care` : 'relieves others';
    const { households: more } = oneMoreCarer;
    return (
      `${String(i + 1).padStart(2)}. ${nameOf.get(territory)}, ${service}: ${euros(best)} an hour (${who}), ${whenOf(cents, best)}\n` +
      `    one more carer: ${euros(oneMoreCarer.welfare)} a week, ${more} more ${more === 1 ? 'household' : 'households'}`
    );
  });
  const more = rooms.map(
    ({ room, territory, cents }) =>
      `    ${nameOf.get(territory)}, ${room}: ${euros(bestOf(cents))} an hour, ${whenOf(cents, bestOf(cents))}`,
  );
  return [
    `plan worth ${euros(welfare)} a week; what one more hour a week would add:`,
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
