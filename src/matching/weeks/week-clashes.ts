import { type OfferPool } from '../offers/offer-pool.js';
import { type Problem, travel } from '../problem/problem.js';

const UNKNOWN = 0;
const FINE = 1;
const CLASH = 2;

/**
 * Which of one provider's offers cannot be in one week: they overlap, the way between them takes longer than the time,
 * or they hold the same request. Each pair is looked at when it is first asked for, and remembered.
 */
export class WeekClashes {
  readonly #problem: Problem;
  #stride = 0;
  readonly #known: Uint8Array;
  #pool!: OfferPool;
  #list!: ArrayLike<number>;
  #item!: ArrayLike<number>;

  /** At most `most` offers can be compared. */
  constructor(problem: Problem, most: number) {
    this.#problem = problem;
    this.#known = new Uint8Array(most * most);
  }

  /** Forgets all, and from now on compares the offers `list[item[0 … n − 1]]` of the pool. */
  begin(pool: OfferPool, list: ArrayLike<number>, item: ArrayLike<number>, n: number): void {
    this.#pool = pool;
    this.#list = list;
    this.#item = item;
    this.#stride = n;
    this.#known.fill(UNKNOWN, 0, n * n);
  }

  /** Whether the offers of items `j` and `k` cannot be in one week. */
  clash(j: number, k: number): boolean {
    const known = this.#known[j * this.#stride + k];
    if (known !== UNKNOWN) return known === CLASH;
    const a = this.#list[this.#item[j]];
    const b = this.#list[this.#item[k]];
    const answer = this.#tooClose(a, b) || this.#sharesRequest(a, b);
    this.#known[j * this.#stride + k] = this.#known[k * this.#stride + j] = answer ? CLASH : FINE;
    return answer;
  }

  /** Whether two offers overlap, or leave no time for the way. */
  #tooClose(a: number, b: number): boolean {
    const { blockFirst, start, end, from, to } = this.#pool;
    let i = blockFirst[a];
    let l = blockFirst[b];
    while (i < blockFirst[a + 1] && l < blockFirst[b + 1]) {
      if (start[i] < start[l]) {
        if (start[l] - end[i] < travel(this.#problem, to[i], from[l])) return true;
        i++;
      } else {
        if (start[i] - end[l] < travel(this.#problem, to[l], from[i])) return true;
        l++;
      }
    }
    return false;
  }

  #sharesRequest(a: number, b: number): boolean {
    const { memberFirst, member } = this.#pool;
    const { optRequest } = this.#problem;
    for (let m = memberFirst[a]; m < memberFirst[a + 1]; m++)
      for (let o = memberFirst[b]; o < memberFirst[b + 1]; o++)
        if (optRequest[member[m]] === optRequest[member[o]]) return true;
    return false;
  }
}
