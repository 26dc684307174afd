import {
  adviseForm,
  bodyInvoiceCost,
  centsOf,
  type DomesticContract,
  domesticContractCost,
  hourlyContribution,
  type Level,
  librettoCost,
  librettoRefusals,
  type LibrettoYear,
  linearTariffPerHour,
  liveInMonthCost,
  MILAN_NURSERY_STEPS,
  minimumHourlyPay,
  MONOPOLI_TARIFF,
  minimumSessionPay,
  type MinutesByKind,
  monthlyAccruals,
  NoTableInForce,
  SOURCES,
  stepFee,
  SUBSIDY_PRESETS,
  subsidyFor,
  taxRelief,
  underLegalMinimum,
  UnlawfulContract,
  volunteerReportValue,
  wagesInForce,
} from './index.js';

/** Worked cases whose figures were published, each with its source; money in cents. */

const preset = (key: string) => {
  const found = SUBSIDY_PRESETS.find((each) => each.key === key);
  if (!found) throw new Error(`No preset ${key}`);
  return found;
};

const contract = (level: Level, centsPerHour: number, weeklyHours = 20): DomesticContract => ({
  on: '2026-03-02',
  level,
  centsPerHour,
  weeklyMinutes: weeklyHours * 60,
  term: 'open-ended',
  cuaf: true,
  childUnderSix: false,
});

describe('minimum wages of live-out work (CCNL lavoro domestico, table C)', () => {
  it.each<[Level, string, number, string]>([
    ['BS', '2023-06-15', 699, 'contrattolavoro.org'],
    ['DS', '2024-01-01', 941, 'confil.it, +0.56 %'],
    ['BS', '2025-12-31', 710, 'blu-way.it'],
    ['A', '2026-01-01', 651, 'eutekne.info'],
    ['AS', '2026-01-01', 676, 'eutekne.info'],
    ['B', '2026-02-01', 701, 'eutekne.info and aclialessandria.it'],
    ['BS', '2026-02-01', 745, 'eutekne.info and aclialessandria.it'],
    ['C', '2026-02-01', 786, 'eutekne.info'],
    ['CS', '2026-02-01', 830, 'eutekne.info and aclialessandria.it'],
    ['DS', '2026-12-31', 997, 'eutekne.info and aclialessandria.it'],
  ])('level %s on %s is %d cents an hour (%s)', (level, on, cents) => {
    expect(minimumHourlyPay(level, on).cents).toBe(cents);
  });

  it('reproduces 2026 from 2025 for levels B to DS: +40/1003.99, then +0.9 % (signed 28 October 2025)', () => {
    const [before, after] = [wagesInForce('2025-06-01'), wagesInForce('2026-06-01')];
    const raised = (cents: number) => Math.round((cents * (100399 + 4000) * 1009) / (100399 * 1000));
    for (const level of ['B', 'BS', 'C', 'CS', 'D', 'DS'] as const) {
      expect(after.liveOutPerHour[level].cents).toBe(raised(before.liveOutPerHour[level].cents));
      expect(after.liveInPerMonth[level].cents).toBe(raised(before.liveInPerMonth[level].cents));
    }
  });

  it('reproduces 2024 from 2023: +0.56 % (confil.it)', () => {
    const [before, after] = [wagesInForce('2023-06-01'), wagesInForce('2024-06-01')];
    for (const level of ['A', 'AS', 'B', 'BS', 'C', 'CS', 'D', 'DS'] as const) {
      expect(after.liveOutPerHour[level].cents).toBe(Math.round((before.liveOutPerHour[level].cents * 10056) / 10000));
      expect(after.liveInPerMonth[level].cents).toBe(Math.round((before.liveInPerMonth[level].cents * 10056) / 10000));
    }
  });

  it('refuses a rate one cent under the minimum of its date, and shows the figure', () => {
    expect(underLegalMinimum(744, 'BS', '2026-03-02')).toMatchObject({
      code: 'UNDER_LEGAL_MINIMUM',
      minimum: { cents: 745, parts: [{ source: SOURCES['wages-2026'], standing: 'verified' }] },
    });
    expect(underLegalMinimum(745, 'BS', '2026-03-02')).toBeNull();
    expect(underLegalMinimum(744, 'BS', '2025-03-02')).toBeNull();
  });

  it('adds the indemnity for a child under six, which is a setting of the policy', () => {
    const childUnderSix = { cents: 79, source: SOURCES['child-under-six'], standing: 'unverified' } as const;
    expect(minimumHourlyPay('BS', '2026-03-02', { childUnderSix }).cents).toBe(824);
    expect(minimumHourlyPay('CS', '2026-03-02', { childUnderSix }).cents).toBe(830);
  });

  it.each(['2022-12-31', '2027-01-01'])('knows no table on %s and says so', (on) => {
    expect(() => minimumHourlyPay('BS', on)).toThrow(NoTableInForce);
    expect(() => minimumHourlyPay('BS', on)).toThrow(/no table is in force on/);
  });

  it.each(['2026-2-1', '2026-02-30', 'today'])('refuses the date "%s"', (on) => {
    expect(() => minimumHourlyPay('BS', on)).toThrow(/Expected a date as YYYY-MM-DD/);
  });
});

describe('night, Sunday and overtime (assindatcolf.it, ratio.it)', () => {
  it.each<[MinutesByKind, number]>([
    [{ day: 60 }, 745],
    [{ night: 60 }, 894],
    [{ sundayOrHoliday: 60 }, 1192],
    [{ overtimeTo44: 60 }, 820],
    [{ overtimeDay: 60 }, 932],
    [{ overtimeNight: 60 }, 1118],
    [{ day: 120, night: 180 }, 4172],
  ])('%j at level BS in 2026 is worth at least %d cents', (minutes, cents) => {
    expect(minimumSessionPay('BS', '2026-03-02', minutes)).toBe(cents);
  });
});

describe('INPS contributions (circular 9 of 3 February 2026; circular 29/2025)', () => {
  const facts = { weeklyMinutes: 20 * 60, term: 'open-ended', cuaf: true } as const;
  it.each([
    // The limits are on effective pay: 9.61 and 11.70 of it are 8.87 and 10.80 agreed.
    ['2026-03-02', 745, 170, 43],
    ['2026-03-02', 887, 170, 43],
    ['2026-03-02', 888, 192, 48],
    ['2026-03-02', 1080, 192, 48],
    ['2026-03-02', 1081, 234, 59],
    ['2025-03-03', 710, 168, 42],
    ['2025-03-03', 900, 189, 48],
    ['2025-03-03', 1200, 230, 58],
  ])('on %s an hour paid %d costs %d, of which the worker %d', (on, centsPerHour, totalCents, workerCents) => {
    expect(hourlyContribution({ ...facts, on, centsPerHour })).toEqual({ totalCents, workerCents });
  });

  it.each([
    [24 * 60, 'open-ended', true, 170],
    [24 * 60 + 1, 'open-ended', true, 124],
    [30 * 60, 'open-ended', false, 125],
    [30 * 60, 'fixed-term', true, 132],
    [30 * 60, 'fixed-term', false, 133],
    [20 * 60, 'fixed-term', true, 182],
    [20 * 60, 'fixed-term', false, 183],
    [20 * 60, 'open-ended', false, 171],
  ] as const)('with %d minutes a week, %s, CUAF %s, an hour at 7.45 costs %d', (weeklyMinutes, term, cuaf, cents) => {
    const asked = { on: '2026-03-02', centsPerHour: 745, weeklyMinutes, term, cuaf };
    expect(hourlyContribution(asked).totalCents).toBe(cents);
  });
});

describe('domestic contract, all in (worked from the 2026 tables: live-out, up to 24 hours, open-ended, CUAF)', () => {
  it.each([
    ['BS', 745, 1060, 700],
    ['CS', 830, 1166, 785],
    ['BS', 900, 1270, 850],
    ['BS', 1000, 1395, 950],
    ['BS', 1200, 1675, 1139],
  ] as const)('level %s at %d cents costs %d an hour and leaves the worker %d', (level, pay, total, net) => {
    const hundredHours = domesticContractCost(contract(level, pay), 6000);
    expect(Math.round(hundredHours.totalCents / 100)).toBe(total);
    expect(hundredHours.workerNetCents).toBe(net * 100);
    const oneHour = domesticContractCost(contract(level, pay), 60);
    expect(Math.abs(oneHour.totalCents - total)).toBeLessThanOrEqual(1);
  });

  it('a month of 80 hours at 7.45, line by line', () => {
    const cost = domesticContractCost(contract('BS', 745), 80 * 60);
    expect(cost.lines).toEqual([
      { kind: 'gross-pay', cents: 59600 },
      { kind: 'thirteenth-month', cents: 4967 },
      { kind: 'holiday-accrual', cents: 4967 },
      { kind: 'severance-accrual', cents: 4783 },
      { kind: 'inps-employer', cents: 10160 },
      { kind: 'cassa-colf-employer', cents: 320 },
    ]);
    expect(cost.totalCents).toBe(84797);
    expect(cost).toMatchObject({ inpsWorkerCents: 3440, cassaWorkerCents: 160, workerNetCents: 56000 });
  });

  it('refuses pay under the minimum and more than 40 hours a week', () => {
    expect(() => domesticContractCost(contract('BS', 744), 60)).toThrow(UnlawfulContract);
    expect(() => domesticContractCost(contract('BS', 745, 41), 60)).toThrow(/at most 2400 minutes/);
    const young = { ...contract('BS', 800), childUnderSix: true };
    expect(() => domesticContractCost(young, 60)).toThrow(/at least 824 cents/);
  });

  it('a live-in carer at level CS, 54 hours a week in 2026, costs about 1,765 euro a month beside food and lodging', () => {
    const cost = liveInMonthCost({
      on: '2026-03-02',
      level: 'CS',
      monthlyMinutes: 234 * 60,
      weeklyMinutes: 54 * 60,
      term: 'open-ended',
      cuaf: true,
      functionIndemnity: false,
    });
    expect(centsOf(cost, 'gross-pay')).toBe(119384);
    expect(centsOf(cost, 'thirteenth-month')).toBe(11614);
    expect(centsOf(cost, 'holiday-accrual')).toBe(11614);
    expect(centsOf(cost, 'severance-accrual')).toBe(11184);
    expect(centsOf(cost, 'inps-employer')).toBe(21762);
    expect(centsOf(cost, 'cassa-colf-employer')).toBe(936);
    expect(cost.totalCents).toBe(176494);
  });

  it('Assindatcolf’s slip of a live-in CS in 2024: 1,127.04 and board 195.60 sets aside 110.22, 110.22 and 106.14, in all 1,453.62', () => {
    const wages = wagesInForce('2024-05-01');
    const boardCents = wages.boardAndLodgingPerDay.cents * 30;
    expect(boardCents).toBe(19560);
    const aside = monthlyAccruals(wages.liveInPerMonth.CS.cents, boardCents);
    expect(aside).toEqual({ thirteenthCents: 11022, holidayCents: 11022, severanceCents: 10614 });
    const month = wages.liveInPerMonth.CS.cents + aside.thirteenthCents + aside.holidayCents + aside.severanceCents;
    expect(month).toBe(145362);
  });
});

describe('Libretto Famiglia (article 54-bis DL 50/2017)', () => {
  const year: LibrettoYear = { householdNetCents: 0, workerNetCents: 0, pairNetCents: 0, workerHours: 0 };
  const booking = {
    on: '2026-03-02',
    work: 'babysitting',
    sessionMinutes: [120],
    soFar: year,
    monthsSinceEmployment: null,
  };
  const codes = (soFar: Partial<LibrettoYear>, sessionMinutes = [120]) =>
    librettoRefusals({ ...booking, sessionMinutes, soFar: { ...year, ...soFar } }).map((each) => each.code);

  it('an hour costs 10 euro and leaves the worker 8', () => {
    expect(librettoCost('2026-03-02', [60])).toMatchObject({ totalCents: 1000, workerNetCents: 800 });
  });

  it('an hour and a quarter takes two vouchers, each session by itself', () => {
    expect(librettoCost('2026-03-02', [75, 75])).toMatchObject({ totalCents: 4000, workerNetCents: 3200 });
  });

  it.each([
    [{ pairNetCents: 248_400 }, []],
    [{ pairNetCents: 248_401 }, ['LIBRETTO_PAIR_LIMIT']],
    [{ workerNetCents: 498_401 }, ['LIBRETTO_WORKER_LIMIT']],
    [{ householdNetCents: 998_400 }, []],
    [{ householdNetCents: 998_401 }, ['LIBRETTO_HOUSEHOLD_LIMIT']],
    [{ workerHours: 278 }, []],
    [{ workerHours: 279 }, ['LIBRETTO_HOURS_LIMIT']],
  ])('with %j paid already, two hours more meet %j', (soFar, refusals) => {
    expect(codes(soFar)).toEqual(refusals);
  });

  it('is refused for dog sitting and after a recent employment, by the policy', () => {
    expect(librettoRefusals({ ...booking, work: 'dog-sitting' })[0].code).toBe('LIBRETTO_WORK_NOT_COVERED');
    expect(librettoRefusals({ ...booking, monthsSinceEmployment: 5 })[0].code).toBe('LIBRETTO_RECENT_EMPLOYMENT');
    expect(librettoRefusals({ ...booking, monthsSinceEmployment: 6 })).toEqual([]);
  });

  it('is advised for an occasional evening, a contract for every week', () => {
    const evening = {
      givenBy: 'worker',
      households: 1,
      weeklyMinutes: 120,
      occasional: true,
      withMinors: true,
      booking,
    } as const;
    expect(adviseForm(evening).form).toBe('libretto-famiglia');
    expect(adviseForm({ ...evening, occasional: false })).toMatchObject({ form: 'domestic-contract', notes: [] });
    expect(adviseForm({ ...evening, occasional: false, households: 3 }).notes).toHaveLength(3);
  });
});

describe('a body’s invoice and a volunteer’s hours', () => {
  it('an hour at 12 euro through a social cooperative costs 12.60 (VAT 5 %, answer 274/2021)', () => {
    expect(bodyInvoiceCost(1200)).toMatchObject({ totalCents: 1260 });
  });

  it('ten hours given count 150 euro in the reports, and cost nothing', () => {
    expect(volunteerReportValue(600)).toBe(15000);
  });
});

describe('tax relief', () => {
  const claim = {
    on: '2026-12-01',
    employerContributionsCents: 0,
    deductedSoFarCents: 0,
    marginalRatePercent: 35,
    careExpenseCents: 0,
    creditedExpenseSoFarCents: 0,
    level: 'CS' as Level | null,
    certifiedNonSelfSufficient: true,
    incomeCents: 4_000_000 as number | null,
  };

  it('deducts at most 1,549.37 euro of contributions a year (blubonus.it)', () => {
    expect(taxRelief({ ...claim, employerContributionsCents: 200_000 })).toMatchObject({
      deductedCents: 154_937,
      deductionCents: 54_228,
    });
    expect(taxRelief({ ...claim, employerContributionsCents: 5_000, deductedSoFarCents: 154_937 }).totalCents).toBe(0);
  });

  it('gives back at most 399 euro on the care of a non-self-sufficient person (studiopappalardo.com)', () => {
    expect(taxRelief({ ...claim, careExpenseCents: 900_000 }).creditCents).toBe(39_900);
    expect(taxRelief({ ...claim, careExpenseCents: 100_000, level: null }).creditCents).toBe(19_000);
  });

  it('gives no credit above 40,000 euro of income, for a baby-sitter, without certificate or without income', () => {
    const paid = { ...claim, careExpenseCents: 100_000 };
    expect(taxRelief({ ...paid, incomeCents: 4_000_001 }).creditCents).toBe(0);
    expect(taxRelief({ ...paid, level: 'BS' }).creditCents).toBe(0);
    expect(taxRelief({ ...paid, certifiedNonSelfSufficient: false }).creditCents).toBe(0);
    expect(taxRelief({ ...paid, incomeCents: null }).creditCents).toBe(0);
  });
});

describe('subsidies and tariffs by ISEE', () => {
  const ask = { on: '2026-03-02', grantedSoFarCents: 0, fundLeftCents: null };

  it.each([
    [2_500_000, 1_000_000, 240_000, 'household-ceiling'],
    [2_500_000, 300_000, 180_000, 'nothing'],
    [2_500_001, 1_000_000, 200_000, 'household-ceiling'],
    [3_500_000, 100_000, 60_000, 'nothing'],
    [3_500_001, 100_000, 0, 'nothing'],
    [null, 100_000, 0, 'nothing'],
  ] as const)('Lombardy, ISEE %s on %d cents of pay: %d (%s)', (iseeCents, costCents, cents, heldBackBy) => {
    const found = subsidyFor(preset('lombardy-family-assistants'), { ...ask, iseeCents, costCents });
    expect(found).toMatchObject({ cents, heldBackBy });
  });

  it.each([
    [200_000, 9_000],
    [200_001, 7_000],
    [700_000, 4_000],
    [920_000, 2_000],
    [920_001, 0],
  ])('Senna Lodigiana 2024, ISEE %d on 100 euro: the town pays %d', (iseeCents, cents) => {
    expect(subsidyFor(preset('senna-home-care'), { ...ask, iseeCents, costCents: 10_000 }).cents).toBe(cents);
  });

  it('a fund pays no more than it still has', () => {
    const asked = { ...ask, iseeCents: 100_000, costCents: 10_000, fundLeftCents: 1_234 };
    expect(subsidyFor(preset('senna-home-care'), asked)).toMatchObject({ cents: 1_234, heldBackBy: 'fund-exhausted' });
    expect(subsidyFor(preset('senna-home-care'), { ...asked, fundLeftCents: 0 }).cents).toBe(0);
  });

  it.each([
    [650_000, 0],
    [650_001, 10_300],
    [1_250_000, 10_300],
    [2_700_000, 23_200],
    [2_700_001, 46_500],
    [null, 46_500],
  ])('a Milan nursery, ISEE %s: %d a month (milanotoday.it)', (iseeCents, cents) => {
    expect(stepFee(MILAN_NURSERY_STEPS.steps, iseeCents)).toBe(cents);
  });

  it.each([
    [750_000, 0],
    [1_500_000, 400],
    [3_000_000, 800],
    [3_000_001, 1380],
    [null, 1380],
  ])('Monopoli 2018, ISEE %s: %d cents an hour, with its jumps', (iseeCents, cents) => {
    expect(linearTariffPerHour(MONOPOLI_TARIFF, iseeCents)).toBe(cents);
  });

  it('is refused outside the scheme’s dates', () => {
    const late = { ...ask, on: '2027-01-01', iseeCents: 0, costCents: 1 };
    expect(() => subsidyFor(preset('senna-home-care'), late)).toThrow(NoTableInForce);
  });
});
