const TINY = 1e-7;
/** Columns looked at between two searches through all of them. */
const SHORT_LIST = 40;
/** What a banned column is worth: nothing makes up for it. */
const BANNED = -1e7;
/** Steps after which prices are worked out anew, so that what was lost to rounding does not add up. */
const REFRESH = 200;

/**
 * The greatest value of fractions of columns when each row may be used once, and prices of rows that prove it.
 *
 * A column uses some rows once each. Revised simplex with the inverse held densely, column by column, so that a step
 * costs what changes. Columns and rows come at any time and the search goes on from where it was. A banned column is
 * worth less than nothing, so it leaves by itself: trying out what happens without some columns costs a few steps.
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
  /** Price of each row. */
  readonly price: number[] = [];
  /** Steps taken since this was made. */
  pivots = 0;

  readonly #inverse: Float64Array[] = [];
  #capacity = 64;
  /** The column in the solution at each position, or −1 − row where the row is left unused. */
  readonly #basis: number[] = [];
  /** The position of each column in the solution, or −1. */
  readonly #position: number[] = [];
  readonly #activity: number[] = [];
  #direction = new Float64Array(64);
  #changed = new Int32Array(64);
  #state = 12345;

  #spread(): number {
    this.#state = (Math.imul(this.#state, 1103515245) + 12345) & 0x7fffffff;
    return 1 + 1e-5 * (this.#state / 0x7fffffff);
  }

  /** Adds a row that the columns `users` use; they must not exceed any row together that they do not exceed by now. */
  addRow(users: readonly number[] = []): number {
    const r = this.price.length;
    if (r === this.#capacity) this.#widen();
    const own = new Float64Array(this.#capacity);
    own[r] = 1;
    let used = 0;
    for (const c of users) {
      this.rows[c].push(r);
      const at = this.#position[c];
      if (at < 0) continue;
      used += this.#activity[at];
      for (const column of this.#inverse) column[r] -= column[at];
    }
    this.#inverse.push(own);
    this.price.push(0);
    this.#basis.push(-1 - r);
    this.#activity.push(Math.max(this.#spread() - used, TINY));
    return r;
  }

  #widen(): void {
    this.#capacity *= 2;
    for (let r = 0; r < this.#inverse.length; r++) {
      const wider = new Float64Array(this.#capacity);
      wider.set(this.#inverse[r]);
      this.#inverse[r] = wider;
    }
    this.#direction = new Float64Array(this.#capacity);
    this.#changed = new Int32Array(this.#capacity);
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
    if (this.banned[c] === banned) return;
    this.banned[c] = banned;
    const at = this.#position[c];
    if (at < 0) return;
    const change = banned ? BANNED - this.value[c] : this.value[c] - BANNED;
    for (let r = 0; r < this.price.length; r++) this.price[r] += change * this.#inverse[r][at];
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
    for (;;) {
      const list = this.#shortList();
      let moved = false;
      for (;;) {
        const entering = this.#pick(list);
        if (entering === null) break;
        if (this.pivots >= end) return false;
        if (!this.#enter(entering)) return false;
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
    for (let r = 0; r < this.price.length; r++)
      if (-this.price[r] > most) {
        most = -this.price[r];
        entering = -1 - r;
      }
    return entering;
  }

  #worth = (c: number) => (c < 0 ? 0 : this.banned[c] ? BANNED : this.value[c]);

  #refresh(): void {
    const worth = Float64Array.from(this.#basis, this.#worth);
    for (let r = 0; r < this.price.length; r++) {
      const column = this.#inverse[r];
      let price = 0;
      for (let i = 0; i < worth.length; i++) price += worth[i] * column[i];
      this.price[r] = price;
    }
  }

  #enter(entering: number): boolean {
    if (++this.pivots % REFRESH === 0) this.#refresh();
    const m = this.price.length;
    const d = this.#direction;
    const rows = entering >= 0 ? this.rows[entering] : [-1 - entering];
    const earned = entering >= 0 ? this.earned(entering) : -this.price[-1 - entering];
    d.fill(0, 0, m);
    for (const r of rows) {
      const column = this.#inverse[r];
      for (let i = 0; i < m; i++) d[i] += column[i];
    }
    let leaving = -1;
    let step = Infinity;
    for (let i = 0; i < m; i++) {
      if (d[i] <= 1e-9) continue;
      const ratio = this.#activity[i] / d[i];
      if (ratio < step - 1e-12 || (ratio < step + 1e-12 && d[i] > d[leaving])) {
        step = ratio;
        leaving = i;
      }
    }
    if (leaving < 0) return false;
    this.#replace(leaving, entering, step, earned);
    return true;
  }

  /** Puts `entering` in the place of what is at position `leaving`. */
  #replace(leaving: number, entering: number, step: number, earned: number): void {
    const m = this.price.length;
    const d = this.#direction;
    const changed = this.#changed;
    let count = 0;
    for (let i = 0; i < m; i++) {
      if (i === leaving || Math.abs(d[i]) < 1e-11) continue;
      changed[count++] = i;
      this.#activity[i] = Math.max(0, this.#activity[i] - step * d[i]);
    }
    for (let r = 0; r < m; r++) {
      const column = this.#inverse[r];
      if (column[leaving] === 0) continue;
      let share = column[leaving] / d[leaving];
      if (Math.abs(share) < 1e-12) share = 0;
      column[leaving] = share;
      if (share === 0) continue;
      for (let k = 0; k < count; k++) column[changed[k]] -= d[changed[k]] * share;
      this.price[r] += earned * share;
    }
    this.#activity[leaving] = step;
    const old = this.#basis[leaving];
    if (old >= 0) this.#position[old] = -1;
    this.#basis[leaving] = entering;
    if (entering >= 0) this.#position[entering] = leaving;
  }
}
