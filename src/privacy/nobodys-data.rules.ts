import { type KeptData } from './kept-data.rules.js';

/** The tables of places, of policy and of the platform's own running, which hold nothing about anybody: the first part of the one list. */
export const nobodysData: Readonly<Record<string, KeptData>> = {
  territory: {
    purpose: 'place',
    columns: { public: 'id code name families lat lon boundary', operation: 'reviews_offers' },
  },
  hub: { purpose: 'place', columns: { public: 'id territory_id name phone address openings lat lon' } },
  building: {
    purpose: 'place',
    columns: { public: 'id territory_id address lat lon pilot register_code', operation: 'reviews_offers' },
  },
  room: { purpose: 'place', columns: { public: 'id building_id hub_id name capacity openings' } },
  service_type: {
    purpose: 'policy',
    columns: {
      public: 'id code mode name_it name_en cares_for',
      operation: 'hour_value_cents max_households max_age_span',
    },
  },
  service_value: {
    purpose: 'policy',
    columns: { public: 'id service_type_id valid_from valid_until hour_value_cents' },
  },
  service_recipients: { purpose: 'policy', columns: { public: 'id service_type_id valid_from valid_until cares_for' } },
  minimum_pay: {
    purpose: 'policy',
    columns: { public: 'id service_type_id valid_from valid_until cents_per_hour source url' },
  },
  legal_figure: {
    purpose: 'policy',
    columns: { public: 'id kind figure valid_from valid_until stated_until amount standing source url' },
  },
  room_service: { purpose: 'place', columns: { public: 'room_id service_type_id' } },
  credential_kind: {
    purpose: 'policy',
    columns: { public: 'code name_it name_en rule_it rule_en keeps_document fresh_months holds_months' },
  },
  required_credential: { purpose: 'policy', columns: { public: 'service_type_id kind valid_from valid_until' } },
  application_step: { purpose: 'policy', columns: { operation: 'from_state to_state' } },
  offer_transition: { purpose: 'policy', columns: { operation: 'from_state to_state' } },
  priority_rule: { purpose: 'policy', columns: { public: 'id fact added_percent valid_from valid_until' } },
  subsidy_fund: {
    purpose: 'policy',
    columns: { public: 'id name service_type_id opens_on closes_on', operation: 'balance_cents' },
  },
  subsidy_rule: { purpose: 'policy', columns: { public: 'id fund_id valid_from valid_until ceiling_per' } },
  subsidy_band: { purpose: 'policy', columns: { public: 'rule_id position isee_up_to_cents percent most_cents' } },
  matching_policy: {
    purpose: 'policy',
    columns: {
      operation: 'id max_gap_slots metres_per_slot round_radius_metres commute_cents_per_km walk_cents_per_km',
    },
  },
  sign_in_attempt: {
    purpose: 'account',
    columns: { secret: 'token_digest state nonce code_verifier', operation: 'return_to expires_at' },
  },
  allowance: { purpose: 'running', columns: { operation: 'key window_start used' } },
  integrator: {
    purpose: 'account',
    columns: { link: 'id granted_by', secret: 'token_digest', operation: 'name scopes created_at expires_at ended_at' },
  },
  webhook: {
    purpose: 'account',
    columns: {
      link: 'id registered_by',
      secret: 'secret sealed',
      operation: 'name url events key_id created_at ended_at',
    },
  },
  webhook_delivery: {
    purpose: 'running',
    columns: { link: 'id webhook_id subject_id', operation: 'event at delivered_at' },
  },
  body: { purpose: 'care', columns: { public: 'id name territory_id', operation: 'simulated' } },
  matching_round: {
    purpose: 'matching',
    columns: {
      link: 'id building_id territory_id care_request_id',
      operation:
        'scope by_itself state stage progress created_at completed_at welfare_cents bound_cents open_requests served_requests shared_requests offer_count saved_cents_per_week',
    },
  },
  outbox: {
    purpose: 'running',
    columns: {
      link: 'id',
      operation: 'name payload created_at due_at relayed_at held_until done_at dead_at starts failures last_error',
    },
  },
  daily_promise: { purpose: 'running', columns: { operation: 'name day' } },
};
