import { type BestWeeks } from './best-weeks.js';
import { TAKEN, TAKEN_SLOT } from './bid-prices.js';
import { type Problem, SLOTS } from './problem.js';
import { type Random } from './random.js';
import { WeekChoice } from './week-choice.js';
import { WeekList } from './week-list.js';
import { WeekMaster } from './week-master.js';
import { type RoomTime, type Week, type WeekPool } from './week-pool.js';

/** Providers of a neighbourhood: at least, and how many more at most. */
const FEW = 8;
const MORE = 24;
/** Times that the neighbours plan anew at the prices of their own linear program. */
const PASSES = 2;
/** Branches per week; steps of linear programs per neighbourhood. */
const BRANCHES = 1000;
const PIVOTS = 2000;
/** Cents below the best week down to which weeks are remembered, and how many of each provider at a time. */
const DEPTH = 3000;
const KEPT = 8;

/** Who plans the weeks of providers at prices that are set. */
export interface Planner {
  /** Cents per request. */
  readonly request: Int32Array;
  /** Sets all prices: of requests, and of rooms' time by room and slot, in cents. */
  setPrices(request: Float64Array, room: Float64Array): void;
  /** Plans the week of provider `p`, trying so many, and remembers the weeks that `list` takes. */
  remember(p: number, weeks: number, list: WeekList, pool: WeekPool): void;
}

/**
 * Betters a plan neighbourhood by neighbourhood: a few providers who want the same requests choose their weeks jointly
 * anew, while all others keep theirs.
 *
 * The neighbours choose among the weeks remembered that fit beside the others, and plan more of them at the prices of
 * their own linear program: weeks that are best in the city are not those that fit into what is left there.
 */
export class JointSearch {
  readonly #problem: Problem;
  readonly #planner: Planner;
  readonly #pool: WeekPool;
  readonly #plan: BestWeeks;
  readonly #random: Random;
  /** Cents per request that are lost by not serving it. */
  readonly #price: Int32Array;
  readonly #weeksOf: number[][];
  /** Providers with a week that has the request. */
  readonly #wantedBy: Set<number>[];
  #known = 0;
  readonly #list = new WeekList(DEPTH, KEPT);

  /** The planner's prices are what requests are lost for by not serving them. */
  constructor(problem: Problem, planner: Planner, pool: WeekPool, plan: BestWeeks, random: Random) {
    this.#problem = problem;
    this.#planner = planner;
    this.#pool = pool;
    this.#plan = plan;
    this.#random = random;
    this.#price = planner.request.slice();
    this.#weeksOf = Array.from({ length: problem.providers }, () => []);
    this.#wantedBy = Array.from({ length: problem.requests }, () => new Set());
  }

  /** Tries one neighbourhood; true if the plan gained. */
  step(): boolean {
    this.#takeUp(() => {});
    const plan = this.#plan.weeks.map((w) => this.#pool.weeks[w]);
    const served = new Set(plan.flatMap(({ requests }) => requests));
    const neighbours = this.#draw(served);
    if (neighbours.size < 2) return false;
    const around = this.#plan.weeks.filter((w) => !neighbours.has(this.#pool.weeks[w].provider));
    const beside = new Surroundings(around.map((w) => this.#pool.weeks[w]));
    const master = new WeekMaster(this.#pool);
    const add = (w: number) => {
      const week = this.#pool.weeks[w];
      if (neighbours.has(week.provider) && beside.fits(week)) master.add(w);
    };
    const known = [...neighbours].flatMap((p) => this.#weeksOf[p]);
    for (const w of known.sort((a, b) => a - b)) add(w);
    for (let pass = 0; pass < PASSES && master.lp.solve(PIVOTS); pass++) {
      this.#replan(master, neighbours, beside);
      this.#takeUp(add);
    }
    const rest = around.reduce((sum, w) => sum + this.#pool.weeks[w].welfare, 0);
    const choice = new WeekChoice(master, this.#plan.value - rest);
    choice.run(PIVOTS, () => false);
    if (choice.best === null) return false;
    this.#plan.propose([...around, ...choice.best.map((c) => master.week[c])]);
    return true;
  }

  /** Takes note of the weeks remembered since, and shows them. */
  #takeUp(show: (week: number) => void): void {
    for (; this.#known < this.#pool.weeks.length; this.#known++) {
      show(this.#known);
      const { provider, requests } = this.#pool.weeks[this.#known];
      this.#weeksOf[provider].push(this.#known);
      for (const r of requests) this.#wantedBy[r].add(provider);
    }
  }

  /** Draws providers by lot, each of whom wants a request that another wants, from a request whose price is lost. */
  #draw(served: ReadonlySet<number>): Set<number> {
    const random = this.#random;
    const lost = (r: number) => (served.has(r) ? 0 : this.#price[r]);
    let seed = random.below(this.#problem.requests);
    for (let k = 0; k < 3; k++) {
      const other = random.below(this.#problem.requests);
      if (lost(other) > lost(seed)) seed = other;
    }
    const size = FEW + random.below(MORE);
    const neighbours = new Set<number>();
    let wanted = seed;
    for (let tries = 0; tries < 4 * size && neighbours.size < size; tries++) {
      const rivals = [...this.#wantedBy[wanted]];
      if (rivals.length === 0) break;
      if (tries === 0) for (const p of rivals.slice(0, size)) neighbours.add(p);
      else neighbours.add(rivals[random.below(rivals.length)]);
      const members = [...neighbours];
      const weeks = this.#weeksOf[members[random.below(members.length)]];
      const { requests } = this.#pool.weeks[weeks[random.below(weeks.length)]];
      wanted = requests[random.below(requests.length)];
    }
    return neighbours;
  }

  /** Lets the neighbours plan at the prices of their linear program, without what the others hold. */
  #replan(master: WeekMaster, neighbours: ReadonlySet<number>, beside: Surroundings): void {
    const { requests, rooms } = this.#problem;
    const request = new Float64Array(requests);
    const room = new Float64Array(rooms * SLOTS);
    master.readPrices(request, room);
    for (const r of beside.requests) request[r] = TAKEN;
    for (const { room: k, start, end } of beside.rooms) room.fill(TAKEN_SLOT, k * SLOTS + start, k * SLOTS + end);
    this.#planner.setPrices(request, room);
    for (const p of neighbours) this.#planner.remember(p, BRANCHES, this.#list, this.#pool);
  }
}

/** What the weeks around a neighbourhood hold. */
class Surroundings {
  readonly requests: ReadonlySet<number>;
  readonly rooms: readonly RoomTime[];

  constructor(weeks: readonly Week[]) {
    this.requests = new Set(weeks.flatMap(({ requests }) => requests));
    this.rooms = weeks.flatMap(({ rooms }) => rooms);
  }

  /** Whether a week takes nothing of it. */
  fits({ requests, rooms }: Week): boolean {
    if (requests.some((r) => this.requests.has(r))) return false;
    return rooms.every((a) => this.rooms.every((b) => a.room !== b.room || a.start >= b.end || b.start >= a.end));
  }
}
