import { judgedDays, startAfter, termDays } from './first-weeks.rules.js';

describe('the first Monday', () => {
  it.each([
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-30'],
    ['2026-11-23', '2026-11-30'],
  ])('after %s leaves time to prepare: %s', (today, monday) => expect(startAfter(today)).toBe(monday));
});

describe('the days of terms', () => {
  it.each([
    [null, null, '2026-11-30', null],
    ['2026-12-15', null, '2026-12-15', null],
    ['2026-11-24', '2026-11-26', '2026-11-24', '2026-11-26'],
    [null, '2026-11-25', '2026-11-23', '2026-11-25'],
    ['2026-11-01', '2027-06-01', '2026-11-30', '2027-06-01'],
  ])('of a request from %s to before %s are from %s to before %s', (startsOn, endsBefore, fromOn, untilOn) =>
    expect(termDays('2026-11-22', { startsOn, endsBefore })).toEqual({ fromOn, untilOn }),
  );
});

describe('the days by which it is judged who is free', () => {
  const today = '2026-11-21';
  const whenever = { startsOn: null, endsBefore: null };

  it('are the first four weeks of a weekly request, or fewer where it ends before', () => {
    const { days, everyDay } = judgedDays(today, whenever, []);
    expect([days.length, days[0], days.at(-1), everyDay]).toEqual([28, '2026-11-23', '2026-12-20', false]);
    expect(judgedDays(today, { startsOn: '2027-02-01', endsBefore: '2027-02-11' }, []).days).toHaveLength(10);
  });

  it('are the single days that are asked for, without those that are over', () => {
    expect(judgedDays(today, whenever, ['2026-11-20', '2026-12-24'])).toEqual({ days: ['2026-12-24'], everyDay: true });
  });
});
