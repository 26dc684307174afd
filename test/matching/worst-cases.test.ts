import { checkPlan, type Instance, match, parseInstance, type Plan, type Request } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';

/** Changes every request of an instance. */
const withRequests = (instance: Instance, change: (request: Request, index: number) => Request): Instance => ({
  ...instance,
  requests: instance.requests.map(change),
});

/** The engine's plan, which has to hold and to keep within its bound. */
function planFor(instance: Instance): Plan {
  const plan = match(parseInstance(instance), { effort: 'quick' });
  expect(checkPlan(instance, plan).faults).toEqual([]);
  return plan;
}

const town = makeInstance({ city: 'rhodense', requests: 200, providers: 50, seed: 21 });
const sitters = makeInstance({ city: 'milano', requests: 400, providers: 25, seed: 22 });

describe('worst cases', () => {
  it('no providers', () => {
    expect(planFor({ ...town, providers: [] }).offers).toEqual([]);
  });

  it('no requests', () => {
    expect(planFor({ ...town, requests: [] }).offers).toEqual([]);
  });

  it('nothing at all', () => {
    const plan = planFor({
      ...town,
      services: [],
      territories: [],
      places: [],
      rooms: [],
      providers: [],
      requests: [],
    });
    expect(plan).toMatchObject({ offers: [], welfare: 0 });
  });

  it('nobody shares', () => {
    const plan = planFor(withRequests(town, (request) => ({ ...request, sharing: 'none' })));
    expect(plan.offers.length).toBeGreaterThan(0);
    expect(plan.offers.every(({ members }) => members.length === 1)).toBe(true);
  });

  it('one building, 400 requests of one service at the same hour', () => {
    const like = sitters.requests.find(({ service }) => service === 'babysitting')!;
    const crowd = withRequests(sitters, ({ id }, i) => ({
      ...like,
      id,
      sharing: 'building',
      hostUnits: i % 3 === 0 ? 4 : 0,
      requires: [],
      has: [],
      avoids: [],
      ages: [4, 5],
      units: 1 + (i % 2),
      budget: 1200 + 4 * i,
      options: [{ sessions: [[64, 76]], penalty: 0 }],
    }));
    const few = planFor({ ...crowd, requests: crowd.requests.slice(0, 60) });
    expect(few.welfare).toBeGreaterThan(0.9 * few.bound!);
    // Whatever can be planned for some of them can be planned for all.
    const all = planFor(crowd);
    expect(all.welfare).toBeGreaterThanOrEqual(few.welfare);
    expect(all.welfare).toBeGreaterThan(0.75 * all.bound!);
  });

  it('every session is the same', () => {
    planFor(withRequests(town, (request) => ({ ...request, options: [{ sessions: [[160, 168]], penalty: 0 }] })));
  });

  it('sessions that fill the whole week', () => {
    const always = withRequests(town, (request) => ({ ...request, options: [{ sessions: [[0, 672]], penalty: 0 }] }));
    const tireless = always.providers.map((provider) => ({
      ...provider,
      maxWeek: 672,
      available: [[0, 672] as const],
    }));
    planFor({ ...always, providers: tireless });
  });

  it('as many sessions as there can be', () => {
    const sessions = Array.from({ length: 168 }, (_, hour) => [4 * hour, 4 * hour + 1] as const);
    const often = withRequests(town, (request) => ({ ...request, options: [{ sessions, penalty: 0 }] }));
    const tireless = often.providers.map((provider) => ({ ...provider, maxWeek: 672, available: [[0, 672] as const] }));
    planFor({ ...often, providers: tireless });
  });

  it('2,000 requests in one neighbourhood', () => {
    planFor(makeInstance({ city: 'rhodense', requests: 2000, providers: 100, seed: 23, density: 100 }));
  });
});
