import { checkPlan, type Instance, match, type Offer, parseInstance, type Plan } from '../../src/matching/index.js';
import { makeInstance, type Making } from '../bench/make-instance.js';
import { Random } from '../bench/random.js';
import { enumerateOffers } from './oracle/enumerate-offers.js';
import { solveExactly } from './oracle/solve-exactly.js';

/** Small instances of both cities, of different sizes and scarcity, the same in every run. */
function smallInstances(count: number, requests: readonly [number, number]): Making[] {
  const random = new Random(2026);
  return Array.from({ length: count }, (_, i) => {
    const asked = random.between(requests[0], requests[1]);
    return {
      city: i % 2 === 0 ? 'milano' : 'rhodense',
      requests: asked,
      providers: Math.max(3, Math.round(asked * random.pick([0.15, 0.25, 0.4]))),
      seed: 100 + i,
    };
  });
}

/** The optimum, or null for the rare instance with more offers than the oracle should be asked to choose from. */
function optimumOf(instance: Instance, limit: number): number | null {
  try {
    return solveExactly(instance, enumerateOffers(instance, limit)).welfare;
  } catch (error) {
    if (error instanceof Error && error.message.includes('too many to solve exactly')) return null;
    throw error;
  }
}

describe('the engine against the exact optimum', () => {
  it('never exceeds it, never proves a bound below it, and plans nothing that breaks a rule', () => {
    let compared = 0;
    for (const making of smallInstances(150, [15, 40])) {
      const instance = makeInstance(making);
      const optimum = optimumOf(instance, 400);
      if (optimum === null) continue;
      compared++;
      const plan = match(instance, { effort: 'quick' });
      expect({ making, faults: checkPlan(instance, plan).faults }).toEqual({ making, faults: [] });
      expect(plan.welfare).toBeLessThanOrEqual(optimum);
      expect(plan.bound ?? Infinity).toBeGreaterThanOrEqual(optimum);
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('comes close to it', () => {
    const losses: number[] = [];
    for (const making of smallInstances(14, [60, 120])) {
      const instance = makeInstance(making);
      const optimum = optimumOf(instance, 1500);
      if (optimum !== null) losses.push((optimum - match(instance, { effort: 'best' }).welfare) / optimum);
    }
    const equal = losses.filter((loss) => loss === 0).length;
    expect(losses.length).toBeGreaterThan(10);
    expect(equal / losses.length).toBeGreaterThanOrEqual(0.6);
    expect(Math.max(...losses)).toBeLessThan(0.01);
  });
});

/** Another id for each thing, in another alphabetical order. */
const renamed = (id: string): string => `x-${[...id].reverse().join('')}`;

/** The instance with other ids. */
function rename(instance: Instance): Instance {
  const again = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, id: renamed(item.id) }));
  return {
    ...instance,
    services: again(instance.services),
    territories: again(instance.territories),
    places: again(instance.places).map((place) => ({ ...place, territory: renamed(place.territory) })),
    rooms: again(instance.rooms).map((room) => ({
      ...room,
      place: renamed(room.place),
      services: room.services.map(renamed),
    })),
    providers: again(instance.providers).map((provider) => ({
      ...provider,
      rates: provider.rates.map((rate) => ({ ...rate, service: renamed(rate.service) })),
    })),
    requests: again(instance.requests).map((request) => ({
      ...request,
      service: renamed(request.service),
      place: renamed(request.place),
    })),
  };
}

const renamedOffer = ({ provider, service, venue, members }: Offer): Offer => ({
  provider: renamed(provider),
  service: renamed(service),
  venue: venue === null ? null : 'home' in venue ? { home: renamed(venue.home) } : { room: renamed(venue.room) },
  members: members.map((member) => ({ ...member, request: renamed(member.request) })),
});

describe('the engine', () => {
  const instance = makeInstance({ city: 'milano', requests: 150, providers: 40, seed: 8 });

  it('makes the same plan from the same seed, and leaves the instance as it was', () => {
    const before = structuredClone(instance);
    const plan = match(instance, { seed: 5 });
    expect(match(parseInstance(before), { seed: 5 })).toEqual(plan);
    expect(instance).toEqual(before);
  });

  it('changes nothing but ids when ids change', () => {
    const plan = match(instance, { seed: 5 });
    const other = match(rename(instance), { seed: 5 });
    expect(other).toEqual({ ...plan, offers: plan.offers.map(renamedOffer) });
  });

  it('stops when asked, with a plan that can hold', () => {
    let asked = 0;
    const plan = match(instance, { effort: 'best', shouldStop: () => ++asked > 3 });
    expect(checkPlan(instance, plan).faults).toEqual([]);
  });
});

describe('the exact optimum', () => {
  const base = makeInstance({ city: 'rhodense', requests: 60, providers: 15, seed: 12 });
  const optimum = solveExactly(base).welfare;

  it('never falls when budgets grow', () => {
    const requests = base.requests.map((request) => ({ ...request, budget: request.budget + 200 }));
    expect(solveExactly({ ...base, requests }).welfare).toBeGreaterThanOrEqual(optimum);
  });

  it('never falls when a provider comes', () => {
    const { providers } = makeInstance({ city: 'rhodense', requests: 60, providers: 16, seed: 12 });
    const newcomer = { ...providers[15], id: 'newcomer' };
    expect(solveExactly({ ...base, providers: [...base.providers, newcomer] }).welfare).toBeGreaterThanOrEqual(optimum);
  });

  it('never falls when everybody would walk farther', () => {
    const requests = base.requests.map((request) => ({ ...request, maxWalk: request.maxWalk + 300 }));
    expect(solveExactly({ ...base, requests }).welfare).toBeGreaterThanOrEqual(optimum);
  });
});

/** Offers whose members pay, and whose provider earns, what the problem promises. */
function expectFair(instance: Instance, plan: Plan): void {
  const providers = new Map(instance.providers.map((provider) => [provider.id, provider]));
  const statistics = plan.offers.map((offer) => ({
    offer,
    report: checkPlan(instance, { ...plan, bound: undefined, offers: [offer] }),
  }));
  for (const { offer, report } of statistics) {
    const { base } = providers.get(offer.provider)!.rates.find(({ service }) => service === offer.service)!;
    expect(report.statistics.price).toBeGreaterThanOrEqual(base * report.statistics.providerHours);
    expect(report.statistics.price).toBeLessThanOrEqual(report.statistics.soloPrice);
  }
}

describe('fairness', () => {
  it.each([1, 2, 3])(
    'no provider earns less per hour of presence than for one household, nobody pays more than alone: seed %i',
    (seed) => {
      const instance = makeInstance({ city: 'milano', requests: 120, providers: 30, seed });
      expectFair(instance, match(instance, { effort: 'quick' }));
    },
  );
});
