import { DEFAULT_WISHES, Delivery, type DeliveryWishes, isQuiet, leavesAt } from './delivery.rules.js';

const wishes = (more: Partial<DeliveryWishes> = {}): DeliveryWishes => ({ ...DEFAULT_WISHES, ...more });
/** A moment of a winter's day in Rome, an hour ahead of UTC. */
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 0, 14, hour - 1, minute)).toISOString();

describe('quiet hours', () => {
  it('go over midnight, or lie within a day, or are none', () => {
    expect([20, 21, 23, 24 + 3, 24 + 7, 24 + 8].map((hour) => isQuiet(wishes(), at(hour)))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    const siesta = wishes({ quietFromHour: 13, quietUntilHour: 15 });
    expect([12, 13, 14, 15].map((hour) => isQuiet(siesta, at(hour)))).toEqual([false, true, true, false]);
    const none = wishes({ quietFromHour: 8, quietUntilHour: 8 });
    for (let hour = 0; hour < 24; hour++) expect(isQuiet(none, at(hour))).toBe(false);
  });
});

describe('a mail', () => {
  it('leaves at once by day, and waits for the morning by night', () => {
    expect(leavesAt(wishes(), false, at(15))).toBe(at(15));
    expect(leavesAt(wishes(), false, at(22, 30))).toBe('2026-01-15T07:00:00Z');
    expect(leavesAt(wishes(), false, at(3))).toBe('2026-01-14T07:00:00Z');
  });

  it('is gathered for the next morning where one a day is wanted', () => {
    const daily = wishes({ delivery: Delivery.DAILY });
    expect(leavesAt(daily, false, at(7, 59))).toBe('2026-01-14T07:00:00Z');
    expect(leavesAt(daily, false, at(8))).toBe('2026-01-15T07:00:00Z');
    expect(leavesAt(daily, false, at(15))).toBe('2026-01-15T07:00:00Z');
  });

  it('never leaves where none is wanted, unless it cannot wait', () => {
    const never = wishes({ delivery: Delivery.NEVER });
    expect(leavesAt(never, false, at(15))).toBeNull();
    for (const wish of [never, wishes(), wishes({ delivery: Delivery.DAILY })])
      expect(leavesAt(wish, true, at(23))).toBe(at(23));
  });

  it('comes by the clock on the wall on the days when it changes', () => {
    expect(leavesAt(wishes(), false, '2026-03-28T22:00:00Z')).toBe('2026-03-29T06:00:00Z');
    expect(leavesAt(wishes(), false, '2026-10-24T21:00:00Z')).toBe('2026-10-25T07:00:00Z');
  });
});
