import { toPlanOffer } from './chosen-offer.js';
import { CityAuction } from './city-auction.js';
import { type Instance } from './instance.js';
import { Market } from './market.js';
import { type Effort, type MatchOptions, type Progress } from './match-options.js';
import { type Plan } from './plan.js';
import { toProof } from './proof-data.js';
import { Random } from './random.js';
import { PlanSearch } from './search.js';
import { startHere } from './shards.js';
import { type Tables } from './tables.js';

/** Share of the greatest value of a request by which prices move in the first sweep, and by which that shrinks. */
export const STEP = 0.25;
export const SHRINK = 0.85;

/** Sweeps of the auction, how often providers look for groups in them, and attempts per provider to improve the plan. */
const WORK: Record<Effort, { readonly sweeps: number; readonly every: number; readonly shakes: number }> = {
  quick: { sweeps: 10, every: 3, shakes: 2 },
  normal: { sweeps: 14, every: 3, shakes: 12 },
  best: { sweeps: 25, every: 2, shakes: 60 },
};
/** The first sweep with a look: before it, prices do not tell yet which groups are worth it. */
const FIRST_LOOK = 3;
/** Venues that each provider visits in a look, and branches of the search at each. */
const VISITS = 8;
const BRANCHES = 60;
/** Offers listed for the search, per provider, and cents below the prices down to which they are. */
const LISTED = 150;
const TOLERANCE = 8000;
/** Work of the proof of one provider's week. */
const PROOF = { rounds: 4, branches: 60, weeks: 20_000, offers: 600 };
/** Providers that a search counts on top, as in smaller instances. */
const MORE = 300;
/** Requests above which a bound is proved only at the best effort or where a proof is asked for: it costs more than the plan. */
const VAST = 3000;

/**
 * Finds a plan for a city: an auction in shards, in which each provider looks for groups at a few venues and is shown
 * what others found, then a search among the offers that came nearest to the prices.
 */
export function matchCity(instance: Instance, tables: Tables, options: MatchOptions): Plan {
  const { problem } = tables;
  const { seed = 1, effort = 'normal', start = startHere } = options;
  const work = WORK[effort];
  const stopped = () => options.shouldStop?.() ?? false;
  const market = new Market(problem);
  let bound = Infinity;
  let welfare = 0;
  const report = (stage: Progress['stage'], fraction: number) =>
    options.onProgress?.({ stage, fraction, welfare, ...(bound < Infinity && { bound: Math.max(bound, welfare) }) });
  const auction = new CityAuction(tables, seed, start);
  try {
    report('candidates', 1);
    for (let k = 0; k < work.sweeps && !stopped(); k++) {
      const isLook = k >= FIRST_LOOK && (k - FIRST_LOOK) % work.every === 0;
      const look = isLook ? { branches: BRANCHES, visits: VISITS } : { branches: 0 };
      const step = STEP * SHRINK ** ((k * 25) / work.sweeps);
      auction.sweep({ step, weeks: 2000, shows: k > FIRST_LOOK, ...look }, stopped);
      report('prices', (k + 1) / work.sweeps);
    }
    const proves = problem.requests <= VAST || effort === 'best' || options.proof === true;
    const weeks = proves && !stopped() ? auction.prove(PROOF) : null;
    if (weeks) bound = weeks.most.reduce((sum, most) => sum + most, auction.total());
    const proof =
      options.proof && weeks
        ? toProof(instance, { request: auction.request, roomSum: auction.roomSum, ...weeks })
        : undefined;
    const serving = { branches: BRANCHES / 2, weeks: 2000, shows: true, visits: VISITS };
    if (!stopped()) auction.serve(100, serving, stopped);
    auction.list(market, TOLERANCE, LISTED);
    auction.end();

    const search = new PlanSearch(market, new Random(seed));
    search.construct(10, stopped);
    const shakes = work.shakes * (MORE + problem.providers);
    for (let k = 0; k < shakes && !(k % 256 === 0 && stopped()); k++) {
      search.shake();
      if (k % 256 > 0) continue;
      welfare = search.welfare;
      report('search', k / shakes);
    }
    welfare = search.welfare;
    report('search', 1);
    const offers = search.plan().map((offer) => toPlanOffer(instance, problem, market.pricing, offer));
    return {
      format: 'shared-care-plan/1',
      instance: instance.name,
      offers,
      welfare,
      ...(bound < Infinity && { bound }),
      ...(proof && { proof }),
    };
  } finally {
    auction.end();
  }
}
