import { OF_AGREEMENT, OF_HOUSEHOLD, OF_PERSON, OF_PROVIDER, OF_REQUEST } from './data-owner.rules.js';
import { type KeptData } from './kept-data.rules.js';
import { moneyData } from './money-data.rules.js';
import { nobodysData } from './nobodys-data.rules.js';
import { saidData } from './said-data.rules.js';

/**
 * Every column of every table: a test holds this list against the database, and the processing register, the export
 * and the erasure of one person's data follow from it. Tables that others point to come before those that point.
 */
export const dataClassification: Readonly<Record<string, KeptData>> = {
  ...nobodysData,

  // Accounts.
  person: {
    purpose: 'account',
    columns: { link: 'id', personal: 'name email language', operation: 'simulated created_at' },
    whose: 'id = who.person',
    erasure: { blank: 'name = NULL, email = NULL' },
  },
  sign_in_identity: {
    purpose: 'account',
    columns: { link: 'person_id', secret: 'subject_digest', operation: 'issuer created_at' },
    whose: OF_PERSON,
    erasure: 'delete',
  },
  sign_in: {
    purpose: 'account',
    columns: {
      link: 'id person_id',
      secret: 'token_digest',
      personal: 'device created_at last_seen_at',
      operation: 'method expires_at ended_at',
    },
    whose: OF_PERSON,
    erasure: 'delete',
  },
  sign_in_code: {
    purpose: 'account',
    columns: {
      link: 'id',
      personal: 'email',
      secret: 'code_digest salt',
      operation: 'tries created_at expires_at used_at',
    },
    whose: 'sign_in_code.email = who.email',
    erasure: 'delete',
  },
  local_mail: {
    purpose: 'running',
    columns: { link: 'id', personal: 'recipient subject text html', operation: 'created_at' },
    whose: 'recipient = who.email',
    erasure: 'delete',
  },

  // Households and what they ask for.
  household: {
    purpose: 'care',
    columns: { link: 'id', personal: 'building_id display_name phone', operation: 'simulated' },
    whose: 'id = ANY(who.households)',
    erasure: { blank: `display_name = '—', phone = NULL` },
  },
  care_recipient: {
    purpose: 'care',
    columns: { link: 'id household_id', personal: 'kind first_name birth_year', operation: 'removed_at' },
    whose: OF_HOUSEHOLD,
    erasure: { blank: `first_name = '—', birth_year = NULL` },
  },
  care_note: {
    purpose: 'care',
    columns: { link: 'id care_recipient_id written_by', special: 'kind sealed', operation: 'key_id written_at' },
    whose: 'care_recipient_id IN (SELECT c.id FROM care_recipient c WHERE c.household_id = ANY(who.households))',
    erasure: 'delete',
  },
  social_fact: {
    purpose: 'care',
    columns: { link: 'household_id declared_by', special: 'fact declared_at' },
    whose: OF_HOUSEHOLD,
    erasure: 'delete',
  },
  mandate: {
    purpose: 'proof',
    columns: {
      link: 'id household_id given_by recorded_by',
      personal: 'form text_version recorded_at ends_before revoked_at',
    },
    whose: OF_HOUSEHOLD,
    erasure: { blank: 'revoked_at = coalesce(revoked_at, now())' },
  },
  consent: {
    purpose: 'proof',
    columns: { link: 'id person_id household_id recorded_by', personal: 'purpose text_version given_at withdrawn_at' },
    whose: OF_PERSON,
    erasure: { blank: 'withdrawn_at = coalesce(withdrawn_at, now())' },
  },
  provider: {
    purpose: 'care',
    columns: {
      link: 'id territory_id body_id',
      personal: 'display_name lat lon skills availability works_on_holidays needs_residence_permit',
      operation: 'max_travel_metres max_week_slots min_block_slots quality_cents_per_hour simulated',
    },
    whose: 'id = ANY(who.providers)',
    erasure: {
      blank: `display_name = '—', skills = '{}', availability = '{}', needs_residence_permit = false,
        (lat, lon) = (SELECT t.lat, t.lon FROM territory t WHERE t.id = provider.territory_id)`,
    },
  },
  provider_rate: {
    purpose: 'care',
    columns: {
      link: 'provider_id service_type_id',
      financial: 'base_cents_per_hour extra_cents_per_hour',
      operation: 'capacity under_minimum_since',
    },
    whose: OF_PROVIDER,
    erasure: 'delete',
  },
  role_invitation: {
    purpose: 'account',
    columns: {
      link: 'id over_id invited_by accepted_by',
      personal: 'email role',
      secret: 'code_digest',
      operation: 'role_ends_at invited_at expires_at revoked_at accepted_at',
    },
    whose: '(role_invitation.email = who.email OR accepted_by = who.person)',
    erasure: 'delete',
  },
  role_assignment: {
    purpose: 'proof',
    columns: {
      link: 'id person_id household_id provider_id body_id building_id territory_id granted_by ended_by',
      personal: 'role valid_from valid_until',
      operation: 'created_at',
    },
    whose: OF_PERSON,
    erasure: { blank: 'valid_until = greatest(valid_from, least(valid_until, now()))' },
  },
  persona: {
    purpose: 'running',
    columns: { link: 'id household_id building_id provider_id body_id territory_id', personal: 'name role' },
    whose: 'id = who.person',
    erasure: 'delete',
  },
  care_request: {
    purpose: 'care',
    columns: {
      link: 'id household_id service_type_id mandate_id',
      personal:
        'required_skills preferred_skills traits avoided_traits starts_on ends_before on_holidays on_school_closures',
      financial: 'budget_cents_per_hour priority',
      operation: 'state sharing max_walk_metres host_units revision published_at withdrawn_at',
    },
    whose: OF_HOUSEHOLD,
    erasure: { blank: `required_skills = '{}', preferred_skills = '[]', traits = '{}', avoided_traits = '{}'` },
  },
  care_request_recipient: {
    purpose: 'care',
    columns: { link: 'care_request_id care_recipient_id' },
    whose: OF_REQUEST,
    erasure: 'keep',
  },
  care_request_date: {
    purpose: 'care',
    columns: { link: 'care_request_id', personal: 'date start_slot end_slot' },
    whose: OF_REQUEST,
    erasure: 'delete',
  },
  care_request_event: {
    purpose: 'proof',
    columns: { link: 'id care_request_id actor_id', personal: 'event from_state to_state changed at' },
    whose: OF_REQUEST,
    erasure: 'keep',
  },
  timetable_option: {
    purpose: 'care',
    columns: { link: 'care_request_id', personal: 'position sessions penalty_cents_per_hour' },
    whose: OF_REQUEST,
    erasure: 'delete',
  },

  // Vetting: kept after erasure as proof of who was let near children, without a name (art. 17.3 GDPR).
  credential: {
    purpose: 'vetting',
    columns: {
      link: 'id provider_id checked_by revoked_by',
      personal: 'kind outcome issuer issued_on expires_on checked_at revoked_at revoked_reason',
    },
    whose: OF_PROVIDER,
    erasure: { blank: `issuer = '—', revoked_reason = CASE WHEN revoked_reason IS NOT NULL THEN '—' END` },
  },
  application: {
    purpose: 'vetting',
    columns: { link: 'id provider_id decided_by', personal: 'state applied_at decided_at reason' },
    whose: OF_PROVIDER,
    erasure: { blank: `reason = CASE WHEN reason IS NOT NULL THEN '—' END` },
  },
  suspension: {
    purpose: 'vetting',
    columns: { link: 'id provider_id suspended_by ended_by', personal: 'reason suspended_at ended_at' },
    whose: OF_PROVIDER,
    erasure: { blank: `reason = '—'` },
  },
  vetting_event: {
    purpose: 'proof',
    columns: {
      link: 'id provider_id actor_id credential_id',
      personal: 'kind at from_state to_state reason',
      operation: 'days_left',
    },
    whose: OF_PROVIDER,
    erasure: 'keep',
  },
  document: {
    purpose: 'vetting',
    columns: {
      link: 'id provider_id uploaded_by',
      personal: 'kind media_type uploaded_at deleted_at',
      operation: 'kept bytes sha256',
    },
    whose: OF_PROVIDER,
    // The file goes with the next daily watch.
    erasure: { blank: `deleted_at = coalesce(deleted_at, now())` },
  },
  document_ticket: {
    purpose: 'vetting',
    columns: { link: 'person_id provider_id document_id', operation: 'token_digest kind expires_at used_at' },
    whose: OF_PROVIDER,
    erasure: 'delete',
  },

  // Matching, offers and agreements: ids, times and money; kept ten years where there was an agreement.
  unmet_request: {
    purpose: 'matching',
    columns: { link: 'round_id care_request_id', personal: 'cause stopped' },
    whose: OF_REQUEST,
    erasure: 'delete',
  },
  offer: {
    purpose: 'agreement',
    columns: {
      link: 'id round_id provider_id service_type_id host_care_request_id room_id',
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
      link: 'offer_id care_request_id replaces_offer_id',
      personal: 'option_position sessions walk_metres',
      financial: 'price_cents alone_cents',
      operation: 'live',
    },
    whose: OF_REQUEST,
    erasure: 'keep',
  },
  proposal: {
    purpose: 'agreement',
    columns: {
      link: 'id offer_id care_request_id provider_id answered_by',
      personal: 'answer reason answered_at counts_from',
    },
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
      personal: 'from_on until_on sessions looks_again on_holidays on_school_closures created_at',
      financial: 'weekly_price_cents alone_cents',
    },
    whose: OF_HOUSEHOLD,
    erasure: 'keep',
  },
  agreement_change: {
    purpose: 'agreement',
    columns: { link: 'id agreement_id care_request_id actor_id takes_back_id', personal: 'change from_on at' },
    whose: OF_REQUEST,
    erasure: 'keep',
  },
  agreement_change_price: {
    purpose: 'agreement',
    columns: { link: 'agreement_change_id care_request_id', financial: 'before_cents after_cents' },
    whose: OF_REQUEST,
    erasure: 'keep',
  },
  // Of all households of a service at once, for the days of a notice: nobody takes it along, for the own is in the terms.
  agreement_before_leaving: {
    purpose: 'agreement',
    columns: { link: 'agreement_change_id', financial: 'standing' },
    whose: 'false',
    erasure: 'keep',
  },
  session: {
    purpose: 'agreement',
    columns: {
      link: 'id agreement_id provider_id room_id',
      personal: 'date starts_at ends_at checked_in_at checked_out_at moved_from changed_at',
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
      personal: 'starts_at ends_at minutes confirmed_minutes confirmed_at dispute changed_at',
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
  extra_opening: {
    purpose: 'agreement',
    columns: {
      link: 'id provider_id added_by',
      personal: 'from_on until_on start_slot end_slot',
      operation: 'added_at',
    },
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

  // What is told and said.
  ...saidData,

  ...moneyData,

  // Running and proof.
  idempotency_key: {
    purpose: 'running',
    columns: { link: 'actor', personal: 'answer', operation: 'operation key step input_hash claimed_at' },
    whose: `(actor = who.person::text OR EXISTS (
      SELECT FROM unnest(who.households || who.providers) own WHERE answer::text LIKE '%' || own || '%'))`,
    erasure: 'delete',
  },
  audit_event: {
    purpose: 'proof',
    columns: { link: 'id subject_id actor_id', personal: 'at act subject detail' },
    whose: '(actor_id = who.person OR subject_id = who.person OR subject_id = ANY(who.households || who.providers))',
    erasure: 'keep',
  },
};
