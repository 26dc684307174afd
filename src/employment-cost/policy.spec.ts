import {
  DEFAULT_POLICY,
  type DomesticContract,
  domesticContractCost,
  type EmploymentPolicy,
  minimumHourlyPay,
  NoTableInForce,
  planningDay,
  requireLegalTables,
  WAGE_TABLES,
} from './index.js';

const lastYear = WAGE_TABLES[WAGE_TABLES.length - 1];
/** As a city would add it: 2027 with every hourly minimum twenty cents up. */
const nextYear = {
  ...lastYear,
  validFrom: '2027-01-01',
  validUntil: '2028-01-01',
  liveOutPerHour: { ...lastYear.liveOutPerHour, BS: { ...lastYear.liveOutPerHour.BS, cents: 765 } },
};
const contributions = DEFAULT_POLICY.tables.contributions.map((table, at, all) =>
  at === all.length - 1 ? { ...table, validUntil: '2028-01-01' } : table,
);
const policy: EmploymentPolicy = {
  ...DEFAULT_POLICY,
  tables: { ...DEFAULT_POLICY.tables, wages: [...WAGE_TABLES, nextYear], contributions },
};

describe('the city’s policy', () => {
  const contract: DomesticContract = {
    on: '2027-02-01',
    level: 'BS',
    centsPerHour: 765,
    weeklyMinutes: 600,
    term: 'open-ended',
    cuaf: true,
    childUnderSix: false,
  };

  it('adds next year’s tables without a new version of the software', () => {
    expect(() => domesticContractCost(contract, 60)).toThrow(NoTableInForce);
    expect(domesticContractCost(contract, 60, policy).lines[0]).toEqual({ kind: 'gross-pay', cents: 765 });
    expect(() => domesticContractCost({ ...contract, centsPerHour: 764 }, 60, policy)).toThrow(/at least 765/);
    expect(minimumHourlyPay('BS', '2027-02-01', { childUnderSix: null, tables: policy.tables.wages }).cents).toBe(765);
  });

  it('plans beyond the last table by its last day, and says that this is provisional', () => {
    expect(planningDay('2026-11-22', WAGE_TABLES)).toEqual({ on: '2026-11-22', provisional: false });
    expect(planningDay('2027-01-01', WAGE_TABLES)).toEqual({ on: '2026-12-31', provisional: true });
    expect(planningDay('2027-03-01', [...WAGE_TABLES, nextYear], DEFAULT_POLICY.tables.contributions)).toEqual({
      on: '2026-12-31',
      provisional: true,
    });
    expect(planningDay('2027-03-01', [...WAGE_TABLES, nextYear], contributions).provisional).toBe(false);
    expect(planningDay('2001-01-01', WAGE_TABLES)).toEqual({ on: '2001-01-01', provisional: false });
  });

  it('refuses tables that overlap, or end before they start', () => {
    const wages = (...tables: typeof WAGE_TABLES) =>
      requireLegalTables({ ...DEFAULT_POLICY.tables, wages: tables }).wages;
    expect(wages(nextYear, lastYear).map(({ validFrom }) => validFrom)).toEqual(['2026-01-01', '2027-01-01']);
    expect(() => wages(lastYear, { ...nextYear, validFrom: '2026-12-01' })).toThrow(/do not overlap/);
    expect(() => wages({ ...lastYear, validUntil: '2026-01-01' })).toThrow(/ends after it starts/);
    expect(() => wages({ ...lastYear, validUntil: '2026-13-01' })).toThrow(/found "2026-13-01"/);
  });

  it('is in order as it comes', () => {
    expect(requireLegalTables(DEFAULT_POLICY.tables)).toEqual(DEFAULT_POLICY.tables);
  });
});
