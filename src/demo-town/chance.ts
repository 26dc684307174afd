/** Draws from one seed: the same seed gives the same town on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** A number in [0, 1), by Marsaglia's 32-bit xorshift (13, 17, 5). */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) / 0x1_0000_0000;
  }

  /** True with a probability. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of a list, each as likely as the others. */
  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)];
  }

  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const keys = Object.keys(weights) as K[];
    let rest = this.next() * keys.reduce((sum, key) => sum + weights[key], 0);
    return keys.find((key) => (rest -= weights[key]) < 0) ?? keys[keys.length - 1];
  }

  /** Several different ones of a list, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_, index) => index);
    const chosen: number[] = [];
    while (chosen.length < count && left.length > 0)
      chosen.push(left.splice(Math.floor(this.next() * left.length), 1)[0]);
    return chosen.sort((a, b) => a - b).map((index) => list[index]);
  }
}

/** Ids of the simulated rows: UUIDv7 in form, counted from a fixed moment, so that links survive a fresh start. */
export class CountedIds {
  private count = 0;

  /** The next id. */
  next(): string {
    this.count += 1;
    const milliseconds = (Date.UTC(2026, 0, 1) + this.count).toString(16).padStart(12, '0');
    const tail = this.count.toString(16).padStart(12, '0');
    return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7000-8000-${tail}`;
  }
}
