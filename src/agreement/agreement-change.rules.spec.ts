import { AgreementChange, leavingOf, pricesOfChange } from './agreement-change.rules.js';

describe('what each pays before and after', () => {
  it('has nothing before for who joins and nothing after for who leaves', () => {
    const both = [
      { careRequestId: 'anna', priceCents: 6000 },
      { careRequestId: 'bruno', priceCents: 5000 },
    ];
    expect(pricesOfChange([both[0]], both)).toEqual([
      { careRequestId: 'anna', beforeCents: 6000, afterCents: 6000 },
      { careRequestId: 'bruno', beforeCents: null, afterCents: 5000 },
    ]);
    expect(pricesOfChange(both, [both[0]])[1]).toEqual({
      careRequestId: 'bruno',
      beforeCents: 5000,
      afterCents: null,
    });
    expect(pricesOfChange(both, []).every(({ afterCents }) => afterCents === null)).toBe(true);
  });
});

describe('a leaving', () => {
  const step = (id: string, careRequestId: string, change: AgreementChange, takesBackId: string | null = null) => ({
    id,
    careRequestId,
    change,
    takesBackId,
  });
  const { JOINED, LEFT, ENDED, STAYED } = AgreementChange;
  const idsOf = (found: ReturnType<typeof leavingOf>) => found && [found.leaving, ...found.since].map(({ id }) => id);

  it('is the last step of its household, with what came after it', () => {
    const steps = [step('1', 'anna', JOINED), step('2', 'anna', LEFT), step('3', 'bruno', ENDED)];
    expect(idsOf(leavingOf(steps, 'anna'))).toEqual(['2', '3']);
    expect(idsOf(leavingOf(steps, 'bruno'))).toEqual(['3']);
    expect(leavingOf(steps, 'carla')).toBeNull();
    expect(leavingOf(steps.slice(0, 1), 'anna')).toBeNull();
  });

  it('is none once it was taken back, and nothing rests on one that was', () => {
    const steps = [step('1', 'anna', LEFT), step('2', 'bruno', LEFT), step('3', 'bruno', STAYED, '2')];
    expect(idsOf(leavingOf(steps, 'anna'))).toEqual(['1']);
    expect(leavingOf(steps, 'bruno')).toBeNull();
    expect(idsOf(leavingOf([...steps, step('4', 'bruno', LEFT)], 'bruno'))).toEqual(['4']);
  });
});
