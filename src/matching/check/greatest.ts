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
    if (!this.isKept(value)) return;
    const { values, owners } = this;
    let at = 0;
    while (at < this.count && owners[at] !== owner) at++;
    if (at === this.count) this.insert(this.lastPlace(), owner, value);
    else if (values[at] < value) this.insert(at, owner, value);
  }

  /** Takes note of the greatest value of a household of which nothing was noted. */
  addNew(owner: number, value: number): void {
    if (this.isKept(value)) this.insert(this.lastPlace(), owner, value);
  }

  private isKept(value: number): boolean {
    const { values, limit, count } = this;
    return value > 0 && (count < limit || (limit > 0 && value > values[limit - 1]));
  }

  /** The place of one more value, or of the least where there is no room for more. */
  private lastPlace(): number {
    return this.count < this.limit ? this.count++ : this.limit - 1;
  }

  /** Puts a value in its order, in place of what stands at `from`. */
  private insert(from: number, owner: number, value: number): void {
    const { values, owners } = this;
    let at = from;
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
