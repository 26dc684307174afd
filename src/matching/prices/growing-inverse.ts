/**
 * The inverse of a simplex basis that begins as the identity, of which only the columns that pivots have changed are held.
 *
 * A pivot changes the column of the row that leaves and those that have something in it. Where a program needs some tens
 * of pivots among hundreds of rows, most columns stay those of the identity.
 */
export class GrowingInverse {
  #rows = 0;
  /** The columns held, one after the other. */
  #held = new Float64Array(32 * 64);
  #columns = 0;
  /** Which of these is the column of a row, or −1; and the row of each. */
  readonly #columnOf: Int32Array;
  readonly #rowOf: Int32Array;

  /** For at most `rows` rows. */
  constructor(rows: number) {
    this.#columnOf = new Int32Array(rows);
    this.#rowOf = new Int32Array(rows);
  }

  /** Becomes the identity of so many rows. */
  begin(rows: number): void {
    this.#rows = rows;
    this.#columns = 0;
    this.#columnOf.fill(-1, 0, rows);
  }

  /** Reads the column of a row into `out`. */
  readColumn(row: number, out: Float64Array): void {
    const m = this.#rows;
    const column = this.#columnOf[row];
    out.fill(0, 0, m);
    if (column < 0) out[row] = 1;
    else for (let i = 0; i < m; i++) out[i] = this.#held[column * m + i];
  }

  /** Multiplies the inverse by `vector`, into `out`. */
  multiply(vector: Float64Array, out: Float64Array): void {
    const m = this.#rows;
    const held = this.#held;
    for (let r = 0; r < m; r++) out[r] = this.#columnOf[r] < 0 ? vector[r] : 0;
    for (let c = 0; c < this.#columns; c++) {
      const share = vector[this.#rowOf[c]];
      if (share === 0) continue;
      for (let i = 0; i < m; i++) out[i] += share * held[c * m + i];
    }
  }

  /**
   * Replaces what is in row `leaving` by what has the direction given, which earned so much: `changed` names the `count`
   * rows in which that is not nought. The prices of rows move along.
   */
  pivot(
    direction: Float64Array,
    changed: Int32Array,
    count: number,
    leaving: number,
    earned: number,
    price: Float64Array,
  ): void {
    const m = this.#rows;
    if (this.#columnOf[leaving] < 0) this.#hold(leaving);
    const held = this.#held;
    for (let c = 0; c < this.#columns; c++) {
      const at = c * m;
      const share = held[at + leaving] / direction[leaving];
      if (share === 0) continue;
      for (let k = 0; k < count; k++) held[at + changed[k]] -= direction[changed[k]] * share;
      held[at + leaving] = share;
      price[this.#rowOf[c]] += earned * share;
    }
  }

  /** Begins to hold the column of a row, still that of the identity. */
  #hold(row: number): void {
    const m = this.#rows;
    const c = this.#columns++;
    if ((c + 1) * m > this.#held.length) {
      const longer = new Float64Array(2 * (c + 1) * m);
      longer.set(this.#held);
      this.#held = longer;
    }
    this.#held.fill(0, c * m, (c + 1) * m);
    this.#held[c * m + row] = 1;
    this.#columnOf[row] = c;
    this.#rowOf[c] = row;
  }
}
