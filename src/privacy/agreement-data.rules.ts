import { OF_HOUSEHOLD, OF_PROVIDER, OF_REQUEST, OF_STATEMENT, OF_EARNINGS, OF_AGREEMENT } from './data-owner.rules.js';
import { type KeptData } from './kept-data.rules.js';

/** Matching, offers and agreements: ids, times and money; kept ten years where there was an agreement. */
export const agreementData: Readonly<Record<string, KeptData>> = {
  matching_round: {
    purpose: 'matching',
    columns: {
      link: 'id building_id territory_id care_request_id',
      operation:
        'scope state stage progress created_at completed_at welfare_cents bound_cents open_requests served_requests shared_requests offer_count saved_cents_per_week',
    },
  },
  unmet_request: {
    purpose: 'matching',
    columns: { link: 'round_id care_request_id', personal: 'cause stopped' },
    whose: OF_REQUEST,
    erasure: 'delete',
  },
  offer: {
    purpose: 'agreement',
    columns: {
      link: 'id round_id provider_id service_type_id host_care_request_id room_id replaces_offer_id',
      personal: 'blocks',
      financial: 'total_cents alone_cents if_one_leaves',
      operation: 'level state live created_at answer_by',
    },
    whose: OF_PROVIDER,
    erasure: 'keep',
  },
  offer_member: {
    purpose: 'agreement',
    columns: {
      link: 'offer_id care_request_id',
      personal: 'option_position sessions walk_metres',
      financial: 'price_cents alone_cents',
      operation: 'live',
    },
    whose: OF_REQUEST,
    erasure: 'keep',
  },
  proposal: {
    purpose: 'agreement',
    columns: { link: 'id offer_id care_request_id provider_id answered_by', personal: 'answer reason answered_at' },
    whose: `(${OF_REQUEST} OR ${OF_PROVIDER})`,
    erasure: 'keep',
  },
  offer_event: {
    purpose: 'proof',
    columns: { link: 'id offer_id actor_id', operation: 'from_state to_state at' },
  },
  agreement: {
    purpose: 'agreement',
    columns: {
      link: 'id offer_id provider_id service_type_id room_id',
      personal: 'starts_on ends_on',
      operation: 'planned_until created_at',
    },
    whose: `(${OF_AGREEMENT.replace('agreement_id IN', 'id IN')} OR ${OF_PROVIDER})`,
    erasure: 'keep',
  },
  agreement_terms: {
    purpose: 'agreement',
    columns: {
      link: 'agreement_id care_request_id household_id',
      personal: 'from_on until_on sessions looks_again on_holidays on_school_closures',
      financial: 'weekly_price_cents alone_cents',
    },
    whose: OF_HOUSEHOLD,
    erasure: 'keep',
  },
  session: {
    purpose: 'agreement',
    columns: {
      link: 'id agreement_id provider_id room_id',
      personal: 'date starts_at ends_at checked_in_at checked_out_at moved_from',
      secret: 'code',
      operation: 'state',
    },
    whose: `(${OF_AGREEMENT} OR ${OF_PROVIDER})`,
    erasure: 'keep',
  },
  attendance: {
    purpose: 'agreement',
    columns: {
      link: 'id session_id agreement_id care_request_id household_id settled_by',
      personal: 'starts_at ends_at minutes confirmed_minutes confirmed_at dispute',
      operation: 'block state',
    },
    whose: OF_HOUSEHOLD,
    erasure: { blank: `dispute = CASE WHEN dispute IS NOT NULL THEN '—' END` },
  },
  feedback: {
    purpose: 'agreement',
    columns: {
      link: 'id agreement_id from_household_id from_provider_id about_household_id about_provider_id given_by',
      personal: 'went_well words given_at',
    },
    whose: '(from_household_id = ANY(who.households) OR from_provider_id = ANY(who.providers))',
    erasure: 'delete',
  },
  provider_absence: {
    purpose: 'agreement',
    columns: { link: 'id provider_id reported_by', special: 'starts_at ends_at', operation: 'reported_at' },
    whose: OF_PROVIDER,
    erasure: 'delete',
  },
  substitution: {
    purpose: 'agreement',
    columns: {
      link: 'id session_id provider_id',
      financial: 'price_cents',
      personal: 'state proposed_at answered_at',
    },
    whose: OF_PROVIDER,
    erasure: 'keep',
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
      link: 'id household_statement_id provider_statement_id agreement_id attendance_id reverses_id replaces_id',
      personal: 'date minutes',
      financial: 'price_cents subsidy_cents due_cents',
      operation: 'kind',
    },
    whose: `(${OF_STATEMENT} OR ${OF_EARNINGS})`,
    erasure: 'keep',
  },
  line_correction: {
    purpose: 'agreement',
    columns: { link: 'line_id decided_by', personal: 'minutes reason decided_at' },
    whose: `line_id IN (SELECT l.id FROM statement_line l WHERE ${OF_STATEMENT} OR ${OF_EARNINGS})`,
    erasure: 'keep',
  },
};
