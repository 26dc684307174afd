import {
  checkPlan,
  effectsOf,
  type Instance,
  match,
  type Plan,
  type Proof,
  whatIf,
  worthOfHours,
  worthOfRooms,
} from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';
import { twoBuildings } from './two-buildings.js';

/** One sitter, two families at the same hour: e is served, f is not, and its price says what that costs. */
function scarce(): { instance: Instance; plan: Plan; proof: Proof } {
  const instance = twoBuildings();
  instance.providers = instance.providers.slice(0, 1);
  instance.requests = instance.requests.filter(({ id }) => id === 'e' || id === 'f');
  for (const request of instance.requests) request.sharing = 'none';
  const proof = {
    requests: [5000, 0],
    providers: [{ most: 2880, presence: 0, slots: [] }],
    rooms: [
      [
        [41, 120],
        [42, 30],
      ] as const,
    ],
  };
  return { instance, plan: match(instance), proof };
}

describe('what one more hour would add', () => {
  it('is the best that it could be part of, spread over the presence', () => {
    const { instance, plan, proof } = scarce();
    expect(plan.offers.map(({ members }) => members[0].request)).toEqual(['e']);
    const hours = worthOfHours(instance, plan, proof);
    expect(hours.map(({ territory, service }) => [territory, service])).toEqual([
      ['t', 'babysitting'],
      ['t', 'elder-care'],
    ]);
    const [{ cents, households, provider }] = hours;
    // f: 8 slots worth 600 and 10 each, less 2000 for the sitter and 3 for its way of 50 m; 2877 over two hours.
    expect(provider).toMatchObject({ x: 50, y: 0, maxTravel: 1000, rates: [{ base: 1000, extra: 300, capacity: 4 }] });
    const rest = cents.filter((_, hour) => hour !== 10 && hour !== 11);
    expect([cents[10], cents[11], Math.max(...rest)]).toEqual([1438, 1438, 0]);
    expect([households[10], households[11]]).toEqual([0.5, 0.5]);
  });

  it('is for rooms what the proof says', () => {
    const { instance, proof } = scarce();
    const [{ room, territory, cents }] = worthOfRooms(instance, proof);
    expect([room, territory, cents[10], cents[11]]).toEqual(['room', 't', 150, 0]);
  });

  it('agrees with plain reckoning, one offer at a time', () => {
    const instance = makeInstance({ city: 'rhodense', requests: 40, providers: 10, seed: 3 });
    const plan = match(instance, { effort: 'quick', proof: true });
    for (const { service, provider, cents } of worthOfHours(instance, plan, plan.proof!)) {
      const city = { ...instance, providers: [provider] };
      const plain = new Array<number>(168).fill(0);
      instance.requests.forEach((request, r) => {
        if (request.service !== service) return;
        request.options.forEach((option, index) => {
          const round = instance.services.find(({ id }) => id === service)!.mode === 'round';
          const offer = (price: number): Plan => ({
            format: 'shared-care-plan/1',
            instance: '',
            welfare: 0,
            offers: [
              {
                provider: provider.id,
                service,
                venue: round ? null : { home: request.id },
                members: [{ request: request.id, option: index, price }],
              },
            ],
          });
          const { soloPrice, providerHours } = checkPlan(city, offer(0)).statistics;
          const { faults, welfare } = checkPlan(city, offer(soloPrice));
          if (faults.some(({ name }) => name !== 'welfare')) return;
          const perHour = Math.floor((welfare - plan.proof!.requests[r]) / providerHours);
          // Presence is a run from the first to the last session of a day where gaps are short: hours in between count.
          for (const [start, end] of option.sessions)
            for (let t = start; t < end; t++) plain[t >> 2] = Math.max(plain[t >> 2], perHour);
        });
      });
      plain.forEach((most, hour) => expect(cents[hour]).toBeGreaterThanOrEqual(most));
      expect(Math.max(...cents)).toBe(Math.max(...plain));
    }
  });
});

describe('one more carer', () => {
  it('changes what it can be given to do, whether the plan is repaired or made anew', () => {
    const { instance, plan, proof } = scarce();
    const [{ provider }] = worthOfHours(instance, plan, proof);
    expect(effectsOf(instance, plan, [provider])).toEqual([{ welfare: 2877, households: 1 }]);
    expect(whatIf(instance, plan, { providers: [provider] })).toEqual({ welfare: 2877, households: 1 });
    expect(whatIf(instance, plan, {})).toEqual({ welfare: 0, households: 0 });
  });
});
