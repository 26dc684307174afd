import { type KeptData } from './kept-data.rules.js';

/** The tables of places and of policy, which hold nothing about anybody: the first part of the one list. */
export const nobodysData: Readonly<Record<string, KeptData>> = {
  territory: {
    purpose: 'place',
    columns: { public: 'id code name families lat lon boundary', operation: 'reviews_offers' },
  },
  hub: { purpose: 'place', columns: { public: 'id territory_id name lat lon' } },
  building: {
    purpose: 'place',
    columns: { public: 'id territory_id address lat lon pilot', operation: 'reviews_offers' },
  },
  room: { purpose: 'place', columns: { public: 'id building_id hub_id name capacity openings' } },
  service_type: {
    purpose: 'policy',
    columns: { public: 'id code mode name_it name_en', operation: 'hour_value_cents max_households max_age_span' },
  },
  room_service: { purpose: 'place', columns: { public: 'room_id service_type_id' } },
  credential_kind: {
    purpose: 'policy',
    columns: { public: 'code name_it name_en rule_it rule_en keeps_document fresh_months holds_months' },
  },
  required_credential: { purpose: 'policy', columns: { public: 'service_type_id kind valid_from valid_until' } },
  application_step: { purpose: 'policy', columns: { operation: 'from_state to_state' } },
  offer_transition: { purpose: 'policy', columns: { operation: 'from_state to_state' } },
  priority_rule: { purpose: 'policy', columns: { public: 'fact added_percent valid_from valid_until' } },
  matching_policy: {
    purpose: 'policy',
    columns: {
      operation: 'id max_gap_slots metres_per_slot round_radius_metres commute_cents_per_km walk_cents_per_km',
    },
  },
};
