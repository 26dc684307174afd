import { makeInstance } from '../../../test/bench/make-instance.js';
import { pricedParts } from '../advice/priced-parts.js';
import { worthOfHours } from '../advice/shadow-prices.js';
import { checkPlan } from '../check/check-plan.js';
import { match } from '../match.js';
import { divide } from './districts.js';
import { matchVast } from './vast-match.js';

const instance = makeInstance({ city: 'milano', requests: 160, providers: 40, seed: 5 });
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id).sort();

describe('a city divided into districts', () => {
  const plan = match(instance, { effort: 'quick' });
  const districts = divide(instance, plan.offers, 3);

  it('has every provider, request and offer in one district', () => {
    expect(districts).toHaveLength(3);
    const all = <T>(of: (district: (typeof districts)[number]) => readonly T[]): T[] => districts.flatMap(of);
    expect(ids(all((d) => d.instance.providers))).toEqual(ids(instance.providers));
    expect(ids(all((d) => d.instance.requests))).toEqual(ids(instance.requests));
    expect(all((d) => d.offers)).toHaveLength(plan.offers.length);
    for (const { instance: part } of districts) expect(part.requests.length).toBeGreaterThan(20);
  });

  it('keeps in each district what its providers hold, who are free to give it up there', () => {
    for (const district of districts) {
      const held = { ...plan, offers: district.offers, welfare: 0 };
      const faults = checkPlan(district.instance, held).faults.map(({ name }) => name);
      // What the part of the plan is worth is not told.
      expect(faults.filter((name) => name !== 'welfare')).toEqual([]);
    }
  });

  it('opens a room to one district at a time', () => {
    for (const room of instance.rooms) {
      const taken = new Set<number>();
      for (const { instance: part } of districts)
        for (const [start, end] of part.rooms.find(({ id }) => id === room.id)?.open ?? [])
          for (let slot = start; slot < end; slot++) {
            expect(taken.has(slot)).toBe(false);
            taken.add(slot);
          }
    }
  });
});

describe('a city planned district by district', () => {
  it.each(['quick', 'normal'] as const)('has a plan that keeps every rule, at %s effort', (effort) => {
    const whole = match(instance);
    const plan = matchVast(instance, { effort }, 60);
    expect(checkPlan(instance, plan).faults).toEqual([]);
    // Districts of some fifty households are all border.
    expect(plan.welfare).toBeGreaterThan(0.6 * whole.welfare);
    expect(plan.welfare).toBeLessThanOrEqual(whole.bound!);
  });

  it('is worth no less once the plan was refined across the borders', () => {
    const [quick, normal] = (['quick', 'normal'] as const).map((effort) => matchVast(instance, { effort }, 60).welfare);
    expect(normal).toBeGreaterThanOrEqual(quick);
  });

  it('carries a bound where a proof is asked for', () => {
    const plan = matchVast(instance, { effort: 'quick', proof: true }, 60);
    expect(plan.bound).toBeGreaterThanOrEqual(match(instance).welfare);
    expect(plan.proof).toBeDefined();
  });

  it('stops when asked, with a plan that can hold', () => {
    let asked = 0;
    const plan = matchVast(instance, { shouldStop: () => ++asked > 30 }, 60);
    expect(checkPlan(instance, plan).faults).toEqual([]);
  });
});

describe('what an hour is worth in a vast city', () => {
  it('is told by the prices of its districts, whose territories are all there', () => {
    const parts = pricedParts(instance, { effort: 'quick' }, 100, 60);
    expect(parts).toHaveLength(3);
    const worth = parts.flatMap((part) => worthOfHours(part.instance, part.plan, part.proof));
    expect(worth.some(({ cents }) => cents.some((hour) => hour > 0))).toBe(true);
    const whole = pricedParts(instance, { effort: 'quick' });
    expect(whole.map((part) => part.instance)).toEqual([instance]);
    const told = new Set(worth.map(({ territory }) => territory));
    for (const { territory } of worthOfHours(instance, whole[0].plan, whole[0].proof))
      expect(told).toContain(territory);
  });
});
