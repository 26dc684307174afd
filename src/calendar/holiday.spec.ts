import { easterSunday, findHoliday, holidaysIn, holidaysOf } from './index.js';

describe('public holidays in Italy', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %d is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('lists 2026 with Saint Francis and Milan’s patron', () => {
    expect(holidaysOf(2026).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-05',
      '2026-04-06',
      '2026-04-25',
      '2026-05-01',
      '2026-06-02',
      '2026-08-15',
      '2026-10-04',
      '2026-11-01',
      '2026-12-07',
      '2026-12-08',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('keeps Saint Francis out of 2025, and the patron out of other towns', () => {
    expect(findHoliday('2025-10-04')).toBeNull();
    expect(findHoliday('2026-10-04')?.it).toBe('San Francesco d’Assisi');
    expect(findHoliday('2026-12-07', null)).toBeNull();
    expect(findHoliday('2026-12-07')?.en).toBe('Saint Ambrose');
  });

  it('finds those of a range, half-open, across years', () => {
    const found = holidaysIn({ from: '2026-12-26', until: '2027-01-06' });
    expect([...found.keys()]).toEqual(['2026-12-26', '2027-01-01']);
  });

  it('says which years it knows', () => {
    expect(() => holidaysOf(1999)).toThrow(/from 2001 to 2099, found 1999/);
  });
});
