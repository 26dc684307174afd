/** Entries smaller than this count as nought. */
const NOTHING = 1e-12;

/**
 * The inverse of a simplex basis as a product of columns: each step leaves one matrix that differs from the identity in one
 * column. Week columns use few rows, so that thousands of these columns hold little.
 */
export class EtaFile {
  /** The position in which each matrix differs, and where its entries begin. */
  #pivot = new Int32Array(256);
  #first = new Int32Array(257);
  #row = new Int32Array(4096);
  #entry = new Float64Array(4096);
  /** Matrices held. */
  count = 0;

  /** Entries held. */
  get entries(): number {
    return this.#first[this.count];
  }

  /** Begins again with the identity. */
  clear(): void {
    this.count = 0;
  }

  /** Takes up the step in which a column, seen through the inverse as `direction`, takes the place at `pivot`. */
  add(direction: Float64Array, size: number, pivot: number): void {
    if (this.count === this.#pivot.length) {
      this.#pivot = grown(this.#pivot, new Int32Array(2 * this.count));
      this.#first = grown(this.#first, new Int32Array(2 * this.count + 1));
    }
    let at = this.entries;
    if (at + size > this.#row.length) {
      const length = Math.max(2 * this.#row.length, at + size);
      this.#row = grown(this.#row, new Int32Array(length));
      this.#entry = grown(this.#entry, new Float64Array(length));
    }
    const own = 1 / direction[pivot];
    // The entry of the place itself comes first.
    this.#row[at] = pivot;
    this.#entry[at++] = own;
    for (let i = 0; i < size; i++) {
      if (i === pivot || Math.abs(direction[i]) < NOTHING) continue;
      this.#row[at] = i;
      this.#entry[at++] = -direction[i] * own;
    }
    this.#pivot[this.count] = pivot;
    this.#first[++this.count] = at;
  }

  /** Turns a column into how it is seen through the inverse, in place. */
  forward(column: Float64Array): void {
    const row = this.#row;
    const entry = this.#entry;
    for (let k = 0; k < this.count; k++) {
      const share = column[this.#pivot[k]];
      if (share === 0) continue;
      const from = this.#first[k];
      column[this.#pivot[k]] = share * entry[from];
      for (let e = from + 1; e < this.#first[k + 1]; e++) column[row[e]] += share * entry[e];
    }
  }

  /** Turns what each place is worth into prices of rows, in place. */
  backward(worth: Float64Array): void {
    const row = this.#row;
    const entry = this.#entry;
    for (let k = this.count - 1; k >= 0; k--) {
      let sum = 0;
      for (let e = this.#first[k]; e < this.#first[k + 1]; e++) sum += worth[row[e]] * entry[e];
      worth[this.#pivot[k]] = sum;
    }
  }
}

function grown<T extends Int32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
