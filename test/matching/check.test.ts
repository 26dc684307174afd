import {
  checkPlan,
  type FaultName,
  type Instance,
  parseInstance,
  parsePlan,
  type Plan,
  RULES,
} from '../../src/matching/index.js';
import { type Mutable, twoBuildings, twoBuildingsPlan } from './two-buildings.js';

type Spoil = (town: Mutable<Instance>, plan: Mutable<Plan>) => unknown;

/** The names of the faults found after spoiling the town or the plan, without the welfare figure that follows. */
function faultsAfter(spoil: Spoil): FaultName[] {
  const town = twoBuildings();
  const plan = twoBuildingsPlan();
  spoil(town, plan);
  const { faults } = checkPlan(parseInstance(town), parsePlan(plan));
  return [...new Set(faults.map(({ name }) => name))].filter((name) => name !== 'welfare');
}

const PLANTED: readonly [FaultName, string, Spoil][] = [
  ['served-once', 'a and b also with q', (_, { offers }) => offers.push({ ...offers[0], provider: 'q' })],
  ['same-service', 'b asks for after-school', ({ requests }) => (requests[1].service = 'after-school')],
  ['rate', 'p has no rate for elder care', ({ providers }) => providers[0].rates.pop()],
  ['venue', 'a group without a venue', (_, { offers }) => (offers[0].venue = null)],
  ['venue', 'a round with a venue', (_, { offers }) => (offers[1].venue = { home: 'c' })],
  ['venue', 'the home of no member', (_, { offers }) => (offers[0].venue = { home: 'e' })],
  [
    'venue',
    'a single in a room',
    (_, { offers }) => {
      offers.push({
        provider: 'q',
        service: 'babysitting',
        venue: { room: 'room' },
        members: [{ request: 'e', option: 0, price: 2000 }],
      });
    },
  ],
  ['reach', 'B is too far for p', ({ providers }) => (providers[0].maxTravel = 99)],
  ['availability', 'p leaves before the end', ({ providers }) => (providers[0].available = [[32, 61]])],
  [
    'availability',
    'p is away during the gap of a round',
    ({ providers }) =>
      (providers[0].available = [
        [32, 57],
        [58, 80],
      ]),
  ],
  ['requirements', 'b requires a woman', ({ requests }) => (requests[1].requires = ['woman'])],
  ['avoidance', 'b avoids pets', ({ requests }) => (requests[1].avoids = ['pet'])],
  ['household-limit', 'one household at most', ({ services }) => (services[0].maxHouseholds = 1)],
  ['age-span', 'eight years apart', ({ requests }) => (requests[1].ages = [4, 11])],
  ['sharing-level', 'b shares in its building only', ({ requests }) => (requests[1].sharing = 'building')],
  ['sharing-level', 'the host does not share', ({ requests }) => (requests[0].sharing = 'none')],
  ['sharing-level', 'c shares in its building only', ({ requests }) => (requests[2].sharing = 'building')],
  ['walk', 'b walks 99 m', ({ requests }) => (requests[1].maxWalk = 99)],
  ['round-radius', 'homes 100 m apart', ({ policy }) => (policy.roundRadius = 99)],
  ['provider-capacity', 'one child at most', ({ providers }) => (providers[0].rates[0].capacity = 1)],
  [
    'provider-capacity',
    'd is three people, at no extra charge',
    ({ providers, requests }) => {
      requests[3].units = 3;
      providers[0].rates[1].extra = 0;
    },
  ],
  [
    'room-capacity',
    'a small room',
    ({ rooms }, { offers }) => {
      offers[0].venue = { room: 'room' };
      rooms[0].capacity = 1;
    },
  ],
  ['host-capacity', 'a small home', ({ requests }) => (requests[0].hostUnits = 1)],
  [
    'room-service',
    'a room for nothing',
    ({ rooms }, { offers }) => {
      offers[0].venue = { room: 'room' };
      rooms[0].services = [];
    },
  ],
  [
    'room-hours',
    'a room that closes early',
    ({ rooms }, { offers }) => {
      offers[0].venue = { room: 'room' };
      rooms[0].open = [[32, 47]];
    },
  ],
  ['visits-apart', 'no time to walk to d', ({ policy }) => (policy.metresPerSlot = 40)],
  [
    'provider-clash',
    'the round starts before the group ends',
    ({ requests }) => {
      requests[2].options[0].sessions = [[47, 51]];
      requests[3].options[0].sessions = [[53, 57]];
    },
  ],
  [
    'provider-clash',
    'no time to get from A to B',
    ({ requests }) => {
      requests[2].options[0].sessions = [[54, 58]];
      requests[3].options[0].sessions = [[48, 52]];
    },
  ],
  [
    'room-clash',
    'two groups in one room',
    (_, { offers }) => {
      offers[0].venue = { room: 'room' };
      offers.push({
        ...offers[0],
        provider: 'q',
        members: [
          { request: 'e', option: 0, price: 1300 },
          { request: 'f', option: 0, price: 1300 },
        ],
      });
    },
  ],
  ['week-limit', 'p works 17 slots a week', ({ providers }) => (providers[0].maxWeek = 17)],
  [
    'exact-price',
    'one cent shifted from b to a',
    (_, { offers }) => {
      offers[0].members[0].price++;
      offers[0].members[1].price--;
    },
  ],
  ['solo-price', 'short visits are cheap alone', ({ providers }) => (providers[0].minBlock = 4)],
  ['budget', 'b would spend 1200', ({ requests }) => (requests[1].budget = 600)],
  [
    'stable-group',
    'a and b pay for a gap that only e brings about',
    ({ policy, requests }, plan) => {
      policy.stableGroups = true;
      requests[4].options[0].sessions = [[50, 54]];
      plan.offers = [plan.offers[0]];
      plan.offers[0].members.push({ request: 'e', option: 0, price: 1100 });
      plan.offers[0].members[0].price = plan.offers[0].members[1].price = 1500;
      plan.welfare = 4880 - 1500 + 4880 - 1500 - 12 + 2440 - 1100;
    },
  ],
  ['reference', 'an unknown provider', (_, { offers }) => (offers[0].provider = 'z')],
  ['reference', 'an unknown service', (_, { offers }) => (offers[0].service = 'cooking')],
  ['reference', 'an unknown room', (_, { offers }) => (offers[0].venue = { room: 'z' })],
  ['reference', 'an unknown request', (_, { offers }) => (offers[0].members[1].request = 'z')],
  ['reference', 'an unknown option', (_, { offers }) => (offers[0].members[1].option = 1)],
  ['bound', 'a bound below the welfare', (_, plan) => (plan.bound = 9927)],
];

describe('checkPlan', () => {
  it('finds nothing wrong with a feasible plan, and its figures', () => {
    const report = checkPlan(twoBuildings(), { ...twoBuildingsPlan(), bound: 10000 });
    expect(report).toEqual({
      feasible: true,
      faults: [],
      welfare: 9928,
      bound: 10000,
      gap: 0.0072,
      statistics: {
        requests: 6,
        served: 4,
        servedShared: 4,
        offers: 2,
        single: 0,
        building: 0,
        territory: 2,
        hours: 6,
        providerHours: 4.5,
        price: 5100,
        soloPrice: 8000,
      },
    });
  });

  it.each(PLANTED)('finds a planted fault: %s (%s)', (name, _, spoil) => {
    expect(faultsAfter(spoil)).toEqual([name]);
  });

  it('is tested with a planted fault for every rule', () => {
    const planted = new Set(PLANTED.map(([name]) => name));
    expect(RULES.filter(({ name }) => !planted.has(name))).toEqual([]);
  });

  it('finds a wrong welfare figure', () => {
    const { faults } = checkPlan(twoBuildings(), { ...twoBuildingsPlan(), welfare: 9929 });
    expect(faults).toEqual([{ name: 'welfare', offers: [], detail: 'the plan is worth 9928, it says 9929' }]);
  });

  it('names the offers and figures of a fault', () => {
    const plan = twoBuildingsPlan();
    plan.offers[1].members[0].price = 1251;
    expect(checkPlan(twoBuildings(), plan).faults.slice(0, 2)).toEqual([
      { name: 'exact-price', offers: [1], detail: 'the offer costs 2500, the prices add up to 2501' },
      { name: 'exact-price', offers: [1], detail: 'c owes 1250, found 1251' },
    ]);
  });
});
