/** What the threads that plan districts share with whoever waits for them. */
export interface Board {
  /** Entries `NEWS`, `STOP` and `BEAT`. */
  readonly words: Int32Array;
  /** Per job the share of it that is done, and the cents per week that its plan is worth so far. */
  readonly progress: Float64Array;
}

/** Counts answers: whoever waits is woken by it. */
export const NEWS = 0;
/** 1 once every job should come to an end. */
export const STOP = 1;
/** Counts signs of life. */
export const BEAT = 2;

/** A board for so many jobs, on memory that threads share. */
export function makeBoard(jobs: number): Board {
  return {
    words: new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)),
    progress: new Float64Array(new SharedArrayBuffer(2 * jobs * Float64Array.BYTES_PER_ELEMENT)),
  };
}

/** Notes how far a job is. */
export function tell({ words, progress }: Board, job: number, fraction: number, welfare: number): void {
  progress[2 * job] = fraction;
  progress[2 * job + 1] = welfare;
  Atomics.add(words, BEAT, 1);
}
