import fc from 'fast-check';
import {
  adviseForm,
  centsOf,
  type Cost,
  compareCosts,
  type CareArrangement,
  contractedMinutes,
  domesticContractCost,
  DEFAULT_POLICY,
  dutiesOf,
  householdCost,
  type HouseholdFacts,
  LEVELS,
  minimumHourlyPay,
  NO_CLAIMS,
  sharedContractArrangement,
  splitCents,
  SUBSIDY_PRESETS,
  subsidyFor,
} from './index.js';

const ON = '2026-03-02';
const terms = { level: 'BS', term: 'open-ended', cuaf: true, childUnderSix: false } as const;
const alone = (centsPerHour: number, minutes: number, weeklyMinutes = minutes): CareArrangement => ({
  form: 'domestic-contract',
  contract: { ...terms, centsPerHour, weeklyMinutes },
  minutes,
});
const shared = (centsPerHour: number, weeklyPriceCents: number, weeks = 4) =>
  sharedContractArrangement({ contract: { ...terms, centsPerHour }, weeklyPriceCents, weeks });

const scheme = SUBSIDY_PRESETS[2];
const claims = (iseeCents: number | null, fundLeftCents: number | null = null): HouseholdFacts => ({
  relief: {
    deductedSoFarCents: 0,
    marginalRatePercent: 23,
    creditedExpenseSoFarCents: 0,
    certifiedNonSelfSufficient: true,
    incomeCents: 2_000_000,
  },
  subsidy: { scheme, iseeCents, grantedSoFarCents: 0, fundLeftCents },
});

const euros = fc.integer({ min: 0, max: 5_000_000 });
const pay = fc.integer({ min: 824, max: 3000 });
const minutes = fc.integer({ min: 0, max: 12_000 });

describe('the cost of a household', () => {
  it('composes contract, subsidy and relief for a month of a shared sitter', () => {
    // Three families share 12 hours a week at 12 euro; this one pays 48 euro a week, so it employs for 4 of the hours.
    const found = householdCost(ON, shared(1200, 4800), claims(1_000_000));
    expect(found.cost.lines).toEqual([
      { kind: 'gross-pay', cents: 19200 },
      { kind: 'thirteenth-month', cents: 1600 },
      { kind: 'holiday-accrual', cents: 1600 },
      { kind: 'severance-accrual', cents: 1541 },
      { kind: 'inps-employer', cents: 2800 },
      { kind: 'cassa-colf-employer', cents: 64 },
    ]);
    expect(found.cost.totalCents).toBe(26805);
    expect(found.subsidy).toEqual({ cents: 10722, percent: 40, heldBackBy: 'nothing' });
    expect(found.relief).toMatchObject({ deductedCents: 2800, deductionCents: 644, creditCents: 0 });
    expect(found.netCents).toBe(26805 - 10722 - 644);
  });

  it('compares alone, shared, and shared with subsidy', () => {
    // Alone: 12 hours a week at 9 euro. Shared: the same hours for 48 euro a week.
    const found = compareCosts(ON, alone(900, 4 * 720, 720), shared(1200, 4800), {
      ...claims(1_000_000),
      relief: null,
    });
    expect(found.alone.netCents).toBe(60971);
    expect(found.shared.netCents).toBe(26805);
    expect(found.sharedWithSubsidy.netCents).toBe(16083);
    expect(found.savedBySharingCents).toBe(34166);
    expect(found.savedInAllCents).toBe(44888);
  });

  it('shows that splitting one worker’s hours among households moves them into dearer INPS rows', () => {
    const weekly = (hours: number) => ({ ...terms, on: ON, centsPerHour: 1000, weeklyMinutes: hours * 60 });
    const inps = (cost: Cost) => centsOf(cost, 'inps-employer');
    const oneEmployer = inps(domesticContractCost(weekly(30), 30 * 60));
    const three = 3 * inps(domesticContractCost(weekly(10), 10 * 60));
    // (1.92 − 0.48) − (1.24 − 0.31) euro an hour, for 30 hours.
    expect(three - oneEmployer).toBe(51 * 30);
    const ofTheWorker = { ...DEFAULT_POLICY.hoursThatChooseTheBand, value: 'of-the-worker' } as const;
    const policy = { ...DEFAULT_POLICY, hoursThatChooseTheBand: ofTheWorker };
    const one = domesticContractCost({ ...weekly(10), workerWeeklyMinutes: 1800 }, 600, policy);
    expect(3 * inps(one)).toBe(oneEmployer);
    expect(() => domesticContractCost(weekly(10), 600, policy)).toThrow(/pass workerWeeklyMinutes/);
  });

  it('keeps vouchers, invoices and volunteers apart', () => {
    expect(householdCost(ON, { form: 'libretto-famiglia', sessionMinutes: [90, 60] }).netCents).toBe(3000);
    expect(householdCost(ON, { form: 'body-invoice', netCents: 10_000 }).netCents).toBe(10_500);
    expect(householdCost(ON, { form: 'volunteer' }, claims(0)).netCents).toBe(0);
    const invoice = householdCost(ON, { form: 'body-invoice', netCents: 10_000 }, { ...claims(null), subsidy: null });
    expect(invoice.relief?.creditCents).toBe(1995);
  });

  it('gives tax back only on what the household bears after the subsidy', () => {
    const carer: CareArrangement = {
      form: 'domestic-contract',
      contract: { ...terms, level: 'CS', centsPerHour: 900, weeklyMinutes: 600 },
      minutes: 40 * 60,
    };
    const found = householdCost(ON, carer, claims(600_000));
    // 60 % of 508.09 would be 304.85, the scheme's ceiling is 300 a month; 360 of pay leaves 60 for the credit of 19 %.
    expect(found.subsidy).toMatchObject({ cents: 30_000, heldBackBy: 'household-ceiling' });
    expect(found.relief).toMatchObject({ creditedExpenseCents: 6_000, creditCents: 1_140, deductedCents: 5_760 });
  });

  it('adds up to the cent, whatever is paid, worked and claimed', () => {
    const isee = fc.option(euros, { nil: null });
    fc.assert(
      fc.property(pay, minutes, isee, fc.option(euros, { nil: null }), (rate, worked, iseeCents, fund) => {
        const found = householdCost(ON, alone(rate, worked, 600), claims(iseeCents, fund));
        const sum = found.cost.lines.reduce((all, line) => all + line.cents, 0);
        expect(found.cost.totalCents).toBe(sum);
        const given = (found.subsidy?.cents ?? 0) + (found.relief?.totalCents ?? 0);
        expect(found.netCents + given).toBe(found.cost.totalCents);
        expect(found.netCents).toBeGreaterThanOrEqual(0);
        expect(found.subsidy?.cents ?? 0).toBeLessThanOrEqual(fund ?? Infinity);
        found.cost.lines.forEach((line) => expect(Number.isSafeInteger(line.cents)).toBe(true));
      }),
    );
  });

  it('costs no less for more minutes, more pay, or a higher ISEE', () => {
    const cost = (rate: number, worked: number) => householdCost(ON, alone(rate, worked, 600)).netCents;
    fc.assert(
      fc.property(pay, minutes, fc.nat(600), (rate, worked, more) => {
        expect(cost(rate, worked + more)).toBeGreaterThanOrEqual(cost(rate, worked));
        expect(cost(rate + more, worked)).toBeGreaterThanOrEqual(cost(rate, worked));
      }),
    );
    const granted = (iseeCents: number, costCents: number) =>
      subsidyFor(scheme, { on: ON, costCents, iseeCents, grantedSoFarCents: 0, fundLeftCents: null }).cents;
    fc.assert(
      fc.property(euros, euros, euros, (isee, more, costCents) => {
        expect(granted(isee + more, costCents)).toBeLessThanOrEqual(granted(isee, costCents));
        expect(granted(isee, costCents)).toBeLessThanOrEqual(costCents);
      }),
    );
  });

  it('pays the worker the whole of what several households share, never an hour under the minimum', () => {
    fc.assert(
      fc.property(
        pay,
        fc.array(fc.integer({ min: 100, max: 9000 }), { minLength: 2, maxLength: 6 }),
        (rate, prices) => {
          const hours = prices.map((price) => contractedMinutes(price, rate));
          const together = hours.reduce((sum, each) => sum.add(each));
          expect(
            together
              .mul(rate)
              .div(60)
              .equals(prices.reduce((a, b) => a + b, 0)),
          ).toBe(true);
        },
      ),
    );
    expect(() => householdCost(ON, shared(700, 4800))).toThrow(/expected at least 745 cents an hour/);
  });

  it('raises every level above the one before it, in every year', () => {
    for (const on of ['2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01']) {
      const cents = LEVELS.map((level) => minimumHourlyPay(level, on).cents);
      expect(cents).toEqual([...cents].sort((a, b) => a - b));
    }
  });
});

describe('splitting cents', () => {
  it('loses none, and stays within a cent of the exact share', () => {
    const weights = fc
      .array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.nat(100_000_000), weights, (total, parts) => {
        const split = splitCents(total, parts);
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(split.reduce((a, b) => a + b, 0)).toBe(total);
        split.forEach((cents, at) => expect(Math.abs(cents - (total * parts[at]) / sum)).toBeLessThan(1));
      }),
    );
  });

  it('gives the odd cent to the largest remainder, the earlier where they tie', () => {
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitCents(100, [1, 1, 4])).toEqual([17, 17, 66]);
    expect(splitCents(0, [0, 0])).toEqual([0, 0]);
    expect(() => splitCents(1, [0, 0])).toThrow(/every weight is zero/);
    expect(() => splitCents(1.5, [1])).toThrow(/found 1.5/);
  });
});

describe('the adviser', () => {
  const situation = {
    givenBy: 'worker',
    households: 3,
    weeklyMinutes: 240,
    occasional: false,
    withMinors: true,
    booking: {
      on: ON,
      work: 'babysitting',
      sessionMinutes: [240],
      soFar: { householdNetCents: 0, workerNetCents: 0, pairNetCents: 0, workerHours: 0 },
      monthsSinceEmployment: null,
    },
  } as const;

  it('tells sharing families that each of them employs, and what that obliges to', () => {
    const advice = adviseForm(situation);
    expect(advice.form).toBe('domestic-contract');
    expect(advice.notes.map(({ key }) => key)).toContain('condominium-cannot-hire');
    expect(advice.duties.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['inps-hiring-notice', 'quarterly-contributions', 'certificate-not-due']),
    );
    expect(advice.setAside).toContainEqual({ form: 'libretto-famiglia', by: ['REGULAR_WORK', 'SHARED_WORK'] });
  });

  it('follows who gives the care', () => {
    expect(adviseForm({ ...situation, givenBy: 'body' }).form).toBe('body-invoice');
    expect(adviseForm({ ...situation, givenBy: 'volunteer' }).form).toBe('volunteer');
  });

  it('finds no form for more than forty hours a week with one worker', () => {
    const advice = adviseForm({ ...situation, households: 1, weeklyMinutes: 2401 });
    expect(advice).toMatchObject({ form: null, duties: [] });
  });

  it('asks the certificate for work with minors of bodies and associations only', () => {
    expect(dutiesOf('body-invoice', true).map(({ key }) => key)).toContain('body-certificate');
    expect(dutiesOf('body-invoice', false).map(({ key }) => key)).not.toContain('body-certificate');
    expect(householdCost(ON, { form: 'volunteer' }, NO_CLAIMS).netCents).toBe(0);
  });
});
