import { checkPlan, Explainer, match, type Instance, type Offer, type Plan } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { twoBuildings, twoBuildingsPlan } from './two-buildings.js';

/** The others at the same place when one has left, by the independent check, which is asked for their prices one way only. */
function remains(instance: Instance, offer: Offer, leaver: string, prices: readonly number[]): Plan {
  const rest = offer.members.filter(({ request }) => request !== leaver);
  const venue = offer.venue === null ? null : rest.length === 1 ? { home: rest[0].request } : offer.venue;
  const members = rest.map((member, i) => ({ ...member, price: prices[i] }));
  const plan: Plan = { format: 'shared-care-plan/1', instance: '', offers: [{ ...offer, venue, members }], welfare: 0 };
  return { ...plan, welfare: checkPlan(instance, plan).welfare };
}

describe('the reasons of an offer', () => {
  it('tell what each pays, alone and in company, and what the others would pay if one left', () => {
    const explainer = new Explainer(twoBuildings(), twoBuildingsPlan().offers);
    expect(explainer.explain(0)).toMatchObject({
      members: [
        { request: 'a', price: 1300, alone: 2000, walk: 0, company: [{ request: 'b', slots: 8 }] },
        { request: 'b', price: 1300, alone: 2000, walk: 100, company: [{ request: 'a', slots: 8 }] },
      ],
      // b has nowhere to go when the host leaves, but home: alone.
      ifOneLeaves: [
        { leaver: 'a', prices: [{ request: 'b', price: 2000 }] },
        { leaver: 'b', prices: [{ request: 'a', price: 2000 }] },
      ],
    });
    // Both providers could come to each; q has all of its time.
    expect(explainer.explain(0).members.map((m) => [m.providersInQuestion, m.providersFree, m.cheaperAlone])).toEqual([
      [2, 2, 0],
      [2, 2, 0],
    ]);
    expect(() => explainer.explain(2)).toThrow('found 2');
  });

  it('agree with the independent check on random plans', () => {
    let leavers = 0;
    for (const seed of [1, 2, 3]) {
      const instance = makeInstance({ city: 'milano', requests: 100, providers: 20, seed });
      const plan = match(instance, { effort: 'quick' });
      const explainer = new Explainer(instance, plan.offers);
      plan.offers.forEach((offer, i) => {
        const { members, ifOneLeaves } = explainer.explain(i);
        expect(members.map(({ request, price }) => ({ request, price }))).toEqual(
          offer.members.map(({ request, price }) => ({ request, price })),
        );
        expect(ifOneLeaves).toHaveLength(offer.members.length > 1 ? offer.members.length : 0);
        for (const { leaver, prices } of ifOneLeaves) {
          if (prices === null) continue;
          leavers++;
          const rest = remains(
            instance,
            offer,
            leaver,
            prices.map(({ price }) => price),
          );
          expect(checkPlan(instance, rest).faults).toEqual([]);
        }
        for (const { price, alone, providersInQuestion, providersFree } of members) {
          expect(price).toBeLessThanOrEqual(alone);
          expect(providersFree).toBeLessThanOrEqual(providersInQuestion);
        }
      });
    }
    expect(leavers).toBeGreaterThan(20);
  });
});
