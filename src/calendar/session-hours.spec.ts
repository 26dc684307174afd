import fc from 'fast-check';
import { addDays, instantInRome, MILAN_PATRON, minutesBetween, sessionHours } from './index.js';

const hours = (date: string, from: number, until: number) =>
  sessionHours({ startsAt: instantInRome(date, from * 60), endsAt: instantInRome(date, until * 60) }, MILAN_PATRON);

describe('the hours of a session', () => {
  it.each([
    ['a Tuesday afternoon', '2026-11-24', 16, 19, { day: 180, night: 0, sundayOrHoliday: 0 }],
    ['a Friday evening past ten', '2026-11-27', 20, 25, { day: 120, night: 180, sundayOrHoliday: 0 }],
    ['a Saturday night into Sunday', '2026-11-28', 21, 31, { day: 60, night: 120, sundayOrHoliday: 420 }],
    ['Milan’s patron', '2026-12-07', 8, 10, { day: 0, night: 0, sundayOrHoliday: 120 }],
    ['the night when the clock goes back', '2026-10-24', 22, 30, { day: 0, night: 120, sundayOrHoliday: 420 }],
  ])('%s', (_, date, from, until, expected) => {
    expect(hours(date, from, until)).toEqual(expected);
  });

  it('is all of the minutes, whatever the span', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(
        fc.oneof(day, fc.constantFrom('2026-03-28', '2026-10-24')),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1440 }),
        (date, start, length) => {
          const span = { startsAt: instantInRome(date, start), endsAt: instantInRome(date, start + length) };
          const found = sessionHours(span, MILAN_PATRON);
          expect(found.day + found.night + found.sundayOrHoliday).toBe(minutesBetween(span.startsAt, span.endsAt));
        },
      ),
      { numRuns: 200 },
    );
  });
});
