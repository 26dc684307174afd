import { HIGHEST_PRIORITY, priorityOf, type PriorityRule, SocialFact } from './priority.rules.js';

const rules: PriorityRule[] = [
  { fact: SocialFact.DISABILITY, addedPercent: 50, validFrom: '2026-01-01', validUntil: '2027-01-01' },
  { fact: SocialFact.DISABILITY, addedPercent: 80, validFrom: '2027-01-01', validUntil: null },
  { fact: SocialFact.SINGLE_PARENT, addedPercent: 30, validFrom: '2026-01-01', validUntil: null },
];

describe('the priority of a request', () => {
  it('is normal without a fact, and rises by the rules of its day', () => {
    const on = (day: string, ...facts: SocialFact[]) => priorityOf(facts, rules, day);
    expect(on('2026-06-01')).toBe(100);
    expect(on('2025-12-31', SocialFact.DISABILITY)).toBe(100);
    expect(on('2026-12-31', SocialFact.DISABILITY, SocialFact.DISABILITY)).toBe(150);
    expect(on('2027-01-01', SocialFact.DISABILITY, SocialFact.SINGLE_PARENT)).toBe(210);
    expect(on('2027-01-01', SocialFact.LIVES_ALONE)).toBe(100);
  });

  it('is never more than the most', () => {
    const many = Object.values(SocialFact).map((fact) => ({
      fact,
      addedPercent: 90,
      validFrom: '2026-01-01',
      validUntil: null,
    }));
    expect(priorityOf(Object.values(SocialFact), many, '2026-06-01')).toBe(HIGHEST_PRIORITY);
  });
});
