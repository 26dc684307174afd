import { checkPlan, checkProof, type Instance, listDiscontent, match, type Plan } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { Random } from '../bench/random.js';
import { enumerateOffers } from './oracle/enumerate-offers.js';
import { solveExactly } from './oracle/solve-exactly.js';
import { twoBuildings, twoBuildingsPlan } from './two-buildings.js';

describe('every offer that the rules allow', () => {
  const instance = makeInstance({ city: 'milano', requests: 100, providers: 25, seed: 4 });
  const offers = enumerateOffers(instance);
  const providers = new Map(instance.providers.map((provider) => [provider.id, provider]));
  const planOf = (index: number): Plan => ({
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: [offers[index].offer],
    welfare: offers[index].welfare,
  });

  it('costs nobody more than alone, adds up to the cent, and pays the provider at least its rate for one', () => {
    offers.forEach(({ offer }, index) => {
      const { faults, statistics } = checkPlan(instance, planOf(index));
      const { base } = providers.get(offer.provider)!.rates.find(({ service }) => service === offer.service)!;
      expect(faults).toEqual([]);
      expect(statistics.price).toBeLessThanOrEqual(statistics.soloPrice);
      expect(statistics.price).toBeGreaterThanOrEqual(base * statistics.providerHours);
    });
  });

  it('leaves no subgroup better off by itself when there are no gaps and no minimum blocks', () => {
    const plain = {
      ...instance,
      policy: { ...instance.policy, maxGap: 0 },
      providers: instance.providers.map((provider) => ({ ...provider, minBlock: 0 })),
    };
    const all = enumerateOffers(plain).map(({ offer }) => offer);
    expect(all.some(({ members }) => members.length > 2)).toBe(true);
    expect(listDiscontent(plain, { ...planOf(0), offers: all })).toEqual([]);
  });
});

describe('listDiscontent', () => {
  it('finds the two who pay for a gap that only the third brings about', () => {
    const town = twoBuildings();
    const plan = twoBuildingsPlan();
    // a and b attend 40–48; e comes from 50 to 54, and the gap of two slots falls to all by their attendance.
    town.requests[4].options[0].sessions = [[50, 54]];
    plan.offers = [plan.offers[0]];
    plan.offers[0].members.push({ request: 'e', option: 0, price: 1100 });
    // The gap costs 500: 200 for a, 200 for b, 100 for e.
    plan.offers[0].members[0].price = 1500;
    plan.offers[0].members[1].price = 1500;
    plan.welfare = 4880 - 1500 + 4880 - 1500 - 12 + 2440 - 1100;
    expect(checkPlan(town, plan).faults).toEqual([]);
    expect(listDiscontent(town, plan)).toEqual([{ offer: 0, requests: ['a', 'b'], saving: 400 }]);
  });

  it('finds nobody among two, whose price alone the rules protect', () => {
    expect(listDiscontent(twoBuildings(), twoBuildingsPlan())).toEqual([]);
  });
});

/** A town whose families come and go at all times of one day, with long gaps: what drives members out of a group. */
function scattered(seed: number): Instance {
  const random = new Random(seed);
  const town = twoBuildings();
  const requests = Array.from({ length: 7 }, (_, i) => {
    const start = random.between(34, 62);
    const sessions: [number, number][] = [[start, start + random.between(3, 12)]];
    return {
      ...town.requests[4],
      id: `r${i}`,
      place: random.pick(['A', 'B']),
      hostUnits: 4,
      options: [{ sessions, penalty: 0 }],
    };
  });
  return { ...town, policy: { ...town.policy, maxGap: 6 }, requests };
}

describe('where groups must be stable', () => {
  it('no offer is made in which some would pay less by themselves, and the bound is that of such plans', () => {
    let forbidden = 0;
    for (let seed = 1; seed <= 4; seed++) {
      const free = scattered(seed);
      const instance = { ...free, policy: { ...free.policy, stableGroups: true } };
      const plan = match(instance, { proof: true });
      expect(checkPlan(instance, plan).faults).toEqual([]);
      expect(listDiscontent(free, plan)).toEqual([]);
      expect(checkProof(instance, plan)).toMatchObject({ confirmed: true });
      const offers = enumerateOffers(free);
      const planOf = (offer: (typeof offers)[number]): Plan => ({ ...plan, offers: [offer.offer] });
      const stable = offers.filter((offer) => listDiscontent(free, planOf(offer)).length === 0);
      forbidden += offers.length - stable.length;
      const optimum = solveExactly(free, stable).welfare;
      expect(plan.welfare).toBeLessThanOrEqual(optimum);
      expect(plan.bound).toBeGreaterThanOrEqual(optimum);
    }
    expect(forbidden).toBeGreaterThan(0);
  });
});
