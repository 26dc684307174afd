import {
  bodyInvoiceCost,
  DEFAULT_POLICY,
  domesticContractCost,
  FIGURES_OF,
  figuresOf,
  type KeptFigure,
  NoTableInForce,
  planningDay,
  policyOf,
  tablesOf,
  volunteerReportValue,
} from './index.js';

const published = figuresOf();
/** A figure ends on a day, and another amount holds from then on. */
const raised = (name: string, on: string, amount: number): readonly KeptFigure[] =>
  published.flatMap((each) =>
    each.figure === name && each.validFrom < on && (each.validUntil === null || on < each.validUntil)
      ? [
          { ...each, validUntil: on },
          { ...each, validFrom: on, amount },
        ]
      : [each],
  );

describe('figures that are kept one by one', () => {
  it('make the tables that they were taken from', () => {
    expect(tablesOf(published)).toEqual(DEFAULT_POLICY.tables);
    expect(policyOf(published, '2026-11-22').childUnderSixPerHour).toEqual(DEFAULT_POLICY.childUnderSixPerHour);
    for (const { kind, figure } of published) expect(FIGURES_OF[kind]).toContain(figure);
  });

  it('end a table where one of them changes', () => {
    const { wages } = tablesOf(raised('live-out-BS', '2026-07-01', 800));
    const of2026 = wages.filter(({ validFrom }) => validFrom >= '2026-01-01');
    expect(of2026.map((table) => [table.validFrom, table.validUntil, table.liveOutPerHour.BS.cents])).toEqual([
      ['2026-01-01', '2026-07-01', 745],
      ['2026-07-01', '2027-01-01', 800],
    ]);
    const contract = { level: 'BS', centsPerHour: 790, weeklyMinutes: 600, term: 'open-ended', cuaf: true } as const;
    const cost = (on: string) =>
      domesticContractCost(
        { ...contract, on, childUnderSix: false },
        60,
        policyOf(raised('live-out-BS', '2026-07-01', 800), on),
      );
    expect(cost('2026-06-30').lines[0]).toEqual({ kind: 'gross-pay', cents: 790 });
    expect(() => cost('2026-07-01')).toThrow(/at least 800/);
  });

  it('make no table for days on which one is missing, and the plan is then provisional', () => {
    const next = published
      .filter(({ kind, validFrom }) => kind === 'inps-contributions' && validFrom === '2026-01-01')
      .map((each) => ({ ...each, validFrom: '2027-01-01', validUntil: null }));
    const whole = tablesOf([...published, ...next]).contributions;
    expect(whole.at(-1)).toMatchObject({ validFrom: '2027-01-01', validUntil: '9999-12-31' });
    expect(planningDay('2027-02-01', whole).provisional).toBe(false);
    const short = tablesOf([...published, ...next.slice(1)]).contributions;
    expect(planningDay('2027-02-01', short)).toEqual({ on: '2026-12-31', provisional: true });
    const policy = policyOf([], '2026-11-22');
    expect(() =>
      domesticContractCost(
        {
          on: '2026-11-22',
          level: 'BS',
          centsPerHour: 900,
          weeklyMinutes: 60,
          term: 'open-ended',
          cuaf: true,
          childUnderSix: false,
        },
        60,
        policy,
      ),
    ).toThrow(NoTableInForce);
  });

  it('set VAT on an invoice and the value of an hour given from a day on', () => {
    const vat = raised('body-vat-percent', '2026-07-01', 10);
    expect(bodyInvoiceCost(1200, policyOf(vat, '2026-06-30')).totalCents).toBe(1260);
    expect(bodyInvoiceCost(1200, policyOf(vat, '2026-07-01')).totalCents).toBe(1320);
    const hour = policyOf(raised('volunteer-hour', '2026-07-01', 1600), '2027-08-01');
    expect(volunteerReportValue(90, hour)).toBe(2400);
    expect(policyOf([], '2026-11-22')).toMatchObject({ bodyVatPercent: { value: 5 } });
  });

  it('drop the indemnity for a child under six by a zero', () => {
    const none = published.map((each) => (each.figure === 'child-under-six' ? { ...each, amount: 0 } : each));
    expect(policyOf(none, '2026-11-22').childUnderSixPerHour).toBeNull();
  });
});
