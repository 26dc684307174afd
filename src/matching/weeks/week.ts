import { type OfferPool } from '../offers/offer-pool.js';
import { type Problem, SLOTS } from '../problem/problem.js';
import { PricedWeek } from './priced-week.js';
import { WeekClashes } from './week-clashes.js';
import { type WeekList } from './week-list.js';

/** Most offers among which one week is usually searched; what the others could add is bounded by their reduced value. */
export const WEEK_OFFERS = 256;

const WORDS = SLOTS / 32;

/** Branches after which a week is not an easy one: from then on each is looked at more closely. */
export const EASY = 2000;

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
 */
export class WeekSolver extends PricedWeek {
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

  /** Bit per distinct start that the offer's presence covers. */
  readonly #covers: Uint32Array;
  readonly #clashes: WeekClashes;

  #words = 0;
  readonly #order = new Int32Array(SLOTS);
  #orderCount = 0;

  #limit = 0;
  /** The least that a branch given up at the limit had lost. */
  #open = Infinity;
  #budget = 0;
  /** What a week may lose at most to be searched. */
  #mayLose = Infinity;
  readonly #chosen = new Int32Array(SLOTS);
  readonly #taken = new Uint32Array(WORDS);

  /** Searches among `offers` offers at most. */
  constructor(problem: Problem, offers = WEEK_OFFERS) {
    super(problem, offers);
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
    this.pool = pool;
    this.offers = list;
    this.maxWeek = this.problem.maxWeek[provider];
    this.nodes = 0;
    this.bestCount = 0;
    this.value = 0;
    this.list?.clear();
    const whole = this.select(value, n);
    if (this.n === 0) {
      this.y.fill(0);
      this.mu = this.root = this.bound = this.unlisted = 0;
      return;
    }
    this.index();
    this.descend(sweeps);
    if (!whole && sweeps > 0) {
      // The offers were picked at older prices: pick again at these.
      this.store();
      this.select(value, n);
      this.index();
      this.descend(sweeps);
    }
    this.cover();
    this.store();
    this.root = this.mu * this.maxWeek;
    for (let k = 0; k < this.starts; k++) this.root += this.price[k];
    this.#rankAll();
    this.#greedy();
    const lost = this.#search(limit);
    const others = Math.max(this.root - lost, whole ? -Infinity : this.root + this.boundOthers(value, n));
    this.bound = Math.max(this.value, others);
    this.unlisted = Math.max(this.#floor(), others);
    for (let i = 0; i < this.bestCount; i++) this.best[i] = this.item[this.best[i]];
  }

  /**
   * Searches the weeks; returns what every week at least loses that was not seen, Infinity where all were.
   *
   * A few weeks are not done after some hundred branches. Depth first, they would be left with what the first branch not
   * followed had lost, which is next to nothing. So all weeks that lose little are searched to the end, then those that
   * lose twice as much, as long as the branches last. Where weeks are listed each has to be met only once.
   */
  #search(limit: number): number {
    this.#limit = this.list ? limit : Math.min(limit, EASY);
    this.#mayLose = Infinity;
    this.#begin();
    if (this.#open === Infinity || this.#limit === limit) return this.#open;
    this.#limit = limit;
    let lost = this.#open;
    for (this.#mayLose = (this.root - this.value) / 8; ; this.#mayLose *= 2) {
      this.#begin();
      lost = Math.max(lost, this.#open === Infinity ? this.#mayLose : this.#open);
      if (this.#open < Infinity) return lost;
      if (this.#mayLose >= this.root - this.value) return Infinity;
    }
  }

  #begin(): void {
    this.#spend();
    this.#open = Infinity;
    this.#prepare();
    this.#branch(0, 0, 0, 0, 0);
  }

  /** Orders the offers by what they earn. */
  #rankAll(): void {
    const reduced = this.reduced;
    this.rank.subarray(0, this.n).sort((a, b) => reduced[b] - reduced[a] || a - b);
    this.#clashes.begin(this.pool, this.offers, this.item, this.n);
  }

  /** Leaves out the offers that by themselves lose too much, and orders the starts by what they cost. */
  #prepare(): void {
    const { blockFirst, start, end } = this.pool;
    const before = this.startsBefore;
    const price = this.price;
    const order = this.#order;
    this.#words = (this.starts + 31) >> 5;
    let n = 0;
    while (n < this.n && -this.reduced[this.rank[n]] < this.#budget) n++;
    let count = 0;
    for (let s = 0; s < this.starts; s++) if (price[s] > 0) order[count++] = s;
    order.subarray(0, count).sort((a, b) => price[b] - price[a] || a - b);
    for (let i = 0; i < n; i++) {
      const k = this.rank[i];
      const offer = this.offers[this.item[k]];
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
    this.needed.fill(0, 0, this.starts);
    for (let j = 0; j < count; j++) this.needed[order[j]] = 1;
    this.listOver(n);
    this.#taken.fill(0);
  }

  #covering = (k: number, s: number) => ((this.#covers[k * WORDS + (s >> 5)] >>> (s & 31)) & 1) === 1;

  #greedy(): void {
    let hours = 0;
    for (let i = 0; i < this.n; i++) {
      const k = this.rank[i];
      if (hours + this.hours[k] > this.maxWeek) continue;
      let free = true;
      for (let c = 0; c < this.bestCount && free; c++) free = !this.#clashes.clash(k, this.best[c]);
      if (!free) continue;
      this.best[this.bestCount++] = k;
      hours += this.hours[k];
      this.value += this.worth[k];
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
    if (this.nodes > EASY && loss + this.#lostAhead(position, count, hours, loss) >= this.#budget) return;
    const s = this.#order[position];
    for (let i = this.overFirst[s]; i < this.overFirst[s + 1]; i++) {
      const k = this.over[i];
      if (loss - this.reduced[k] >= this.#budget) break;
      if (hours + this.hours[k] > this.maxWeek || !this.#fits(k, count)) continue;
      for (let w = 0; w < this.#words; w++) taken[w] ^= this.#covers[k * WORDS + w];
      this.#chosen[count] = k;
      this.#branch(position + 1, count + 1, hours + this.hours[k], sum + this.worth[k], loss - this.reduced[k]);
      for (let w = 0; w < this.#words; w++) taken[w] ^= this.#covers[k * WORDS + w];
    }
    if (loss + this.price[s] >= this.#budget) return;
    // Left empty: closed to every later offer of this branch, so that no week is seen twice.
    taken[s >> 5] |= 1 << (s & 31);
    this.#branch(position + 1, count, hours, sum, loss + this.price[s]);
    taken[s >> 5] &= ~(1 << (s & 31));
  }

  /** What the open starts from `position` on cost over which no offer fits any more beside the `count` chosen. */
  #lostAhead(position: number, count: number, hours: number, loss: number): number {
    let lost = 0;
    for (let j = position; j < this.#orderCount; j++) {
      const s = this.#order[j];
      if (((this.#taken[s >> 5] >>> (s & 31)) & 1) === 1 || this.#isOpenTo(s, count, hours, loss)) continue;
      lost += this.price[s];
      if (loss + lost >= this.#budget) break;
    }
    return lost;
  }

  /** Whether some offer over a start still fits, and loses no more than may be lost. */
  #isOpenTo(s: number, count: number, hours: number, loss: number): boolean {
    for (let i = this.overFirst[s]; i < this.overFirst[s + 1]; i++) {
      const k = this.over[i];
      if (loss - this.reduced[k] >= this.#budget) return false;
      if (hours + this.hours[k] <= this.maxWeek && this.#fits(k, count)) return true;
    }
    return false;
  }

  /** Takes note of a whole week, which is worth `sum`. */
  #arrive(count: number, sum: number): void {
    if (this.list && sum > this.list.floor(this.value))
      this.list.add(
        sum,
        Array.from(this.#chosen.subarray(0, count), (k) => this.item[k]),
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
    this.#budget = Math.min(this.#mayLose, this.root - this.#floor());
  }

  #fits(k: number, count: number): boolean {
    for (let w = 0; w < this.#words; w++) if ((this.#covers[k * WORDS + w] & this.#taken[w]) !== 0) return false;
    for (let c = 0; c < count; c++) if (this.#clashes.clash(k, this.#chosen[c])) return false;
    return true;
  }
}
