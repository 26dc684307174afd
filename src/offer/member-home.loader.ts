import { type EntityManager } from 'typeorm';

/** Where a member of an offer lives. */
export interface MemberHome {
  /** The offer's. */
  readonly id: string;
  readonly careRequestId: string;
  readonly householdId: string;
  readonly buildingId: string;
  readonly territoryId: string;
}

/** Answers the homes of the members of the offers `$1`. */
export const HOMES_OF_OFFERS = `
  SELECT m.offer_id AS id, r.id AS "careRequestId", h.id AS "householdId", b.id AS "buildingId",
    b.territory_id AS "territoryId"
  FROM offer_member m JOIN care_request r ON r.id = m.care_request_id
    JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
  WHERE m.offer_id = ANY($1)`;

/** The homes of all members of some offers, in the caller's transaction. */
export function homesOf(manager: EntityManager, offerIds: readonly string[]): Promise<MemberHome[]> {
  return manager.query(HOMES_OF_OFFERS, [offerIds]);
}
