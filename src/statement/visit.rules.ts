import { type LocalDate, pieces, type SlotInterval } from '../calendar/index.js';
import {
  LineKind,
  type PastSession,
  type PriceTerms,
  type ReversedLine,
  type StatementFacts,
  stateMonth,
} from './statement.rules.js';

/** Percent of a session's price that is owed where it is cancelled without notice. */
const LATE_CANCELLATION_PERCENT = 50;
const SLOT_MINUTES = 15;

/** What is to be stated of one household's part in a session, as the database tells it. */
export interface Visit {
  readonly attendanceId: string;
  readonly agreementId: string;
  readonly careRequestId: string;
  readonly householdId: string;
  readonly providerId: string;
  readonly date: LocalDate;
  readonly block: number | null;
  readonly minutes: number;
  readonly late: boolean;
  /** The line that is taken back for it; null where it is stated for the first time. */
  readonly lineId: string | null;
  readonly lineMinutes: number;
  readonly linePriceCents: number;
  readonly lineSubsidyCents: number;
  readonly lineFundId: string | null;
}

/** What a household agreed to over some dates, as far as its price follows from it. */
export interface VisitTerms {
  readonly agreementId: string;
  readonly careRequestId: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate | null;
  readonly weeklyPriceCents: number;
  readonly sessions: readonly SlotInterval[];
}

/** Items by a key, in the order in which they come. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** What a month is stated from: one part for each household, agreement and provider, with the terms that hold in it. */
export function factsOf(
  month: string,
  visits: readonly Visit[],
  terms: readonly VisitTerms[],
): Omit<StatementFacts, 'subsidy'>[] {
  const key = (of: { agreementId: string; careRequestId: string }) => `${of.agreementId} ${of.careRequestId}`;
  const termsOf = groupBy(terms, key);
  const groups = groupBy(visits, (visit) => `${key(visit)} ${visit.providerId}`);
  return [...groups.values()].map((group) => {
    const [{ agreementId, householdId, providerId }] = group;
    return {
      agreementId,
      householdId,
      providerId,
      month,
      terms: termsOf.get(key(group[0]))!.map(priceTerms),
      sessions: group.filter(({ lineId, minutes }) => lineId === null || minutes > 0).map(pastSession),
      reversals: group.flatMap((visit) => (visit.lineId === null ? [] : [reversed(visit, visit.lineId)])),
      lateCancellationPercent: LATE_CANCELLATION_PERCENT,
    };
  });
}

/** Cents that a line costs once it is stated anew as care of some minutes, before any subsidy; 0 where none counts. */
export function priceAnew(visit: Visit, terms: readonly VisitTerms[], minutes: number): number {
  const [facts] = factsOf(visit.date.slice(0, 7), [{ ...visit, minutes, late: false }], terms);
  return stateMonth({ ...facts, subsidy: null }).lines.find(({ kind }) => kind === LineKind.CARE)?.priceCents ?? 0;
}

const priceTerms = ({ fromOn, untilOn, weeklyPriceCents, sessions }: VisitTerms): PriceTerms => ({
  from: fromOn,
  until: untilOn ?? '9999-12-31',
  weeklyPriceCents,
  blockMinutes: pieces(sessions).map(({ start, end }) => (end - start) * SLOT_MINUTES),
});

const pastSession = ({ attendanceId, date, block, minutes, late, lineId }: Visit): PastSession => ({
  id: attendanceId,
  date,
  block,
  minutes,
  outcome: late ? 'cancelled-late' : 'attended',
  ...(lineId !== null && { replaces: lineId }),
});

const reversed = (visit: Visit, lineId: string): ReversedLine => ({
  lineId,
  sessionId: visit.attendanceId,
  date: visit.date,
  minutes: visit.lineMinutes,
  priceCents: visit.linePriceCents,
  subsidyCents: visit.lineSubsidyCents,
  subsidyFundId: visit.lineFundId,
});
