import { type Problem } from '../problem/problem.js';
import { type Random } from '../problem/random.js';
import { type Week, type WeekPool } from '../weeks/week-pool.js';
import { type BestWeeks } from './best-weeks.js';
import { copyOf, fits, type Held, heldBy, mark } from './held.js';
import { type Neighbours } from './neighbours.js';

/** Providers of a neighbourhood: at least, and how many more at most. */
const FEW = 8;
const MORE = 24;

/** Lets neighbourhoods choose that have nobody in common; the answers, weeks or null for no better ones, come in their order. */
export type ChooseJointly = (neighbourhoods: readonly Neighbours[]) => (readonly number[] | null)[];

/**
 * Betters a plan neighbourhood by neighbourhood: a few providers who want the same requests choose their weeks jointly
 * anew, while all others keep theirs.
 *
 * Several may choose side by side. Whom nobody serves is then open to that neighbourhood alone of which most want it; where
 * two take the same time in a room, the first has it, and the second keeps its weeks.
 */
export class JointSearch {
  readonly #problem: Problem;
  readonly #choose: ChooseJointly;
  readonly #pool: WeekPool;
  readonly #plan: BestWeeks;
  readonly #random: Random;
  /** Cents per request that are lost by not serving it. */
  readonly #price: Int32Array;
  readonly #weeksOf: number[][];
  /** Providers with a week that has the request. */
  readonly #wantedBy: Set<number>[];
  #known = 0;

  /** `price` is what requests are lost for by not serving them. */
  constructor(
    problem: Problem,
    price: Int32Array,
    choose: ChooseJointly,
    pool: WeekPool,
    plan: BestWeeks,
    random: Random,
  ) {
    this.#problem = problem;
    this.#choose = choose;
    this.#pool = pool;
    this.#plan = plan;
    this.#random = random;
    this.#price = price;
    this.#weeksOf = Array.from({ length: problem.providers }, () => []);
    this.#wantedBy = Array.from({ length: problem.requests }, () => new Set());
  }

  /** Tries so many neighbourhoods side by side. */
  step(many = 1): void {
    this.#takeUp();
    const { weeks } = this.#pool;
    const held = heldBy(
      this.#problem,
      this.#plan.weeks.map((w) => weeks[w]),
    );
    const drawn = this.#drawSome(many, held);
    const openTo = this.#share(drawn, held);
    const tasks = drawn.map((neighbours, k) => this.#describe(neighbours, k, held, openTo));
    this.#choose(tasks).forEach((chosen, k) => {
      if (chosen !== null) this.#settle(drawn[k], chosen, held);
    });
  }

  /** Takes note of the weeks remembered since. */
  #takeUp(): void {
    for (; this.#known < this.#pool.weeks.length; this.#known++) {
      const { provider, requests } = this.#pool.weeks[this.#known];
      this.#weeksOf[provider].push(this.#known);
      for (const r of requests) this.#wantedBy[r].add(provider);
    }
  }

  /** Draws neighbourhoods of about the same size, without anybody twice. */
  #drawSome(many: number, held: Held): Set<number>[] {
    const drawn: Set<number>[] = [];
    const isDrawn = new Set<number>();
    let size = 0;
    for (let k = 0; k < many; k++) {
      const seed = this.#drawSeed(held);
      if (k === 0) size = FEW + this.#random.below(MORE);
      const neighbours = this.#draw(seed, size, isDrawn);
      if (neighbours.size < 2) continue;
      drawn.push(neighbours);
      for (const p of neighbours) isDrawn.add(p);
    }
    return drawn;
  }

  /** Draws a request of which much is lost. */
  #drawSeed(held: Held): number {
    const random = this.#random;
    const lost = (r: number) => (held.requests[r] === 1 ? 0 : this.#price[r]);
    let seed = random.below(this.#problem.requests);
    for (let k = 0; k < 3; k++) {
      const other = random.below(this.#problem.requests);
      if (lost(other) > lost(seed)) seed = other;
    }
    return seed;
  }

  /** Draws providers by lot, each of whom wants a request that another wants, from that request on. */
  #draw(seed: number, size: number, isDrawn: ReadonlySet<number>): Set<number> {
    const random = this.#random;
    const neighbours = new Set<number>();
    let wanted = seed;
    for (let tries = 0; tries < 4 * size && neighbours.size < size; tries++) {
      const rivals = [...this.#wantedBy[wanted]].filter((p) => !isDrawn.has(p));
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

  /** To which neighbourhood each request is open that nobody serves, where there are several; the first unless more want it elsewhere. */
  #share(drawn: readonly ReadonlySet<number>[], held: Held): Int32Array {
    const openTo = new Int32Array(this.#problem.requests);
    if (drawn.length < 2) return openTo;
    const among = new Int32Array(this.#problem.providers).fill(-1);
    drawn.forEach((neighbours, k) => neighbours.forEach((p) => (among[p] = k)));
    const wanting = new Int32Array(drawn.length);
    for (let r = 0; r < openTo.length; r++) {
      if (held.requests[r] === 1) continue;
      wanting.fill(0);
      for (const p of this.#wantedBy[r]) if (among[p] >= 0) wanting[among[p]]++;
      for (let k = 1; k < drawn.length; k++) if (wanting[k] > wanting[openTo[r]]) openTo[r] = k;
    }
    return openTo;
  }

  #describe(neighbours: ReadonlySet<number>, k: number, held: Held, openTo: Int32Array): Neighbours {
    const { weeks } = this.#pool;
    const beside = copyOf(held);
    for (let r = 0; r < openTo.length; r++) if (openTo[r] !== k && held.requests[r] === 0) beside.requests[r] = 1;
    const own = this.#weeksNow(neighbours);
    for (const w of own) mark(beside, weeks[w], 0);
    const known = [...neighbours].flatMap((p) => this.#weeksOf[p]).sort((a, b) => a - b);
    return {
      providers: [...neighbours],
      weeks: known.filter((w) => fits(beside, weeks[w])),
      held: beside,
      value: own.reduce((sum, w) => sum + weeks[w].welfare, 0),
    };
  }

  /** The weeks that these have in the plan. */
  #weeksNow(providers: ReadonlySet<number>): number[] {
    return this.#plan.weeks.filter((w) => providers.has(this.#pool.weeks[w].provider));
  }

  /** Takes chosen weeks into the plan, unless others have taken a room's time since. */
  #settle(neighbours: ReadonlySet<number>, chosen: readonly number[], held: Held): void {
    const week = (w: number): Week => this.#pool.weeks[w];
    const own = this.#weeksNow(neighbours);
    for (const w of own) mark(held, week(w), 0);
    const kept = chosen.every((w) => fits(held, week(w))) ? chosen : own;
    for (const w of kept) mark(held, week(w), 1);
    if (kept === own) return;
    const around = this.#plan.weeks.filter((w) => !neighbours.has(week(w).provider));
    this.#plan.propose([...around, ...chosen]);
  }
}
