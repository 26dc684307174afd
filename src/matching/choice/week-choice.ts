import { type WeekMaster } from './week-master.js';

/** Fractions nearer to nought or one than this count as that. */
const WHOLE = 1e-3;
/** Cents below the prices down to which weeks fill up what the fractions leave. */
const FILLING = 2000;

/**
 * Chooses one week per provider from those of a master, so that nothing is taken twice and the welfare is greatest.
 *
 * Branch and bound, depth first, on who serves whom: where the linear program gives a request to a provider by a
 * fraction, either that provider serves it, or it does not. The prices of each program bound what its branch is worth, in
 * whole cents; weeks that lose more than is left to gain are banned for the branch.
 */
export class WeekChoice {
  readonly #master: WeekMaster;
  /** Cents; only a better choice is of interest. */
  value: number;
  /** The columns of the best choice found, or null where none is better than what was known. */
  best: readonly number[] | null = null;
  /** Cents that no choice left out is worth more than; the value where all was searched. */
  bound = 0;
  nodes = 0;
  #end = 0;
  #stopped!: () => boolean;

  constructor(master: WeekMaster, value: number) {
    this.#master = master;
    this.value = value;
  }

  /** Searches until all is searched, or `stopped`, or for about `pivots` steps of linear programs. */
  run(pivots: number, stopped: () => boolean): void {
    const { lp } = this.#master;
    this.#stopped = stopped;
    this.#end = lp.pivots + pivots;
    this.bound = 0;
    this.#branch(Infinity);
    this.bound = Math.max(this.bound, this.value);
  }

  /** Searches the choices among what is not banned, none worth more than `most`. */
  #branch(most: number): void {
    const { lp } = this.#master;
    this.nodes++;
    if (lp.pivots >= this.#end || (this.nodes % 16 === 0 && this.#stopped()) || !lp.solve(this.#end - lp.pivots)) {
      this.bound = Math.max(this.bound, most);
      return;
    }
    const { bound, lossOf } = this.#master.bound();
    const here = Math.min(most, Math.floor(bound));
    if (here <= this.value) return;
    const banned: number[] = [];
    this.#round();
    for (let c = 0; c < lp.rows.length; c++)
      if (!lp.banned[c] && Math.floor(bound - lossOf(c)) <= this.value) banned.push(c);
    for (const c of banned) lp.ban(c, true);
    if (here > this.value) this.#split(here);
    for (const c of banned) lp.ban(c, false);
  }

  #split(most: number): void {
    const pair = this.#pickPair();
    if (pair === null) {
      this.bound = Math.max(this.bound, most);
      return;
    }
    const { without, within, fraction } = pair;
    const [first, second] = fraction >= 0.5 ? [without, within] : [within, without];
    this.#try(first, most);
    this.#try(second, most);
  }

  #try(bans: readonly number[], most: number): void {
    const { lp } = this.#master;
    const fresh = bans.filter((c) => !lp.banned[c]);
    if (fresh.length === 0) {
      // Fractions that nothing can make whole are rounding: nothing more is known of this branch.
      this.bound = Math.max(this.bound, most);
      return;
    }
    for (const c of fresh) lp.ban(c, true);
    this.#branch(most);
    for (const c of fresh) lp.ban(c, false);
  }

  /** Takes the weeks with the greatest fractions, as long as they go together. */
  #round(): void {
    const { lp } = this.#master;
    const taken = new Set<number>();
    const chosen: number[] = [];
    let value = 0;
    const take = (c: number) => {
      if (lp.banned[c] || lp.rows[c].some((row) => taken.has(row))) return;
      for (const row of lp.rows[c]) taken.add(row);
      chosen.push(c);
      value += lp.value[c];
    };
    const solution = lp.solution;
    solution.sort((a, b) => lp.fraction(b) - lp.fraction(a) || lp.value[b] - lp.value[a] || a - b);
    for (const c of solution) take(c);
    const rest = lp.value.map((_, c) => c).filter((c) => !lp.banned[c] && lp.earned(c) > -FILLING);
    rest.sort((a, b) => lp.earned(b) - lp.earned(a) || a - b);
    for (const c of rest) take(c);
    if (value <= this.value) return;
    this.value = value;
    this.best = chosen;
  }

  /** The request that is given to a provider by the fraction nearest to two thirds; what to ban if it is, and if it is not. */
  #pickPair(): { without: number[]; within: number[]; fraction: number } | null {
    const { lp } = this.#master;
    const shares = new Map<number, Map<number, number>>();
    let split = -1;
    for (const c of lp.solution) {
      const fraction = lp.fraction(c);
      if (fraction < WHOLE) continue;
      if (fraction < 1 - WHOLE && (split < 0 || fraction > lp.fraction(split))) split = c;
      const { provider, requests } = this.#master.weekOf(c);
      for (const r of requests) {
        const of = shares.get(r) ?? new Map<number, number>();
        shares.set(r, of.set(provider, (of.get(provider) ?? 0) + fraction));
      }
    }
    if (split < 0) return null;
    let pick: { r: number; p: number; fraction: number } | null = null;
    let least = Infinity;
    for (const [r, of] of shares)
      for (const [p, fraction] of of) {
        const far = Math.abs(fraction - 2 / 3);
        if (fraction < 1 - WHOLE && far < least) {
          least = far;
          pick = { r, p, fraction };
        }
      }
    const without: number[] = [];
    const within: number[] = [];
    if (pick !== null) {
      let matters = false;
      for (let c = 0; c < lp.rows.length; c++) {
        if (lp.banned[c]) continue;
        const { provider, requests } = this.#master.weekOf(c);
        const serves = requests.includes(pick.r);
        if (provider === pick.p && serves) within.push(c);
        else if (provider === pick.p || serves) {
          without.push(c);
          if (lp.fraction(c) > WHOLE) matters = true;
        }
      }
      if (matters) return { without, within, fraction: pick.fraction };
    }
    const rows = new Set(lp.rows[split]);
    const others = lp.rows.map((_, c) => c).filter((c) => c !== split && lp.rows[c].some((row) => rows.has(row)));
    return { without: others, within: [split], fraction: lp.fraction(split) };
  }
}
