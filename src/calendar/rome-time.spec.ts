import fc from 'fast-check';
import { addDays, instantInRome, minutesBetween, romeTimeOf, spansOverlap } from './index.js';

describe('wall-clock time in Rome', () => {
  it.each([
    ['2026-01-15', 8 * 60, '2026-01-15T07:00:00Z'],
    ['2026-07-15', 8 * 60, '2026-07-15T06:00:00Z'],
    ['2026-07-15', 24 * 60 + 30, '2026-07-15T22:30:00Z'],
    ['2026-12-31', 26 * 60, '2027-01-01T01:00:00Z'],
  ])('on %s at minute %d is %s', (date, minute, instant) => {
    expect(instantInRome(date, minute)).toBe(instant);
  });

  it('reads the hour that spring skips as the moment of the change', () => {
    const at = (hour: number, minute: number) => instantInRome('2026-03-29', hour * 60 + minute);
    expect(at(1, 59)).toBe('2026-03-29T00:59:00Z');
    expect(at(2, 0)).toBe('2026-03-29T01:00:00Z');
    expect(at(2, 45)).toBe('2026-03-29T01:00:00Z');
    expect(at(3, 0)).toBe('2026-03-29T01:00:00Z');
    expect(at(3, 1)).toBe('2026-03-29T01:01:00Z');
  });

  it('reads the hour that autumn shows twice as the first of the two', () => {
    const at = (hour: number, minute: number) => instantInRome('2026-10-25', hour * 60 + minute);
    expect(at(2, 0)).toBe('2026-10-25T00:00:00Z');
    expect(at(2, 59)).toBe('2026-10-25T00:59:00Z');
    expect(at(3, 0)).toBe('2026-10-25T02:00:00Z');
  });

  it('counts 23 hours on the spring Sunday and 25 on the autumn one', () => {
    const hours = (date: string) => minutesBetween(instantInRome(date, 0), instantInRome(date, 1440)) / 60;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-26')]).toEqual([23, 25, 24]);
  });

  it('never makes a later wall-clock time an earlier moment', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
    const aroundAChange = fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25');
    const minute = fc.integer({ min: 0, max: 2880 });
    fc.assert(
      fc.property(fc.oneof(anyDay, aroundAChange), minute, minute, (date, a, b) => {
        expect(instantInRome(date, Math.min(a, b)) <= instantInRome(date, Math.max(a, b))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a moment back as the clock shows it, save for the hours that the clock skips', () => {
    expect(romeTimeOf('2026-10-25T00:30:00Z')).toEqual({ date: '2026-10-25', minuteOfDay: 150 });
    expect(romeTimeOf('2026-10-25T01:30:00Z')).toEqual({ date: '2026-10-25', minuteOfDay: 150 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 180, max: 1439 }), (day, minuteOfDay) => {
        const date = addDays('2020-01-01', day);
        expect(romeTimeOf(instantInRome(date, minuteOfDay))).toEqual({ date, minuteOfDay });
      }),
      { numRuns: 300 },
    );
  });

  it('lets spans that only touch be apart', () => {
    const a = { startsAt: '2026-05-01T08:00:00Z', endsAt: '2026-05-01T09:00:00Z' };
    const b = { startsAt: '2026-05-01T09:00:00Z', endsAt: '2026-05-01T10:00:00Z' };
    expect(spansOverlap(a, b)).toBe(false);
    expect(spansOverlap(a, { ...b, startsAt: '2026-05-01T08:59:00Z' })).toBe(true);
  });

  it('shows what it could not read', () => {
    expect(() => instantInRome('2026-02-30', 0)).toThrow(/found "2026-02-30"/);
    expect(() => instantInRome('2026-02-28', -1)).toThrow(/found -1/);
    expect(() => romeTimeOf('yesterday')).toThrow(/found "yesterday"/);
  });
});
