import { type HouseholdStatement } from './statement.rules.js';

/** What a posting of the ledger is about. */
export enum PostingKind {
  /** A household's month was stated. */
  STATEMENT = 'statement',
  /** The city put money into a fund, or took back what was not spent. */
  ENDOWMENT = 'endowment',
}

/** Whose account an entry of the ledger is on. */
export enum LedgerAccount {
  CITY = 'city',
  FUND = 'fund',
  HOUSEHOLD = 'household',
  PROVIDER = 'provider',
}

/** One entry: positive comes to the account, negative goes from it. */
export interface Entry {
  readonly account: LedgerAccount;
  readonly accountId: string | null;
  readonly cents: number;
}

/** Adds up entries by account, and leaves out those that come to nothing. */
function addUp(entries: readonly Entry[]): readonly Entry[] {
  const sums = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.account} ${entry.accountId}`;
    sums.set(key, { ...entry, cents: entry.cents + (sums.get(key)?.cents ?? 0) });
  }
  return [...sums.values()].filter(({ cents }) => cents !== 0);
}

/** The entries of one household's month: it and the funds pay, the providers are paid; they sum to zero. */
export function entriesOf(month: readonly HouseholdStatement[]): readonly Entry[] {
  return addUp(
    month.flatMap(({ householdId, providerId, lines }) =>
      lines.flatMap(({ priceCents, subsidyCents, dueCents, subsidyFundId }) => [
        { account: LedgerAccount.HOUSEHOLD, accountId: householdId, cents: 0 - dueCents },
        { account: LedgerAccount.FUND, accountId: subsidyFundId, cents: 0 - subsidyCents },
        { account: LedgerAccount.PROVIDER, accountId: providerId, cents: priceCents },
      ]),
    ),
  );
}

/** The entries by which the city endows a fund; a negative amount goes back to the city. */
export const endowment = (fundId: string, cents: number): readonly Entry[] => [
  { account: LedgerAccount.CITY, accountId: null, cents: 0 - cents },
  { account: LedgerAccount.FUND, accountId: fundId, cents },
];
