import { onDays, slotAt, type SlotInterval } from '../calendar/index.js';
import {
  type CareRequestEntity,
  type CareRequestRecipientEntity,
  type TimetableOptionEntity,
} from '../care-request/care-request.entity.js';
import { CareRequestState, Sharing } from '../care-request/care-request.rules.js';
import { HolidayRule, SchoolRule } from '../care-request/dated-request.rules.js';
import { type CareRecipientEntity, type HouseholdEntity } from '../household/household.entity.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';
import { type Chance, type CountedIds } from './chance.js';
import { CHILDREN, DOGS, ELDERS, PARENTS } from './names.js';
import { type ServiceCode } from './services.js';

/** A household of the demo with everything that hangs on it. */
export interface Home {
  readonly household: HouseholdEntity;
  readonly recipients: CareRecipientEntity[];
  readonly request: CareRequestEntity;
  readonly links: CareRequestRecipientEntity[];
  readonly options: TimetableOptionEntity[];
}

const WEEKDAYS = [0, 1, 2, 3, 4];
const HOME_GROUPS: readonly ServiceCode[] = ['babysitting', 'after-school', 'dog-sitting'];

/** Requests of the demo begin as soon as somebody is found and run until further notice. */
export const everyWeek = {
  startsOn: null,
  endsBefore: null,
  onHolidays: HolidayRule.SKIP,
  onSchoolClosures: SchoolRule.KEEP,
};

/** Hourly budgets, lowest and highest, in quarter-hour cents: what families of the simulated town can pay. */
const BUDGETS: Readonly<Record<ServiceCode, readonly [number, number]>> = {
  babysitting: [200, 400],
  'after-school': [140, 400],
  'dog-sitting': [120, 380],
  'elder-care': [220, 460],
  'home-help': [210, 380],
};

/** Draws a household of a building, whom it needs care for, and its request. */
export function drawHome(
  chance: Chance,
  ids: CountedIds,
  place: { readonly buildingId: string; readonly pilot: boolean },
  idOf: Readonly<Record<ServiceCode, string>>,
  now: Date,
): Home {
  const code = chance.weighted({
    babysitting: 38,
    'after-school': 20,
    'dog-sitting': 10,
    'elder-care': 24,
    'home-help': 8,
  });
  const householdId = ids.next();
  const recipients = drawRecipients(chance, ids, householdId, code, now.getUTCFullYear());
  const elderly = code === 'elder-care' || code === 'home-help';
  const household: HouseholdEntity = {
    id: householdId,
    buildingId: place.buildingId,
    displayName: elderly
      ? recipients.map(({ firstName }) => firstName).join(' e ')
      : chance.some(PARENTS, chance.happens(0.75) ? 2 : 1).join(' e '),
    // A number that nobody has might be somebody's.
    phone: null,
    simulated: true,
  };
  const sharing = chance.weighted<Sharing>(
    place.pilot ? { none: 10, building: 35, territory: 55 } : { none: 28, building: 27, territory: 45 },
  );
  const [low, high] = BUDGETS[code];
  const request: CareRequestEntity = {
    id: ids.next(),
    householdId,
    serviceTypeId: idOf[code],
    state: CareRequestState.OPEN,
    sharing,
    maxWalkMetres: sharing === Sharing.TERRITORY ? 100 * chance.between(3, 8) : 0,
    hostUnits:
      HOME_GROUPS.includes(code) && sharing !== Sharing.NONE && chance.happens(0.4)
        ? recipients.length + chance.between(1, 3)
        : 0,
    budgetCentsPerHour: 4 * chance.between(low, high),
    priority: Number(chance.weighted({ 100: 72, 120: 15, 150: 9, 200: 4 })),
    requiredSkills: drawRequiredSkills(chance, code, recipients, now.getUTCFullYear()),
    preferredSkills: chance.happens(0.25) ? [{ tag: 'experienced', value: 160 }] : [],
    traits: HOME_GROUPS.includes(code) && chance.happens(0.2) ? ['pet'] : [],
    avoidedTraits: code === 'babysitting' && chance.happens(0.08) ? ['pet'] : [],
    ...everyWeek,
    mandateId: null,
    revision: 1,
    publishedAt: now,
    withdrawnAt: null,
  };
  if (request.traits.includes('pet')) request.avoidedTraits = [];
  const timetables = drawTimetables(chance, code);
  return {
    household,
    recipients,
    request,
    links: recipients.map(({ id }) => ({ careRequestId: request.id, careRecipientId: id })),
    options: timetables.map((option, position) => ({ careRequestId: request.id, position, ...option })),
  };
}

/** The dog of a family that has asked for its children alone so far. */
export function familyDog(ids: CountedIds, householdId: string): CareRecipientEntity {
  const [firstName] = DOGS;
  return { id: ids.next(), householdId, kind: CareRecipientKind.DOG, firstName, birthYear: null, removedAt: null };
}

function drawRecipients(
  chance: Chance,
  ids: CountedIds,
  householdId: string,
  code: ServiceCode,
  year: number,
): CareRecipientEntity[] {
  const several = Number(chance.weighted({ 1: 64, 2: 31, 3: 5 }));
  if (code === 'dog-sitting')
    return chance.some(DOGS, Math.min(2, several)).map((firstName) => ({
      id: ids.next(),
      householdId,
      kind: CareRecipientKind.DOG,
      firstName,
      birthYear: null,
      removedAt: null,
    }));
  if (code === 'elder-care' || code === 'home-help')
    return chance.some(ELDERS, code === 'elder-care' && chance.happens(0.15) ? 2 : 1).map((firstName) => ({
      id: ids.next(),
      householdId,
      kind: CareRecipientKind.ADULT,
      firstName,
      birthYear: year - chance.between(70, 93),
      removedAt: null,
    }));
  const eldest = code === 'after-school' ? chance.between(6, 13) : chance.between(0, 10);
  const youngest = code === 'after-school' ? 6 : 0;
  return chance.some(CHILDREN, several).map((firstName, index) => ({
    id: ids.next(),
    householdId,
    kind: CareRecipientKind.CHILD,
    firstName,
    birthYear: year - Math.max(youngest, eldest - 2 * index),
    removedAt: null,
  }));
}

function drawRequiredSkills(
  chance: Chance,
  code: ServiceCode,
  recipients: readonly CareRecipientEntity[],
  year: number,
): string[] {
  if (code === 'babysitting') return recipients.some(({ birthYear }) => birthYear === year) ? ['cert:infant'] : [];
  if (code === 'elder-care' && chance.happens(0.3)) return ['cert:care-worker'];
  return [];
}

/** Weekly timetables that suit a household: the first is the one it likes best, the others have the same length. */
function drawTimetables(
  chance: Chance,
  code: ServiceCode,
): { sessions: SlotInterval[]; penaltyCentsPerHour: number }[] {
  const { days, start, length, shifts } = drawHabit(chance, code);
  const options = shifts.map((shift) => ({
    sessions: onDays(days, start + shift, length),
    penaltyCentsPerHour: 40 * Math.abs(shift),
  }));
  if (code !== 'elder-care' && days.length < 4 && chance.happens(0.3)) {
    const others = chance.some(WEEKDAYS, days.length);
    if (others.join() !== days.join())
      options.push({ sessions: onDays(others, start, length), penaltyCentsPerHour: 100 });
  }
  return options;
}

interface Habit {
  readonly days: readonly number[];
  /** Slot of the day. */
  readonly start: number;
  readonly length: number;
  /** Slots by which the timetable may move; the first is 0. */
  readonly shifts: readonly number[];
}

function drawHabit(chance: Chance, code: ServiceCode): Habit {
  const some = (low: number, high: number) => chance.some(WEEKDAYS, chance.between(low, high));
  switch (code) {
    case 'babysitting': {
      const shifts = chance.happens(0.45) ? [0, 2] : [0];
      switch (chance.weighted({ afternoon: 7, morning: 1, evening: 1, long: 1 })) {
        case 'afternoon':
          return {
            days: some(2, 5),
            start: slotAt(0, 16) + chance.between(-1, 3),
            length: chance.between(8, 13),
            shifts,
          };
        case 'morning':
          return { days: some(2, 5), start: slotAt(0, 7) + chance.between(0, 2), length: chance.between(4, 7), shifts };
        case 'evening':
          return { days: [chance.between(3, 5)], start: slotAt(0, 19), length: chance.between(10, 14), shifts };
        default:
          return {
            days: some(3, 5),
            start: slotAt(0, 8) + chance.between(0, 3),
            length: chance.between(18, 24),
            shifts,
          };
      }
    }
    case 'after-school':
      return {
        days: some(2, 5),
        start: slotAt(0, 16, chance.one([0, 30, 30, 30])),
        length: chance.one([6, 8, 8, 10]),
        shifts: [0],
      };
    case 'dog-sitting':
      return {
        days: some(3, 5),
        start: chance.between(slotAt(0, 11), slotAt(0, 14)),
        length: chance.one([2, 3, 4, 4]),
        shifts: chance.happens(0.7) ? [0, -2, 2, 4] : [0],
      };
    case 'elder-care':
      return {
        days: chance.happens(0.25) ? [0, 1, 2, 3, 4, 5, 6] : chance.some([0, 1, 2, 3, 4, 5], chance.between(2, 6)),
        start: slotAt(0, chance.one([8, 8, 9, 11, 16, 18])) + chance.between(0, 3),
        length: chance.one([4, 4, 4, 6, 6, 8, 8, 12]),
        shifts: chance.happens(0.6) ? [0, 4, -4] : [0, 2],
      };
    default:
      return {
        days: some(1, 2),
        start: chance.between(slotAt(0, 8), slotAt(0, 14)),
        length: chance.one([8, 8, 12]),
        shifts: chance.happens(0.7) ? [0, 6, -6] : [0],
      };
  }
}
