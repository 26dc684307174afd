import {
  type Advice,
  adviseForm,
  type CareArrangement,
  type CareForm,
  classificationOf,
  CLASSIFICATIONS,
  compareCosts,
  type Comparison,
  type EmploymentPolicy,
  type HouseholdFacts,
  type LibrettoYear,
  LIVE_OUT_MOST_WEEKLY_MINUTES,
  planningDay,
  sharedContractArrangement,
  type SubsidyRule,
} from '../employment-cost/index.js';

/** Weeks over which ways of care are compared. */
export const COMPARED_WEEKS = 4;

/** What one household's part in an offer is compared by. */
export interface ComparedShare {
  readonly today: string;
  readonly serviceCode: string;
  readonly trained: boolean;
  readonly givenBy: 'worker' | 'body';
  readonly households: number;
  readonly occasional: boolean;
  readonly withMinors: boolean;
  readonly childUnderSix: boolean;
  /** Minutes of each of the household's weekly sessions. */
  readonly sessionMinutes: readonly number[];
  /** Minutes a week for which the provider is there, for all households together. */
  readonly presenceMinutes: number;
  /** Cents per week: of this household, of all together, and of this household alone. */
  readonly priceCents: number;
  readonly totalCents: number;
  readonly aloneCents: number;
  /** What was paid by Libretto Famiglia in the civil year of today. */
  readonly librettoSoFar: LibrettoYear;
  /** Null where no fund of the city is open for the service. */
  readonly subsidy: OfferedSubsidy | null;
  /** Null where the household says nothing of its taxes. */
  readonly taxes: DeclaredTaxes | null;
}

/** What a fund of the city offers a household today. */
export interface OfferedSubsidy {
  readonly fundName: string;
  readonly rule: SubsidyRule;
  /** Null where none is declared. */
  readonly iseeCents: number | null;
  /** What the fund has paid the household in the period of its ceiling before the four weeks. */
  readonly grantedSoFarCents: number;
  readonly fundLeftCents: number;
}

/** What a household says of its taxes, for one answer. */
export interface DeclaredTaxes {
  /** Its highest rate of income tax, 0 to 100. */
  readonly marginalRatePercent: number;
  /** Its income of the year; null where it does not say. */
  readonly incomeCents: number | null;
  /** Whether a doctor certifies that the care recipient is not self-sufficient. */
  readonly certifiedNonSelfSufficient: boolean;
}

/** The ways of care side by side, and the form of contract that fits. */
export interface ShareComparison {
  /** The day whose legal figures are used. */
  readonly on: string;
  /** True where the figures of today are not published yet. */
  readonly provisional: boolean;
  readonly advice: Advice;
  /** The fund whose rule is reckoned with; null where none is open. */
  readonly fundName: string | null;
  /** Null where no lawful form fits. */
  readonly costs: Comparison | null;
}

/** The kind of work that the collective agreement knows a service as; null for one that it does not classify. */
export function workOf(serviceCode: string, trained: boolean): string | null {
  const work = serviceCode === 'elder-care' && trained ? 'elder-care-trained' : serviceCode;
  return Object.hasOwn(CLASSIFICATIONS, work) ? work : null;
}

const perHour = (cents: number, minutes: number) => Math.round((cents * 60) / minutes);

/** How a household's care is arranged, shared and alone, in the form that was advised. */
function arrangements(
  form: CareForm,
  work: string,
  share: ComparedShare,
): readonly [alone: CareArrangement, shared: CareArrangement] {
  const minutes = share.sessionMinutes.reduce((sum, each) => sum + each, 0);
  if (form === 'volunteer') return [{ form }, { form }];
  if (form === 'body-invoice') {
    return [
      { form, netCents: share.aloneCents * COMPARED_WEEKS },
      { form, netCents: share.priceCents * COMPARED_WEEKS },
    ];
  }
  if (form === 'libretto-famiglia') {
    const sessionMinutes = Array.from({ length: COMPARED_WEEKS }, () => share.sessionMinutes).flat();
    return [
      { form, sessionMinutes },
      { form, sessionMinutes },
    ];
  }
  const contract = {
    level: classificationOf(work).level,
    term: 'open-ended',
    cuaf: true,
    childUnderSix: share.childUnderSix,
  } as const;
  return [
    {
      form,
      contract: { ...contract, centsPerHour: perHour(share.aloneCents, minutes), weeklyMinutes: minutes },
      minutes: minutes * COMPARED_WEEKS,
    },
    sharedContractArrangement({
      contract: { ...contract, centsPerHour: perHour(share.totalCents, share.presenceMinutes) },
      weeklyPriceCents: share.priceCents,
      weeks: COMPARED_WEEKS,
    }),
  ];
}

/** Compares four weeks alone, shared, and shared with what the city's fund pays, and names the form of contract that fits. */
export function compareShare(share: ComparedShare, policy: EmploymentPolicy): ShareComparison | null {
  const work = workOf(share.serviceCode, share.trained);
  if (work === null) return null;
  const { wages, contributions, libretto } = policy.tables;
  const { on, provisional } = planningDay(share.today, wages, contributions, libretto);
  const minutes = share.sessionMinutes.reduce((sum, each) => sum + each, 0);
  const advice = adviseForm(
    {
      givenBy: share.givenBy,
      households: share.households,
      weeklyMinutes: minutes,
      occasional: share.occasional,
      withMinors: share.withMinors,
      booking: {
        on,
        work,
        sessionMinutes: Array.from({ length: COMPARED_WEEKS }, () => share.sessionMinutes).flat(),
        soFar: share.librettoSoFar,
        monthsSinceEmployment: null,
      },
    },
    policy,
  );
  const found = { on, provisional, advice, fundName: share.subsidy?.fundName ?? null };
  if (advice.form === null || minutes > LIVE_OUT_MOST_WEEKLY_MINUTES) return { ...found, costs: null };
  const [alone, shared] = arrangements(advice.form, work, share);
  return { ...found, costs: compareCosts(on, alone, shared, factsOf(share), policy) };
}

/** What lowers the cost: a fund pays a part of the price of the care, as it does on a statement. */
function factsOf({ today, priceCents, subsidy, taxes }: ComparedShare): HouseholdFacts {
  return {
    relief: taxes && { ...taxes, deductedSoFarCents: 0, creditedExpenseSoFarCents: 0 },
    subsidy: subsidy && {
      ...subsidy,
      scheme: subsidy.rule,
      pricedCents: priceCents * COMPARED_WEEKS,
      on: today,
    },
  };
}
