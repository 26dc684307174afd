import { type Auction } from '../auction/auction.js';
import { WeekMaster } from '../choice/week-master.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { WeekList } from '../weeks/week-list.js';
import { type WeekPool } from '../weeks/week-pool.js';
import { type Certificate } from './certificate.js';

/** How much work the settling of prices may take. */
export interface SettlingEffort {
  /** Times that the week of every provider is proved; less often where the bound no longer falls. */
  readonly proofs: number;
  /** Times between two proofs that providers plan over the offers at hand. */
  readonly passes: number;
  /** Branches in all proofs, after which none is begun. */
  readonly total: number;
  /** Steps of the linear program, in all. */
  readonly pivots: number;
}

/** Branches per week over the offers at hand. */
const BRANCHES = 5000;
/** Cents below the best week down to which weeks are remembered, and how many of each provider at a time. */
const DEPTH = 1500;
const KEPT = 12;
/**
 * Work of a proof: rounds and branches per venue, enough that few groups are given up. A bound at good prices that is loose
 * for want of branches would make way for one at worse. Up to `SMALL` requests five times as many offers are listed, weeks
 * are searched to the end and those near the best remembered, which costs little there.
 */
const SMALL = 200;
const FULL_PROOF = { rounds: 8, branches: 2000, offers: 3000, depth: DEPTH, weeks: KEPT };
const PROOF = { rounds: 4, branches: 20_000, tries: 5000 };
/** Share of the branches of an average proof up to which one looks again at weeks of which little is known. */
const SPARE = 0.4;
/** Share of the best prices so far in those tried next. */
const HOLD = 0.6;
/** Proofs in a row that do not better the bound, after which prices are as settled as they get. */
const PATIENCE = 3;
/** Cents per thousand between bound and linear program at which prices are settled. */
const CLOSE = 0.1;

/**
 * Moves the auction's prices to where the bound is least: those of the linear program over whole weeks.
 *
 * The program over the weeks met so far gives prices; at prices between these and the best so far, providers plan again,
 * which bounds every plan, and adds weeks to the program (column generation, with the prices smoothed as Wentges does).
 * Most passes are over the offers at hand; now and then a proof over all offers follows.
 */
export function settlePrices(
  problem: Problem,
  auction: Auction,
  certificate: Certificate,
  pool: WeekPool,
  effort: SettlingEffort,
  stopped: () => boolean,
): WeekMaster {
  const master = new WeekMaster(pool);
  const list = new WeekList(DEPTH, KEPT);
  const request = { best: Float64Array.from(auction.request), tried: new Float64Array(problem.requests) };
  const room = { best: auction.roomPrices(), tried: new Float64Array(problem.rooms * SLOTS) };
  const work = problem.requests <= SMALL ? FULL_PROOF : PROOF;
  let known = 0;
  const addWeeks = () => {
    let earning = 0;
    for (; known < pool.weeks.length; known++) if (master.lp.earned(master.add(known)) > 1) earning++;
    return earning;
  };
  let hold = HOLD;
  let vain = 0;
  const pass = (proves: boolean): boolean => {
    addWeeks();
    if (!master.lp.solve(effort.pivots - master.lp.pivots)) return false;
    master.readPrices(request.tried, room.tried);
    for (const { best, tried } of [request, room])
      for (let i = 0; i < best.length; i++) tried[i] = Math.round(hold * best[i] + (1 - hold) * tried[i]);
    auction.setPrices(request.tried, room.tried);
    if (!proves) {
      for (let p = 0; p < problem.providers; p++) auction.remember(p, BRANCHES, list, pool);
      hold = addWeeks() > 0 ? HOLD : hold / 2;
      return hold > 0.05;
    }
    const before = certificate.bound;
    certificate.prove({ ...work, total: (SPARE * effort.total) / effort.proofs }, stopped, pool);
    vain++;
    if (certificate.bound < before) {
      vain = 0;
      request.best.set(request.tried);
      room.best.set(room.tried);
    }
    hold = addWeeks() > 0 ? HOLD : hold / 2;
    return true;
  };
  for (let p = 0; p < problem.providers; p++) auction.remember(p, BRANCHES, list, pool);
  const end = certificate.nodes + effort.total;
  for (let proof = 0; proof < effort.proofs && vain < PATIENCE && certificate.nodes < end && !stopped(); proof++) {
    for (let k = 0; k < effort.passes && !stopped(); k++) if (!pass(false)) break;
    if (!pass(true)) break;
    if (certificate.bound - master.value() <= (CLOSE * certificate.bound) / 1000) break;
  }
  addWeeks();
  certificate.restore();
  return master;
}
