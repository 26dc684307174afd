import fc from 'fast-check';
import { type City } from '../bench/city-facts.js';
import { type Making } from '../bench/make-instance.js';

/** Settings of a random town of either city, with so many requests and providers, least and most, and one of the densities. */
export function randomTown(
  [leastRequests, mostRequests]: readonly [number, number],
  [leastProviders, mostProviders]: readonly [number, number],
  densities: readonly number[],
): fc.Arbitrary<Required<Making>> {
  return fc.record({
    city: fc.constantFrom<City>('milano', 'rhodense'),
    requests: fc.integer({ min: leastRequests, max: mostRequests }),
    providers: fc.integer({ min: leastProviders, max: mostProviders }),
    density: fc.constantFrom(...densities),
    seed: fc.integer({ min: 1, max: 1e6 }),
  });
}
