import { type Instance } from './instance.js';
import { offerPricer } from './price-offer.js';

const request = (id: string): Instance['requests'][number] => ({
  id,
  service: 'care',
  place: 'house',
  units: 1,
  ages: null,
  sharing: 'building',
  maxWalk: 0,
  hostUnits: 2,
  budget: 2000,
  priority: 100,
  requires: [],
  prefers: [],
  has: [],
  avoids: [],
  options: [{ sessions: [[40, 48]], penalty: 0 }],
});
const instance: Instance = {
  format: 'shared-care/1',
  name: 'one house',
  policy: { maxGap: 2, metresPerSlot: 2500, roundRadius: 800, commuteCentsPerKm: 60, walkCentsPerKm: 60 },
  services: [{ id: 'care', mode: 'group', hourValue: 2400, maxHouseholds: 4, maxAgeSpan: null }],
  territories: [{ id: 't', name: 'T' }],
  places: [{ id: 'house', kind: 'building', territory: 't', x: 0, y: 0 }],
  rooms: [],
  providers: [
    {
      id: 'p',
      x: 0,
      y: 100,
      maxTravel: 500,
      maxWeek: 40,
      minBlock: 4,
      quality: 0,
      skills: [],
      available: [[32, 72]],
      rates: [{ service: 'care', capacity: 2, base: 1200, extra: 400 }],
    },
  ],
  requests: [request('a'), request('b'), request('c')],
};
const price = offerPricer(instance);
const of = (...requests: string[]) => ({
  provider: 'p',
  venue: { home: requests[0] },
  members: requests.map((each) => ({ request: each, option: 0 })),
});

describe('the pricing of one offer', () => {
  it('gives each member its share, and all of it to one who is left alone', () => {
    expect(price(of('a', 'b'))?.offer.members.map((member) => member.price)).toEqual([1600, 1600]);
    expect(price(of('a'))?.offer.members.map((member) => member.price)).toEqual([2400]);
  });

  it('gives nothing where a rule forbids the offer, or where it names what is not there', () => {
    expect(price(of('a', 'b', 'c'))).toBeNull();
    expect(price({ ...of('a'), provider: 'nobody' })).toBeNull();
    expect(price({ ...of('a', 'b'), venue: { room: 'none' } })).toBeNull();
    expect(price({ ...of('a'), members: [] })).toBeNull();
  });
});
