import { type Greatest } from './greatest.js';

/** Those who may still come at one depth of a search; timetables of one household lie next to each other. */
export class Comers {
  count = 0;
  /** By position in the crowd. */
  readonly candidate: Int32Array;
  /** Cents that each brings at most, by either way of sharing slots. */
  readonly byUnits: Float64Array;
  readonly byHeads: Float64Array;
  /** Cents that each brings at most with the best of those after it. */
  readonly most: Float64Array;
  /** Cents that each saves somebody. */
  readonly relief: Float64Array;
  private readonly best: Float64Array;

  constructor(
    size: number,
    private readonly household: Int32Array,
    private readonly greatest: Greatest,
  ) {
    this.candidate = new Int32Array(size);
    this.byUnits = new Float64Array(size);
    this.byHeads = new Float64Array(size);
    this.most = new Float64Array(size);
    this.relief = new Float64Array(size);
    this.best = new Float64Array(size);
  }

  /** Drops who brings no more than what is missing together with the best `left` − 1 others, where each brings `what`. */
  drop(what: Float64Array, missing: number, left: number): void {
    const { greatest, household, candidate, byUnits, byHeads } = this;
    const before = this.count;
    this.count = 0;
    greatest.clear(left);
    for (let end = 0; end < before;) {
      const h = household[candidate[end]];
      let most = what[end++];
      for (; end < before && household[candidate[end]] === h; end++) if (what[end] > most) most = what[end];
      greatest.addNew(h, most);
    }
    if (greatest.sum(left) <= missing) return;
    const others = greatest.sum(left - 1);
    let count = 0;
    for (let j = 0; j < before; j++) {
      if (what[j] + others <= missing) continue;
      if (greatest.with(household[candidate[j]], what[j], left - 1) <= missing) continue;
      candidate[count] = candidate[j];
      byUnits[count] = byUnits[j];
      byHeads[count++] = byHeads[j];
    }
    this.count = count;
  }

  /** Puts the households that promise most first: those after a weak one are weaker still, and few. */
  sort(): void {
    const { count, candidate, household, byUnits, byHeads, best } = this;
    for (let end = 0; end < count;) {
      const start = end;
      let promised = -Infinity;
      for (; end < count && household[candidate[end]] === household[candidate[start]]; end++)
        if (byHeads[end] > promised) promised = byHeads[end];
      for (let j = start; j < end; j++) best[j] = promised;
    }
    for (let j = 1; j < count; j++) {
      const promised = best[j];
      if (best[j - 1] >= promised) continue;
      const [i, units, heads] = [candidate[j], byUnits[j], byHeads[j]];
      let at = j;
      for (; at > 0 && best[at - 1] < promised; at--) {
        best[at] = best[at - 1];
        candidate[at] = candidate[at - 1];
        byUnits[at] = byUnits[at - 1];
        byHeads[at] = byHeads[at - 1];
      }
      best[at] = promised;
      candidate[at] = i;
      byUnits[at] = units;
      byHeads[at] = heads;
    }
  }

  /** Works out what each brings at most together with `others` households after it. */
  addRest(others: number): void {
    const { count, candidate, byUnits, byHeads, most, greatest } = this;
    most.fill(Infinity, 0, count);
    for (const what of [byUnits, byHeads]) {
      greatest.clear(others);
      for (let end = count; end > 0;) {
        const household = this.household[candidate[end - 1]];
        const rest = greatest.sum(others);
        let j = end - 1;
        for (; j >= 0 && this.household[candidate[j]] === household; j--) most[j] = Math.min(most[j], what[j] + rest);
        for (let k = j + 1; k < end; k++) greatest.add(household, what[k]);
        end = j + 1;
      }
    }
  }
}
