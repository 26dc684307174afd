/** A town small enough to reckon by hand: two buildings, a hub between them, two providers, a group and a round. */
import { type Instance, type Plan, type Request } from '../../src/matching/index.js';
import { careRequest } from '../support/instances.js';

/** Data that a test may spoil. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

const provider = (id: string): Instance['providers'][number] => ({
  id,
  x: 0,
  y: 0,
  maxTravel: 1000,
  maxWeek: 40,
  minBlock: 8,
  quality: 40,
  skills: ['first-aid'],
  available: [[32, 80]],
  rates: [
    { service: 'babysitting', capacity: 4, base: 1000, extra: 300 },
    { service: 'elder-care', capacity: 2, base: 1000, extra: 400 },
  ],
});

const request = (id: string, place: string, more: Partial<Request>): Request =>
  careRequest(id, { service: 'babysitting', place, sharing: 'territory', maxWalk: 500, hostUnits: 0, ...more });

/** The town. */
export function twoBuildings(): Mutable<Instance> {
  const town: Instance = {
    format: 'shared-care/1',
    name: 'two buildings',
    policy: { maxGap: 2, metresPerSlot: 100, roundRadius: 800, commuteCentsPerKm: 60, walkCentsPerKm: 60 },
    services: [
      { id: 'babysitting', mode: 'group', hourValue: 2400, maxHouseholds: 4, maxAgeSpan: 7 },
      { id: 'after-school', mode: 'group', hourValue: 2000, maxHouseholds: 6, maxAgeSpan: null },
      { id: 'elder-care', mode: 'round', hourValue: 2600, maxHouseholds: 5, maxAgeSpan: null },
    ],
    territories: [{ id: 't', name: 'Isola' }],
    places: [
      { id: 'A', kind: 'building', territory: 't', x: 0, y: 0 },
      { id: 'B', kind: 'building', territory: 't', x: 100, y: 0 },
      { id: 'hub', kind: 'hub', territory: 't', x: 50, y: 0 },
    ],
    rooms: [{ id: 'room', place: 'hub', capacity: 6, services: ['babysitting'], open: [[32, 80]] }],
    providers: [provider('p'), provider('q')],
    requests: [
      request('a', 'A', { ages: [3, 3], hostUnits: 3, requires: ['first-aid'], has: ['pet'] }),
      request('b', 'B', { ages: [5, 5] }),
      request('c', 'A', { service: 'elder-care', options: [{ sessions: [[52, 56]], penalty: 0 }] }),
      request('d', 'B', { service: 'elder-care', options: [{ sessions: [[58, 62]], penalty: 0 }] }),
      request('e', 'A', {}),
      request('f', 'B', {}),
    ],
  };
  return structuredClone(town) as Mutable<Instance>;
}

/**
 * A feasible plan, reckoned by hand: a and b together at a's home from 40 to 48, 8 slots at 325 cents, 1300 each (alone
 * 2000); then c and d one after the other, 4 slots at 250 each and half of the gap of 2 slots, 1250 each (alone 2000).
 * Welfare: a 4880 − 1300; b 4880 − 1300 − 12 for the walk; c and d 2640 − 1250 each.
 */
export function twoBuildingsPlan(): Mutable<Plan> {
  const plan: Plan = {
    format: 'shared-care-plan/1',
    instance: 'two buildings',
    offers: [
      {
        provider: 'p',
        service: 'babysitting',
        venue: { home: 'a' },
        members: [
          { request: 'a', option: 0, price: 1300 },
          { request: 'b', option: 0, price: 1300 },
        ],
      },
      {
        provider: 'p',
        service: 'elder-care',
        venue: null,
        members: [
          { request: 'c', option: 0, price: 1250 },
          { request: 'd', option: 0, price: 1250 },
        ],
      },
    ],
    welfare: 9928,
  };
  return structuredClone(plan) as Mutable<Plan>;
}
