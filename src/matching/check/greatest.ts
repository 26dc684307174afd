/** The greatest few of some values, at most one of each household; values that are not positive count as nothing. */
export class Greatest {
  private readonly values: Float64Array;
  private readonly owners: Int32Array;
  private count = 0;
  private limit = 0;

  /** Holds `most` values at most. */
  constructor(most: number) {
    this.values = new Float64Array(most + 1);
    this.owners = new Int32Array(most + 1);
  }

  /** Forgets all values; from now on the `limit` greatest are kept. */
  clear(limit: number): void {
    this.count = 0;
    this.limit = limit;
  }

  /** Takes note of a value of a household. */
  add(owner: number, value: number): void {
    const { values, owners, limit } = this;
    if (value <= 0 || (this.count === limit && (limit === 0 || value <= values[limit - 1]))) return;
    let at = 0;
    while (at < this.count && owners[at] !== owner) at++;
    if (at < this.count && values[at] >= value) return;
    if (at === this.count) {
      if (this.count < limit) this.count++;
      else at--;
    }
    for (; at > 0 && values[at - 1] < value; at--) {
      values[at] = values[at - 1];
      owners[at] = owners[at - 1];
    }
    values[at] = value;
    owners[at] = owner;
  }

  /** Takes note of the greatest value of a household of which nothing was noted. */
  addNew(owner: number, value: number): void {
    const { values, owners, limit } = this;
    if (value <= 0 || (this.count === limit && (limit === 0 || value <= values[limit - 1]))) return;
    let at = this.count < limit ? this.count++ : limit - 1;
    for (; at > 0 && values[at - 1] < value; at--) {
      values[at] = values[at - 1];
      owners[at] = owners[at - 1];
    }
    values[at] = value;
    owners[at] = owner;
  }

  /** What the first `count` of them add up to. */
  sum(count: number): number {
    let sum = 0;
    for (let i = 0; i < Math.min(count, this.count); i++) sum += this.values[i];
    return sum;
  }

  /** The most that a household with some value brings together with `others` others. */
  with(owner: number, value: number, others: number): number {
    let sum = value;
    for (let i = 0, left = others; i < this.count && left > 0; i++) {
      if (this.owners[i] === owner) continue;
      sum += this.values[i];
      left--;
    }
    return sum;
  }
}
