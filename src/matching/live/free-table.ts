import { type Problem, SLOTS, WEEK_WORDS } from '../problem/problem.js';

/**
 * Who of a list of providers is free under which timetable, asked many times: for each slot of the week one bit per
 * provider, so that a timetable is answered by what the words of its slots have in common.
 */
export class FreeTable {
  readonly #problem: Problem;
  readonly #words: number;
  /** Bit per position in the list, `#words` words per slot. */
  readonly #free: Uint32Array;
  readonly #common: Uint32Array;

  /** `weekOf` tells the slots in which a provider is free, one bit each. */
  constructor(problem: Problem, providers: readonly number[], weekOf: (provider: number) => Uint32Array) {
    this.#problem = problem;
    this.#words = (providers.length + 31) >> 5;
    this.#free = new Uint32Array(SLOTS * this.#words);
    this.#common = new Uint32Array(this.#words);
    providers.forEach((p, i) => {
      const week = weekOf(p);
      for (let w = 0; w < WEEK_WORDS; w++)
        for (let rest = week[w]; rest !== 0; rest &= rest - 1)
          this.#free[(32 * w + lowestBit(rest)) * this.#words + (i >> 5)] |= 1 << (i & 31);
    });
  }

  /** The positions of those who are free in all blocks of a timetable, in the order of the list. */
  among(option: number): number[] {
    const { blkFirst, blkStart, blkEnd } = this.#problem;
    const words = this.#words;
    const common = this.#common.fill(0xffffffff);
    for (let b = blkFirst[option]; b < blkFirst[option + 1]; b++)
      for (let at = blkStart[b] * words; at < blkEnd[b] * words; at += words)
        for (let w = 0; w < words; w++) common[w] &= this.#free[at + w];
    const found: number[] = [];
    for (let w = 0; w < words; w++)
      for (let rest = common[w]; rest !== 0; rest &= rest - 1) found.push(32 * w + lowestBit(rest));
    return found;
  }
}

/** The position of the lowest bit that is set. */
const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
