import { fit } from './offer-terms.js';
import { isThereIn, metres, type Problem, SLOTS, WEEK_WORDS } from './problem.js';
import { int32 } from './shared-arrays.js';

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
  readonly #minX: number;
  readonly #minY: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #first: Int32Array;
  readonly #request: Int32Array;
  /** Where these live, side by side in memory: most are too far away and nothing else of them is read. */
  readonly #x: Int32Array;
  readonly #y: Int32Array;

  constructor(problem: Problem) {
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
    this.#x = Int32Array.from(this.#request, (r) => placeX[place[r]]);
    this.#y = Int32Array.from(this.#request, (r) => placeY[place[r]]);
  }

  #column = (x: number) => Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#minX) / CELL)));
  #row = (y: number) => Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#minY) / CELL)));

  /** The requests in the order of the grid. */
  get order(): Int32Array {
    return this.#request;
  }

  /**
   * Calls back for each request of the service whose home is within `radius` metres of the point, with that distance
   * and its place in the order of the grid, in which neighbours mostly follow each other.
   */
  forEachNear(
    service: number,
    x: number,
    y: number,
    radius: number,
    visit: (request: number, metres: number, position: number) => void,
  ): void {
    this.forEachRun(service, x, y, radius, (from, to) => {
      for (let i = from; i < to; i++) {
        const way = metres(x, y, this.#x[i], this.#y[i]);
        if (way <= radius) visit(this.#request[i], way, i);
      }
    });
  }

  /**
   * Calls back for the runs of positions in the order of the grid, `from … to − 1`, where all requests of the service within
   * `radius` metres of the point stand, with others: for those who look closer.
   */
  forEachRun(service: number, x: number, y: number, radius: number, visit: (from: number, to: number) => void): void {
    const top = this.#row(y + radius);
    for (let row = this.#row(y - radius); row <= top; row++) {
      // As far to either side as the circle reaches in this row; a metre more, for distances are rounded.
      const low = this.#minY + row * CELL;
      const off = Math.max(0, low - y, y - low - CELL);
      const half = Math.sqrt(Math.max(0, (radius + 1) ** 2 - off * off));
      const at = service * this.#columns * this.#rows + row * this.#columns;
      visit(this.#first[at + this.#column(x - half)], this.#first[at + this.#column(x + half) + 1]);
    }
  }

  /** Metres from a point to the home at a position. */
  metresTo(x: number, y: number, position: number): number {
    return metres(x, y, this.#x[position], this.#y[position]);
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

/** For each slot, the first after it at which the provider is not there; 0 where it is not there at all. */
function presentUntil(q: Problem, p: number, until: Int32Array): void {
  for (let t = SLOTS - 1; t >= 0; t--) {
    until[t] = isThereIn(q, p, t) ? Math.max(t + 1, t + 1 < SLOTS ? until[t + 1] : 0) : 0;
  }
}

/** Numbers of `OptionSheet` per option, before its blocks. */
const HEAD = 5;

/**
 * What singles are judged by, request after request in the order of the grid: reading it from front to back takes a
 * fraction of the time of looking each number up where it belongs.
 */
class OptionSheet {
  /** Where the request at a position of the grid begins. */
  readonly first: Int32Array;
  /** Per option: its number, presence, slots, worth, number of blocks, and start and end of each. */
  readonly numbers: Int32Array;

  constructor(q: Problem, order: Int32Array) {
    this.first = new Int32Array(order.length + 1);
    this.numbers = new Int32Array(HEAD * q.options + 2 * q.blkFirst[q.options]);
    let n = 0;
    order.forEach((r, i) => {
      for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
        const blocks = q.blkFirst[o + 1] - q.blkFirst[o];
        this.numbers.set([o, q.optPresence[o], q.optSlots[o], q.optWorth[o], blocks], n);
        n += HEAD;
        for (let b = q.blkFirst[o]; b < q.blkFirst[o + 1]; b++) {
          this.numbers[n++] = q.blkStart[b];
          this.numbers[n++] = q.blkEnd[b];
        }
      }
      this.first[i + 1] = n;
    });
  }
}

/** Lists the singles of providers `from … to − 1` that are allowed and worth something. */
export function enumerateSingles(problem: Problem, grid: RequestGrid, from: number, to: number): Singles {
  const q = problem;
  const sheet = new OptionSheet(q, grid.order);
  const { numbers } = sheet;
  const first = int32(to - from + 1);
  let option = new Int32Array(1 << 16);
  let welfare = new Int32Array(1 << 16);
  let count = 0;
  const until = new Int32Array(SLOTS);
  let p = from;
  let at = 0;
  const visit = (r: number, way: number, position: number) => {
    let suits = NaN;
    for (let i = sheet.first[position]; i < sheet.first[position + 1];) {
      const begin = i;
      i += HEAD + 2 * numbers[begin + 4];
      if (numbers[begin + 1] > q.maxWeek[p]) continue;
      let paid = 0;
      let b = begin + HEAD;
      for (; b < i && until[numbers[b]] >= numbers[b + 1]; b += 2)
        paid += Math.max(q.minBlock[p], numbers[b + 1] - numbers[b]);
      if (b < i) continue;
      if (Number.isNaN(suits)) {
        if (q.units[r] > q.capacity[at] || !qualifies(q, p, r)) return;
        suits = fit(q, p, r);
      }
      const slots = numbers[begin + 2];
      const price = paid * q.base[at] + (q.units[r] - 1) * q.extra[at] * slots;
      const commute = Math.floor((way * q.commuteCentsPerKm) / 1000);
      const worth = numbers[begin + 3] + slots * suits - price - numbers[begin + 4] * commute;
      if (worth <= 0 || price > q.budget[r] * slots) continue;
      if (count === option.length) {
        option = grown(option);
        welfare = grown(welfare);
      }
      option[count] = numbers[begin];
      welfare[count++] = worth;
    }
  };
  for (; p < to; p++) {
    presentUntil(q, p, until);
    for (let s = 0; s < q.services; s++) {
      at = p * q.services + s;
      if (q.capacity[at] > 0) grid.forEachNear(s, q.providerX[p], q.providerY[p], q.maxTravel[p], visit);
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
