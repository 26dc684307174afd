/** The blocks of an offer: the runs of its week during which the provider is present. */

/** One session of one member, by the member's index in the offer. */
export interface Visit {
  readonly start: number;
  readonly end: number;
  readonly member: number;
}

/** A run of visits that leave no gap longer than the policy allows. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly visits: readonly Visit[];
  /** The visit at whose place the block starts. */
  readonly first: Visit;
  /** The visit that ends last, at whose place the block ends. */
  readonly last: Visit;
}

/** Merges visits into blocks: the next one joins if it starts at most `maxGap` slots after the block's end so far. */
export function blocksOf(visits: readonly Visit[], maxGap: number): Block[] {
  const inOrder = [...visits].sort((a, b) => a.start - b.start || a.end - b.end || a.member - b.member);
  const runs: Visit[][] = [];
  let end = -Infinity;
  for (const visit of inOrder) {
    if (visit.start <= end + maxGap) runs[runs.length - 1].push(visit);
    else runs.push([visit]);
    end = Math.max(end, visit.end);
  }
  return runs.map((run) => {
    const last = run.reduce((latest, visit) => (visit.end >= latest.end ? visit : latest));
    return { start: run[0].start, end: last.end, visits: run, first: run[0], last };
  });
}

/** The most units present in any slot of a block; `units` per member. */
export function peakUnits(block: Block, units: readonly number[]): number {
  let peak = 0;
  for (let slot = block.start; slot < block.end; slot++) {
    let present = 0;
    for (const visit of block.visits) if (visit.start <= slot && slot < visit.end) present += units[visit.member];
    peak = Math.max(peak, present);
  }
  return peak;
}
