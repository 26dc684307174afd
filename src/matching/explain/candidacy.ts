import { type RuleName } from '../format/rules.js';
import { type StandingCity } from '../live/standing-city.js';
import { type StandingOffer } from '../live/standing-plan.js';
import { singleVenue } from '../offers/chosen-offer.js';
import { OfferPricing, Verdict } from '../offers/offer-pricing.js';
import { commuteCost, fit, soloPrice } from '../problem/offer-terms.js';
import { metres } from '../problem/problem.js';
import { isThere, qualifies } from '../problem/singles.js';

/**
 * What stops a provider from serving a request alone: a rule; or that nobody would be better off (`worth`): the care is
 * worth less than it costs. `provider-clash` comes last, and means that the plan has given its hours to others.
 */
export type Stop =
  | Extract<
      RuleName,
      'reach' | 'requirements' | 'provider-capacity' | 'availability' | 'week-limit' | 'budget' | 'provider-clash'
    >
  | 'worth';

/** In the order in which providers are sent away. */
export const STOPS: readonly Stop[] = [
  'reach',
  'requirements',
  'provider-capacity',
  'availability',
  'week-limit',
  'budget',
  'worth',
  'provider-clash',
];

/** The position of each stop in that order. */
const STAGE = Object.fromEntries(STOPS.map((stop, i) => [stop, i])) as Readonly<Record<Stop, number>>;

/** How far one provider comes towards serving a request alone. */
export interface Candidacy {
  readonly provider: number;
  /** What stops it under the timetable with which it comes farthest; null where it could come at once. */
  readonly stop: Stop | null;
  /** Cents per week that it would cost alone, at least, under a timetable that only the plan or nothing stops; else null. */
  readonly alone: number | null;
}

/** Looks at every provider with a rate for the service of a request; `without` is an offer of the plan that counts as gone. */
export function candidaciesOf(city: StandingCity, request: number, without?: StandingOffer): Candidacy[] {
  const q = city.growing.problem;
  const s = q.service[request];
  const pricing = new OfferPricing(q);
  const found: Candidacy[] = [];
  for (let p = 0; p < q.providers; p++) {
    if (q.capacity[p * q.services + s] === 0) continue;
    let farthest = -1;
    let alone: number | null = null;
    for (let o = q.optFirst[request]; o < q.optFirst[request + 1]; o++) {
      const stage = stageOf(city, pricing, p, o, without);
      farthest = Math.max(farthest, stage);
      if (stage >= STAGE['provider-clash']) {
        const price = soloPrice(q, p, p * q.services + s, o);
        alone = alone === null ? price : Math.min(alone, price);
      }
    }
    found.push({ provider: p, stop: STOPS[farthest] ?? null, alone });
  }
  return found;
}

/** The position in `STOPS` of what stops the provider under one timetable, or the number of stops where nothing does. */
function stageOf(
  { growing, plan }: StandingCity,
  pricing: OfferPricing,
  p: number,
  option: number,
  without?: StandingOffer,
): number {
  const q = growing.problem;
  const r = q.optRequest[option];
  const at = p * q.services + q.service[r];
  const home = q.place[r];
  if (metres(q.providerX[p], q.providerY[p], q.placeX[home], q.placeY[home]) > q.maxTravel[p]) return STAGE.reach;
  if (!qualifies(q, p, r)) return STAGE.requirements;
  if (q.units[r] > q.capacity[at]) return STAGE['provider-capacity'];
  if (!isThere(q, p, option)) return STAGE.availability;
  if (q.optPresence[option] > q.maxWeek[p]) return STAGE['week-limit'];
  const price = soloPrice(q, p, at, option);
  if (price > q.budget[r] * q.optSlots[option]) return STAGE.budget;
  const ways = (q.blkFirst[option + 1] - q.blkFirst[option]) * commuteCost(q, p, home);
  if (q.optWorth[option] + q.optSlots[option] * fit(q, p, r) - price - ways <= 0) return STAGE.worth;
  const venue = singleVenue(q, option);
  const fits = pricing.judge(p, [option], 1, venue) === Verdict.Allowed && plan.fits(p, venue, pricing, without);
  return fits ? STOPS.length : STAGE['provider-clash'];
}
