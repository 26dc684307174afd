import fc from 'fast-check';
import { type Instance, Malformed, match, parseInstance, parsePlan } from '../../src/matching/index.js';
import { makeInstance } from '../bench/make-instance.js';

const cities = fc.constantFrom('milano', 'rhodense' as const);

const instances = fc
  .record({
    city: cities,
    requests: fc.integer({ min: 0, max: 60 }),
    providers: fc.integer({ min: 0, max: 20 }),
    seed: fc.nat(),
  })
  .map((making) => makeInstance(making as Parameters<typeof makeInstance>[0]));

/** Values that do not belong in most places. */
const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  -1,
  0,
  0.5,
  672,
  1e300,
  NaN,
  Infinity,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  [1, 2, 3],
  '__proto__',
);

/** Every path to a value inside a document. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function put(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(document) as Record<string, unknown>;
  let owner = copy;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
  owner[path[path.length - 1]] = value;
  return copy;
}

describe('parsing', () => {
  it('takes back what was written', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        expect(parseInstance(JSON.parse(JSON.stringify(instance)))).toEqual(instance);
      }),
      { numRuns: 30 },
    );
  });

  it('takes back a plan that was written', () => {
    const plan = match(makeInstance({ city: 'milano', requests: 60, providers: 20, seed: 9 }), { effort: 'quick' });
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('answers junk anywhere with one line, and never fails otherwise; what it lets through can be matched', () => {
    const instance = makeInstance({ city: 'rhodense', requests: 6, providers: 3, seed: 4 });
    const paths = pathsOf(instance);
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        let parsed: Instance;
        try {
          parsed = parseInstance(put(instance, path, value));
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed);
          expect((error as Malformed).message).toMatch(/^[^\n]+: expected [^\n]+, found [^\n]+$/);
          return;
        }
        match(parsed, { effort: 'quick' });
      }),
      { numRuns: 1000 },
    );
  });
});
