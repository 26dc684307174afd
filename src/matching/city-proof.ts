import { type ShardProofEffort } from './auction-shard.js';
import { type CityAuction } from './city-auction.js';
import { type PricedCity } from './proof-data.js';
import { type Problem } from './problem.js';
import { int32 } from './shared-arrays.js';

/** Percentages of the auction's prices at which a bound is tried, for those who would share. */
const RAISES = [180, 130, 115, 106];
/** Providers whose weeks are proved where a percentage is tried. */
const SAMPLE = 32;

/** About the share of the work that goes into trying percentages. */
const SAMPLING = 0.2;

/** Prices that prove a bound for a city, in cents. */
export type ProvedCity = PricedCity & { readonly bound: number };

/** How much work the proof for a city may take. */
export interface CityProofEffort extends ShardProofEffort {
  /** Branches per provider, on average, beyond which prices are not tried any lower. */
  readonly most: number;
}

/**
 * Bounds every plan for a city, over every offer there is; nothing where `stopped`, who is told the share of the work done
 * now and then, says so before all weeks are proved.
 *
 * The auction's prices suit the groups that its looks have found. A proof meets all others, of which some earn more than
 * these prices; where the requests of those who would share cost somewhat more, they earn less, and what the weeks lose
 * outweighs what the prices add, and less of them has to be looked at. Any prices give a valid bound: from the dearest down
 * they are tried on some of the providers, and all weeks are proved at those that promise the least bound for the work.
 */
export function proveCity(
  problem: Problem,
  auction: CityAuction,
  effort: CityProofEffort,
  stopped: (done: number) => boolean,
): ProvedCity | null {
  const all = Array.from({ length: problem.providers }, (_, p) => p);
  const every = Math.ceil(problem.providers / SAMPLE);
  const sample = all.filter((p) => p % every === 0);
  const rooms = auction.total() - sum(auction.request);
  let request = auction.request;
  let least = Infinity;
  for (const [k, percent] of RAISES.entries()) {
    const raise = raised(problem, auction.request, percent);
    const tried = auction.prove({ ...effort, again: undefined }, raise, sample, (done) =>
      stopped((SAMPLING * (k + done)) / RAISES.length),
    );
    if (tried === null) return null;
    const bound = sum(raise) + (sum(tried.most) * problem.providers) / sample.length;
    if (bound >= least || (tried.nodes > effort.most * sample.length && least < Infinity)) break;
    least = bound;
    request = raise;
  }
  const weeks = auction.prove(effort, request, all, (done) => stopped(SAMPLING + (1 - SAMPLING) * done));
  return weeks && { ...weeks, request, roomSum: auction.roomSum, bound: sum(request) + rooms + sum(weeks.most) };
}

const sum = (cents: Int32Array): number => cents.reduce((a, b) => a + b, 0);

/** The prices of requests with those of groups that would share at `percent` of what they were. */
function raised({ requests, isGroup, service, sharing }: Problem, request: Int32Array, percent: number): Int32Array {
  const prices = int32(requests);
  for (let r = 0; r < requests; r++)
    prices[r] = isGroup[service[r]] === 1 && sharing[r] > 0 ? Math.round((request[r] * percent) / 100) : request[r];
  return prices;
}
