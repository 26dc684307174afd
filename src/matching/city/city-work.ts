import { type Sweep } from '../auction/auction.js';
import { type DiveEffort } from '../choice/week-dive.js';
import { type Effort } from '../match-options.js';
import { type RefineEffort } from '../refine/refine.js';
import { type CITY_PROOFS } from './city-proof.js';

/**
 * How an auction begins: the share of what each request is left with in the best company (`ideal-bound.ts`) that is its price,
 * null for prices that know nothing yet; sweeps before the first look, before which such prices do not tell which groups are
 * worth it; and the share of what a request is about worth by which its price moves in the first sweep.
 */
interface Beginning {
  readonly ideal: number | null;
  readonly first: number;
  readonly step: number;
}
/** Where looks are few. Prices are less than ideal company would let them be: fewer find it than could. */
const WARM: Beginning = { ideal: 0.75, first: 1, step: 0.2 };
const COLD: Beginning = { ideal: null, first: 3, step: 0.25 };

/**
 * How the auction begins, how often providers look for groups, sweeps after each look and after all of them, venues that each
 * visits in a look, weeks tried in a sweep, offers listed per provider as candidates, the work of the dive, neighbourhoods
 * per provider that then choose their weeks jointly, how much the plan is refined in the end, and the work of the proof.
 */
export interface CityWork {
  readonly begins: Beginning;
  readonly looks: number;
  readonly calm: number;
  readonly last: number;
  readonly visits: number;
  readonly weeks: number;
  readonly listed: number;
  readonly dive: DiveEffort;
  readonly steps: number;
  readonly refine: RefineEffort;
  readonly proof: keyof typeof CITY_PROOFS;
}
const WORK: Record<Effort, CityWork> = {
  quick: {
    begins: WARM,
    looks: 2,
    calm: 0,
    last: 3,
    visits: 48,
    weeks: 300,
    listed: 100,
    dive: { passes: 6, steps: 300, share: 0.2, near: 0.02 },
    steps: 0,
    refine: { polish: { rounds: 0, weeks: 0 }, responses: { passes: 1, branches: 60, weeks: 300 } },
    proof: 'quick',
  },
  normal: {
    begins: WARM,
    looks: 8,
    calm: 2,
    last: 16,
    visits: 96,
    weeks: 2000,
    listed: 400,
    dive: { passes: 10, steps: 200, share: 0.05, near: 0.01 },
    steps: 0.2,
    refine: { polish: { rounds: 1, weeks: 0.5 }, responses: { passes: 1, branches: 200, weeks: 300 } },
    proof: 'fair',
  },
  best: {
    begins: COLD,
    looks: 12,
    calm: 2,
    last: 24,
    visits: 128,
    weeks: 2000,
    listed: 400,
    dive: { passes: 20, steps: 1000, share: 0.02, near: 0.02 },
    steps: 6,
    refine: { polish: { rounds: 3, weeks: 20 }, responses: { passes: 3, branches: 1000, weeks: 1000 } },
    proof: 'complete',
  },
};
/** For towns: more neighbourhoods choose weeks, and the proof is thorough. */
const TOWN: CityWork = {
  ...WORK.normal,
  begins: COLD,
  dive: { passes: 12, steps: 300, share: 0.03, near: 0.02 },
  steps: 1,
  refine: { polish: { rounds: 2, weeks: 1.5 }, responses: { passes: 2, branches: 200, weeks: 300 } },
  proof: 'thorough',
};
/** Looks in which providers see most venues that they could go to: prices that know most groups from then on bound and plan better. */
const WIDE = { looks: 24, last: 24, visits: 256 };
/** Where groups are few enough to be looked at. */
const WITH_FEW_GROUPS: Record<Effort, CityWork> = {
  quick: { ...WORK.quick, looks: 4, visits: 96, proof: 'fair' },
  normal: { ...TOWN, ...WIDE, proof: 'complete' },
  best: { ...WORK.best, ...WIDE },
};
/**
 * Milliseconds of one core that this takes at normal effort, about: for each request, and for each meeting of two
 * (`countMeetings`). It is done where that is no more than so many.
 */
const REQUEST_MS = 13.5;
const MEETING_MS = 0.063;
const AFFORDABLE_MS = 90_000;
/** Requests of a town at most. */
const TOWNS = 3000;

/** How much work so many requests are given, among which there are so many meetings. */
export function workFor(requests: number, meetings: number, effort: Effort): CityWork {
  if (REQUEST_MS * requests + MEETING_MS * meetings <= AFFORDABLE_MS) return WITH_FEW_GROUPS[effort];
  return requests <= TOWNS && effort === 'normal' ? TOWN : WORK[effort];
}

/** Branches of the search at each venue of a look, and offers that a provider then takes up. */
export const BRANCHES = 60;
export const FRESH = 12;
/** Share of what a request is about worth by which prices move once all looks are done, and in the last sweep. */
const SETTLING = 0.05;
const SETTLED = 0.005;

/**
 * The sweeps of a city's auction. A look is dear, a sweep without one is cheap: so after each look the groups found are
 * shown to all, and the prices come to rest before the next; in the end they settle among all offers at hand.
 */
export function listSweeps({
  begins: { first, step },
  looks,
  calm,
  last,
  visits,
  weeks,
}: Pick<CityWork, 'begins' | 'looks' | 'calm' | 'last' | 'visits' | 'weeks'>): Sweep[] {
  const sweeps: Omit<Sweep, 'step'>[] = [];
  const rest = { branches: 0, weeks, kept: true };
  for (let k = 0; k < first; k++) sweeps.push(rest);
  for (let k = 0; k < looks; k++) {
    sweeps.push({ branches: BRANCHES, weeks, visits, fresh: FRESH, shows: k > 0, kept: true });
    sweeps.push({ ...rest, fresh: FRESH, shows: true });
    for (let c = 0; c < calm; c++) sweeps.push(rest);
  }
  const moving = sweeps.map((sweep, k) => ({ ...sweep, step: step * (SETTLING / step) ** (k / sweeps.length) }));
  const settling = Array.from({ length: last }, (_, k) => ({
    ...rest,
    step: SETTLING * (SETTLED / SETTLING) ** ((k + 1) / last),
  }));
  return [...moving, ...settling];
}
