import { type ProvedCity } from '../prices/proof-data.js';
import { SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';
import { type Tables } from '../problem/tables.js';
import { IdealScan, worthAt } from './ideal-scan.js';
import { bestCompany } from './ideal-worth.js';
import { type Moves, TimeMarket } from './time-market.js';

/** Pairs that each request is shown of those looked at. */
const FEW = 16;
/** Pairs looked at for each request, about, and how prices then move among those at hand. */
interface IdealLook extends Moves {
  readonly pairs: number;
}

/**
 * How the prices of time are looked for: on few pairs first, where they are still far off. The first is for whoever needs
 * prices to begin with, and no bound.
 */
export const IDEAL_LOOKS = {
  glance: [{ pairs: 100, steps: 20, first: 90, last: 8 }],
  brief: [
    { pairs: 40, steps: 12, first: 90, last: 20 },
    { pairs: 280, steps: 18, first: 50, last: 5 },
    { pairs: 580, steps: 18, first: 30, last: 3 },
  ],
  quick: [
    { pairs: 40, steps: 15, first: 90, last: 15 },
    { pairs: 280, steps: 20, first: 50, last: 6 },
    { pairs: 870, steps: 22, first: 30, last: 2.4 },
  ],
  thorough: [
    { pairs: 40, steps: 25, first: 60, last: 10 },
    { pairs: 280, steps: 25, first: 40, last: 6 },
    { pairs: Infinity, steps: 25, first: 30, last: 6 },
    { pairs: Infinity, steps: 25, first: 20, last: 4 },
    { pairs: Infinity, steps: 50, first: 12, last: 1 },
  ],
} satisfies Record<string, readonly IdealLook[]>;

/**
 * Bounds every plan without looking at a group: at prices of the providers' time, what each request is worth at most when it
 * has paid its share, in the best company there could be (`IdealPair`), and what each provider's dearest week costs.
 *
 * Whatever the prices: an offer is worth no more than what its members bring before they pay time, and together they pay no
 * more than its time costs. So a plan is worth no more than all that requests are left with, and the time of all offers,
 * which is no more than the dearest weeks. Where all want the same hours that is far less than if time were free. One that is
 * `stopped` bounds at the prices found by then.
 */
export function boundIdeally(
  tables: Tables,
  looks: readonly IdealLook[] = IDEAL_LOOKS.quick,
  stopped: () => boolean = () => false,
): ProvedCity {
  const { problem, grid } = tables;
  const scan = new IdealScan(problem, grid, bestCompany(tables));
  const market = new TimeMarket(problem, scan, FEW);
  const pairs = scan.pairs() / Math.max(1, problem.requests);
  for (const { pairs: wanted, ...moves } of looks) {
    if (stopped()) break;
    market.look(Math.max(1, Math.round(pairs / wanted)));
    market.move(moves);
  }
  const weeks = market.weeks();
  const price = Float32Array.from(weeks.slots, (cents, i) => cents + weeks.presence[Math.floor(i / SLOTS)]);
  const request = worthAt(scan, problem, price, market.worth(price));
  return { request, roomSum: int32(problem.rooms * (SLOTS + 1)), ...weeks, bound: sum(request) + sum(weeks.most) };
}

const sum = (cents: Int32Array): number => cents.reduce((a, b) => a + b, 0);
