import { commuteCost, fit, soloPrice } from './offer-pricing.js';
import { int32, metres, type Problem, WEEK_WORDS } from './problem.js';

/** Every single worth something, provider by provider: those of provider `p` are `first[p] … first[p + 1] − 1`. */
export interface Singles {
  readonly first: Int32Array;
  readonly option: Int32Array;
  /** Cents, positive. */
  readonly welfare: Int32Array;
}

const CELL = 500;

/** Requests by service and by square cell of the map, to find those in a provider's reach. */
export class RequestGrid {
  readonly #problem: Problem;
  readonly #minX: number;
  readonly #minY: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #first: Int32Array;
  readonly #request: Int32Array;

  constructor(problem: Problem) {
    this.#problem = problem;
    const { placeX, placeY, place, service, requests, services } = problem;
    let minX = Infinity;
    let minY = Infinity;
    let maxX = -Infinity;
    let maxY = -Infinity;
    for (let i = 0; i < problem.places; i++) {
      minX = Math.min(minX, placeX[i]);
      maxX = Math.max(maxX, placeX[i]);
      minY = Math.min(minY, placeY[i]);
      maxY = Math.max(maxY, placeY[i]);
    }
    this.#minX = minX;
    this.#minY = minY;
    this.#columns = problem.places ? Math.floor((maxX - minX) / CELL) + 1 : 1;
    this.#rows = problem.places ? Math.floor((maxY - minY) / CELL) + 1 : 1;
    const cells = this.#columns * this.#rows;
    this.#first = new Int32Array(services * cells + 1);
    this.#request = new Int32Array(requests);
    const cellOf = (r: number) =>
      service[r] * cells + this.#row(placeY[place[r]]) * this.#columns + this.#column(placeX[place[r]]);
    for (let r = 0; r < requests; r++) this.#first[cellOf(r) + 1]++;
    for (let c = 0; c < services * cells; c++) this.#first[c + 1] += this.#first[c];
    const next = this.#first.slice();
    for (let r = 0; r < requests; r++) this.#request[next[cellOf(r)]++] = r;
  }

  #column = (x: number) => Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#minX) / CELL)));
  #row = (y: number) => Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#minY) / CELL)));

  /** Calls back for each request of the service whose home is within `radius` metres of the point. */
  forEachNear(service: number, x: number, y: number, radius: number, visit: (request: number) => void): void {
    const { placeX, placeY, place } = this.#problem;
    const left = this.#column(x - radius);
    const right = this.#column(x + radius);
    const top = this.#row(y + radius);
    for (let row = this.#row(y - radius); row <= top; row++) {
      const at = service * this.#columns * this.#rows + row * this.#columns;
      for (let i = this.#first[at + left]; i < this.#first[at + right + 1]; i++) {
        const r = this.#request[i];
        if (metres(x, y, placeX[place[r]], placeY[place[r]]) <= radius) visit(r);
      }
    }
  }
}

/** Whether the provider has every tag that the request requires. */
export function qualifies(problem: Problem, provider: number, request: number): boolean {
  const { requires, skills, skillWords } = problem;
  for (let w = 0; w < skillWords; w++)
    if ((requires[request * skillWords + w] & ~skills[provider * skillWords + w]) !== 0) return false;
  return true;
}

/** Whether the provider is there for every slot of the option's blocks. */
export function isThere(problem: Problem, provider: number, option: number): boolean {
  const { optMask, available } = problem;
  for (let w = 0; w < WEEK_WORDS; w++)
    if ((optMask[option * WEEK_WORDS + w] & ~available[provider * WEEK_WORDS + w]) !== 0) return false;
  return true;
}

/** Lists the singles of providers `from … to − 1` that are allowed and worth something. */
export function enumerateSingles(problem: Problem, grid: RequestGrid, from: number, to: number): Singles {
  const q = problem;
  const first = int32(to - from + 1);
  let option = new Int32Array(1 << 16);
  let welfare = new Int32Array(1 << 16);
  let count = 0;
  for (let p = from; p < to; p++) {
    for (let s = 0; s < q.services; s++) {
      const at = p * q.services + s;
      if (q.capacity[at] === 0) continue;
      grid.forEachNear(s, q.providerX[p], q.providerY[p], q.maxTravel[p], (r) => {
        if (q.units[r] > q.capacity[at] || !qualifies(q, p, r)) return;
        const commute = commuteCost(q, p, q.place[r]);
        const suits = fit(q, p, r);
        for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
          if (q.optPresence[o] > q.maxWeek[p] || !isThere(q, p, o)) continue;
          const price = soloPrice(q, p, at, o);
          if (price > q.budget[r] * q.optSlots[o]) continue;
          const worth = q.optWorth[o] + q.optSlots[o] * suits - price - (q.blkFirst[o + 1] - q.blkFirst[o]) * commute;
          if (worth <= 0) continue;
          if (count === option.length) {
            option = grown(option);
            welfare = grown(welfare);
          }
          option[count] = o;
          welfare[count++] = worth;
        }
      });
    }
    first[p - from + 1] = count;
  }
  const exact = { first, option: int32(count), welfare: int32(count) };
  exact.option.set(option.subarray(0, count));
  exact.welfare.set(welfare.subarray(0, count));
  return exact;
}

/** The same numbers in an array half as long again. */
export function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.ceil(array.length * 1.5) + 16);
  longer.set(array);
  return longer;
}
