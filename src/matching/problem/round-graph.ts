import { BUILDING, type Problem, TERRITORY, travel } from './problem.js';
import { int32 } from './shared-arrays.js';
import { type RequestGrid } from './singles.js';

/** Which timetables of round services can follow each other within one block: those of option `o` are a run of `next`. */
export interface RoundGraph {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/**
 * Lists, for each timetable of a round service, the timetables of neighbours that would share a block with it.
 *
 * A round whose members fall apart into sets that share no block is the same as two rounds, slot for slot and cent for
 * cent, so only sets connected by these pairs are worth looking at.
 */
export function listRounds(problem: Problem, grid: RequestGrid): RoundGraph {
  const q = problem;
  const first = int32(q.options + 1);
  const next: number[] = [];
  for (let r = 0; r < q.requests; r++) {
    const s = q.service[r];
    const near: number[] = [];
    if (!q.isGroup[s] && q.sharing[r] >= BUILDING)
      grid.forEachNear(s, q.placeX[q.place[r]], q.placeY[q.place[r]], q.roundRadius, (other) => {
        const level = q.place[other] === q.place[r] ? BUILDING : TERRITORY;
        if (other !== r && q.sharing[other] >= level && q.sharing[r] >= level) near.push(other);
      });
    near.sort((a, b) => a - b);
    for (let o = q.optFirst[r]; o < q.optFirst[r + 1]; o++) {
      for (const other of near)
        for (let p = q.optFirst[other]; p < q.optFirst[other + 1]; p++) if (adjoin(q, o, p)) next.push(p);
      first[o + 1] = next.length;
    }
  }
  const packed = int32(next.length);
  packed.set(next);
  return { first, next: packed };
}

/** Whether no visit of one is too close to a visit of the other, and some two are close enough to share a block. */
function adjoin(q: Problem, a: number, b: number): boolean {
  const way = travel(q, q.place[q.optRequest[a]], q.place[q.optRequest[b]]);
  let close = false;
  let i = q.sesFirst[a];
  let j = q.sesFirst[b];
  while (i < q.sesFirst[a + 1] && j < q.sesFirst[b + 1]) {
    const aFirst = q.sesStart[i] < q.sesStart[j];
    const gap = aFirst ? q.sesStart[j] - q.sesEnd[i] : q.sesStart[i] - q.sesEnd[j];
    if (gap < way) return false;
    if (gap <= q.maxGap) close = true;
    if (aFirst) i++;
    else j++;
  }
  return close;
}
