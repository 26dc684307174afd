import fc from 'fast-check';
import { subsidyBand } from '../employment-cost/index.js';
import {
  bandOf,
  type BandOfRule,
  CeilingPeriod,
  keptIsee,
  type KeptRule,
  lastDayOfIsee,
  misplacedBand,
  reckonedRule,
} from './subsidy.rules.js';

const band = (iseeUpToCents: number | null, percent: number, mostCents: number | null = null): BandOfRule => ({
  iseeUpToCents,
  percent,
  mostCents,
});
const rule: KeptRule = {
  id: 'r',
  validFrom: '2026-01-01',
  validUntil: null,
  ceilingPer: CeilingPeriod.MONTH,
  bands: [band(650_000, 60, 30_000), band(1_250_000, 40), band(null, 0)],
};

describe('the bands of a subsidy rule', () => {
  it('climb to one without a limit', () => {
    expect(misplacedBand(rule.bands)).toBeNull();
    expect(misplacedBand([band(null, 10)])).toBeNull();
    expect(misplacedBand([band(100, 10)])).toBe(0);
    expect(misplacedBand([band(null, 10), band(null, 0)])).toBe(0);
    expect(misplacedBand([band(200, 10), band(200, 5), band(null, 0)])).toBe(1);
    expect(misplacedBand([band(200, 10), band(100, 5), band(null, 0)])).toBe(1);
    expect(() => reckonedRule({ ...rule, bands: [band(200, 10)] })).toThrow(/last band without an upper ISEE/);
  });

  it('give the same band for what is kept of an ISEE as for the ISEE itself', () => {
    const limits = fc.uniqueArray(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(limits, limits, fc.nat(6_000_000), (own, others, iseeCents) => {
        const climbing = [...own].sort((a, b) => a - b);
        const bands = [...climbing.map((limit, at) => band(limit, at)), band(null, 99)];
        const kept = keptIsee(iseeCents, [...own, ...others]);
        expect(bandOf({ bands }, kept).percent).toBe(subsidyBand(reckonedRule({ ...rule, bands }), iseeCents).percent);
        if (kept !== null) expect(kept).toBeGreaterThanOrEqual(iseeCents);
      }),
    );
  });

  it('count who declares none in the last', () => {
    expect(bandOf(rule, null)).toBe(rule.bands[2]);
    expect(bandOf(rule, 650_000)).toBe(rule.bands[0]);
    expect(bandOf(rule, 650_001)).toBe(rule.bands[1]);
  });
});

it('an ISEE holds until the end of its year', () => {
  expect(lastDayOfIsee('2026-11-25')).toBe('2026-12-31');
});
