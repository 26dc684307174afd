import { extraHours, extraHoursOfAll } from './extra-hours.rules.js';

it('an extra opening adds its hours on each of its days and on no other', () => {
  // 8 December 2026 is a Tuesday.
  const opening = { fromOn: '2026-12-08', untilOn: '2026-12-09', startSlot: 36, endSlot: 52 };
  const on = (day: string) => extraHours([opening], [day]);
  expect(['2026-12-07', '2026-12-10', '2026-12-15'].flatMap(on)).toEqual([]);
  expect(on('2026-12-08')).toEqual([{ start: 96 + 36, end: 96 + 52 }]);
  expect(on('2026-12-09')).toEqual([{ start: 192 + 36, end: 192 + 52 }]);
});

it('the day after a Sunday is the first of the week', () => {
  const nights = { fromOn: '2026-12-13', untilOn: '2026-12-14', startSlot: 0, endSlot: 96 };
  expect(extraHours([nights], ['2026-12-13', '2026-12-14'])).toEqual([
    { start: 576, end: 672 },
    { start: 0, end: 96 },
  ]);
});

it('hours of several days are those of each day that falls on a weekday', () => {
  const on = (fromOn: string, startSlot: number, endSlot: number) => ({ fromOn, untilOn: fromOn, startSlot, endSlot });
  const openings = [on('2026-12-05', 36, 52), on('2026-12-12', 44, 60), on('2026-12-08', 36, 40)];
  expect(extraHoursOfAll(openings, ['2026-12-05', '2026-12-08', '2026-12-12'])).toEqual([
    { start: 480 + 44, end: 480 + 52 },
    { start: 96 + 36, end: 96 + 40 },
  ]);
  expect(extraHoursOfAll(openings, ['2026-12-05', '2026-12-19'])).toEqual([]);
});
