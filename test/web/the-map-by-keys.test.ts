import { stopTowards } from '../../web/src/town/map-keys.js';

const stop = (id: string, east: number, north: number) => ({
  id,
  position: { lat: 45.5 + north / 1000, lon: 9.18 + east / 702 },
});
const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];

/** How many stops the arrows reach from each. */
function reachedFromEach(stops: ReturnType<typeof stop>[]): number[] {
  const next = new Map(stops.map((from) => [from, ARROWS.map((key) => stopTowards(stops, from, key))]));
  return stops.map((first) => {
    const seen = new Set([first]);
    for (const here of seen) for (const there of next.get(here)!) if (there) seen.add(there);
    return seen.size;
  });
}

it('leads to the nearest stop that lies the way of the arrow', () => {
  const [here, right, farRight, above] = [stop('a', 0, 0), stop('b', 2, 1), stop('c', 5, 0), stop('d', 1, 3)];
  const stops = [here, right, farRight, above];
  expect(stopTowards(stops, here, 'ArrowRight')).toBe(right);
  expect(stopTowards(stops, right, 'ArrowRight')).toBe(farRight);
  expect(stopTowards(stops, here, 'ArrowUp')).toBe(above);
  expect(stopTowards(stops, here, 'ArrowLeft')).toBeNull();
  expect(stopTowards(stops, here, 'Enter')).toBeNull();
});

it('reaches every stop from every other, also where some stand at the same point', () => {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) % 20;
  for (let town = 0; town < 5; town++) {
    const stops = Array.from({ length: 40 }, (_, at) => stop(String(at), random(), random()));
    expect(reachedFromEach(stops)).toEqual(stops.map(() => stops.length));
  }
});
