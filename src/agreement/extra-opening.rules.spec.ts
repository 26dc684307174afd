import { daysOfSession } from './extra-opening.rules.js';

it('a night touches two days', () => {
  const night = { startsAt: new Date('2026-12-13T20:00:00Z'), endsAt: new Date('2026-12-14T06:00:00Z') };
  expect(daysOfSession(night)).toEqual(['2026-12-13', '2026-12-14']);
  expect(daysOfSession({ ...night, endsAt: new Date('2026-12-13T23:00:00Z') })).toEqual(['2026-12-13']);
});
