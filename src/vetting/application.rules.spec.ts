import { ApplicationState, lastDayOf, monthsAfter, OfficeStep, paperFault, stateAfter } from './application.rules.js';

describe('an application', () => {
  it('is vetted after an interview only', () => {
    const from = Object.values(ApplicationState).filter((state) => stateAfter(state, OfficeStep.VET) !== null);
    expect(from).toEqual([ApplicationState.INTERVIEW]);
  });
});

describe('some months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-22', 6, '2027-05-22'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-01', 36, '2029-12-01'],
  ])('than %s by %i is %s', (date, months, later) => expect(monthsAfter(date, months)).toBe(later));
});

describe('a paper', () => {
  const today = '2026-11-22';
  const fresh = { freshMonths: 6 };

  it.each([
    ['2026-05-22', null, true, null],
    ['2026-05-21', null, true, 'too-old'],
    ['2026-05-21', null, false, null],
    ['2026-11-23', null, true, 'issued-in-the-future'],
    ['2026-11-01', '2026-10-01', true, 'ends-before-it-begins'],
    ['2026-10-01', '2026-11-21', true, 'already-expired'],
    ['2026-10-01', '2026-11-22', true, null],
  ])('issued on %s, ending on %s, passed %s: %s', (issuedOn, expiresOn, passed, fault) =>
    expect(paperFault({ issuedOn, expiresOn, passed }, fresh, today)).toBe(fault),
  );

  it('counts until its own end or the policy’s, whichever comes first', () => {
    expect(lastDayOf({ expiresOn: null }, { holdsMonths: null }, today)).toBeNull();
    expect(lastDayOf({ expiresOn: null }, { holdsMonths: 12 }, today)).toBe('2027-11-22');
    expect(lastDayOf({ expiresOn: '2027-01-01' }, { holdsMonths: 12 }, today)).toBe('2027-01-01');
    expect(lastDayOf({ expiresOn: '2030-01-01' }, { holdsMonths: 12 }, today)).toBe('2027-11-22');
  });
});
