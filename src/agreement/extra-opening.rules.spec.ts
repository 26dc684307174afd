import { daysOfSession, extraHours } from './extra-opening.rules.js';

// 8 December 2026 is a Tuesday.
const opening = { fromOn: '2026-12-08', untilOn: '2026-12-09', startSlot: 36, endSlot: 52 };

it('an extra opening adds its hours on each of its days and on no other', () => {
  const on = (day: string) => extraHours([opening], [day]);
  expect(['2026-12-07', '2026-12-10', '2026-12-15'].flatMap(on)).toEqual([]);
  expect(on('2026-12-08')).toEqual([{ start: 96 + 36, end: 96 + 52 }]);
  expect(on('2026-12-09')).toEqual([{ start: 192 + 36, end: 192 + 52 }]);
});

it('a night touches two days, the second of a Sunday night is the first of the week', () => {
  const night = { startsAt: new Date('2026-12-13T20:00:00Z'), endsAt: new Date('2026-12-14T06:00:00Z') };
  const days = daysOfSession(night);
  expect(days).toEqual(['2026-12-13', '2026-12-14']);
  const nights = { fromOn: '2026-12-13', untilOn: '2026-12-14', startSlot: 0, endSlot: 96 };
  expect(extraHours([nights], days)).toEqual([
    { start: 576, end: 672 },
    { start: 0, end: 96 },
  ]);
  expect(daysOfSession({ ...night, endsAt: new Date('2026-12-13T23:00:00Z') })).toEqual(['2026-12-13']);
});
