import { type Instance } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { Polish, type PolishEffort } from '../live/polish.js';
import { type PlannedOffer, toPlanOffer } from '../offers/chosen-offer.js';
import { OfferPricing } from '../offers/offer-pricing.js';
import { type Random } from '../problem/random.js';
import { enumerateSingles } from '../problem/singles.js';
import { type Tables } from '../problem/tables.js';
import { BestResponses, type ResponseEffort } from './best-responses.js';
import { setApart } from './set-apart.js';

/** How much a plan is refined. */
export interface RefineEffort {
  readonly polish: PolishEffort;
  readonly responses: ResponseEffort;
}

/** Offers as the plan's format has them, and the cents per week that they are worth. */
export interface Refined {
  readonly offers: readonly Offer[];
  readonly welfare: number;
}

/**
 * Betters a plan as it stands: it is polished, then providers answer with their best weeks, then members who never meet are
 * set apart. `ends` is told now and then which share of it is done and what the plan is worth, and says whether to stop.
 */
export function refine(
  instance: Instance,
  tables: Tables,
  offers: readonly Offer[],
  { polish: polishing, responses }: RefineEffort,
  random: Random,
  ends: (done: number, welfare: number) => boolean,
): Refined {
  const { problem } = tables;
  const pricing = new OfferPricing(problem);
  const tell = (offer: PlannedOffer) => toPlanOffer(instance, problem, pricing, offer);
  const polish = new Polish(instance, offers, random);
  polish.run(polishing, (done) => ends(done / 2, polish.welfare));
  const answer = () => {
    const singles = enumerateSingles(problem, tables.grid, 0, problem.providers);
    const best = new BestResponses(tables, singles, polish.offers());
    best.run(responses, random, (done) => ends((1 + done) / 2, best.welfare));
    return { offers: best.offers(), welfare: best.welfare };
  };
  const best = responses.passes > 0 ? answer() : { offers: polish.offers(), welfare: polish.welfare };
  const apart = setApart(problem, pricing, best.offers);
  return { offers: apart.offers.map(tell), welfare: best.welfare + apart.gain };
}
