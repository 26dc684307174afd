/** Instances small enough to reckon by hand: parts of them, of which a test says only what matters to it. */
import { type Instance, type Request } from '../../src/matching/index.js';

type Provider = Instance['providers'][number];

/** A household of the building `home` that asks for two hours of care on Monday from 10, and may host whoever shares. */
export const careRequest = (id: string, changes: Partial<Request> = {}): Request => ({
  id,
  service: 'care',
  place: 'home',
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

/** Somebody who lives beside that building and gives care to two at a time, on Monday from 8 to 18. */
export const carer = (id: string, changes: Partial<Provider> = {}): Provider => ({
  id,
  x: 0,
  y: 0,
  maxTravel: 500,
  maxWeek: 40,
  minBlock: 4,
  quality: 0,
  skills: [],
  available: [[32, 72]],
  rates: [{ service: 'care', capacity: 2, base: 1200, extra: 400 }],
  ...changes,
});

/** A street with two buildings, `home` and `far`, 400 m apart, in which households may share care in groups. */
export const careStreet = (requests: readonly Request[], providers: readonly Provider[]): Instance => ({
  format: 'shared-care/1',
  name: 'one street',
  policy: { maxGap: 2, metresPerSlot: 2500, roundRadius: 800, commuteCentsPerKm: 60, walkCentsPerKm: 60 },
  services: [{ id: 'care', mode: 'group', hourValue: 2400, maxHouseholds: 4, maxAgeSpan: null }],
  territories: [{ id: 't', name: 'T' }],
  places: [
    { id: 'home', kind: 'building', territory: 't', x: 0, y: 0 },
    { id: 'far', kind: 'building', territory: 't', x: 400, y: 0 },
  ],
  rooms: [],
  providers,
  requests,
});
