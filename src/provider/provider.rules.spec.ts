import { Role } from '../account/account.rules.js';
import { DEFAULT_POLICY } from '../employment-cost/index.js';
import { leastHourlyPay, mayKeepProvider, reachesFurther, skillsAfter, suitsMore } from './provider.rules.js';

describe('the least that may be paid', () => {
  it('is that of the level of the work on the day', () => {
    expect(leastHourlyPay('dog-sitting', [], '2026-11-22', DEFAULT_POLICY)).toMatchObject({
      cents: 651,
      level: 'A',
      provisional: false,
    });
    expect(leastHourlyPay('elder-care', [], '2026-11-22', DEFAULT_POLICY)).toMatchObject({ cents: 830, level: 'CS' });
    expect(leastHourlyPay('elder-care', [], '2025-11-22', DEFAULT_POLICY)).toMatchObject({ cents: 791 });
    expect(leastHourlyPay('elder-care', ['cert:care-worker'], '2026-11-22', DEFAULT_POLICY)).toMatchObject({
      cents: 997,
      level: 'DS',
    });
  });

  it('counts the child under six, by the table of 2026 and the setting of the city', () => {
    expect(leastHourlyPay('babysitting', [], '2026-11-22', DEFAULT_POLICY)?.parts.map(({ cents }) => cents)).toEqual([
      745, 79,
    ]);
  });

  it('is provisional beyond the last table, and unknown for unclassified work', () => {
    expect(leastHourlyPay('dog-sitting', [], '2031-02-01', DEFAULT_POLICY)).toMatchObject({
      cents: 651,
      provisional: true,
    });
    expect(leastHourlyPay('juggling', [], '2026-11-22', DEFAULT_POLICY)).toBeNull();
  });
});

describe('a profile', () => {
  const own = { householdId: null, providerId: null, bodyId: null, buildingId: null, territoryId: null };
  const provider = { id: 'p', bodyId: 'b', territoryId: 't' };

  it.each([
    [Role.PROVIDER, { providerId: 'p' }, true],
    [Role.PROVIDER, { providerId: 'q' }, false],
    [Role.BODY_MANAGER, { bodyId: 'b' }, true],
    [Role.BODY_MANAGER, { bodyId: 'c' }, false],
    [Role.PLATFORM_OPERATOR, { territoryId: 't' }, true],
    [Role.HOUSEHOLD, { householdId: 'p' }, false],
    [Role.VETTING_OFFICER, {}, false],
  ])('is kept by a %s over %o: %s', (role, over, may) =>
    expect(mayKeepProvider({ id: 'x', assignments: [{ ...own, role, ...over }] }, provider)).toBe(may),
  );

  it('says languages and chores by itself, and keeps what a paper has shown', () => {
    expect(skillsAfter(['cert:infant', 'lang:en'], ['lang:fr', 'does:cooking'])).toEqual({
      skills: ['cert:infant', 'does:cooking', 'lang:fr'],
      undeclarable: [],
    });
    expect(skillsAfter([], ['cert:infant'])).toEqual({ skills: [], undeclarable: ['cert:infant'] });
  });
});

describe('what may let a provider serve more', () => {
  const profile = {
    availability: [{ start: 32, end: 60 }],
    skills: ['lang:it'],
    maxTravelMetres: 2000,
    maxWeekSlots: 80,
    minBlockSlots: 8,
    worksOnHolidays: false,
  };

  it.each([
    ['more hours', { availability: [{ start: 30, end: 50 }] }, true],
    ['fewer hours', { availability: [{ start: 40, end: 60 }] }, false],
    ['the same hours in pieces', { availability: [32, 46].map((start) => ({ start, end: start + 14 })) }, false],
    ['another language', { skills: ['lang:en', 'lang:it'] }, true],
    ['a language less', { skills: [] }, false],
    ['a longer way', { maxTravelMetres: 2001 }, true],
    ['a longer week', { maxWeekSlots: 81 }, true],
    ['a shorter week', { maxWeekSlots: 79 }, false],
    ['shorter visits', { minBlockSlots: 4 }, true],
    ['work on holidays', { worksOnHolidays: true }, true],
  ])('is told from what may not: %s', (_, change, expected) => {
    expect(reachesFurther(profile, { ...profile, ...change })).toBe(expected);
  });

  const rate = { capacity: 2, baseCentsPerHour: 1200, extraCentsPerHour: 400, underMinimumSince: null };
  it.each([
    ['a first rate', null, {}, true],
    ['the same rate', rate, {}, false],
    ['a lower rate', rate, { baseCentsPerHour: 1100 }, true],
    ['a higher rate', rate, { baseCentsPerHour: 1300, extraCentsPerHour: 500, capacity: 1 }, false],
    ['a place more', rate, { capacity: 3 }, true],
    ['one that is lawful again', { ...rate, underMinimumSince: '2026-01-01' }, { baseCentsPerHour: 1300 }, true],
  ])('is told from what may not: %s', (_, before, change, expected) => {
    expect(suitsMore(before, { ...rate, ...change })).toBe(expected);
  });
});
