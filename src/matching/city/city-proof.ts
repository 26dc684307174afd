import { type ProvedCity } from '../prices/proof-data.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';
import { type ProofEffort } from '../weeks/week-prover.js';
import { type CityAuction, type CityWeeks } from './city-auction.js';

/** One pass of a proof over the providers. */
export interface ProofPass {
  /** Percentage of the prices at rest that those who would share pay. */
  readonly percent: number;
  /** Every how many-th provider is proved: 1 for a bound, more for finding what the prices do not know yet. */
  readonly every: number;
  /** Cents below the prices down to which offers are listed: what is left out may still be worth up to so much less. */
  readonly slack: number;
  /** Weeks tried. */
  readonly weeks: number;
  /** Some weeks are proved once more, to the end: those that have taken so great a share of the pass's branches. */
  readonly again: number;
}

/** How much work the proof for a city may take. */
export interface CityProofEffort extends Omit<ProofEffort, 'slack' | 'weeks'> {
  readonly passes: readonly ProofPass[];
  /** Sweeps before each pass but the first in which prices come to rest among what was found. */
  readonly rests: number;
}

const WEEK = { rounds: 1, branches: 20_000, offers: 1200 };
/** Weeks bounded by the prices of time alone: no week tried makes that less. */
const BY_PRICES = { slack: 0, weeks: 50 };

/** Passes down to near the prices at rest, and the last one there. */
const NEARER = [
  { percent: 110, every: 2, ...BY_PRICES, again: 0 },
  { percent: 106, every: 1, ...BY_PRICES, again: 0 },
  { percent: 103, every: 1, slack: 1000, weeks: 1000, again: 0 },
];
const NEAREST = { percent: 101, every: 1, slack: 1000, weeks: 1000 };

/**
 * Proofs for a city: for a thousand providers the second takes some 35 seconds of one core. The third is for towns, the last
 * for the best effort.
 */
export const CITY_PROOFS = {
  quick: {
    ...WEEK,
    branches: 1000,
    rests: 4,
    passes: [
      { percent: 150, every: 16, ...BY_PRICES, again: 0 },
      { percent: 150, every: 1, ...BY_PRICES, again: 0 },
    ],
  },
  fair: {
    ...WEEK,
    rests: 8,
    passes: [
      { percent: 125, every: 8, ...BY_PRICES, again: 0 },
      { percent: 109, every: 1, ...BY_PRICES, again: 0 },
      { percent: 103, every: 1, slack: 1000, weeks: 1000, again: 0.1 },
    ],
  },
  thorough: { ...WEEK, rests: 10, passes: [...NEARER, { ...NEAREST, again: 0.3 }] },
  complete: { ...WEEK, rests: 16, passes: [...NEARER, { ...NEAREST, again: 1 }] },
} satisfies Record<string, CityProofEffort>;

/** Steps of the prices that come to rest: in the first sweep on top of the last, what shrinks it, and in the last. */
const STEP = 0.004;
const SHRINK = 0.85;
const LAST = 0.0005;
/** Offers that a provider takes up of those which others found. */
const FRESH = 12;
/** Work of a second look at a week, which lists all that could be in a better one. */
const CLOSELY = { rounds: 1, branches: 50_000, offers: 3000, weeks: 50_000, slack: Infinity };
/** Branches that a second look takes whatever the first has taken, and cents that are worth one. */
const LOOK = 1000;
const WORTHWHILE = 100;
/** About the share of the time of a pass that its second looks take. */
const SECOND = 0.5;

/**
 * Bounds every plan for a city, over every offer there is. `ends` is told now and then which share of the work is done and
 * what is proved so far, Infinity for nothing, and says whether to leave it at that; returns the best proof, if there is one.
 *
 * The auction's prices suit the groups that its looks have found. A proof meets all others, and lists those that earn
 * something: they join the offers at hand and are shown to all, and the prices come to rest among them before the next pass.
 * So the prices of those rise whom many could serve together. Whatever is new even then earns less, and less of it has to
 * be looked at, where those who would share pay a little more than that, and with every pass a smaller part. Only the last
 * lists what falls short of the prices, and looks once more at the few weeks about which least is known.
 */
export function proveCity(
  problem: Problem,
  auction: CityAuction,
  effort: CityProofEffort,
  ends: (done: number, bound: number) => boolean,
): ProvedCity | null {
  const { passes, rests } = effort;
  let best: ProvedCity | null = null;
  for (const [k, { percent, every, again, ...pass }] of passes.entries()) {
    const second = again > 0 ? SECOND : 0;
    let stopped = false;
    const stops = (done: number) => (stopped ||= ends((k + done) / passes.length, best?.bound ?? Infinity));
    if (k > 0) comeToRest(auction, rests, () => stops(0));
    const rooms = auction.total() - sum(auction.request);
    const request = raised(problem, auction.request, percent);
    const providers = Array.from({ length: Math.ceil(problem.providers / every) }, (_, i) => i * every);
    const weeks = stopped
      ? null
      : auction.prove({ ...effort, ...pass }, request, providers, (done) => stops((1 - second) * done));
    if (weeks === null) return best;
    if (every > 1) continue;
    const dubious = again > 0 ? worthAnotherLook(weeks, again) : [];
    if (dubious.length > 0) {
      const closer = auction.prove({ ...effort, ...CLOSELY }, request, dubious, (done) =>
        stops(1 - second + second * done),
      );
      if (closer) takeLower(weeks, closer);
    }
    const bound = sum(request) + rooms + sum(weeks.most);
    if (best === null || bound < best.bound)
      best = { ...weeks, request, roomSum: Int32Array.from(auction.roomSum), bound };
    if (stopped) return best;
  }
  return best;
}

const sum = (cents: Int32Array): number => cents.reduce((a, b) => a + b, 0);

/** Shows all what was found, and lets the prices come to rest in so many sweeps. */
function comeToRest(auction: CityAuction, sweeps: number, stopped: () => boolean): void {
  for (let k = 0; k < sweeps && !stopped(); k++)
    auction.sweep(
      {
        step: STEP * SHRINK ** k + LAST,
        rests: true,
        branches: 0,
        weeks: 2000,
        shows: k === 0,
        fresh: FRESH,
        kept: true,
      },
      stopped,
    );
}

/**
 * The providers whose weeks should be looked at again: those first of whom most can be learned for the work, until they have
 * taken that share of all branches. One in twelve takes as much work as all others, and a few of these would use it up.
 */
function worthAnotherLook({ most, value, branches }: CityWeeks, share: number): number[] {
  const unknown = (p: number) => most[p] - value[p];
  const learned = (p: number) => unknown(p) / (branches[p] + LOOK);
  const order = Array.from(most.keys()).filter((p) => unknown(p) > WORTHWHILE);
  order.sort((a, b) => learned(b) - learned(a) || a - b);
  let left = share * sum(branches);
  return order.filter((p) => (left -= branches[p]) >= 0);
}

/** Takes over what is proved better of some weeks. */
function takeLower(weeks: CityWeeks, closer: CityWeeks): void {
  for (const p of closer.providers) {
    if (closer.most[p] >= weeks.most[p]) continue;
    weeks.most[p] = closer.most[p];
    weeks.presence[p] = closer.presence[p];
    weeks.slots.set(closer.slots.subarray(p * SLOTS, (p + 1) * SLOTS), p * SLOTS);
  }
}

/** The prices of requests with those of groups that would share at `percent` of what they were. */
function raised({ requests, isGroup, service, sharing }: Problem, request: Int32Array, percent: number): Int32Array {
  const prices = int32(requests);
  for (let r = 0; r < requests; r++)
    prices[r] = isGroup[service[r]] === 1 && sharing[r] > 0 ? Math.round((request[r] * percent) / 100) : request[r];
  return prices;
}
