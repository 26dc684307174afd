import { SLOTS } from '../problem/problem.js';
import { type RoomTime, type Week, type WeekPool } from '../weeks/week-pool.js';
import { PackingLp } from './packing-lp.js';

/** Parts of a cent in which prices are counted where a bound is worked out from them. */
const PARTS = 1024;

/**
 * The choice of one week per provider as a linear program over remembered weeks: every provider, every request and every
 * start of a block in a room is a row.
 *
 * Two blocks in one room that overlap share the later start, so rows at starts are enough; a new start takes over the
 * blocks that lie over it.
 */
export class WeekMaster {
  readonly lp = new PackingLp();
  readonly #pool: WeekPool;
  /** The week of each column. */
  readonly week: number[] = [];
  readonly #column = new Map<number, number>();
  readonly #providerRow = new Map<number, number>();
  readonly #requestRow = new Map<number, number>();
  /** Rows of starts by room: slot → row. */
  readonly #startRow = new Map<number, Map<number, number>>();
  /** Columns that take time in a room. */
  readonly #inRoom = new Map<number, number[]>();

  constructor(pool: WeekPool) {
    this.#pool = pool;
  }

  /** What column `c` stands for. */
  weekOf(c: number): Week {
    return this.#pool.weeks[this.week[c]];
  }

  /** Adds a remembered week, once. */
  add(w: number): number {
    const known = this.#column.get(w);
    if (known !== undefined) return known;
    const week = this.#pool.weeks[w];
    const rows = [this.#rowOf(this.#providerRow, week.provider)];
    for (const r of week.requests) rows.push(this.#rowOf(this.#requestRow, r));
    for (const { room, start } of week.rooms) this.#beginAt(room, start);
    for (const time of week.rooms)
      for (const [slot, row] of this.#startRow.get(time.room)!)
        if (time.start <= slot && slot < time.end) rows.push(row);
    const c = this.lp.addColumn(week.welfare, rows);
    for (const room of new Set(week.rooms.map((time) => time.room))) this.#inRoom.get(room)!.push(c);
    this.week.push(w);
    this.#column.set(w, c);
    return c;
  }

  #rowOf(rows: Map<number, number>, key: number): number {
    let row = rows.get(key);
    if (row === undefined) rows.set(key, (row = this.lp.addRow()));
    return row;
  }

  #beginAt(room: number, slot: number): void {
    let starts = this.#startRow.get(room);
    if (starts === undefined) {
      this.#startRow.set(room, (starts = new Map()));
      this.#inRoom.set(room, []);
    }
    if (starts.has(slot)) return;
    const over = (time: RoomTime) => time.room === room && time.start <= slot && slot < time.end;
    starts.set(slot, this.lp.addRow(this.#inRoom.get(room)!.filter((c) => this.weekOf(c).rooms.some(over))));
  }

  /** The value of the linear program, in cents. */
  value(): number {
    return this.lp.solution.reduce((sum, c) => sum + this.lp.fraction(c) * this.lp.value[c], 0);
  }

  /** The prices of requests, in cents, into `request`; those of the rooms' time, by room and slot, into `room`. */
  readPrices(request: Float64Array, room: Float64Array): void {
    request.fill(0);
    room.fill(0);
    for (const [r, row] of this.#requestRow) request[r] = Math.max(0, this.lp.price[row]);
    for (const [k, starts] of this.#startRow)
      for (const [slot, row] of starts) room[k * SLOTS + slot] = Math.max(0, this.lp.price[row]);
  }

  /** Bounds every choice among the columns that are not banned at the present prices; in whole cents, exactly. */
  bound(): PricedChoice {
    const { lp } = this;
    const price = lp.price.map((cents) => Math.max(0, Math.round(cents * PARTS)));
    for (const row of this.#providerRow.values()) price[row] = 0;
    const best = new Map<number, number>();
    const value = new Float64Array(this.week.length);
    for (let c = 0; c < value.length; c++) {
      if (lp.banned[c]) continue;
      let v = lp.value[c] * PARTS;
      for (const row of lp.rows[c]) v -= price[row];
      value[c] = v;
      const p = this.weekOf(c).provider;
      if (v > (best.get(p) ?? 0)) best.set(p, v);
    }
    let total = 0;
    for (const cents of price) total += cents;
    for (const v of best.values()) total += v;
    const lossOf = (c: number) => ((best.get(this.weekOf(c).provider) ?? 0) - value[c]) / PARTS;
    return { bound: total / PARTS, lossOf };
  }
}

/** What no choice among weeks is worth more than, and how much less a choice with one column is worth at most. */
export interface PricedChoice {
  readonly bound: number;
  lossOf(column: number): number;
}
