import { type StatementLine } from './statement.rules.js';
import { groupBy, type Visit } from './visit.rules.js';

/** How far a part of a session has come: its hours are confirmed, it waits for them, or it is still to be given. */
export type VisitStage = 'confirmed' | 'waiting' | 'coming';

/** What is to be stated of one household's part in a session, or may be, in the month that runs. */
export interface RunningVisit extends Visit {
  readonly sessionId: string;
  readonly serviceTypeId: string;
  readonly stage: VisitStage;
}

/** Minutes and cents of a month that runs. */
export interface RunningSum {
  /** Minutes of care given so far. */
  readonly givenMinutes: number;
  /** Minutes of care still to be given. */
  readonly comingMinutes: number;
  /** Cents earned by what is confirmed, or cancelled without notice. */
  readonly earnedCents: number;
  /** Cents of what was given and waits for the household, or the desk, to say how long it took. */
  readonly waitingCents: number;
  /** Cents that the month comes to if everything is confirmed and given as planned. */
  readonly expectedCents: number;
}

/** What one household brings of a service in a month that runs. */
export interface RunningPart extends RunningSum {
  readonly householdId: string;
  readonly serviceTypeId: string;
}

/** A provider's month so far, and what is to come of it. */
export interface RunningMonth extends RunningSum {
  /** `YYYY-MM`. */
  readonly month: string;
  /** By household and service, whoever brings most first. */
  readonly parts: readonly RunningPart[];
}

interface PricedVisit {
  readonly visit: RunningVisit;
  readonly minutes: number;
  readonly priceCents: number;
}

const total = (of: readonly PricedVisit[], what: (priced: PricedVisit) => number): number =>
  of.reduce((sum, priced) => sum + what(priced), 0);

/** Minutes of care; time that several households shared counts once. */
function minutesOf(priced: readonly PricedVisit[]): number {
  const sessions = groupBy(priced, ({ visit }) => visit.sessionId);
  return [...sessions.values()].reduce((sum, parts) => {
    const households = groupBy(parts, ({ visit }) => visit.householdId);
    return sum + Math.max(...[...households.values()].map((own) => total(own, ({ minutes }) => minutes)));
  }, 0);
}

function sumOf(priced: readonly PricedVisit[]): RunningSum {
  const at = (...stages: VisitStage[]) => priced.filter(({ visit }) => stages.includes(visit.stage));
  const cents = (of: readonly PricedVisit[]) => total(of, ({ priceCents }) => priceCents);
  return {
    givenMinutes: minutesOf(at('confirmed', 'waiting')),
    comingMinutes: minutesOf(at('coming')),
    earnedCents: cents(at('confirmed')),
    waitingCents: cents(at('waiting')),
    expectedCents: cents(priced),
  };
}

/** Sums a provider's month from its visits and the lines that they would have on a statement. */
export function runningMonth(
  month: string,
  visits: readonly RunningVisit[],
  lines: readonly StatementLine[],
): RunningMonth {
  const byAttendance = new Map(visits.map((visit) => [visit.attendanceId, visit]));
  const priced = lines.map(({ sessionId, minutes, priceCents }) => ({
    visit: byAttendance.get(sessionId)!,
    minutes,
    priceCents,
  }));
  const groups = groupBy(priced, ({ visit }) => `${visit.householdId} ${visit.serviceTypeId}`);
  const parts = [...groups.values()].map((group) => {
    const [{ visit }] = group;
    return { householdId: visit.householdId, serviceTypeId: visit.serviceTypeId, ...sumOf(group) };
  });
  return { month, ...sumOf(priced), parts: parts.sort((a, b) => b.expectedCents - a.expectedCents) };
}
