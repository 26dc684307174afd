import { type Market } from '../choice/market.js';
import { type FoundGroup } from '../groups/group-catalog.js';
import { type OfferPool } from '../offers/offer-pool.js';
import { BidPrices, type Takes } from '../prices/bid-prices.js';
import { metres, type Problem } from '../problem/problem.js';
import { type Random } from '../problem/random.js';
import { type Singles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { NO_VENUE, roomVenue } from '../problem/venues.js';
import { type WeekList } from '../weeks/week-list.js';
import { WeekPlanner } from '../weeks/week-planner.js';
import { type WeekPool } from '../weeks/week-pool.js';

/** One pass over all providers. */
export interface Sweep {
  /** Share of the greatest value of a request by which its price moves. */
  readonly step: number;
  /** Whether prices stay as they are within the sweep: see `BidPrices.beginSweep`. */
  readonly rests?: boolean;
  /** Branches of the search for new groups at each venue; 0 looks for none. */
  readonly branches: number;
  /** Weeks tried per provider. */
  readonly weeks: number;
  /** Venues at which each provider looks for groups, drawn by lot; all that it could reach where this is left out. */
  readonly visits?: number | undefined;
  /** Whether every provider is shown the groups that others found. */
  readonly shows?: boolean;
  /** New offers that a provider takes up in a look. */
  readonly fresh?: number;
  /** Whether providers with many singles keep the prices of their time: see `Planning.kept`. */
  readonly kept?: boolean;
}

/** What happened among some providers, to be told to those that plan elsewhere at the same time. */
export interface News extends Takes {
  readonly groups: readonly FoundGroup[];
}

/** Venues of the whole city drawn at most for each that a provider is to visit: most are out of reach. */
const DRAWS = 32;
/** Providers that plan between two questions whether to stop. */
const BATCH = 16;

/**
 * Finds prices of requests and of rooms' time at which providers, each planning its best week, want everything once.
 *
 * For any prices the sum of all of them and of every provider's best week at welfare less prices bounds every plan from
 * above (Lagrange). The prices move as in an auction: providers plan one after the other, and a request that a second
 * one wants becomes dearer at once, for all who come later; after the sweep, what nobody wanted becomes cheaper. The
 * steps shrink from sweep to sweep. This needs an order of magnitude fewer sweeps than moving all prices at the end of
 * each along the subgradient.
 *
 * The providers of a city may be divided among several auctions, each with prices of its own that move by what all of
 * them tell each other between the parts of a sweep: then they are the same everywhere.
 */
export class Auction {
  readonly #problem: Problem;
  readonly #singles: Singles;
  readonly #tables: Tables;
  readonly #bids: BidPrices;
  readonly #planner: WeekPlanner;
  readonly #random: Random;
  readonly #from: number;
  readonly #order: Int32Array;
  /** The offers of each provider that are to be listed whatever they earn. */
  readonly #kept: readonly Set<number>[];
  #sweep!: Sweep;
  #serving = false;
  /** Where the weeks of those who serve are remembered, if anywhere. */
  #served: { readonly pool: WeekPool; readonly weeks: number[] } | null = null;
  #before: { readonly slots: Int32Array; readonly presence: Int32Array } | null = null;
  /** Sum of what the last sweep's weeks are worth at most, over the offers at hand. */
  weeks = 0;

  /** An auction among the providers `from … to − 1`, whose singles are given. */
  constructor(tables: Tables, singles: Singles, random: Random, from = 0, to = tables.problem.providers) {
    const q = tables.problem;
    this.#problem = q;
    this.#tables = tables;
    this.#from = from;
    this.#singles = singles;
    this.#random = random;
    this.#bids = new BidPrices(q);
    this.#planner = new WeekPlanner(tables, singles, this.#bids, from, to);
    this.#drawn = new Uint8Array(tables.venues.venue.length);
    this.#order = Int32Array.from({ length: to - from }, (_, i) => from + i);
    this.#kept = Array.from({ length: to - from }, () => new Set());
    const scale = this.scale();
    this.begin(
      scale,
      scale.map((cents) => cents / 2),
    );
  }

  /** Cents per request; whole, as the bound takes them. */
  get request(): Int32Array {
    return this.#bids.request;
  }
  /** Sums over the week of the prices of each room's time, as `Prices` takes them. */
  get roomSum(): Int32Array {
    return this.#bids.roomSum;
  }
  /** The offers at hand of each provider. */
  get offers(): readonly OfferPool[] {
    return this.#planner.offers;
  }

  /** Cents that each request is about worth to whoever of these providers serves it. */
  scale(): Float64Array {
    const q = this.#problem;
    const { option, welfare } = this.#singles;
    const scale = new Float64Array(q.requests);
    // A household that shares may be worth more than alone: half of its time's worth is a fair guess.
    for (let r = 0; r < q.requests; r++) if (q.sharing[r] > 0) scale[r] = Math.max(0, q.optWorth[q.optFirst[r]] / 2);
    for (let i = 0; i < option.length; i++) {
      const r = q.optRequest[option[i]];
      if (welfare[i] > scale[r]) scale[r] = welfare[i];
    }
    return scale;
  }

  /** As `BidPrices.begin`. */
  begin(scale: ArrayLike<number>, price: ArrayLike<number>): void {
    this.#bids.begin(scale, price);
  }

  /** The sum of all prices. */
  total(): number {
    return this.#bids.total();
  }

  /** Lets every provider plan its week once, in an order drawn by lot, and moves the prices; ends early once `stopped`. */
  sweep(sweep: Sweep, stopped: () => boolean): void {
    this.beginSweep(sweep);
    if (this.#run(stopped)) this.endSweep();
  }

  /**
   * Lets the providers plan one after the other at `percent` of the prices, each without what those before took: together
   * they make a plan, whose weeks are remembered and returned. Its offers are kept for `list`; the prices stay as they are.
   */
  serve(percent: number, sweep: Omit<Sweep, 'step'>, stopped: () => boolean, pool: WeekPool): readonly number[] {
    this.#served = { pool, weeks: [] };
    this.beginServing(percent, sweep);
    this.#run(stopped);
    this.endServing();
    const { weeks } = this.#served;
    this.#served = null;
    return weeks;
  }

  #run(stopped: () => boolean): boolean {
    for (let i = 0; i < this.#order.length; i += BATCH) {
      this.part(i, i + BATCH);
      this.hear([this.tell()], 0);
      if (stopped()) return false;
    }
    return true;
  }

  /** Begins a sweep whose parts are run one by one. */
  beginSweep(sweep: Sweep): void {
    this.#sweep = sweep;
    this.#random.shuffle(this.#order, this.#order.length);
    this.#bids.beginSweep(sweep.step, sweep.rests);
    this.weeks = 0;
    if (sweep.shows) this.#planner.catalog.refresh(this.#bids);
  }

  /** Lets the providers at `from … to − 1` of the order, if there are so many, plan their weeks one after the other. */
  part(from: number, to: number): void {
    const { step, visits } = this.#sweep;
    for (let i = from; i < Math.min(to, this.#order.length); i++) {
      const p = this.#order[i];
      if (visits !== undefined) this.#drawVenues(p, visits);
      this.#planner.plan(p, visits === undefined ? this.#sweep : { ...this.#sweep, goesTo: this.#isDrawn });
      this.weeks += this.#planner.bound;
      if (this.#serving || step > 0) this.#take(p);
    }
  }

  readonly #drawn: Uint8Array;
  readonly #draw: number[] = [];
  readonly #isDrawn = (venue: number) => this.#drawn[venue] === 1;

  /**
   * Plans the week of provider `p` over the offers at hand, and remembers the weeks that `list` takes; returns what no
   * week of these offers is worth more than.
   */
  remember(p: number, weeks: number, list: WeekList, pool: WeekPool): number {
    this.#planner.list(p, weeks, list, (offers) => pool.add(p, this.offers[p - this.#from], offers));
    return this.#planner.bound;
  }

  /** Draws `n` of the venues that provider `p` can reach. */
  #drawVenues(p: number, n: number): void {
    const q = this.#problem;
    const { first, place } = this.#tables.venues;
    for (const v of this.#draw) this.#drawn[v] = 0;
    this.#draw.length = 0;
    const serves = Array.from({ length: q.services }, (_, s) => s).filter((s) => q.capacity[p * q.services + s] > 0);
    const venues = serves.reduce((sum, s) => sum + first[s + 1] - first[s], 0);
    for (let tries = 0; tries < DRAWS * n && this.#draw.length < n && venues > 0; tries++) {
      let v = this.#random.below(venues);
      for (const s of serves) {
        if (v < first[s + 1] - first[s]) {
          v += first[s];
          break;
        }
        v -= first[s + 1] - first[s];
      }
      const way = metres(q.providerX[p], q.providerY[p], q.placeX[place[v]], q.placeY[place[v]]);
      if (way <= q.maxTravel[p]) this.#draw.push(v);
    }
    for (const v of this.#draw) this.#drawn[v] = 1;
  }

  /** Lets others be told of offer `i` at hand of provider `p`, if it is a group at a venue. */
  show(p: number, i: number): void {
    const pool = this.offers[p - this.#from];
    if (pool.venue[i] !== NO_VENUE)
      this.#planner.found.push({ provider: p, venue: pool.venue[i], members: Array.from(pool.membersOf(i)) });
  }

  /** Moves the prices of what nobody took. */
  endSweep(): void {
    this.#bids.endSweep();
  }

  /** What happened here since this was last asked. */
  tell(): News {
    const groups = this.#planner.found;
    this.#planner.found = [];
    return { ...this.#bids.tell(), groups };
  }

  /** Moves the prices by what others took, and takes up what they and these providers found; `own` is the news from here. */
  hear(news: readonly News[], own: number): void {
    news.forEach((told, i) => {
      if (i !== own) this.#bids.hear(told);
      for (const group of told.groups) this.#planner.catalog.add(group);
    });
  }

  /** Begins what `serve` does, for parts that are run one by one. */
  beginServing(percent: number, sweep: Omit<Sweep, 'step'>): void {
    this.#before = { slots: this.#planner.slots.slice(), presence: this.#planner.presence.slice() };
    this.#serving = true;
    this.beginSweep({ ...sweep, step: 0 });
    this.#bids.beginServing(percent);
  }

  /** Puts prices back as they were. */
  endServing(): void {
    this.#bids.endServing();
    this.#serving = false;
    if (this.#before === null) return;
    this.#planner.slots.set(this.#before.slots);
    this.#planner.presence.set(this.#before.presence);
    this.#before = null;
  }

  /** Takes what the week just planned wants: a second one to want it makes it dearer. */
  #take(p: number): void {
    const { optRequest } = this.#problem;
    const pool = this.offers[p - this.#from];
    const chosen = this.#planner.chosen();
    if (chosen.length > 0) this.#served?.weeks.push(this.#served.pool.add(p, pool, chosen));
    for (const i of chosen) {
      if (this.#serving) this.#kept[p - this.#from].add(i);
      for (let m = pool.memberFirst[i]; m < pool.memberFirst[i + 1]; m++)
        this.#bids.takeRequest(optRequest[pool.member[m]]);
      if (pool.venue[i] >= NO_VENUE) continue;
      for (let b = pool.blockFirst[i]; b < pool.blockFirst[i + 1]; b++)
        this.#bids.takeRoom(roomVenue(pool.venue[i]), pool.start[b], pool.end[b]);
    }
  }

  /** The prices of rooms' time, by room and slot. */
  roomPrices(): Float64Array {
    return this.#bids.roomPrices();
  }

  /** Sets all prices: of requests, and of rooms' time by room and slot, in cents. */
  setPrices(request: Float64Array, room: Float64Array): void {
    this.#bids.setPrices(request, room);
  }

  /** Lists as candidates the `most` offers of every provider that earn most, above −tolerance at the present prices. */
  list(market: Market, tolerance: number, most: number): void {
    this.offers.forEach((pool, k) => {
      const p = this.#from + k;
      this.#planner.widen(p, tolerance, most);
      const earned = this.#planner.earned(p);
      const kept = this.#kept[k];
      const order = Array.from(earned.keys()).filter((i) => earned[i] > -tolerance && !kept.has(i));
      order.sort((a, b) => earned[b] - earned[a] || a - b);
      market.listFirst[p] = market.pool.count;
      for (const i of kept) market.pool.copy(pool, i);
      for (const i of order.slice(0, most)) market.pool.copy(pool, i);
      market.listEnd[p] = market.pool.count;
    });
    market.request.set(this.request);
  }
}
