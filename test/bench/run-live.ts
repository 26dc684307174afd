/**
 * Measures a plan that answers events: run-live.js INSTANCE.json [PLAN.json] [--events N] [--seed N] [--quiet N]
 *   [--no-answers] [--resolve]
 *
 * Without a plan the requests come in one by one, which is also a plan. A bound is kept where the plan carries one. Events are drawn as in live-events.ts; newcomers
 * are copies of those who are there. `--quiet` lets so many requests and providers look around after each event, 4 unless
 * told. `--resolve` plans the city anew at the end, at normal effort as the plan was, and compares: that plan need not
 * regard what was accepted or declined, so with `--no-answers` nobody answers an offer, and both plan the same city freely.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPlan, LivePlan, match, parseInstance, parsePlan, type Plan } from '../../src/matching/index.js';
import { EventSource } from './live-events.js';
import { Random } from './random.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: 'string' },
    seed: { type: 'string' },
    quiet: { type: 'string' },
    resolve: { type: 'boolean' },
    'no-answers': { type: 'boolean' },
  },
});
const [instanceFile, planFile] = positionals;
const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const instance = parseInstance(read(instanceFile));
const seed = Number(values.seed ?? 1);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Seconds of processor time so far. */
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function begin(): LivePlan {
  if (planFile !== undefined) {
    const plan = parsePlan(read(planFile));
    const kept =
      plan.bound === undefined
        ? 'nothing, as the plan has none'
        : plan.proof
          ? 'the prices of a proof'
          : 'a bound without prices';
    const from = seconds();
    const begun = new LivePlan(instance, plan);
    say(`begun in ${(seconds() - from).toFixed(1)} s; bound kept from ${kept}`);
    return begun;
  }
  // Where nobody asks for care, no plan is worth anything.
  const nothing: Plan = { format: 'shared-care-plan/1', instance: instance.name, offers: [], welfare: 0, bound: 0 };
  const empty = new LivePlan({ ...instance, requests: [] }, nothing);
  const from = seconds();
  for (const request of instance.requests) empty.apply({ kind: 'request-put', request });
  const spent = seconds() - from;
  say(`${instance.requests.length} requests one by one: ${spent.toFixed(1)} s, welfare ${empty.welfare}`);
  return empty;
}

const live = begin();
const random = new Random(seed);
const shuffled = <T>(items: readonly T[], n: number): T[] => Array.from({ length: n }, () => random.pick(items));
const number = Number(values.events ?? 2000);
const steps = Number(values.quiet ?? 4);
const distinct = <T extends { readonly id: string }>(items: T[]): T[] =>
  items.map((item, i) => ({ ...item, id: `${item.id}-${i}` }));
const reserve = {
  requests: distinct(shuffled(instance.requests, number)),
  providers: distinct(shuffled(instance.providers, number)),
};
const source = new EventSource(seed, reserve, values['no-answers'] !== true);
/** Milliseconds of processor time, so that others on the machine do not count. */
const times: number[] = [];
/** The same between the events. */
const quiet: number[] = [];
const byKind = new Map<string, number[]>();
let changed = 0;
const before = live.welfare;
const boundBefore = live.bound;
// To tell the whole city costs more than many events, so they are drawn from how it was a while ago.
let [city, offers] = [live.instance(), live.plan().offers];
for (let drawn = 0; times.length < number; drawn++) {
  if (drawn % 250 === 0) [city, offers] = [live.instance(), live.plan().offers];
  const event = source.next(city, offers);
  if (event === null || !live.canTake(event)) continue;
  const from = seconds();
  const { withdrawn } = live.apply(event);
  const time = 1000 * (seconds() - from);
  times.push(time);
  byKind.set(event.kind, [...(byKind.get(event.kind) ?? []), time]);
  const rest = seconds();
  changed += withdrawn.length + live.improve(steps).withdrawn.length;
  quiet.push(1000 * (seconds() - rest));
}
const at = (list: readonly number[], share: number): string =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))].toFixed(2);
say(`${number} events: p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, most ${at(times, 1)} ms`);
for (const [kind, list] of byKind) say(`  ${kind} × ${list.length}: p50 ${at(list, 0.5)}, p99 ${at(list, 0.99)} ms`);
say(`between events: p50 ${at(quiet, 0.5)} ms, p99 ${at(quiet, 0.99)} ms`);
say(`offers withdrawn per event ${(changed / number).toFixed(2)}; welfare ${before} → ${live.welfare}`);
say(live.bound === null ? 'no bound kept' : `bound ${boundBefore} → ${live.bound}`);
const { faults } = checkPlan(live.instance(), live.plan());
say(faults.length === 0 ? 'feasible' : `NOT FEASIBLE: ${faults[0].detail}`);
if (values.resolve) {
  const from = seconds();
  const { welfare } = match(live.instance());
  const share = (100 * (welfare - live.welfare)) / welfare;
  say(`planned anew: ${welfare} in ${(seconds() - from).toFixed(0)} s; live is ${share.toFixed(2)} % below`);
}
