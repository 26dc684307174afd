/**
 * From unknown JSON to an instance that the engine can trust.
 *
 * Every field of the format is required, so a misspelt name is always noticed as a missing one; fields that the format
 * does not know are therefore let through and ignored (a file may carry notes of its own). Availability and opening
 * times may come in any order and overlap, since only their union counts; the sessions of an option may not.
 *
 * Upper limits keep all sums exact in double precision; they are far beyond any city. An offer has at most 32 households.
 */
import { type Instance, MEMBERS } from './instance.js';
import {
  documentSpot,
  type Fields,
  identifiedListAt,
  integerAt,
  listAt,
  Malformed,
  objectAt,
  type Range,
  referenceAt,
  refuse,
  Spot,
  textAt,
  describe,
  wordAt,
} from './reader.js';

/** Slots in a week: 7 days of 96 quarters of an hour. */
const WEEK = 672;

const CENTS_PER_HOUR: Range = { min: 0, max: 1_000_000, step: 4, unit: 'cents per hour' };
const CENTS_PER_KM: Range = { min: 0, max: 1_000_000, unit: 'cents per km' };
const METRES: Range = { min: 0, max: 100_000_000, unit: 'metres' };
const COORDINATE: Range = { min: -100_000_000, max: 100_000_000, unit: 'metres' };
const SLOTS: Range = { min: 0, max: WEEK, unit: 'slots' };
const SLOT_START: Range = { min: 0, max: WEEK - 1, unit: '(the first slot of an interval)' };
const SLOT_END: Range = { min: 1, max: WEEK, unit: '(the slot after an interval)' };
const SOME_UNITS: Range = { min: 1, max: 10_000, unit: 'units' };
const ANY_UNITS: Range = { min: 0, max: 10_000, unit: 'units' };
const YEARS: Range = { min: 0, max: 150, unit: 'years' };
const PERCENT: Range = { min: 0, max: 10_000, unit: 'percent' };

/** The ids that later parts of the document may refer to. */
interface Known {
  readonly services: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/**
 * Takes unknown data as an instance, or throws `Malformed` naming the first thing that is wrong with it.
 * The value itself is returned, neither copied nor changed.
 */
export function parseInstance(value: unknown): Instance {
  const top = documentSpot();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Malformed('the document', 'an object in the format shared-care/1', describe(value));
  }
  const document = value as Fields;
  wordAt(document, 'format', top, ['shared-care/1']);
  textAt(document, 'name', top);
  readPolicy(objectAt(document, 'policy', top), new Spot(top, 'policy'));
  const services = identifiedListAt(document, 'services', top, readService);
  const territories = identifiedListAt(document, 'territories', top, (item, spot) => void textAt(item, 'name', spot));
  const places = identifiedListAt(document, 'places', top, (item, spot) => readPlace(item, spot, territories));
  const known = { services, territories, places };
  identifiedListAt(document, 'rooms', top, (item, spot) => readRoom(item, spot, known));
  identifiedListAt(document, 'providers', top, (item, spot) => readProvider(item, spot, known));
  identifiedListAt(document, 'requests', top, (item, spot) => readRequest(item, spot, known));
  return value as unknown as Instance;
}

function readPolicy(policy: Fields, spot: Spot): void {
  integerAt(policy, 'maxGap', spot, SLOTS);
  integerAt(policy, 'metresPerSlot', spot, { ...METRES, min: 1 });
  integerAt(policy, 'roundRadius', spot, METRES);
  integerAt(policy, 'commuteCentsPerKm', spot, CENTS_PER_KM);
  integerAt(policy, 'walkCentsPerKm', spot, CENTS_PER_KM);
  const { stableGroups } = policy;
  if (stableGroups !== undefined && typeof stableGroups !== 'boolean') {
    refuse(spot, 'stableGroups', 'true, false or nothing', describe(stableGroups));
  }
}

function readService(service: Fields, spot: Spot): void {
  wordAt(service, 'mode', spot, ['group', 'round']);
  integerAt(service, 'hourValue', spot, CENTS_PER_HOUR);
  integerAt(service, 'maxHouseholds', spot, { min: 1, max: MEMBERS, unit: 'households' });
  if (service['maxAgeSpan'] !== null) integerAt(service, 'maxAgeSpan', spot, { ...YEARS, unit: 'years, or null' });
}

function readPlace(place: Fields, spot: Spot, territories: ReadonlySet<string>): void {
  wordAt(place, 'kind', spot, ['building', 'hub']);
  referenceAt(place, 'territory', spot, territories, 'territory');
  integerAt(place, 'x', spot, COORDINATE);
  integerAt(place, 'y', spot, COORDINATE);
}

function readRoom(room: Fields, spot: Spot, known: Known): void {
  referenceAt(room, 'place', spot, known.places, 'place');
  integerAt(room, 'capacity', spot, SOME_UNITS);
  const services = listAt(room, 'services', spot);
  const servicesSpot = new Spot(spot, 'services');
  for (let i = 0; i < services.length; i++) referenceAt(services, i, servicesSpot, known.services, 'service');
  readIntervals(room, 'open', spot);
}

function readProvider(provider: Fields, spot: Spot, known: Known): void {
  integerAt(provider, 'x', spot, COORDINATE);
  integerAt(provider, 'y', spot, COORDINATE);
  integerAt(provider, 'maxTravel', spot, METRES);
  integerAt(provider, 'maxWeek', spot, SLOTS);
  integerAt(provider, 'minBlock', spot, SLOTS);
  integerAt(provider, 'quality', spot, CENTS_PER_HOUR);
  readTags(provider, 'skills', spot);
  readIntervals(provider, 'available', spot);
  const rates = listAt(provider, 'rates', spot);
  const ratesSpot = new Spot(spot, 'rates');
  const rated = new Set<string>();
  for (let i = 0; i < rates.length; i++) {
    const rate = objectAt(rates, i, ratesSpot);
    const rateSpot = new Spot(ratesSpot, i);
    const service = referenceAt(rate, 'service', rateSpot, known.services, 'service');
    if (rated.has(service)) refuse(rateSpot, 'service', 'one rate per service', `a second rate for "${service}"`);
    rated.add(service);
    integerAt(rate, 'capacity', rateSpot, SOME_UNITS);
    const base = integerAt(rate, 'base', rateSpot, CENTS_PER_HOUR);
    const extra = integerAt(rate, 'extra', rateSpot, CENTS_PER_HOUR);
    if (extra > base) refuse(rateSpot, 'extra', `at most the base rate, ${base} cents per hour`, String(extra));
  }
}

function readRequest(request: Fields, spot: Spot, known: Known): void {
  referenceAt(request, 'service', spot, known.services, 'service');
  referenceAt(request, 'place', spot, known.places, 'place');
  integerAt(request, 'units', spot, SOME_UNITS);
  if (request['ages'] !== null) readAges(request, spot);
  wordAt(request, 'sharing', spot, ['none', 'building', 'territory']);
  integerAt(request, 'maxWalk', spot, METRES);
  integerAt(request, 'hostUnits', spot, ANY_UNITS);
  integerAt(request, 'budget', spot, CENTS_PER_HOUR);
  integerAt(request, 'priority', spot, PERCENT);
  readTags(request, 'requires', spot);
  const prefers = listAt(request, 'prefers', spot);
  const prefersSpot = new Spot(spot, 'prefers');
  for (let i = 0; i < prefers.length; i++) {
    const preference = objectAt(prefers, i, prefersSpot);
    const preferenceSpot = new Spot(prefersSpot, i);
    textAt(preference, 'tag', preferenceSpot);
    integerAt(preference, 'value', preferenceSpot, CENTS_PER_HOUR);
  }
  readTags(request, 'has', spot);
  readTags(request, 'avoids', spot);
  readOptions(request, spot);
}

function readAges(request: Fields, spot: Spot): void {
  const ages = listAt(request, 'ages', spot);
  const agesSpot = new Spot(spot, 'ages');
  if (ages.length !== 2) refuse(spot, 'ages', '[least age, greatest age] or null', describe(ages));
  const least = integerAt(ages, 0, agesSpot, YEARS);
  integerAt(ages, 1, agesSpot, { ...YEARS, min: least });
}

/** Options must be equally long, so that what a household gets does not depend on which of them is chosen. */
function readOptions(request: Fields, spot: Spot): void {
  const options = listAt(request, 'options', spot);
  const optionsSpot = new Spot(spot, 'options');
  if (options.length === 0) refuse(spot, 'options', 'at least one weekly timetable', 'an empty list');
  let first = 0;
  for (let i = 0; i < options.length; i++) {
    const option = objectAt(options, i, optionsSpot);
    const optionSpot = new Spot(optionsSpot, i);
    integerAt(option, 'penalty', optionSpot, CENTS_PER_HOUR);
    const length = readSessions(option, optionSpot);
    if (i === 0) first = length;
    else if (length !== first) {
      refuse(optionSpot, 'sessions', `${first} slots in all, as in the first option`, `${length} slots`);
    }
  }
}

/** Reads the sessions of an option, sorted and disjoint (one may start when the last ends), and returns their slots. */
function readSessions(option: Fields, spot: Spot): number {
  const sessions = listAt(option, 'sessions', spot);
  const sessionsSpot = new Spot(spot, 'sessions');
  if (sessions.length === 0) refuse(spot, 'sessions', 'at least one session', 'an empty list');
  let previousEnd = 0;
  let length = 0;
  for (let i = 0; i < sessions.length; i++) {
    const [start, end] = readInterval(sessions, i, sessionsSpot);
    if (start < previousEnd) {
      const expected = `sessions in order that do not overlap, so a start at or after ${previousEnd}`;
      refuse(sessionsSpot, i, expected, `[${start}, ${end}]`);
    }
    previousEnd = end;
    length += end - start;
  }
  return length;
}

function readIntervals(owner: Fields, key: string, spot: Spot): void {
  const intervals = listAt(owner, key, spot);
  const intervalsSpot = new Spot(spot, key);
  for (let i = 0; i < intervals.length; i++) readInterval(intervals, i, intervalsSpot);
}

function readInterval(list: readonly unknown[], index: number, spot: Spot): readonly [number, number] {
  const interval = listAt(list, index, spot);
  if (interval.length !== 2) refuse(spot, index, 'an interval [first slot, slot after the last]', describe(interval));
  const intervalSpot = new Spot(spot, index);
  const start = integerAt(interval, 0, intervalSpot, SLOT_START);
  const end = integerAt(interval, 1, intervalSpot, SLOT_END);
  if (start >= end) refuse(spot, index, 'an interval that ends after it starts', `[${start}, ${end}]`);
  return [start, end];
}

function readTags(owner: Fields, key: string, spot: Spot): void {
  const tags = listAt(owner, key, spot);
  const tagsSpot = new Spot(spot, key);
  for (let i = 0; i < tags.length; i++) textAt(tags, i, tagsSpot);
}
