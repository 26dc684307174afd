/** Rows of the person. */
export const OF_PERSON = 'person_id = who.person';
/** Rows of a household of the person. */
export const OF_HOUSEHOLD = 'household_id = ANY(who.households)';
/** Rows of a provider that the person is. */
export const OF_PROVIDER = 'provider_id = ANY(who.providers)';
/** Rows of a request of a household of the person. */
export const OF_REQUEST =
  'care_request_id IN (SELECT r.id FROM care_request r WHERE r.household_id = ANY(who.households))';
/** Rows of a statement of a household of the person. */
export const OF_STATEMENT =
  'household_statement_id IN (SELECT s.id FROM household_statement s WHERE s.household_id = ANY(who.households))';
/** Rows of the earnings of a provider that the person is. */
export const OF_EARNINGS =
  'provider_statement_id IN (SELECT s.id FROM provider_statement s WHERE s.provider_id = ANY(who.providers))';
/** Rows of an agreement of a household of the person. */
export const OF_AGREEMENT = `agreement_id IN (SELECT t.agreement_id FROM agreement_terms t WHERE t.household_id = ANY(who.households))`;
