import { splitCents, type SubsidyRule } from '../employment-cost/index.js';
import {
  type HouseholdStatement,
  LineKind,
  type StatementFacts,
  stateMonth,
  type SubsidyTerms,
} from './statement.rules.js';

/** A fund as a month that closes finds it. */
export interface OpenFund {
  readonly id: string;
  /** What it has before the month draws on it. */
  readonly leftCents: number;
  readonly rule: SubsidyRule;
}

/** One household's month under one agreement, with the fund that may pay of it. */
export interface DrawingPart {
  readonly facts: Omit<StatementFacts, 'subsidy'>;
  /** Null where no fund is open for the service. */
  readonly fund: OpenFund | null;
  readonly iseeCents: number | null;
  /** What the fund has paid the household in the rule's period before this month, less what came back. */
  readonly grantedSoFarCents: number;
}

/** What new lines take from a fund, without what old ones give back. */
const drawn = ({ lines }: HouseholdStatement): number =>
  lines.reduce((sum, { kind, subsidyCents }) => sum + (kind === LineKind.REVERSAL ? 0 : subsidyCents), 0);

/**
 * States a month with what the funds pay of it.
 *
 * What is taken back goes to its fund first, and to what the household may still have. Where a fund has less than the
 * rules give, everybody gets the same share of what the rules give, to the cent: nobody is better off for being first.
 */
export function stateFromFunds(parts: readonly DrawingPart[]): readonly HouseholdStatement[] {
  const backTo = new Map<string, number>();
  const granted = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, cents: number) => to.set(key, (to.get(key) ?? 0) + cents);
  for (const { facts } of parts)
    for (const { subsidyFundId, subsidyCents } of facts.reversals)
      if (subsidyFundId !== null) {
        add(backTo, subsidyFundId, subsidyCents);
        add(granted, `${facts.householdId} ${subsidyFundId}`, 0 - subsidyCents);
      }
  const byRule = parts.map((part) => {
    if (part.fund === null) return { part, terms: null, statement: stateMonth({ ...part.facts, subsidy: null }) };
    const key = `${part.facts.householdId} ${part.fund.id}`;
    const terms: SubsidyTerms = {
      fundId: part.fund.id,
      scheme: part.fund.rule,
      iseeCents: part.iseeCents,
      grantedSoFarCents: part.grantedSoFarCents + (granted.get(key) ?? 0),
      fundLeftCents: null,
    };
    const statement = stateMonth({ ...part.facts, subsidy: terms });
    add(granted, key, drawn(statement));
    return { part, terms, statement };
  });
  const shares = sharesOf(byRule, backTo);
  return byRule.map(({ part, terms, statement }, at) =>
    terms === null || shares[at] === drawn(statement)
      ? statement
      : stateMonth({ ...part.facts, subsidy: { ...terms, fundLeftCents: shares[at] } }),
  );
}

/** What each part gets: what the rules give, or its share of it where the fund has less. */
function sharesOf(
  parts: readonly { readonly part: DrawingPart; readonly statement: HouseholdStatement }[],
  backTo: ReadonlyMap<string, number>,
): readonly number[] {
  const wanted = parts.map(({ statement }) => drawn(statement));
  const shares = [...wanted];
  for (const fund of new Map(parts.flatMap(({ part }) => (part.fund ? [[part.fund.id, part.fund]] : []))).values()) {
    const own = parts.flatMap(({ part }, at) => (part.fund?.id === fund.id ? [at] : []));
    const left = fund.leftCents + (backTo.get(fund.id) ?? 0);
    if (own.reduce((sum, at) => sum + wanted[at], 0) <= left) continue;
    const split = splitCents(
      left,
      own.map((at) => wanted[at]),
    );
    own.forEach((at, position) => (shares[at] = split[position]));
  }
  return shares;
}
