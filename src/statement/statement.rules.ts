import { type DateRange, type LocalDate, monthRange } from '../calendar/index.js';
import { proportionOf, splitCents, subsidyFor, type SubsidyScheme } from '../employment-cost/index.js';

/**
 * What one household pays a week under an agreement, over some dates.
 *
 * A price that changes (a neighbour joins or leaves) closes one set of terms and opens the next on the day it changes.
 */
export interface PriceTerms extends DateRange {
  readonly weeklyPriceCents: number;
  /** Minutes of each block of the weekly timetable, in the timetable's order. */
  readonly blockMinutes: readonly number[];
}

/** What became of a session. `not-given`: the provider did not come, or cancelled. */
export type SessionOutcome = 'attended' | 'cancelled-in-time' | 'cancelled-late' | 'not-given' | 'disputed';

/** A past session of an agreement, as one household saw it. */
export interface PastSession {
  readonly id: string;
  /** The day on which it started. */
  readonly date: LocalDate;
  /** Index of its weekly block; null for a session added by an exception. */
  readonly block: number | null;
  /** Minutes that truly passed; they differ from the block's on the nights when the clock changes. */
  readonly minutes: number;
  readonly outcome: SessionOutcome;
}

/** A change to an earlier month, settled after it was stated: a dispute decided, an error put right. */
export interface Correction {
  readonly sessionId: string;
  readonly date: LocalDate;
  /** Added to what the household owes; negative gives back. */
  readonly cents: number;
}

/** What the fund may pay of a household's month; null where no scheme applies. */
export interface SubsidyTerms {
  readonly scheme: SubsidyScheme;
  readonly iseeCents: number | null;
  readonly grantedSoFarCents: number;
  readonly fundLeftCents: number | null;
}

/** What one household's month under one agreement is stated from. */
export interface StatementFacts {
  readonly agreementId: string;
  readonly householdId: string;
  readonly providerId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly terms: readonly PriceTerms[];
  readonly sessions: readonly PastSession[];
  readonly corrections: readonly Correction[];
  /** Percent of a session's price that is owed where the household cancels without notice. */
  readonly lateCancellationPercent: number;
  readonly subsidy: SubsidyTerms | null;
}

/** Why a line is on a statement. */
export type LineKind = 'care' | 'late-cancellation' | 'correction';

/** One line of a household's month. */
export interface StatementLine {
  readonly kind: LineKind;
  readonly sessionId: string;
  readonly date: LocalDate;
  readonly minutes: number;
  /** What the provider earns by it. */
  readonly priceCents: number;
  /** What the city pays of it. */
  readonly subsidyCents: number;
  /** What the household pays of it: price less subsidy. */
  readonly dueCents: number;
}

/** One household's month under one agreement; every total is the sum of its lines. */
export interface HouseholdStatement {
  readonly agreementId: string;
  readonly householdId: string;
  readonly providerId: string;
  readonly month: string;
  readonly lines: readonly StatementLine[];
  /** Sessions in dispute: on no line until the operator decides, then a correction. */
  readonly heldSessionIds: readonly string[];
  readonly priceCents: number;
  readonly subsidyCents: number;
  readonly dueCents: number;
}

/** The price of each session of a week: the weekly price split by the blocks' minutes, to the cent. */
export function sessionPrices(terms: PriceTerms): readonly number[] {
  return splitCents(terms.weeklyPriceCents, terms.blockMinutes);
}

function termsOn(facts: StatementFacts, session: PastSession): PriceTerms {
  const found = facts.terms.find(({ from, until }) => from <= session.date && session.date < until);
  if (found) return found;
  throw new RangeError(
    `Agreement ${facts.agreementId}, session ${session.id}: expected price terms that hold on ${session.date}, found ` +
      `none; state the sessions of this household's membership only.`,
  );
}

/**
 * The price of one session.
 *
 * A session of the weekly timetable has its block's part of the weekly price; where the clock's change made it longer or
 * shorter, or where it was added, it is paid for its true minutes at the same price a minute.
 */
export function sessionPrice(terms: PriceTerms, session: PastSession): number {
  if (session.block === null) {
    const weeklyMinutes = terms.blockMinutes.reduce((sum, minutes) => sum + minutes, 0);
    return proportionOf(terms.weeklyPriceCents, session.minutes, weeklyMinutes);
  }
  const blockMinutes = terms.blockMinutes[session.block];
  if (blockMinutes === undefined) {
    throw new RangeError(
      `Session ${session.id}: expected a block from 0 to ${terms.blockMinutes.length - 1}, found ${session.block}; ` +
        `pass the timetable that held on ${session.date}.`,
    );
  }
  const price = sessionPrices(terms)[session.block];
  return session.minutes === blockMinutes ? price : proportionOf(price, session.minutes, blockMinutes);
}

type UnsubsidisedLine = Omit<StatementLine, 'subsidyCents' | 'dueCents'>;

function lineOf(facts: StatementFacts, session: PastSession): UnsubsidisedLine | null {
  const { id: sessionId, date, minutes } = session;
  if (session.outcome === 'attended') {
    return { kind: 'care', sessionId, date, minutes, priceCents: sessionPrice(termsOn(facts, session), session) };
  }
  if (session.outcome !== 'cancelled-late') return null;
  const priceCents = proportionOf(sessionPrice(termsOn(facts, session), session), facts.lateCancellationPercent, 100);
  return { kind: 'late-cancellation', sessionId, date, minutes: 0, priceCents };
}

function requireOfTheMonth(facts: StatementFacts): void {
  const { from, until } = monthRange(facts.month);
  const ids = new Set<string>();
  for (const { id, date } of facts.sessions) {
    if (date < from || date >= until) {
      throw new RangeError(
        `Session ${id}: expected a date in ${facts.month}, found ${date}; state it in its own month.`,
      );
    }
    if (ids.has(id)) throw new RangeError(`Session ${id} is listed twice in ${facts.month}; pass each session once.`);
    ids.add(id);
  }
}

/**
 * States one household's month under one agreement.
 *
 * The subsidy is reckoned on the month's care, once, and then split over its lines by largest remainder; late
 * cancellations and corrections are not subsidised, since public money pays care that was given.
 */
export function stateMonth(facts: StatementFacts): HouseholdStatement {
  requireOfTheMonth(facts);
  const sessions = [...facts.sessions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const corrections = facts.corrections.map(({ sessionId, date, cents }): UnsubsidisedLine => ({
    kind: 'correction',
    sessionId,
    date,
    minutes: 0,
    priceCents: cents,
  }));
  const unsubsidised = [...sessions.flatMap((session) => lineOf(facts, session) ?? []), ...corrections];
  const careCents = unsubsidised.map(({ kind, priceCents }) => (kind === 'care' ? priceCents : 0));
  const costCents = careCents.reduce((sum, cents) => sum + cents, 0);
  const granted = facts.subsidy
    ? subsidyFor(facts.subsidy.scheme, { ...facts.subsidy, on: monthRange(facts.month).from, costCents }).cents
    : 0;
  const subsidies = splitCents(granted, careCents);
  const lines = unsubsidised.map((line, at) => ({
    ...line,
    subsidyCents: subsidies[at],
    dueCents: line.priceCents - subsidies[at],
  }));
  const total = (of: 'priceCents' | 'subsidyCents' | 'dueCents') => lines.reduce((sum, line) => sum + line[of], 0);
  const { agreementId, householdId, providerId, month } = facts;
  return {
    agreementId,
    householdId,
    providerId,
    month,
    lines,
    heldSessionIds: sessions.filter(({ outcome }) => outcome === 'disputed').map(({ id }) => id),
    priceCents: total('priceCents'),
    subsidyCents: total('subsidyCents'),
    dueCents: total('dueCents'),
  };
}

/** One line of a provider's month: what one household's line earns, whoever pays it. */
export interface EarningLine {
  readonly agreementId: string;
  readonly householdId: string;
  readonly kind: LineKind;
  readonly sessionId: string;
  readonly date: LocalDate;
  readonly earnedCents: number;
  readonly fromHouseholdCents: number;
  readonly fromCityCents: number;
}

/** A provider's month, over all its agreements. */
export interface ProviderStatement {
  readonly providerId: string;
  readonly month: string;
  readonly lines: readonly EarningLine[];
  /** Minutes of care given; a session shared by several households counts once. */
  readonly minutes: number;
  readonly earnedCents: number;
  readonly fromHouseholdsCents: number;
  readonly fromCityCents: number;
}

/** States a provider's month as the mirror of its households' statements, line for line. */
export function stateEarnings(
  providerId: string,
  month: string,
  statements: readonly HouseholdStatement[],
): ProviderStatement {
  const stranger = statements.find((each) => each.providerId !== providerId || each.month !== month);
  if (stranger) {
    throw new RangeError(
      `Earnings of provider ${providerId} in ${month}: found a statement of provider ${stranger.providerId} in ` +
        `${stranger.month}; pass this provider's statements of that month only.`,
    );
  }
  const lines = statements.flatMap(({ agreementId, householdId, lines: owed }) =>
    owed.map(({ kind, sessionId, date, priceCents, dueCents, subsidyCents }): EarningLine => ({
      agreementId,
      householdId,
      kind,
      sessionId,
      date,
      earnedCents: priceCents,
      fromHouseholdCents: dueCents,
      fromCityCents: subsidyCents,
    })),
  );
  lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const minutesOf = new Map(
    statements.flatMap((each) =>
      each.lines.filter(({ kind }) => kind === 'care').map(({ sessionId, minutes }) => [sessionId, minutes] as const),
    ),
  );
  return {
    providerId,
    month,
    lines,
    minutes: [...minutesOf.values()].reduce((sum, minutes) => sum + minutes, 0),
    earnedCents: lines.reduce((sum, line) => sum + line.earnedCents, 0),
    fromHouseholdsCents: lines.reduce((sum, line) => sum + line.fromHouseholdCents, 0),
    fromCityCents: lines.reduce((sum, line) => sum + line.fromCityCents, 0),
  };
}

/** One entry of the ledger of a month; positive is owed to the account, negative by it. */
export interface LedgerEntry {
  readonly account: 'household' | 'city' | 'provider';
  readonly accountId: string;
  readonly agreementId: string;
  readonly cents: number;
}

/** The ledger entries of a statement: the household and the city owe, the provider is owed; they sum to zero. */
export function ledgerOf(statement: HouseholdStatement, cityAccountId: string): readonly LedgerEntry[] {
  const { agreementId, householdId, providerId } = statement;
  const entries: readonly LedgerEntry[] = [
    { account: 'household', accountId: householdId, agreementId, cents: 0 - statement.dueCents },
    { account: 'city', accountId: cityAccountId, agreementId, cents: 0 - statement.subsidyCents },
    { account: 'provider', accountId: providerId, agreementId, cents: statement.priceCents },
  ];
  return entries.filter(({ cents }) => cents !== 0);
}
