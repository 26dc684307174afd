import { type DateRange, type LocalDate, monthRange } from '../calendar/index.js';
import { proportionOf, splitCents, subsidyFor, type SubsidyRule } from '../employment-cost/index.js';

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

/** What became of a session that is owed; what was cancelled in time, not given or is in dispute is not stated. */
export type SessionOutcome = 'attended' | 'cancelled-late';

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
  /** The line of a closed month that is put right by stating it anew. */
  readonly replaces?: string;
}

/** A line of a month that is closed, to be taken back as it was: what was paid comes back to whoever paid it. */
export interface ReversedLine {
  readonly lineId: string;
  readonly sessionId: string;
  readonly date: LocalDate;
  readonly minutes: number;
  readonly priceCents: number;
  readonly subsidyCents: number;
  /** The fund that paid of it, to which that goes back; null where none did. */
  readonly subsidyFundId: string | null;
}

/** What the fund may pay of a household's month; null where no scheme applies. */
export interface SubsidyTerms {
  readonly fundId: string;
  readonly scheme: SubsidyRule;
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
  readonly reversals: readonly ReversedLine[];
  /** Percent of a session's price that is owed where the household cancels without notice. */
  readonly lateCancellationPercent: number;
  readonly subsidy: SubsidyTerms | null;
}

/** Why a line is on a statement. */
export enum LineKind {
  CARE = 'care',
  LATE_CANCELLATION = 'late_cancellation',
  REVERSAL = 'reversal',
}

/** One line of a household's month. */
export interface StatementLine {
  readonly kind: LineKind;
  readonly sessionId: string;
  readonly date: LocalDate;
  /** Of care; negative where it is taken back. */
  readonly minutes: number;
  /** The line of a closed month that it takes back. */
  readonly reverses: string | null;
  /** The line of a closed month in whose place it stands. */
  readonly replaces: string | null;
  /** What the provider earns by it. */
  readonly priceCents: number;
  /** What the city pays of it. */
  readonly subsidyCents: number;
  /** What the household pays of it: price less subsidy. */
  readonly dueCents: number;
  /** The fund that pays of it; null where none does. */
  readonly subsidyFundId: string | null;
}

/** One household's month under one agreement; every total is the sum of its lines. */
export interface HouseholdStatement {
  readonly agreementId: string;
  readonly householdId: string;
  readonly providerId: string;
  readonly month: string;
  readonly lines: readonly StatementLine[];
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

type PricedLine = Omit<StatementLine, 'subsidyCents' | 'dueCents' | 'subsidyFundId'>;

function lineOf(facts: StatementFacts, session: PastSession): PricedLine {
  const { id: sessionId, date, minutes, replaces = null } = session;
  const line = { sessionId, date, reverses: null, replaces };
  if (session.outcome === 'attended') {
    return { ...line, kind: LineKind.CARE, minutes, priceCents: sessionPrice(termsOn(facts, session), session) };
  }
  const priceCents = proportionOf(sessionPrice(termsOn(facts, session), session), facts.lateCancellationPercent, 100);
  return { ...line, kind: LineKind.LATE_CANCELLATION, minutes: 0, priceCents };
}

function requireOnce(facts: StatementFacts): void {
  const { until } = monthRange(facts.month);
  const ids = new Set<string>();
  for (const { id, date } of facts.sessions) {
    if (date >= until) {
      throw new RangeError(
        `Session ${id}: expected a date before ${until}, found ${date}; state it in its own month, or a later one.`,
      );
    }
    if (ids.has(id)) throw new RangeError(`Session ${id} is listed twice in ${facts.month}; pass each session once.`);
    ids.add(id);
  }
}

/** Takes a line back: the same amounts, with the other sign. */
function reverse({
  lineId,
  sessionId,
  date,
  minutes,
  priceCents,
  subsidyCents,
  subsidyFundId,
}: ReversedLine): StatementLine {
  return {
    kind: LineKind.REVERSAL,
    sessionId,
    date,
    minutes: 0 - minutes,
    reverses: lineId,
    replaces: null,
    priceCents: 0 - priceCents,
    subsidyCents: 0 - subsidyCents,
    dueCents: subsidyCents - priceCents,
    subsidyFundId,
  };
}

/**
 * States one household's month under one agreement, with what was confirmed or put right too late for its own month.
 *
 * The subsidy is reckoned on the month's care, once, and then split over its lines by largest remainder; late
 * cancellations are not subsidised, since public money pays care that was given.
 */
export function stateMonth(facts: StatementFacts): HouseholdStatement {
  requireOnce(facts);
  const sessions = [...facts.sessions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const priced = sessions.map((session) => lineOf(facts, session));
  const careCents = priced.map(({ kind, priceCents }) => (kind === LineKind.CARE ? priceCents : 0));
  const costCents = careCents.reduce((sum, cents) => sum + cents, 0);
  const granted = facts.subsidy
    ? subsidyFor(facts.subsidy.scheme, { ...facts.subsidy, on: monthRange(facts.month).from, costCents }).cents
    : 0;
  const subsidies = splitCents(granted, careCents);
  const stated = priced.map((line, at) => ({
    ...line,
    subsidyCents: subsidies[at],
    dueCents: line.priceCents - subsidies[at],
    subsidyFundId: subsidies[at] > 0 ? facts.subsidy!.fundId : null,
  }));
  const lines = [...facts.reversals.map(reverse), ...stated];
  const total = (of: 'priceCents' | 'subsidyCents' | 'dueCents') => lines.reduce((sum, line) => sum + line[of], 0);
  const { agreementId, householdId, providerId, month } = facts;
  return {
    agreementId,
    householdId,
    providerId,
    month,
    lines,
    priceCents: total('priceCents'),
    subsidyCents: total('subsidyCents'),
    dueCents: total('dueCents'),
  };
}
