/** What simulated households ask for: five services, each with its hours, its spread of budgets and its strings attached. */
import { type Option, type Request, type Service } from '../../src/matching/index.js';
import { type Random } from './random.js';

/** The services of the simulated city. */
export const SERVICES: readonly Service[] = [
  { id: 'babysitting', mode: 'group', hourValue: 2400, maxHouseholds: 4, maxAgeSpan: 7 },
  { id: 'after-school', mode: 'group', hourValue: 2000, maxHouseholds: 6, maxAgeSpan: 5 },
  { id: 'dog-sitting', mode: 'group', hourValue: 1600, maxHouseholds: 5, maxAgeSpan: null },
  { id: 'elder-care', mode: 'round', hourValue: 2600, maxHouseholds: 5, maxAgeSpan: null },
  { id: 'home-help', mode: 'round', hourValue: 1800, maxHouseholds: 4, maxAgeSpan: null },
];

/** Languages that households wish for and providers speak, with how common they are. */
export const LANGUAGES = [
  ['lang:en', 8],
  ['lang:es', 5],
  ['lang:ar', 4],
  ['lang:zh', 3],
  ['lang:fr', 2],
  ['lang:ro', 3],
  ['lang:uk', 3],
] as const;

const DAY = 96;
const WEEKDAYS = [0, 1, 2, 3, 4];

/** One preferred timetable before alternatives: the same hours on some days. */
interface Timetable {
  readonly days: readonly number[];
  /** Slot of the day. */
  readonly start: number;
  readonly length: number;
  /** Slots by which the household could shift, the first being 0. */
  readonly shifts: readonly number[];
}

const TIMETABLES: Readonly<Record<string, (random: Random) => Timetable>> = {
  babysitting: (random) => {
    const shifts = random.chance(0.4) ? [0, 2] : [0];
    const some = (count: number): number[] => random.some(WEEKDAYS, count);
    return random.weighted<() => Timetable>([
      [
        () => ({
          days: some(random.between(2, 5)),
          start: random.between(62, 68),
          length: random.between(8, 14),
          shifts,
        }),
        7,
      ],
      [
        () => ({
          days: some(random.between(2, 5)),
          start: random.between(28, 31),
          length: random.between(4, 7),
          shifts,
        }),
        1,
      ],
      [
        () => ({ days: random.some([4, 5], 1), start: random.between(76, 80), length: random.between(10, 15), shifts }),
        1,
      ],
      [
        () => ({
          days: some(random.between(2, 5)),
          start: random.between(32, 36),
          length: random.between(18, 26),
          shifts,
        }),
        1,
      ],
    ])();
  },
  'after-school': (random) => ({
    days: random.some(WEEKDAYS, random.between(2, 5)),
    start: random.weighted([
      [64, 2],
      [66, 5],
      [68, 2],
    ]),
    length: random.pick([6, 8, 8, 10]),
    shifts: [0],
  }),
  'dog-sitting': (random) => ({
    days: random.some(WEEKDAYS, random.between(3, 5)),
    start: random.between(44, 56),
    length: random.pick([2, 3, 4, 4]),
    shifts: random.chance(0.7) ? [0, -2, 2, 4] : [0],
  }),
  'elder-care': (random) => ({
    days: random.chance(0.25) ? [0, 1, 2, 3, 4, 5, 6] : random.some([0, 1, 2, 3, 4, 5], random.between(2, 6)),
    start:
      random.weighted([
        [30, 3],
        [34, 3],
        [44, 2],
        [64, 2],
        [72, 2],
      ] as const) + random.between(0, 3),
    length: random.weighted([
      [3, 1],
      [4, 4],
      [6, 3],
      [8, 3],
      [12, 1],
    ] as const),
    shifts: random.chance(0.6) ? [0, 4, -4] : [0, 2],
  }),
  'home-help': (random) => ({
    days: random.some(WEEKDAYS, random.between(1, 2)),
    start: random.between(32, 60),
    length: random.pick([8, 8, 12]),
    shifts: random.chance(0.7) ? [0, 6, -6] : [0],
  }),
};

const BUDGETS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  babysitting: [190, 420],
  'after-school': [120, 420],
  'dog-sitting': [110, 420],
  'elder-care': [210, 500],
  'home-help': [200, 400],
};

/** Where a simulated household lives. */
export interface Home {
  readonly place: string;
  /** A building with a coordinator, where more households are ready to share. */
  readonly pilot: boolean;
}

/** Draws one household's request. */
export function drawRequest(random: Random, id: string, home: Home): Request {
  const service = random.weighted([
    ['babysitting', 40],
    ['after-school', 18],
    ['dog-sitting', 10],
    ['elder-care', 24],
    ['home-help', 8],
  ] as const);
  const together = service !== 'elder-care' && service !== 'home-help';
  const age =
    service === 'babysitting' ? random.between(0, 10) : service === 'after-school' ? random.between(6, 13) : null;
  const units = drawUnits(random, service);
  const sharing = random.weighted<Request['sharing']>([
    ['none', home.pilot ? 10 : 30],
    ['building', home.pilot ? 30 : 25],
    ['territory', home.pilot ? 60 : 45],
  ]);
  const tagged = (tag: string, probability: number): string[] => (random.chance(probability) ? [tag] : []);
  const prefers = random.chance(0.15) ? [{ tag: random.weighted<string>(LANGUAGES), value: 200 }] : [];
  const [least, most] = BUDGETS[service];
  return {
    id,
    service,
    place: home.place,
    units,
    ages: age === null ? null : [Math.max(0, age - (units > 1 ? random.between(0, 3) : 0)), age],
    sharing,
    maxWalk: sharing === 'territory' ? random.pick([300, 400, 500, 600, 800]) : 0,
    hostUnits: together && sharing !== 'none' && random.chance(0.35) ? units + random.between(1, 3) : 0,
    budget: 4 * random.between(least, most),
    priority: random.weighted([
      [100, 70],
      [120, 15],
      [150, 10],
      [200, 5],
    ] as const),
    requires: [
      ...(service === 'babysitting' && age === 0 ? ['cert:infant'] : []),
      ...(service === 'babysitting' ? tagged('cert:first-aid', 0.2) : []),
      ...(service === 'elder-care' ? [...tagged('cert:care-worker', 0.35), ...tagged('woman', 0.12)] : []),
    ],
    prefers: random.chance(0.3) ? [...prefers, { tag: 'experienced', value: 160 }] : prefers,
    has: together ? tagged('pet', 0.2) : [],
    avoids: together && service !== 'dog-sitting' ? tagged('pet', 0.06) : [],
    options: drawOptions(random, service),
  };
}

function drawUnits(random: Random, service: string): number {
  if (service === 'home-help') return 1;
  if (service === 'elder-care') return random.chance(0.15) ? 2 : 1;
  return random.weighted([
    [1, 62],
    [2, 32],
    [3, 6],
  ] as const);
}

/** The preferred timetable, its shifts, and now and then the same hours on other days. */
function drawOptions(random: Random, service: string): Option[] {
  const { days, start, length, shifts } = TIMETABLES[service](random);
  const on = (chosen: readonly number[], from: number): Option['sessions'] =>
    chosen.map((day) => [day * DAY + from, day * DAY + from + length]);
  const options = shifts
    .filter((shift) => start + shift >= 24 && start + shift + length <= DAY)
    .map((shift) => ({ sessions: on(days, start + shift), penalty: 40 * Math.abs(shift) }));
  if (service !== 'elder-care' && days.length < 4 && random.chance(0.3)) {
    const others = random.some(WEEKDAYS, days.length);
    if (others.join() !== days.join()) options.push({ sessions: on(others, start), penalty: 100 });
  }
  return options;
}
