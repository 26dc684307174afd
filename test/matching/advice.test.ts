import {
  type AdvisedChange,
  Adviser,
  checkPlan,
  type Instance,
  match,
  type Offer,
  type Placement,
  type Plan,
  type Request,
} from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { twoBuildings } from './two-buildings.js';

const unserved = ({ requests }: Instance, { offers }: Plan): Request[] => {
  const served = new Set(offers.flatMap(({ members }) => members.map(({ request }) => request)));
  return requests.filter(({ id }) => !served.has(id));
};

const towns = [1, 2, 3].flatMap((seed) =>
  (['milano', 'rhodense'] as const).map((city) => {
    const instance = makeInstance({ city, requests: 80, providers: 20, seed });
    const plan = match(instance, { effort: 'quick' });
    const adviser = new Adviser(instance, plan.offers);
    const advised = unserved(instance, plan).map((request) => ({ request, advice: adviser.advise(request.id) }));
    return { instance, plan, adviser, advised };
  }),
);

/** The plan with one more request in it. */
function placed(plan: Plan, { offer, joins, gain }: Placement): Plan {
  const others = plan.offers.filter((_, i) => i !== joins);
  return { ...plan, bound: undefined, offers: [...others, offer], welfare: plan.welfare + gain };
}

const replaced = (instance: Instance, request: Request): Instance => ({
  ...instance,
  requests: instance.requests.map((each) => (each.id === request.id ? request : each)),
});

/** What members of the joined offer pay less; negative where one of them pays more. */
function leastSaving({ offers }: Plan, { offer, joins }: Placement): number {
  if (joins === null) return 0;
  const after = new Map(offer.members.map(({ request, price }) => [request, price]));
  return Math.min(...offers[joins].members.map(({ request, price }) => price - after.get(request)!));
}

const single = (offer: Offer): boolean => offer.members.length === 1;

describe('advice', () => {
  it('names only changes with which the plan can hold, and nobody in it pays more', () => {
    const kinds = new Map<string, number>();
    for (const { instance, plan, advised } of towns) {
      for (const { request, advice } of advised) {
        const places = advice.changes.map(({ request: changed, placement }) => ({ changed, placement }));
        if (advice.asItIs) places.push({ changed: request, placement: advice.asItIs });
        for (const { changed, placement } of places) {
          const { faults } = checkPlan(replaced(instance, changed), placed(plan, placement));
          expect({ request: request.id, faults }).toEqual({ request: request.id, faults: [] });
          expect(leastSaving(plan, placement)).toBeGreaterThanOrEqual(0);
          expect(placement.price).toBeLessThanOrEqual(placement.alone);
        }
        for (const { change } of advice.changes) kinds.set(change.kind, (kinds.get(change.kind) ?? 0) + 1);
      }
    }
    // All but hosting, which is rare, are met: or the test would say nothing about them.
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['budget', 'other-day', 'sharing', 'shift', 'walk']));
  });

  it('leaves the instance, the plan and its own view of them as they were', () => {
    const { instance, plan, adviser, advised } = towns[0];
    const before = structuredClone({ instance, plan });
    const answers = advised.slice(0, 5).map(({ request }) => adviser.advise(request.id));
    expect(answers).toEqual(advised.slice(0, 5).map(({ advice }) => advice));
    expect({ instance, plan }).toEqual(before);
  });

  it('counts every provider of the service once', () => {
    for (const { instance, advised } of towns) {
      for (const { request, advice } of advised) {
        const { providers, stopped, asItIs } = advice;
        const withRate = instance.providers.filter(({ rates }) => rates.some((r) => r.service === request.service));
        expect(providers).toBe(withRate.length);
        const sum = stopped.reduce((n, each) => n + each.providers, 0);
        expect(sum).toBeLessThanOrEqual(providers);
        if (asItIs === null) expect(sum).toBe(providers);
      }
    }
  });
});

/** The single offers of a request that the plan has room for, found by the independent check alone. */
function plainSingles(instance: Instance, plan: Plan, request: Request): Offer[] {
  const round = instance.services.find(({ id }) => id === request.service)!.mode === 'round';
  const changed = replaced(instance, request);
  return instance.providers.flatMap((provider) =>
    request.options.flatMap((_, option): Offer[] => {
      const offer = (price: number): Offer => ({
        provider: provider.id,
        service: request.service,
        venue: round ? null : { home: request.id },
        members: [{ request: request.id, option, price }],
      });
      if (!provider.rates.some(({ service }) => service === request.service)) return [];
      const price = checkPlan(changed, { ...plan, bound: undefined, offers: [offer(0)] }).statistics.soloPrice;
      const next = { ...plan, bound: undefined, offers: [...plan.offers, offer(price)] };
      const report = checkPlan(changed, next);
      const broken = report.faults.filter(({ name }) => name !== 'welfare');
      return broken.length === 0 && report.welfare > plan.welfare ? [offer(price)] : [];
    }),
  );
}

describe('the smallest change', () => {
  // Nobody shares, so that plain enumeration of singles sees all that there is.
  const instance = makeInstance({ city: 'rhodense', requests: 40, providers: 14, seed: 9 });
  const alone = { ...instance, requests: instance.requests.map((r) => ({ ...r, sharing: 'none' as const })) };
  const plan = match(alone, { effort: 'quick' });
  const adviser = new Adviser(alone, plan.offers);
  const asked = unserved(alone, plan);
  const kept = (changes: readonly AdvisedChange[], kind: string) => changes.find(({ change }) => change.kind === kind);

  it('asks for the least budget with which anybody would come', () => {
    let compared = 0;
    for (const request of asked.slice(0, 12)) {
      const { changes, asItIs } = adviser.advise(request.id);
      if (asItIs) continue;
      const told = kept(changes, 'budget')?.change;
      const slots = request.options[0].sessions.reduce((n, [start, end]) => n + end - start, 0);
      const offers = plainSingles(alone, plan, { ...request, budget: 10_000 });
      const least = Math.min(...offers.map(({ members: [{ price }] }) => 4 * Math.ceil(price / slots)));
      expect(told?.kind === 'budget' ? told.budget : Infinity).toBe(least);
      if (told) compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('moves one timetable by no more than is needed', () => {
    let compared = 0;
    for (const request of asked.slice(0, 8)) {
      const { changes, asItIs } = adviser.advise(request.id);
      if (asItIs || request.options.length > 2) continue;
      const every = (slots: number): Request => ({
        ...request,
        options: request.options.map((option) => ({
          ...option,
          sessions: option.sessions.map(([start, end]) => [start + slots, end + slots] as const),
        })),
      });
      const told = changes.flatMap(({ change }) =>
        change.kind === 'shift' && change.day === null ? [Math.abs(change.slots)] : [],
      );
      for (let by = 1; by < (told[0] ?? 0); by++) {
        for (const slots of [by, -by]) expect(plainSingles(alone, plan, every(slots)).filter(single)).toEqual([]);
      }
      if (told.length > 0) compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe('what stands in the way', () => {
  const advise = (spoil: (town: ReturnType<typeof twoBuildings>) => void) => {
    const town = twoBuildings();
    town.requests = town.requests.filter(({ id }) => id === 'f');
    spoil(town);
    return new Adviser(town, []).advise('f');
  };

  it('is the rule that sends each provider away', () => {
    expect(advise((town) => (town.requests[0].requires = ['lang:fr']))).toMatchObject({
      providers: 2,
      stopped: [{ stop: 'requirements', providers: 2 }],
      decidedBy: 'rule',
      changes: [],
    });
  });

  it('is a budget that is too low, by how much is told', () => {
    const { stopped, changes } = advise((town) => (town.requests[0].budget = 900));
    expect(stopped).toEqual([{ stop: 'budget', providers: 2 }]);
    expect(changes.map(({ change }) => change)).toEqual([{ kind: 'budget', budget: 1000 }]);
    expect(changes[0].placement).toMatchObject({ price: 2000, alone: 2000, joins: null, walk: 0 });
  });

  it('is that nobody of those who could share has room', () => {
    const { changes } = advise((town) => {
      town.rooms = [];
      town.requests = twoBuildings().requests.filter(({ id }) => id === 'e' || id === 'f');
      for (const request of town.requests) request.budget = 700;
    });
    const hosting = changes.find(({ change }) => change.kind === 'hosting');
    expect(hosting).toMatchObject({ change: { hostUnits: 2 }, placement: { price: 1300, alone: 2000, joins: null } });
    expect(hosting!.placement.offer.members.map(({ request }) => request)).toEqual(['f', 'e']);
  });

  it('is scarcity where all hours went to others', () => {
    const town = twoBuildings();
    town.providers = town.providers.slice(0, 1);
    town.providers[0].available.push([128, 176]);
    town.requests = town.requests.filter(({ id }) => id === 'f' || id === 'e');
    town.requests[0].sharing = town.requests[1].sharing = 'none';
    const taken: Offer = {
      provider: 'p',
      service: 'babysitting',
      venue: { home: 'e' },
      members: [{ request: 'e', option: 0, price: 2000 }],
    };
    const { stopped, decidedBy, changes } = new Adviser(town, [taken]).advise('f');
    expect({ stopped, decidedBy }).toEqual({
      stopped: [{ stop: 'provider-clash', providers: 1 }],
      decidedBy: 'scarcity',
    });
    // The hours of e and the way from A to B make nine quarters: more than a shift may be, so another day it is.
    expect(changes.map(({ change }) => change)).toEqual([{ kind: 'other-day', option: 0, day: 0, toDay: 1 }]);
  });
});
