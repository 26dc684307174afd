import { checkPlan, match, type ShardSetup, startHere } from '../../src/matching/index.js';
import { onThreads } from '../../src/matching-threads/shard-threads.js';
import { makeInstance } from '../bench/make-instance.js';

describe('a city matched on several threads', () => {
  const instance = makeInstance({ city: 'rhodense', requests: 1600, providers: 80, seed: 3 });

  it('has the same plan, to the byte, whatever their number', () => {
    const alone = match(instance, { effort: 'quick' });
    expect(checkPlan(instance, alone).faults).toEqual([]);
    expect(alone.offers.length).toBeGreaterThan(100);
    for (const threads of [2, 3])
      expect(JSON.stringify(match(instance, { effort: 'quick', start: onThreads(threads) }))).toBe(
        JSON.stringify(alone),
      );
  });

  it('stops when asked, with a plan that can hold', () => {
    let asked = 0;
    const plan = match(instance, { start: onThreads(2), shouldStop: () => ++asked > 20 });
    expect(checkPlan(instance, plan).faults).toEqual([]);
  });

  it('fails as one thread does, and does not wait for an answer that never comes', () => {
    const broken = { from: 0, to: 1, seed: 1 } as ShardSetup;
    expect(() => startHere([broken])).toThrow(TypeError);
    expect(() => onThreads(2)([broken])).toThrow('undefined');
  });
});
