import {
  type Advice,
  adviseForm,
  type CareArrangement,
  type CareForm,
  classificationOf,
  CLASSIFICATIONS,
  compareCosts,
  type Comparison,
  DEFAULT_POLICY,
  type EmploymentPolicy,
  LIVE_OUT_MOST_WEEKLY_MINUTES,
  planningDay,
  sharedContractArrangement,
  type SubsidyScheme,
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
  readonly subsidy: { readonly scheme: SubsidyScheme; readonly iseeCents: number | null } | null;
}

/** The ways of care side by side, and the form of contract that fits. */
export interface ShareComparison {
  /** The day whose legal figures are used. */
  readonly on: string;
  /** True where the figures of today are not published yet. */
  readonly provisional: boolean;
  readonly advice: Advice;
  /** Null where no lawful form fits, or the scheme does not hold on the day. */
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

/** Compares four weeks alone, shared, and shared with a subsidy, and names the form of contract that fits. */
export function compareShare(share: ComparedShare, policy: EmploymentPolicy = DEFAULT_POLICY): ShareComparison | null {
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
        soFar: { householdNetCents: 0, workerNetCents: 0, pairNetCents: 0, workerHours: 0 },
        monthsSinceEmployment: null,
      },
    },
    policy,
  );
  const inForce = !share.subsidy || (share.subsidy.scheme.validFrom <= on && on < share.subsidy.scheme.validUntil);
  if (advice.form === null || !inForce || minutes > LIVE_OUT_MOST_WEEKLY_MINUTES)
    return { on, provisional, advice, costs: null };
  const [alone, shared] = arrangements(advice.form, work, share);
  const subsidy = share.subsidy && { ...share.subsidy, grantedSoFarCents: 0, fundLeftCents: null };
  return { on, provisional, advice, costs: compareCosts(on, alone, shared, { relief: null, subsidy }, policy) };
}
