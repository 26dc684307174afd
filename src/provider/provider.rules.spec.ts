import { CredentialOutcome, holdsOn, missingKinds } from './provider.rules.js';

const paper = { kind: 'identity', outcome: CredentialOutcome.PASSED, issuedOn: '2026-01-01', expiresOn: '2026-12-31' };

describe('a paper', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('that holds through 2026 on %s: %s', (date, holds) => expect(holdsOn(paper, date)).toBe(holds));

  it('that failed never holds, and one without an end always does', () => {
    expect(holdsOn({ ...paper, outcome: CredentialOutcome.FAILED }, '2026-06-01')).toBe(false);
    expect(holdsOn({ ...paper, expiresOn: null }, '2099-06-01')).toBe(true);
  });

  it('of each required kind is needed', () => {
    expect(missingKinds([paper], ['identity', 'first-aid'], '2026-06-01')).toEqual(['first-aid']);
    expect(missingKinds([paper, { ...paper, expiresOn: '2026-05-31' }], ['identity'], '2026-06-01')).toEqual([]);
  });
});
