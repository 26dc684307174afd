/** Simulated providers: what they do, when, how far they go and what they ask. */
import { type Interval, type Provider } from '../../src/matching/index.js';
import { LANGUAGES } from './needs.js';
import { type Random } from './random.js';

const DAY = 96;

/** What providers of a service ask: quarters of cents per hour (times 4 for the rate), and units at once. */
const TARIFFS: Readonly<
  Record<
    string,
    {
      readonly low: number;
      readonly typical: number;
      readonly extra: number;
      readonly units: readonly [number, number];
    }
  >
> = {
  babysitting: { low: 190, typical: 260, extra: 75, units: [2, 5] },
  'after-school': { low: 200, typical: 290, extra: 40, units: [5, 10] },
  'dog-sitting': { low: 150, typical: 220, extra: 60, units: [3, 6] },
  'elder-care': { low: 180, typical: 270, extra: 90, units: [2, 2] },
  'home-help': { low: 175, typical: 240, extra: 40, units: [2, 2] },
};

/** What else providers of a service often do. */
const SIDELINES: Readonly<Record<string, readonly string[]>> = {
  babysitting: ['after-school', 'dog-sitting'],
  'elder-care': ['home-help'],
  'after-school': ['babysitting'],
};

/** Draws one provider who lives at a point. */
export function drawProvider(random: Random, id: string, home: { readonly x: number; readonly y: number }): Provider {
  const main = random.weighted([
    ['babysitting', 38],
    ['elder-care', 30],
    ['after-school', 14],
    ['dog-sitting', 8],
    ['home-help', 10],
  ] as const);
  const services = [main, ...(SIDELINES[main] ?? []).filter(() => random.chance(0.5))];
  const level = random.normal();
  const rates = services.map((service) => {
    const { low, typical, extra, units } = TARIFFS[service];
    const base = Math.max(low, Math.round(typical + 30 * level + 12 * random.normal()));
    return { service, capacity: random.between(units[0], units[1]), base: 4 * base, extra: 4 * extra };
  });
  return {
    id,
    x: home.x,
    y: home.y,
    maxTravel: 500 * random.between(3, 12),
    maxWeek:
      4 *
      random.weighted([
        [16, 1],
        [24, 2],
        [30, 2],
        [40, 4],
      ] as const),
    minBlock: drawLeastBlock(random, main),
    quality: 4 * random.between(0, 50),
    skills: drawSkills(random, main),
    available: drawAvailability(random, main),
    rates,
  };
}

function drawLeastBlock(random: Random, main: string): number {
  if (main === 'dog-sitting') return random.pick([2, 4]);
  return random.weighted(
    main === 'elder-care'
      ? ([
          [4, 4],
          [6, 2],
          [8, 3],
        ] as const)
      : ([
          [4, 2],
          [6, 2],
          [8, 4],
        ] as const),
  );
}

function drawSkills(random: Random, main: string): string[] {
  const probabilities: [string, number][] = [
    ['cert:first-aid', main === 'babysitting' || main === 'after-school' ? 0.5 : 0.2],
    ['cert:infant', main === 'babysitting' ? 0.35 : 0],
    ['cert:care-worker', main === 'elder-care' ? 0.6 : 0],
    ['woman', 0.8],
    ['experienced', 0.45],
    ...LANGUAGES.map(([tag, weight]): [string, number] => [tag, weight / 25]),
  ];
  return probabilities.filter(([, probability]) => random.chance(probability)).map(([tag]) => tag);
}

function drawAvailability(random: Random, main: string): Interval[] {
  const [from, to] = random.weighted<readonly [number, number]>(
    main === 'elder-care'
      ? [
          [[random.between(30, 34), random.between(68, 78)], 4],
          [[28, 90], 5],
          [[28, 54], 1],
        ]
      : [
          [[58, 80], 4],
          [[random.between(30, 34), random.between(68, 78)], 4],
          [[28, 54], 1],
          [[28, 90], 3],
        ],
  );
  const days = random.some(
    [0, 1, 2, 3, 4],
    random.weighted([
      [5, 6],
      [4, 2],
      [3, 1],
    ] as const),
  );
  if (random.chance(0.3)) days.push(5);
  if (main === 'elder-care' && random.chance(0.4)) days.push(6);
  return days.map((day) => [day * DAY + from, day * DAY + to]);
}
