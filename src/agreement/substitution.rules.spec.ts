import { agreedForSession, weeklySlots } from './substitution.rules.js';

const at = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

describe('a session in the local week', () => {
  it('is a run of slots, in Rome and not in Greenwich', () => {
    expect(weeklySlots(at('2026-11-30T15:00:00Z', '2026-11-30T18:00:00Z'))).toEqual([[64, 76]]);
    expect(weeklySlots(at('2026-07-06T14:00:00Z', '2026-07-06T17:00:00Z'))).toEqual([[64, 76]]);
  });

  it('of a night from Sunday to Monday is two runs', () => {
    expect(weeklySlots(at('2026-11-29T21:00:00Z', '2026-11-30T05:00:00Z'))).toEqual([
      [0, 24],
      [664, 672],
    ]);
  });
});

it('one session costs its part of the week', () => {
  expect(agreedForSession(6000, 180, 360)).toBe(3000);
  expect(agreedForSession(1001, 60, 180)).toBe(334);
  expect(agreedForSession(1000, 60, 0)).toBe(0);
});
