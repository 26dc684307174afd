/**
 * What the records of a type belong to, as a statement that gives `id` and any of `person_id`, `household_id`,
 * `provider_id`, `body_id`, `building_id`, `territory_id`: one row for each belonging. A type without a line here has
 * no owner, and its rules ask for a role over anything.
 */
export const accessScopes: Readonly<Record<string, string>> = {
  Application: `
    SELECT a.id, p.id AS provider_id, p.body_id, p.territory_id FROM application a JOIN provider p ON p.id = a.provider_id`,
  Body: `SELECT b.id, b.id AS body_id, b.territory_id FROM body b`,
  CalendarFeed: `SELECT f.id, f.person_id FROM calendar_feed f`,
  CareRecipient: `
    SELECT r.id, h.id AS household_id, b.territory_id
    FROM care_recipient r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id`,
  CareRequest: `
    SELECT r.id, h.id AS household_id, b.id AS building_id, b.territory_id
    FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id`,
  Conversation: `
    SELECT p.conversation_id AS id, p.household_id, p.provider_id, coalesce(b.territory_id, v.territory_id) AS territory_id
    FROM conversation_party p LEFT JOIN household h ON h.id = p.household_id LEFT JOIN building b ON b.id = h.building_id
      LEFT JOIN provider v ON v.id = p.provider_id`,
  Household: `
    SELECT h.id, h.id AS household_id, b.territory_id
    FROM household h JOIN building b ON b.id = h.building_id`,
  HouseholdStatement: `
    SELECT s.id, h.id AS household_id, b.territory_id
    FROM household_statement s JOIN household h ON h.id = s.household_id JOIN building b ON b.id = h.building_id`,
  Notification: `SELECT n.id, n.person_id FROM notification n`,
  Offer: `
    SELECT o.id, o.provider_id, p.body_id, h.id AS household_id, b.id AS building_id, b.territory_id
    FROM offer o JOIN provider p ON p.id = o.provider_id JOIN offer_member m ON m.offer_id = o.id JOIN care_request r ON r.id = m.care_request_id
      JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id`,
  Agreement: `
    SELECT a.id, a.provider_id, h.id AS household_id, b.territory_id
    FROM agreement a LEFT JOIN agreement_terms t ON t.agreement_id = a.id
      LEFT JOIN household h ON h.id = t.household_id LEFT JOIN building b ON b.id = h.building_id`,
  Session: `
    SELECT s.id, s.provider_id, h.id AS household_id, b.territory_id
    FROM session s LEFT JOIN attendance t ON t.session_id = s.id
      LEFT JOIN household h ON h.id = t.household_id LEFT JOIN building b ON b.id = h.building_id`,
  Substitution: `
    SELECT u.id, u.provider_id, p.territory_id FROM substitution u JOIN provider p ON p.id = u.provider_id`,
  Proposal: `
    SELECT p.id, p.provider_id, v.body_id, h.id AS household_id, coalesce(b.territory_id, v.territory_id) AS territory_id
    FROM proposal p LEFT JOIN care_request r ON r.id = p.care_request_id LEFT JOIN household h ON h.id = r.household_id
      LEFT JOIN building b ON b.id = h.building_id LEFT JOIN provider v ON v.id = p.provider_id`,
  Provider: `SELECT p.id, p.id AS provider_id, p.body_id, p.territory_id FROM provider p`,
  ProviderStatement: `
    SELECT s.id, p.id AS provider_id, p.body_id, p.territory_id FROM provider_statement s JOIN provider p ON p.id = s.provider_id`,
};
