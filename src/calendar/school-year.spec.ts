import { findSchoolClosure, MILAN_SCHOOLS, schoolClosures, schoolYearOf } from './index.js';

const dates = (startYear: number, calendar = MILAN_SCHOOLS) =>
  schoolClosures(startYear, calendar).map(({ from, until }) => [from, until]);

describe('the school year in Lombardy', () => {
  it('closes in 2025/2026 as the region published', () => {
    expect(dates(2025)).toEqual([
      ['2025-09-01', '2025-09-12'],
      ['2025-12-23', '2026-01-07'],
      ['2026-02-20', '2026-02-22'],
      ['2026-04-02', '2026-04-08'],
      ['2026-06-09', '2026-09-01'],
    ]);
  });

  it('follows Easter in 2026/2027 and 2027/2028', () => {
    expect(dates(2026).slice(2, 4)).toEqual([
      ['2027-02-12', '2027-02-14'],
      ['2027-03-25', '2027-03-31'],
    ]);
    expect(dates(2027).slice(2, 4)).toEqual([
      ['2028-03-03', '2028-03-05'],
      ['2028-04-13', '2028-04-19'],
    ]);
  });

  it('gives the Easter closures that were published for 2020/2021 and 2023/2024', () => {
    expect(dates(2020)[3]).toEqual(['2021-04-01', '2021-04-07']);
    expect(dates(2023)[3]).toEqual(['2024-03-28', '2024-04-03']);
  });

  it('keeps Carnival on Monday and Tuesday where the rite is Roman', () => {
    expect(dates(2025, { ...MILAN_SCHOOLS, rite: 'roman' })[2]).toEqual(['2026-02-16', '2026-02-18']);
    expect(dates(2027, { ...MILAN_SCHOOLS, rite: 'roman' })[2]).toEqual(['2028-02-28', '2028-03-01']);
  });

  it('opens nursery schools a week earlier and closes them at the end of June', () => {
    const nursery = { ...MILAN_SCHOOLS, kind: 'nursery-school' } as const;
    expect(findSchoolClosure('2026-09-05', nursery)).toBeNull();
    expect(findSchoolClosure('2026-09-05')?.reason).toBe('summer');
    expect(findSchoolClosure('2026-06-30', nursery)).toBeNull();
    expect(findSchoolClosure('2026-07-01', nursery)?.reason).toBe('summer');
  });

  it('turns on the first of September', () => {
    expect([schoolYearOf('2026-08-31'), schoolYearOf('2026-09-01')]).toEqual([2025, 2026]);
    expect(findSchoolClosure('2026-08-31')?.reason).toBe('summer');
  });
});
