import { MEMBERS } from '../format/instance.js';

/** The greatest few positive values met, at most one for each request. */
export class BestFew {
  #most = 0;
  #count = 0;
  readonly #request = new Int32Array(MEMBERS + 1);
  readonly #value = new Float64Array(MEMBERS + 1);

  /** Forgets all, and from now on keeps at most `most` values, which is at most `MEMBERS`. */
  clear(most: number): void {
    this.#most = most;
    this.#count = 0;
  }

  /** Takes note of a value; of one request only the greatest counts. */
  add(request: number, value: number): void {
    const values = this.#value;
    const requests = this.#request;
    let n = this.#count;
    if (value <= 0 || (n >= this.#most && (n === 0 || value <= values[n - 1]))) return;
    let at = 0;
    while (at < n && requests[at] !== request) at++;
    if (at < n) {
      if (values[at] >= value) return;
    } else if (n < this.#most) {
      at = n++;
      this.#count = n;
    } else at = n - 1;
    for (; at > 0 && values[at - 1] < value; at--) {
      values[at] = values[at - 1];
      requests[at] = requests[at - 1];
    }
    values[at] = value;
    requests[at] = request;
  }

  /** The sum of the greatest `n` of them. */
  sum(n: number): number {
    let sum = 0;
    for (let i = 0; i < this.#count && i < n; i++) sum += this.#value[i];
    return sum;
  }
}
