import { orderBasis } from './basis-order.js';
import { EtaFile } from './eta-file.js';

const TINY = 1e-7;
/** Columns looked at between two searches through all of them. */
const SHORT_LIST = 40;
/** What a banned column is worth: nothing makes up for it. */
const BANNED = -1e7;
/** Steps after which the inverse is made anew, so that it stays short and what was lost to rounding does not add up. */
const REFRESH = 100;
/** The least pivot, and what two candidates to leave may differ by for the larger pivot to decide. */
const PIVOT = 1e-9;
const ALIKE = 1e-9;
/** The share of a row by which rounding may overuse it. */
const DRIFT = 1e-6;

/**
 * The greatest value of fractions of columns when each row may be used once, and prices of rows that prove it.
 *
 * A column uses some rows once each. Revised simplex with the inverse as a product (`EtaFile`). Columns and rows come at
 * any time and the search goes on from where it was. A banned column is worth less than nothing, so it leaves by itself:
 * trying out what happens without some columns costs a few steps.
 *
 * How often a row may be used is spread by a hundred thousandth, so that ties do not make it cycle; prices do not
 * depend on it. Sums are in floating point: what must hold exactly is worked out from the prices in whole numbers.
 */
export class PackingLp {
  /** Rows of each column. */
  readonly rows: number[][] = [];
  /** Value of each column. */
  readonly value: number[] = [];
  /** Whether each column is banned. */
  readonly banned: boolean[] = [];
  /** Price of each row, as of the last solution. */
  price = new Float64Array(0);
  /** Steps taken since this was made. */
  pivots = 0;

  readonly #inverse = new EtaFile();
  /** The column in the solution at each position, or −1 − row where the row is left unused. */
  readonly #basis: number[] = [];
  /** The position of each column in the solution, or −1. */
  readonly #position: number[] = [];
  readonly #activity: number[] = [];
  /** How often each row may be used. */
  readonly #room: number[] = [];
  #direction = new Float64Array(64);
  /** Whether the inverse lacks rows that came later, and the steps since it was made. */
  #outdated = false;
  #steps = 0;
  #state = 12345;

  #spread(): number {
    this.#state = (Math.imul(this.#state, 1103515245) + 12345) & 0x7fffffff;
    return 1 + 1e-5 * (this.#state / 0x7fffffff);
  }

  /** Rows so far. */
  get size(): number {
    return this.#basis.length;
  }

  /** Adds a row that the columns `users` use; they must not exceed any row together that they do not exceed by now. */
  addRow(users: readonly number[] = []): number {
    const r = this.size;
    let used = 0;
    for (const c of users) {
      this.rows[c].push(r);
      if (this.#position[c] >= 0) this.#outdated = true;
      used += this.fraction(c);
    }
    const left = Math.max(this.#spread() - used, TINY);
    this.#basis.push(-1 - r);
    this.#activity.push(left);
    this.#room.push(used + left);
    if (r >= this.price.length) {
      const price = new Float64Array(Math.max(64, 2 * r));
      price.set(this.price);
      this.price = price;
      this.#direction = new Float64Array(price.length);
    }
    return r;
  }

  /** Adds a column that uses `rows`. */
  addColumn(value: number, rows: number[]): number {
    this.rows.push(rows);
    this.value.push(value);
    this.banned.push(false);
    this.#position.push(-1);
    return this.rows.length - 1;
  }

  /** Bans a column, or allows it again. */
  ban(c: number, banned: boolean): void {
    this.banned[c] = banned;
  }

  /** The fraction of a column in the solution. */
  fraction(c: number): number {
    const at = this.#position[c];
    return at < 0 ? 0 : this.#activity[at];
  }

  /** The columns in the solution. */
  get solution(): number[] {
    return this.#basis.filter((c, i) => c >= 0 && this.#activity[i] > 1e-4);
  }

  /** What a column is worth above the prices of its rows. */
  earned(c: number): number {
    let earned = this.value[c];
    for (const r of this.rows[c]) earned -= this.price[r];
    return earned;
  }

  /** Goes on to the best solution; false where that takes more than `limit` steps. */
  solve(limit: number): boolean {
    const end = this.pivots + limit;
    if (this.#outdated) this.#invert();
    this.#reprice();
    for (;;) {
      const list = this.#shortList();
      let moved = false;
      for (;;) {
        const entering = this.#pick(list);
        if (entering === null) break;
        if (this.pivots >= end || !this.#enter(entering)) return false;
        this.#reprice();
        moved = true;
      }
      if (!moved) return true;
    }
  }

  /** The columns that earn most, in order. */
  #shortList(): number[] {
    const earned = new Map<number, number>();
    for (let c = 0; c < this.rows.length; c++) {
      if (this.banned[c] || this.#position[c] >= 0) continue;
      const e = this.earned(c);
      if (e > TINY) earned.set(c, e);
    }
    const list = [...earned.keys()].sort((a, b) => earned.get(b)! - earned.get(a)! || a - b);
    return list.slice(0, SHORT_LIST);
  }

  /** The column of the list, or −1 − the row to be left unused, that earns most; null where none earns. */
  #pick(list: readonly number[]): number | null {
    let most = TINY;
    let entering: number | null = null;
    for (const c of list) {
      if (this.#position[c] >= 0) continue;
      const e = this.earned(c);
      if (e > most) {
        most = e;
        entering = c;
      }
    }
    for (let r = 0; r < this.size; r++)
      if (-this.price[r] > most) {
        most = -this.price[r];
        entering = -1 - r;
      }
    return entering;
  }

  #worth = (c: number) => (c < 0 ? 0 : this.banned[c] ? BANNED : this.value[c]);

  #reprice(): void {
    const { price } = this;
    for (let i = 0; i < this.size; i++) price[i] = this.#worth(this.#basis[i]);
    this.#inverse.backward(price);
  }

  /** Works out in `#direction` how much of each place one of `c` takes. */
  #look(c: number): Float64Array {
    const d = this.#direction;
    d.fill(0, 0, this.size);
    if (c >= 0) for (const r of this.rows[c]) d[r] = 1;
    else d[-1 - c] = 1;
    this.#inverse.forward(d);
    return d;
  }

  /** Lets a column, or an unused row, enter the solution; false where nothing would have to leave for it. */
  #enter(entering: number): boolean {
    this.pivots++;
    if (++this.#steps >= REFRESH) this.#invert();
    const m = this.size;
    const d = this.#look(entering);
    const activity = this.#activity;
    let most = Infinity;
    for (let i = 0; i < m; i++) if (d[i] > PIVOT) most = Math.min(most, (activity[i] + ALIKE) / d[i]);
    let leaving = -1;
    for (let i = 0; i < m; i++)
      if (d[i] > PIVOT && activity[i] / d[i] <= most && (leaving < 0 || d[i] > d[leaving])) leaving = i;
    if (leaving < 0) return false;
    const step = activity[leaving] / d[leaving];
    for (let i = 0; i < m; i++) if (d[i] !== 0) activity[i] = Math.max(0, activity[i] - step * d[i]);
    activity[leaving] = step;
    this.#inverse.add(d, m, leaving);
    this.#place(entering, leaving);
    return true;
  }

  #place(c: number, at: number): void {
    const old = this.#basis[at];
    if (old >= 0 && this.#position[old] === at) this.#position[old] = -1;
    this.#basis[at] = c;
    if (c >= 0) this.#position[c] = at;
  }

  /** Makes the inverse anew. Where rounding has let the solution overuse a row, its columns enter once more, one by one. */
  #invert(): void {
    const m = this.size;
    const columns = this.#basis.filter((c) => c >= 0);
    const unused = this.#basis.filter((c) => c < 0);
    const share = new Map(columns.map((c) => [c, this.fraction(c)]));
    this.#clear();
    const open = new Uint8Array(m).fill(1);
    for (const c of unused) open[-1 - c] = 0;
    for (const { column, row } of orderBasis(
      columns.map((c) => this.rows[c]),
      open,
    )) {
      const c = columns[column];
      const d = this.#look(c);
      let at = row;
      // What the order has left to be found out: the largest pivot.
      if (at < 0)
        for (let i = 0; i < m; i++)
          if (open[i] === 1 && Math.abs(d[i]) > Math.max(PIVOT, at < 0 ? 0 : Math.abs(d[at]))) at = i;
      if (at < 0) continue;
      open[at] = 0;
      this.#inverse.add(d, m, at);
      this.#place(c, at);
    }
    const activity = Float64Array.from(this.#room);
    this.#inverse.forward(activity);
    if (activity.some((part) => part < -DRIFT)) {
      this.#clear();
      columns.sort((a, b) => share.get(b)! - share.get(a)! || a - b);
      for (const c of columns) this.#enter(c);
    } else for (let i = 0; i < m; i++) this.#activity[i] = Math.max(0, activity[i]);
    this.#outdated = false;
    this.#steps = 0;
  }

  /** Begins with nothing in the solution. */
  #clear(): void {
    this.#inverse.clear();
    for (let r = 0; r < this.size; r++) {
      this.#place(-1 - r, r);
      this.#activity[r] = this.#room[r];
    }
    this.#steps = -this.size;
  }
}
