import { type OfferPool } from './offer-pool.js';
import { type Problem, SLOTS } from './problem.js';
import { WeekClashes } from './week-clashes.js';
import { type WeekList } from './week-list.js';

/** Most offers among which one week is usually searched; what the others could add is bounded by their reduced value. */
export const WEEK_OFFERS = 256;

const WORDS = SLOTS / 32;

/**
 * Chooses the best set of offers for one provider's week, exactly, by spending a budget of loss.
 *
 * Give every slot t of the week a price y[t] ≥ 0 and every slot of presence a price μ ≥ 0. If no offer of value v and
 * presence T earns more than its slots cost, v ≤ Σ_{t∈T} (y[t] + μ), then no week is worth more than
 *     root = Σ y + μ × maxWeek,
 * and a week is worth `root` less the prices of the slots that it leaves empty, less μ for each slot of presence below
 * maxWeek, less what its offers earn below the prices of their slots. With good prices `root` is within a few percent
 * of the optimum, so a search that fills the dearest slot first, and gives up a branch as soon as it has lost as much
 * as separates `root` from the best known week, sees few branches.
 *
 * Only slots at which some offer begins need a price: offers that overlap share such a slot. The prices come from
 * coordinate descent: with the others fixed, the best price of one slot is any value between the best and the second
 * best of what the offers over it could pay; the middle keeps the descent moving.
 */
export class WeekSolver {
  readonly #problem: Problem;
  /** Cents per slot, to start from and as found. */
  readonly y = new Int32Array(SLOTS);
  /** Cents per slot of presence, given. */
  mu = 0;
  /** Value of the best week found. */
  value = 0;
  /** No week is worth more. */
  bound = 0;
  /** The bound that the prices alone prove. */
  root = 0;
  /** Branches seen. */
  nodes = 0;
  /** Where weeks nearly as good as the best are listed too, if anywhere. */
  list: WeekList | null = null;
  /** Cents; no week that is not listed, and is not `best`, is worth more. */
  unlisted = 0;
  /** The best week, as positions in the list given. */
  readonly best = new Int32Array(SLOTS);
  bestCount = 0;

  #pool!: OfferPool;
  #list!: ArrayLike<number>;
  readonly #most: number;
  #n = 0;
  readonly #item: Int32Array;
  readonly #value: Int32Array;
  readonly #hours: Int32Array;
  /** What each earns above the prices of its slots; at most 0 once covered. */
  readonly #reduced: Int32Array;
  readonly #rank: Int32Array;
  /** Bit per distinct start that the offer's presence covers. */
  readonly #covers: Uint32Array;
  readonly #clashes: WeekClashes;

  #starts = 0;
  #words = 0;
  readonly #slotOf = new Int32Array(SLOTS);
  readonly #price = new Int32Array(SLOTS);
  readonly #startsBefore = new Int32Array(SLOTS + 1);
  readonly #priceSum = new Int32Array(SLOTS + 1);
  readonly #prefix = new Int32Array(SLOTS + 1);
  /** 1 for the starts over which offers are listed. */
  readonly #needed = new Uint8Array(SLOTS);
  /** Whether all offers are listed over all starts. */
  #listed = false;
  readonly #overFirst = new Int32Array(SLOTS + 1);
  readonly #overNext = new Int32Array(SLOTS + 1);
  #over = new Int32Array(1 << 14);
  readonly #order = new Int32Array(SLOTS);
  #orderCount = 0;

  #limit = 0;
  /** The least that a branch given up at the limit had lost. */
  #open = Infinity;
  #maxWeek = 0;
  #budget = 0;
  readonly #chosen = new Int32Array(SLOTS);
  readonly #taken = new Uint32Array(WORDS);

  /** Searches among `offers` offers at most. */
  constructor(problem: Problem, offers = WEEK_OFFERS) {
    this.#problem = problem;
    this.#most = offers;
    this.#item = new Int32Array(offers);
    this.#value = new Int32Array(offers);
    this.#hours = new Int32Array(offers);
    this.#reduced = new Int32Array(offers);
    this.#rank = new Int32Array(offers);
    this.#covers = new Uint32Array(offers * WORDS);
    this.#clashes = new WeekClashes(problem, offers);
  }

  /**
   * Solves the week of `provider` over the offers `list[0 … n − 1]` of the pool with the values given; those with no
   * positive value are ignored. At most `limit` branches are seen; `sweeps` passes of descent polish the prices.
   */
  solve(
    provider: number,
    pool: OfferPool,
    list: ArrayLike<number>,
    value: ArrayLike<number>,
    n: number,
    limit: number,
    sweeps: number,
  ): void {
    this.#pool = pool;
    this.#list = list;
    this.#limit = limit;
    this.#maxWeek = this.#problem.maxWeek[provider];
    this.nodes = 0;
    this.bestCount = 0;
    this.value = 0;
    this.list?.clear();
    const whole = this.#select(value, n);
    if (this.#n === 0) {
      this.y.fill(0);
      this.mu = this.root = this.bound = this.unlisted = 0;
      return;
    }
    this.#index();
    this.#descend(sweeps);
    if (!whole && sweeps > 0) {
      // The offers were picked at older prices: pick again at these.
      this.#store();
      this.#select(value, n);
      this.#index();
      this.#descend(sweeps);
    }
    this.#cover();
    this.#store();
    this.root = this.mu * this.#maxWeek;
    for (let k = 0; k < this.#starts; k++) this.root += this.#price[k];
    this.#rankAll();
    this.#greedy();
    this.#spend();
    this.#open = Infinity;
    this.#prepare();
    this.#branch(0, 0, 0, 0, 0);
    const others = Math.max(this.root - this.#open, whole ? -Infinity : this.#boundOthers(value, n));
    this.bound = Math.max(this.value, others);
    this.unlisted = Math.max(this.#floor(), others);
    for (let i = 0; i < this.bestCount; i++) this.best[i] = this.#item[this.best[i]];
  }

  /** Sums the prices from Monday on, so that a block costs one subtraction. */
  #sum(): void {
    for (let t = 0; t < SLOTS; t++) this.#prefix[t + 1] = this.#prefix[t] + this.y[t] + this.mu;
  }

  #costOf(offer: number): number {
    const { blockFirst, start, end } = this.#pool;
    let cost = 0;
    for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
      cost += this.#prefix[end[b]] - this.#prefix[start[b]];
    return cost;
  }

  /** Takes up the offers of positive value, all or those best at the present prices; true if all. */
  #select(value: ArrayLike<number>, n: number): boolean {
    const { presence } = this.#pool;
    this.#sum();
    let count = 0;
    for (let i = 0; i < n; i++) if (value[i] > 0 && presence[this.#list[i]] <= this.#maxWeek) count++;
    let least = -Infinity;
    if (count > this.#most) {
      const reduced = new Float64Array(count);
      count = 0;
      for (let i = 0; i < n; i++)
        if (value[i] > 0 && presence[this.#list[i]] <= this.#maxWeek)
          reduced[count++] = value[i] - this.#costOf(this.#list[i]);
      reduced.sort();
      least = reduced[count - this.#most];
    }
    let k = 0;
    for (let i = 0; i < n && k < this.#most; i++) {
      if (value[i] <= 0 || presence[this.#list[i]] > this.#maxWeek) continue;
      const reduced = value[i] - this.#costOf(this.#list[i]);
      if (reduced < least) continue;
      this.#item[k] = i;
      this.#value[k] = value[i];
      this.#hours[k] = presence[this.#list[i]];
      this.#reduced[k++] = reduced;
    }
    this.#n = k;
    return count <= this.#most;
  }

  /** Finds the distinct starts, moves every price to one of them, and lists the offers over each. */
  #index(): void {
    const { blockFirst, start, end } = this.#pool;
    const before = this.#startsBefore;
    before.fill(0);
    for (let k = 0; k < this.#n; k++) {
      const offer = this.#list[this.#item[k]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++) before[start[b] + 1] = 1;
    }
    let starts = 0;
    for (let t = 0; t < SLOTS; t++) {
      if (before[t + 1]) {
        this.#slotOf[starts] = t;
        this.#price[starts++] = 0;
      }
      // An offer over t began at t or before, so it also covers the last start up to t: the price may move there.
      if (starts > 0) this.#price[starts - 1] += this.y[t];
      before[t + 1] = starts;
    }
    this.#starts = starts;
    this.#words = (starts + 31) >> 5;
    const sum = this.#priceSum;
    for (let s = 0; s < starts; s++) sum[s + 1] = sum[s] + this.#price[s];
    for (let k = 0; k < this.#n; k++) {
      const offer = this.#list[this.#item[k]];
      let cost = this.#hours[k] * this.mu;
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        cost += sum[before[end[b]]] - sum[before[start[b]]];
      this.#rank[k] = k;
      this.#reduced[k] = this.#value[k] - cost;
    }
    this.#listed = false;
  }

  /** Lists the offers over each start. */
  #listAllOver(): void {
    if (this.#listed) return;
    this.#needed.fill(1, 0, this.#starts);
    this.#listOver(this.#n);
    this.#listed = true;
  }

  /** Lists which of the first `n` offers of `#rank` are over each start that is needed, in this order. */
  #listOver(n: number): void {
    const { blockFirst, start, end } = this.#pool;
    const before = this.#startsBefore;
    const next = this.#overNext;
    const needed = this.#needed;
    next.fill(0, 0, this.#starts + 1);
    for (let i = 0; i < n; i++) {
      const offer = this.#list[this.#item[this.#rank[i]]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) next[s + 1] += needed[s];
    }
    for (let s = 0; s < this.#starts; s++) next[s + 1] += next[s];
    this.#overFirst.set(next.subarray(0, this.#starts + 1));
    if (next[this.#starts] > this.#over.length) this.#over = new Int32Array(2 * next[this.#starts]);
    for (let i = 0; i < n; i++) {
      const k = this.#rank[i];
      const offer = this.#list[this.#item[k]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) if (needed[s]) this.#over[next[s]++] = k;
    }
  }

  #descend(sweeps: number): void {
    if (sweeps > 0) this.#listAllOver();
    for (let sweep = 0; sweep < sweeps; sweep++)
      for (let i = 0; i < this.#starts; i++) this.#settle(sweep & 1 ? this.#starts - 1 - i : i);
  }

  /** Sets one price to the middle of its best range. */
  #settle(s: number): void {
    const over = this.#over;
    const reduced = this.#reduced;
    const last = this.#overFirst[s + 1];
    let first = -this.#price[s];
    let second = first;
    for (let i = this.#overFirst[s]; i < last; i++) {
      const r = reduced[over[i]];
      if (r > first) {
        second = first;
        first = r;
      } else if (r > second) second = r;
    }
    const shift = (first + second) >> 1;
    if (shift === 0) return;
    this.#price[s] += shift;
    for (let i = this.#overFirst[s]; i < last; i++) reduced[over[i]] -= shift;
  }

  /** Raises prices until no offer earns more than its slots cost. */
  #cover(): void {
    const { blockFirst, start, end } = this.#pool;
    const before = this.#startsBefore;
    for (let k = 0; k < this.#n; k++) {
      const missing = this.#reduced[k];
      if (missing <= 0) continue;
      this.#listAllOver();
      const offer = this.#list[this.#item[k]];
      let dearest = before[start[blockFirst[offer]]];
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) if (this.#price[s] > this.#price[dearest]) dearest = s;
      this.#price[dearest] += missing;
      for (let i = this.#overFirst[dearest]; i < this.#overFirst[dearest + 1]; i++)
        this.#reduced[this.#over[i]] -= missing;
    }
  }

  #store(): void {
    this.y.fill(0);
    for (let s = 0; s < this.#starts; s++) this.y[this.#slotOf[s]] = this.#price[s];
  }

  /** Orders the offers by what they earn. */
  #rankAll(): void {
    const reduced = this.#reduced;
    this.#rank.subarray(0, this.#n).sort((a, b) => reduced[b] - reduced[a] || a - b);
    this.#clashes.begin(this.#pool, this.#list, this.#item, this.#n);
  }

  /** Leaves out the offers that by themselves lose too much, and orders the starts by what they cost. */
  #prepare(): void {
    const { blockFirst, start, end } = this.#pool;
    const before = this.#startsBefore;
    const price = this.#price;
    const order = this.#order;
    let n = 0;
    while (n < this.#n && -this.#reduced[this.#rank[n]] < this.#budget) n++;
    let count = 0;
    for (let s = 0; s < this.#starts; s++) if (price[s] > 0) order[count++] = s;
    order.subarray(0, count).sort((a, b) => price[b] - price[a] || a - b);
    for (let i = 0; i < n; i++) {
      const k = this.#rank[i];
      const offer = this.#list[this.#item[k]];
      let priced = this.mu === 0;
      this.#covers.fill(0, k * WORDS, k * WORDS + this.#words);
      for (let b = blockFirst[offer]; b < blockFirst[offer + 1]; b++)
        for (let s = before[start[b]]; s < before[end[b]]; s++) {
          this.#covers[k * WORDS + (s >> 5)] |= 1 << (s & 31);
          if (price[s] > 0) priced = true;
        }
      // Offers over free slots only are worth something as long as presence has a price: they need a place in the order.
      for (let j = 0; j < count && !priced; j++) priced = this.#covering(k, order[j]);
      if (!priced) order[count++] = before[start[blockFirst[offer]]];
    }
    this.#orderCount = count;
    this.#needed.fill(0, 0, this.#starts);
    for (let j = 0; j < count; j++) this.#needed[order[j]] = 1;
    this.#listOver(n);
    this.#taken.fill(0);
  }

  #covering = (k: number, s: number) => ((this.#covers[k * WORDS + (s >> 5)] >>> (s & 31)) & 1) === 1;

  #greedy(): void {
    let hours = 0;
    for (let i = 0; i < this.#n; i++) {
      const k = this.#rank[i];
      if (hours + this.#hours[k] > this.#maxWeek) continue;
      let free = true;
      for (let c = 0; c < this.bestCount && free; c++) free = !this.#clashes.clash(k, this.best[c]);
      if (!free) continue;
      this.best[this.bestCount++] = k;
      hours += this.#hours[k];
      this.value += this.#value[k];
    }
  }

  /** Goes on from `position` in the order of starts with `count` offers chosen, worth `sum`, having lost `loss`. */
  #branch(position: number, count: number, hours: number, sum: number, loss: number): void {
    if (++this.nodes > this.#limit) {
      this.#open = Math.min(this.#open, loss);
      return;
    }
    const taken = this.#taken;
    while (position < this.#orderCount) {
      const s = this.#order[position];
      if (((taken[s >> 5] >>> (s & 31)) & 1) === 0) break;
      position++;
    }
    if (position === this.#orderCount) {
      this.#arrive(count, sum);
      return;
    }
    const s = this.#order[position];
    for (let i = this.#overFirst[s]; i < this.#overFirst[s + 1]; i++) {
      const k = this.#over[i];
      if (loss - this.#reduced[k] >= this.#budget) break;
      if (hours + this.#hours[k] > this.#maxWeek || !this.#fits(k, count)) continue;
      for (let w = 0; w < this.#words; w++) taken[w] ^= this.#covers[k * WORDS + w];
      this.#chosen[count] = k;
      this.#branch(position + 1, count + 1, hours + this.#hours[k], sum + this.#value[k], loss - this.#reduced[k]);
      for (let w = 0; w < this.#words; w++) taken[w] ^= this.#covers[k * WORDS + w];
    }
    if (loss + this.#price[s] >= this.#budget) return;
    // Left empty: closed to every later offer of this branch, so that no week is seen twice.
    taken[s >> 5] |= 1 << (s & 31);
    this.#branch(position + 1, count, hours, sum, loss + this.#price[s]);
    taken[s >> 5] &= ~(1 << (s & 31));
  }

  /** Takes note of a whole week, which is worth `sum`. */
  #arrive(count: number, sum: number): void {
    if (this.list && sum > this.list.floor(this.value))
      this.list.add(
        sum,
        Array.from(this.#chosen.subarray(0, count), (k) => this.#item[k]),
      );
    if (sum > this.value) {
      this.value = sum;
      this.best.set(this.#chosen.subarray(0, count));
      this.bestCount = count;
    }
    this.#spend();
  }

  #floor = () => (this.list ? this.list.floor(this.value) : this.value);

  /** Allows a branch to lose what separates `root` from the weeks that are no longer of interest. */
  #spend(): void {
    this.#budget = this.root - this.#floor();
  }

  #fits(k: number, count: number): boolean {
    for (let w = 0; w < this.#words; w++) if ((this.#covers[k * WORDS + w] & this.#taken[w]) !== 0) return false;
    for (let c = 0; c < count; c++) if (this.#clashes.clash(k, this.#chosen[c])) return false;
    return true;
  }

  /** What weeks with an offer that was not taken up are worth at most. */
  #boundOthers(value: ArrayLike<number>, n: number): number {
    this.#sum();
    const { presence } = this.#pool;
    let above = 0;
    let best = -Infinity;
    let next = 0;
    for (let i = 0; i < n; i++) {
      if (next < this.#n && this.#item[next] === i) {
        next++;
        continue;
      }
      if (value[i] <= 0 || presence[this.#list[i]] > this.#maxWeek) continue;
      const reduced = value[i] - this.#costOf(this.#list[i]);
      if (reduced > 0) above += reduced;
      if (reduced > best) best = reduced;
    }
    return this.root + (above > 0 ? above : best);
  }
}
