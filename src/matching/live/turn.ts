/** Whose turn it is among numbers of which some do not count, round and round. */
export class Turn {
  #at = 0;

  /** The next `most` of 0 … n − 1 that count, fewer where there are fewer. */
  next(n: number, most: number, counts: (k: number) => boolean): number[] {
    const found: number[] = [];
    for (let seen = 0; seen < n && found.length < most; seen++, this.#at++)
      if (counts(this.#at % n)) found.push(this.#at % n);
    return found;
  }
}
