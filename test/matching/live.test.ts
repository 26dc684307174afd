import {
  checkPlan,
  checkProof,
  type Instance,
  type LiveEvent,
  LivePlan,
  match,
  type Offer,
  type Plan,
} from '../../src/matching/index.js';
import { EventSource } from '../bench/live-events.js';
import { makeInstance, type Making } from '../bench/make-instance.js';
import { enumerateOffers } from './oracle/enumerate-offers.js';
import { solveExactly } from './oracle/solve-exactly.js';
import { twoBuildings } from './two-buildings.js';

/** A city that begins with three quarters of its people; the rest comes later. */
function begin(making: Making): { instance: Instance; reserve: Instance; plan: Plan } {
  const whole = makeInstance(making);
  const [requests, providers] = [Math.ceil(making.requests * 0.75), Math.ceil(making.providers * 0.75)];
  const instance = {
    ...whole,
    requests: whole.requests.slice(0, requests),
    providers: whole.providers.slice(0, providers),
  };
  const reserve = {
    ...whole,
    requests: whole.requests.slice(requests),
    providers: whole.providers.slice(providers),
  };
  return { instance, reserve, plan: match(instance, { effort: 'quick', proof: true }) };
}

const keyOf = ({ provider, venue, members }: Offer): string =>
  JSON.stringify([provider, venue, members.map(({ request, option }) => [request, option]).sort()]);

/** Requests that an event is about: what happens to them is what was asked for. */
const subjectOf = (event: LiveEvent): string =>
  'request' in event ? (typeof event.request === 'string' ? event.request : event.request.id) : '';
const providerOf = (event: LiveEvent): string =>
  'provider' in event ? (typeof event.provider === 'string' ? event.provider : event.provider.id) : '';

/** Runs events and looks at everything that must hold after each. */
function run(making: Making, events: number, look: (live: LivePlan, event: LiveEvent) => void): LivePlan {
  const { instance, reserve, plan } = begin(making);
  const live = new LivePlan(instance, plan);
  const source = new EventSource(making.seed ?? 1, reserve);
  /** Offers that were accepted, by key. */
  const agreed = new Map<string, Offer>();
  for (let i = 0; i < events; i++) {
    const before = live.plan().offers;
    const event = source.next(live.instance(), before);
    if (event === null) continue;
    if (event.kind === 'accepted') {
      const offer = before.find(({ members }) => members.some(({ request }) => request === event.request))!;
      agreed.set(keyOf(offer), offer);
    }
    const answer = live.apply(event);
    const after = live.plan();
    const report = checkPlan(live.instance(), after);
    expect({ event, faults: report.faults }).toEqual({ event, faults: [] });
    expect(answer.welfare).toBe(report.welfare);
    expectDifference(before, after.offers, answer);
    expectAgreedStays(agreed, after.offers, event);
    look(live, event);
  }
  return live;
}

/** The answer is what has changed, no more and no less. */
function expectDifference(
  before: readonly Offer[],
  after: readonly Offer[],
  { withdrawn, proposed }: { withdrawn: readonly Offer[]; proposed: readonly Offer[] },
): void {
  const text = (offers: readonly Offer[]) => offers.map((offer) => JSON.stringify(offer)).sort();
  const gone = new Set(text(withdrawn));
  expect([...text(before).filter((offer) => !gone.has(offer)), ...text(proposed)].sort()).toEqual(text(after));
}

/**
 * What was accepted stays: same provider, same times, nobody pays more, though others may join. Only the subject of the
 * event may leave, and then the others pay the price of fewer or look again.
 */
function expectAgreedStays(agreed: Map<string, Offer>, after: readonly Offer[], event: LiveEvent): void {
  for (const [key, offer] of agreed) {
    const touched =
      offer.members.some(({ request }) => request === subjectOf(event)) || offer.provider === providerOf(event);
    const now = after.find(
      ({ provider, members }) =>
        provider === offer.provider &&
        offer.members.every(({ request, option }) => members.some((m) => m.request === request && m.option === option)),
    );
    if (touched && event.kind !== 'accepted') {
      agreed.delete(key);
      continue;
    }
    expect(now).toBeDefined();
    const prices = new Map(now!.members.map(({ request, price }) => [request, price]));
    for (const { request, price } of offer.members) expect(prices.get(request)).toBeLessThanOrEqual(price);
  }
}

const cities = [1, 2, 3, 4].map((seed): Making => ({
  city: seed % 2 ? 'milano' : 'rhodense',
  requests: 80,
  providers: 22,
  seed,
}));

describe('a plan that answers events', () => {
  it.each(cities)(
    'can always hold, says exactly what has changed, and keeps what was accepted: seed $seed',
    (making) => {
      const kinds = new Set<string>();
      run(making, 120, (_, { kind }) => kinds.add(kind));
      expect(kinds.size).toBe(7);
    },
  );

  it('never serves a request twice where many could take it along', () => {
    run({ city: 'milano', requests: 260, providers: 40, seed: 11, density: 4 }, 150, () => undefined);
  });

  it.each([5, 6, 7, 8])('keeps a bound above the exact optimum of the city as it is: seed %i', (seed) => {
    let compared = 0;
    let i = 0;
    run({ city: seed % 2 ? 'milano' : 'rhodense', requests: 36, providers: 9, seed }, 60, (live) => {
      expect(live.bound).toBeGreaterThanOrEqual(live.welfare);
      if (++i % 10 > 0) return;
      const instance = live.instance();
      expect(live.bound).toBeGreaterThanOrEqual(solveExactly(instance, enumerateOffers(instance)).welfare);
      compared++;
    });
    expect(compared).toBeGreaterThan(3);
  });

  it('counts those who come from elsewhere to a household that shares in its building alone', () => {
    const whole = twoBuildings();
    const [e, f] = whole.requests.slice(4);
    // Together they can pay what neither can alone: 650 cents an hour instead of 1000.
    const host = { ...e, sharing: 'building' as const, hostUnits: 2, budget: 700 };
    const instance = { ...whole, rooms: [], requests: [{ ...f, budget: 700 }] };
    const providers = instance.providers.map(() => ({ most: 0, presence: 0, slots: [] }));
    const nothing: Plan = { format: 'shared-care-plan/1', instance: instance.name, offers: [], welfare: 0, bound: 0 };
    const live = new LivePlan(instance, { ...nothing, proof: { requests: [0], providers, rooms: [] } });
    const { proposed, bound, welfare } = live.apply({ kind: 'request-put', request: host });
    expect(proposed.map(({ members }) => members.map(({ request }) => request).sort())).toEqual([['e', 'f']]);
    expect(welfare).toBe(solveExactly(live.instance()).welfare);
    expect(bound).toBeGreaterThanOrEqual(welfare);
    expect(checkPlan(live.instance(), live.plan()).faults).toEqual([]);
  });

  it('begins with the bound of the proof', () => {
    const { instance, plan } = begin(cities[0]);
    expect(checkProof(instance, plan)).toMatchObject({ confirmed: true, bound: plan.bound });
    const live = new LivePlan(instance, plan);
    expect(live.bound).toBe(plan.bound);
    expect(live.welfare).toBe(plan.welfare);
    expect(live.instance()).toEqual(instance);
  });

  it('does not bring together again who has declined', () => {
    const { instance, plan } = begin(cities[1]);
    const live = new LivePlan(instance, plan);
    const [{ provider, members }] = plan.offers;
    const { request } = members[0];
    live.apply({ kind: 'declined', request });
    const now = live.plan().offers.find((offer) => offer.members.some((member) => member.request === request));
    expect(now?.provider).not.toBe(provider);
  });

  it('changes fewer proposals where a change costs more', () => {
    const changed = [0, 100_000_000].map((changeCost) => {
      const { instance, reserve, plan } = begin({ city: 'milano', requests: 120, providers: 30, seed: 9 });
      const live = new LivePlan(instance, plan, { changeCost });
      let withdrawn = 0;
      for (const request of reserve.requests)
        withdrawn += live.apply({ kind: 'request-put', request }).withdrawn.length;
      return { withdrawn, welfare: live.welfare };
    });
    expect(changed[1].withdrawn).toBe(0);
    expect(changed[0].withdrawn).toBeGreaterThan(0);
    expect(changed[0].welfare).toBeGreaterThanOrEqual(changed[1].welfare);
  });

  it('betters itself in quiet moments, by changes that pay, until there is nothing to better', () => {
    const live = run({ city: 'milano', requests: 120, providers: 30, seed: 9 }, 60, () => undefined);
    let [changed, quiet] = [0, 0];
    for (let k = 0; k < 100 && quiet < 30; k++) {
      const before = live.plan();
      const answer = live.improve(10);
      const after = live.plan();
      expect(checkPlan(live.instance(), after).faults).toEqual([]);
      expectDifference(before.offers, after.offers, answer);
      expect(after.welfare - before.welfare).toBeGreaterThanOrEqual(answer.withdrawn.length > 0 ? 1 : 0);
      expect(live.bound).toBeGreaterThanOrEqual(after.welfare);
      changed += answer.proposed.length;
      quiet = answer.proposed.length > 0 ? 0 : quiet + 1;
    }
    expect(changed).toBeGreaterThan(0);
    expect(quiet).toBe(30);
  });

  it('counts a provider once who goes and comes back', () => {
    const { instance, plan } = begin(cities[2]);
    const live = new LivePlan(instance, plan);
    const [provider] = instance.providers;
    live.apply({ kind: 'provider-gone', provider: provider.id });
    live.apply({ kind: 'provider-put', provider });
    expect(live.instance().providers.filter(({ id }) => id === provider.id)).toEqual([provider]);
  });

  it('names what it does not know', () => {
    const { instance, plan } = begin(cities[2]);
    const live = new LivePlan(instance, plan);
    expect(() => live.apply({ kind: 'request-withdrawn', request: 'nobody' })).toThrow('"nobody"');
    expect(() => live.apply({ kind: 'provider-gone', provider: 'nobody' })).toThrow('"nobody"');
  });
});
