import { type Instance } from './instance.js';
import { OfferPricing } from './offer-pricing.js';
import { compile } from './problem.js';
import { setApart } from './set-apart.js';

const request = (id: string, changes: Partial<Instance['requests'][number]> = {}): Instance['requests'][number] => ({
  id,
  service: 'care',
  place: 'house',
  units: 1,
  ages: null,
  sharing: 'building',
  maxWalk: 0,
  hostUnits: 4,
  budget: 2000,
  priority: 100,
  requires: [],
  prefers: [],
  has: [],
  avoids: [],
  options: [{ sessions: [[40, 48]], penalty: 0 }],
  ...changes,
});
const at = (start: number) => ({ options: [{ sessions: [[start, start + 8] as const], penalty: 0 }] });
const house = (requests: readonly Instance['requests'][number][]) => {
  const problem = compile({
    format: 'shared-care/1',
    name: 'one house',
    policy: { maxGap: 2, metresPerSlot: 2500, roundRadius: 800, commuteCentsPerKm: 60, walkCentsPerKm: 60 },
    services: [{ id: 'care', mode: 'group', hourValue: 2400, maxHouseholds: 4, maxAgeSpan: null }],
    territories: [{ id: 't', name: 'T' }],
    places: [
      { id: 'house', kind: 'building', territory: 't', x: 0, y: 0 },
      { id: 'next', kind: 'building', territory: 't', x: 30, y: 0 },
    ],
    rooms: [],
    providers: [
      {
        id: 'p',
        x: 0,
        y: 0,
        maxTravel: 500,
        maxWeek: 80,
        minBlock: 4,
        quality: 0,
        skills: [],
        available: [[0, 96]],
        rates: [{ service: 'care', capacity: 3, base: 1200, extra: 400 }],
      },
    ],
    requests,
  });
  return (members: readonly number[], venue: number) =>
    setApart(problem, new OfferPricing(problem), [{ provider: 0, members, venue }]).offers;
};

describe('an offer', () => {
  it('whose members never meet becomes one for each, at the same place', () => {
    const apart = house([request('a'), request('b'), request('c', at(60))]);
    expect(apart([0, 1, 2], 0)).toEqual([
      { provider: 0, members: [0, 1], venue: 0 },
      { provider: 0, members: [2], venue: 2 },
    ]);
  });

  it('whose members are linked by one who meets both stays whole', () => {
    const apart = house([request('a'), request('b', at(60)), request('c', { options: [{ sessions: [[40, 48], [60, 68]], penalty: 0 }] })]); // prettier-ignore
    expect(apart([0, 1, 2], 0)).toEqual([{ provider: 0, members: [0, 1, 2], venue: 0 }]);
  });

  it('stays whole where a part could not be held there by itself', () => {
    const elsewhere = { place: 'next', sharing: 'territory', maxWalk: 100, ...at(60) } as const;
    const apart = house([request('a'), request('b', elsewhere)]);
    expect(apart([0, 1], 0)).toEqual([{ provider: 0, members: [0, 1], venue: 0 }]);
  });
});
