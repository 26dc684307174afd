import { OF_EARNINGS, OF_HOUSEHOLD, OF_PROVIDER, OF_STATEMENT } from './data-owner.rules.js';
import { type KeptData } from './kept-data.rules.js';

/** The tables of what care costs, who pays it and what households declare for it: a part of the one list. */
export const moneyData: Readonly<Record<string, KeptData>> = {
  libretto_declaration: {
    purpose: 'care',
    columns: {
      link: 'id household_id provider_id declared_by',
      financial: 'net_cents hours',
      personal: 'year declared_at',
    },
    whose: `(${OF_HOUSEHOLD} OR ${OF_PROVIDER})`,
    erasure: 'delete',
  },
  isee_declaration: {
    purpose: 'care',
    columns: {
      link: 'id household_id declared_by',
      financial: 'isee_up_to_cents',
      personal: 'valid_from valid_until declared_at',
    },
    whose: OF_HOUSEHOLD,
    erasure: 'delete',
  },

  // Statements: accounts, which the law keeps and nobody may change.
  month_closing: { purpose: 'agreement', columns: { operation: 'month promised_at closed_at' } },
  household_statement: {
    purpose: 'agreement',
    columns: { link: 'id household_id', operation: 'month', financial: 'price_cents subsidy_cents due_cents' },
    whose: OF_HOUSEHOLD,
    erasure: 'keep',
  },
  provider_statement: {
    purpose: 'agreement',
    columns: { link: 'id provider_id', operation: 'month', financial: 'earned_cents' },
    whose: OF_PROVIDER,
    erasure: 'keep',
  },
  statement_line: {
    purpose: 'agreement',
    columns: {
      link: 'id household_statement_id provider_statement_id agreement_id attendance_id reverses_id replaces_id subsidy_fund_id',
      personal: 'date minutes',
      financial: 'price_cents subsidy_cents due_cents',
      operation: 'kind',
    },
    whose: `(${OF_STATEMENT} OR ${OF_EARNINGS})`,
    erasure: 'keep',
  },
  ledger_posting: {
    purpose: 'agreement',
    columns: { link: 'id household_statement_id posted_by', operation: 'kind reason at' },
  },
  ledger_entry: {
    purpose: 'agreement',
    columns: { link: 'id posting_id fund_id household_id provider_id', operation: 'account', financial: 'cents' },
    whose: `(${OF_HOUSEHOLD} OR ${OF_PROVIDER})`,
    erasure: 'keep',
  },
  line_correction: {
    purpose: 'agreement',
    columns: { link: 'line_id decided_by', personal: 'minutes reason decided_at' },
    whose: `line_id IN (SELECT l.id FROM statement_line l WHERE ${OF_STATEMENT} OR ${OF_EARNINGS})`,
    erasure: 'keep',
  },
};
