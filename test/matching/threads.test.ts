import {
  checkPlan,
  checkProof,
  type DistrictJob,
  districtsHere,
  match,
  matchVast,
  type ShardSetup,
  startHere,
} from '../../src/matching/index.js';
import { matchCity } from '../../src/matching/city/city-match.js';
import { compile } from '../../src/matching/problem/compile.js';
import { makeTables } from '../../src/matching/problem/tables.js';
import { districtsOnThreads } from '../../src/matching-threads/district-threads.js';
import { onThreads } from '../../src/matching-threads/shard-threads.js';
import { weeksOnThreads } from '../../src/matching-threads/week-threads.js';
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

  it('has the same plan where neighbourhoods choose side by side', () => {
    const town = makeInstance({ city: 'milano', requests: 150, providers: 40, seed: 4 });
    const tables = makeTables(compile(town));
    const alone = matchCity(town, tables, { bounds: false });
    expect(checkPlan(town, alone).faults).toEqual([]);
    expect(JSON.stringify(matchCity(town, tables, { bounds: false, start: onThreads(2) }))).toBe(JSON.stringify(alone));
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

describe('the districts of a vast city on several threads', () => {
  const instance = makeInstance({ city: 'milano', requests: 90, providers: 20, seed: 4 });

  it('have the same plan, to the byte, whatever their number', () => {
    const alone = matchVast(instance, {}, 30);
    expect(checkPlan(instance, alone).faults).toEqual([]);
    const together = matchVast(instance, { districts: districtsOnThreads(2) }, 30);
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });

  it('tell how far they are, and stop when asked with a plan that can hold', () => {
    const fractions: number[] = [];
    const plan = matchVast(
      instance,
      {
        districts: districtsOnThreads(2),
        onProgress: ({ fraction }) => fractions.push(fraction),
        shouldStop: () => fractions.length > 2,
      },
      30,
    );
    expect(checkPlan(instance, plan).faults).toEqual([]);
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    expect(fractions.at(-1)).toBe(1);
  });

  it('fail as one of them does, and do not wait for an answer that never comes', () => {
    const broken = { seed: 1, instance: { providers: [] as unknown } } as DistrictJob;
    const watch = () => ({ onProgress: () => undefined, shouldStop: () => false });
    const there = districtsOnThreads(2)();
    expect(() => districtsHere().run([broken], watch, () => undefined)).toThrow(TypeError);
    expect(() => there.run([broken], watch, () => undefined)).toThrow('undefined');
    there.end();
  });
});

describe('the weeks of a proof judged on several threads', () => {
  const instance = makeInstance({ city: 'milano', requests: 200, providers: 100, seed: 4 });
  const plan = match(instance, { proof: true, shouldStop: () => true });

  it('are confirmed as on one', () => {
    const told: number[] = [];
    const report = checkProof(instance, plan, { judge: weeksOnThreads(3), onProgress: (done) => told.push(done) });
    expect(report).toEqual(checkProof(instance, plan));
    expect(report).toMatchObject({ confirmed: true, weeks: 100 });
    expect(told.at(-1)).toBe(1);
  });

  it('have the same first fault as on one', () => {
    const requests = plan.proof!.requests.map((price, i) => (i % 5 === 0 ? 0 : price));
    const wrong = { ...plan, proof: { ...plan.proof!, requests } };
    const report = checkProof(instance, wrong, { judge: weeksOnThreads(2) });
    expect(report.fault).toMatch(/^p\d+ has a week worth \d+, more than \d+: r\d+/);
    expect(report).toEqual(checkProof(instance, wrong));
  });
});
