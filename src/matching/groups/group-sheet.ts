import { isThereIn, type Problem, SLOTS } from '../problem/problem.js';

/** Metres of the side of a square of the map. */
const CELL = 1000;

/** Receives a group that may earn enough, the most that it may earn before ways, minimum blocks and time, and its place. */
export type Weighed = (group: number, most: number, place: number) => void;

/**
 * The groups of a catalog in the order in which providers look at them: by service, square of the map, and what they
 * promise per slot.
 *
 * A provider pays at least its base rate and its cheapest slot for every slot that a group takes. So it reads the groups
 * of a square only down to those that promise less, and never looks at most.
 */
export class GroupSheet {
  readonly #problem: Problem;
  /** By service: the greatest bonus of any provider, and the least cents per slot for a unit, and for a further unit. */
  readonly #quality: Float64Array;
  readonly #base: Float64Array;
  readonly #extra: Float64Array;
  readonly #minX: number;
  readonly #minY: number;
  readonly #columns: number;
  readonly #rows: number;

  #count = 0;
  readonly #cell: number[] = [];
  readonly #promise: number[] = [];
  readonly #columnsOf: readonly [number[], number[], number[], number[], number[], number[]] = [[], [], [], [], [], []];
  /** The groups of square `c` are `#first[c] … #first[c + 1] − 1` of the sorted arrays; services follow each other. */
  readonly #first: Int32Array;
  #perSlot = new Float64Array(0);
  #sorted: readonly Int32Array[] = [];

  constructor(problem: Problem) {
    const q = problem;
    this.#problem = q;
    this.#quality = new Float64Array(q.services).fill(-Infinity);
    this.#base = new Float64Array(q.services).fill(Infinity);
    this.#extra = new Float64Array(q.services).fill(Infinity);
    for (let p = 0; p < q.providers; p++)
      for (let s = 0; s < q.services; s++) {
        const at = p * q.services + s;
        if (q.capacity[at] === 0) continue;
        this.#quality[s] = Math.max(this.#quality[s], q.quality[p]);
        this.#base[s] = Math.min(this.#base[s], q.base[at]);
        this.#extra[s] = Math.min(this.#extra[s], q.extra[at]);
      }
    const least = (list: Int32Array) => list.reduce((a, b) => Math.min(a, b), Infinity);
    const cells = (list: Int32Array, from: number) =>
      q.places === 0 ? 1 : Math.floor((list.reduce((a, b) => Math.max(a, b)) - from) / CELL) + 1;
    this.#minX = least(q.placeX);
    this.#minY = least(q.placeY);
    this.#columns = cells(q.placeX, this.#minX);
    this.#rows = cells(q.placeY, this.#minY);
    this.#first = new Int32Array(q.services * this.#columns * this.#rows + 1);
  }

  #column = (x: number) => Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#minX) / CELL)));
  #row = (y: number) => Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#minY) / CELL)));

  /** Forgets all groups. */
  clear(): void {
    this.#count = 0;
    this.#first.fill(0);
  }

  /**
   * Adds a group that brings `worth` cents before its provider is known, unless no provider could earn anything by it:
   * `attended` slots in all, `further` unit-slots beyond the first unit of each slot, `presence` slots.
   */
  add(
    group: number,
    service: number,
    place: number,
    worth: number,
    attended: number,
    further: number,
    presence: number,
  ): void {
    const q = this.#problem;
    const promise = worth + attended * this.#quality[service] - further * this.#extra[service];
    if (promise <= presence * this.#base[service]) return;
    const cell = (service * this.#rows + this.#row(q.placeY[place])) * this.#columns + this.#column(q.placeX[place]);
    const n = this.#count++;
    this.#cell[n] = cell;
    this.#promise[n] = promise / presence;
    this.#first[cell + 1]++;
    [group, place, worth, attended, further, presence].forEach((value, k) => (this.#columnsOf[k][n] = value));
  }

  /** Puts the groups added in order. */
  sort(): void {
    const n = this.#count;
    const first = this.#first;
    for (let c = 1; c < first.length; c++) first[c] += first[c - 1];
    const cell = this.#cell;
    const promise = this.#promise;
    const order = Int32Array.from({ length: n }, (_, i) => i);
    order.sort((a, b) => cell[a] - cell[b] || promise[b] - promise[a] || a - b);
    this.#perSlot = Float64Array.from(order, (i) => promise[i]);
    this.#sorted = this.#columnsOf.map((column) => Int32Array.from(order, (i) => column[i]));
  }

  /** Cents that a group must promise to be visited; may be raised while a scan runs. */
  least = 0;

  /**
   * Visits the groups of a service in the squares that the provider reaches which may earn more than `least` cents with
   * it, whose time costs `slotSum` as in `Prices`. Groups out of reach within these squares are visited too.
   */
  scan(p: number, service: number, slotSum: Int32Array, visit: Weighed): void {
    const q = this.#problem;
    const [group, place, worth, attended, further, presence] = this.#sorted;
    if (this.#perSlot.length === 0) return;
    const at = p * q.services + service;
    const slot = q.base[at] + this.#cheapest(p, slotSum);
    const quality = q.quality[p];
    const extra = q.extra[at];
    const perSlot = this.#perSlot;
    const x = q.providerX[p];
    const y = q.providerY[p];
    const reach = q.maxTravel[p];
    const right = this.#column(x + reach);
    const bottom = this.#row(y + reach);
    for (let row = this.#row(y - reach); row <= bottom; row++) {
      const from = (service * this.#rows + row) * this.#columns;
      for (let c = from + this.#column(x - reach); c <= from + right; c++) {
        for (let i = this.#first[c]; i < this.#first[c + 1] && perSlot[i] > slot; i++) {
          const most = worth[i] + attended[i] * quality - further[i] * extra;
          if (most - presence[i] * slot > this.least) visit(group[i], most - presence[i] * q.base[at], place[i]);
        }
      }
    }
  }

  /** The least that a slot of the provider costs while it is there. */
  #cheapest(p: number, slotSum: Int32Array): number {
    let cheapest = Infinity;
    for (let t = 0; t < SLOTS; t++)
      if (isThereIn(this.#problem, p, t)) cheapest = Math.min(cheapest, slotSum[t + 1] - slotSum[t]);
    return cheapest;
  }
}
