import { onDays, slotAt } from '../calendar/index.js';
import { DEFAULT_POLICY } from '../employment-cost/index.js';
import { type CredentialEntity, type ProviderEntity, type RateEntity } from '../provider/provider.entity.js';
import { CredentialOutcome, leastHourlyPay } from '../provider/provider.rules.js';
import { type GeoPoint } from '../territory/territory.rules.js';
import { type Chance, type CountedIds } from './chance.js';
import { PARENTS } from './names.js';
import { type ServiceCode } from './services.js';

/** A provider of the demo with its rates and papers. */
export interface Carer {
  readonly provider: ProviderEntity;
  readonly rates: RateEntity[];
  readonly credentials: CredentialEntity[];
}

const ALSO: Readonly<Record<ServiceCode, readonly ServiceCode[]>> = {
  babysitting: ['after-school', 'dog-sitting'],
  'after-school': ['babysitting'],
  'dog-sitting': [],
  'elder-care': ['home-help'],
  'home-help': [],
};

/** What is asked per service, in quarter-hour cents: usual, for a further one; and how many at once. */
const RATES: Readonly<Record<ServiceCode, { usual: number; extra: number; capacity: readonly [number, number] }>> = {
  babysitting: { usual: 262, extra: 72, capacity: [2, 5] },
  'after-school': { usual: 288, extra: 42, capacity: [5, 10] },
  'dog-sitting': { usual: 220, extra: 60, capacity: [3, 6] },
  'elder-care': { usual: 272, extra: 88, capacity: [2, 2] },
  'home-help': { usual: 242, extra: 40, capacity: [2, 2] },
};

const ISSUERS: Readonly<Record<string, string>> = {
  identity: 'Sportello WeMi (simulato)',
  'criminal-record': 'Ufficio accreditamento (simulato)',
  'first-aid': 'Ente di formazione (simulato)',
  'family-assistants-register': 'Registro assistenti familiari (simulato)',
};

const DAY_MS = 86_400_000;

/** Draws a provider who lives near a place; about one in nine has papers that do not hold on the day. */
export function drawCarer(
  chance: Chance,
  ids: CountedIds,
  home: GeoPoint & { readonly territoryId: string },
  idOf: Readonly<Record<ServiceCode, string>>,
  now: Date,
): Carer {
  const main = chance.weighted<ServiceCode>({
    babysitting: 36,
    'after-school': 16,
    'dog-sitting': 8,
    'elder-care': 30,
    'home-help': 10,
  });
  const codes = [main, ...ALSO[main].filter(() => chance.happens(0.5))];
  const id = ids.next();
  const level = chance.between(-45, 45);
  const [from, to] = {
    afternoons: [slotAt(0, 14, 30), slotAt(0, 20)],
    days: [slotAt(0, 8), slotAt(0, 18)],
    all: [slotAt(0, 7), slotAt(0, 22, 30)],
  }[chance.weighted({ afternoons: main === 'elder-care' ? 0 : 4, days: 4, all: 4 })];
  const days = chance.some([0, 1, 2, 3, 4], chance.one([3, 4, 5, 5, 5]));
  if (chance.happens(0.35)) days.push(5);
  if (main === 'elder-care' && chance.happens(0.45)) days.push(6);
  const provider: ProviderEntity = {
    id,
    territoryId: home.territoryId,
    bodyId: null,
    displayName: chance.one(PARENTS),
    lat: home.lat,
    lon: home.lon,
    maxTravelMetres: 500 * chance.between(3, 10),
    maxWeekSlots: 4 * chance.one([16, 24, 30, 40, 40]),
    minBlockSlots: main === 'dog-sitting' ? chance.one([2, 4]) : chance.one([4, 4, 6, 8]),
    qualityCentsPerHour: 4 * chance.between(0, 50),
    skills: drawSkills(chance, main),
    availability: onDays(days, from, to - from),
    needsResidencePermit: false,
    worksOnHolidays: false,
    simulated: true,
    position: { lat: home.lat, lon: home.lon },
  };
  return {
    provider,
    rates: codes.map((code) => ({
      providerId: id,
      serviceTypeId: idOf[code],
      capacity: chance.between(...RATES[code].capacity),
      baseCentsPerHour: Math.max(leastRate(code, provider.skills, now), 4 * (RATES[code].usual + level)),
      extraCentsPerHour: 4 * RATES[code].extra,
      underMinimumSince: null,
    })),
    credentials: drawPapers(chance, ids, id, now),
  };
}

/** The least that an hour may lawfully be paid, as a multiple of 4 cents. */
const leastRate = (code: ServiceCode, skills: readonly string[], now: Date): number =>
  4 * Math.ceil(leastHourlyPay(code, skills, now.toISOString().slice(0, 10), DEFAULT_POLICY)!.cents / 4);

function drawSkills(chance: Chance, main: ServiceCode): string[] {
  const skills = [];
  if (main === 'babysitting' && chance.happens(0.4)) skills.push('cert:infant');
  if (main === 'elder-care' && chance.happens(0.6)) skills.push('cert:care-worker');
  if (chance.happens(0.45)) skills.push('experienced');
  if (chance.happens(0.25)) skills.push('lang:en');
  return skills;
}

function drawPapers(chance: Chance, ids: CountedIds, providerId: string, now: Date): CredentialEntity[] {
  const flaw = chance.weighted({ none: 80, expired: 8, failed: 2 });
  return Object.entries(ISSUERS).map(([kind, issuer]) => {
    const flawed = flaw !== 'none' && kind === (flaw === 'failed' ? 'criminal-record' : 'identity');
    const issued = flawed ? chance.between(800, 900) : chance.between(20, 340);
    const lasts = flawed ? chance.between(365, 700) : chance.between(400, 1500);
    return {
      id: ids.next(),
      providerId,
      kind,
      outcome: flawed && flaw === 'failed' ? CredentialOutcome.FAILED : CredentialOutcome.PASSED,
      issuer,
      issuedOn: dateAfter(now, -issued),
      expiresOn: dateAfter(now, lasts - issued),
      checkedBy: null,
      checkedAt: new Date(now.getTime() - issued * DAY_MS),
      revokedAt: null,
      revokedBy: null,
      revokedReason: null,
    };
  });
}

/** The day, YYYY-MM-DD, some days after another; before it where they are negative. */
export function dateAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
