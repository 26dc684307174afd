import { type EntityManager } from 'typeorm';
import { PersonaEntity } from '../account/account.entity.js';
import { Role } from '../account/account.rules.js';
import { PersonEntity } from '../account/person.entity.js';
import { RoleAssignmentEntity } from '../account/role-assignment.entity.js';
import { addDays, romeTimeOf } from '../calendar/index.js';
import { MandateEntity } from '../household/mandate.entity.js';
import { MANDATE_TEXT_VERSION, MandateForm } from '../household/household.rules.js';

/** Whom the demo lets a visitor act as, as far as the running month looks after them. */
export interface MonthPersonas {
  /** The request of the first family. */
  readonly request: string;
  /** The request of the second. */
  readonly next: string;
  readonly provider: string;
  readonly pilot: string;
  readonly operator: string;
}

/** Days from today for which the mandates of the demo hold. */
const HOLDS_DAYS = 300;

/**
 * Lets the desk act for the elderly people of its territory to whom something is proposed, so that it has calls to make:
 * they have no screen, and no person of theirs signs in.
 */
export async function recordMandates(manager: EntityManager, operatorId: string, now: Date): Promise<void> {
  const households: { id: string; name: string }[] = await manager.query(
    `SELECT h.id, h.display_name AS name FROM proposal p JOIN offer o ON o.id = p.offer_id
       JOIN care_request r ON r.id = p.care_request_id JOIN service_type s ON s.id = r.service_type_id
       JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
     WHERE o.state = 'proposed' AND p.answer = 'waiting' AND s.code = 'elder-care'
       AND b.territory_id = (SELECT territory_id FROM persona WHERE id = $1)
       AND NOT EXISTS (SELECT FROM role_assignment a WHERE a.household_id = h.id) ORDER BY h.id`,
    [operatorId],
  );
  for (const { id: householdId, name } of households) {
    const giver = await manager.save(manager.create(PersonEntity, { name, simulated: true }));
    await manager.insert(MandateEntity, {
      householdId,
      givenBy: giver.id,
      form: MandateForm.SPOKEN,
      textVersion: MANDATE_TEXT_VERSION,
      recordedBy: operatorId,
      endsBefore: addDays(romeTimeOf(now.toISOString()).date, HOLDS_DAYS),
    });
  }
}

/** Reads whom the month looks after, from the personas of the town. */
export async function readPersonas(manager: EntityManager): Promise<MonthPersonas> {
  const [{ id: request }, { id: next }] = await manager.query(
    `SELECT r.id FROM care_request r JOIN persona p ON p.household_id = r.household_id AND p.role = 'household'
     ORDER BY p.id LIMIT 2`,
  );
  const [{ provider_id: provider }] = await manager.query(
    `SELECT provider_id FROM persona WHERE role = 'provider' LIMIT 1`,
  );
  const [{ building_id: pilot }] = await manager.query(
    `SELECT building_id FROM persona WHERE role = 'building_coordinator' LIMIT 1`,
  );
  const [{ id: operator }] = await manager.query(`SELECT id FROM persona WHERE role = 'platform_operator' LIMIT 1`);
  return { request, next, provider, pilot, operator };
}

/** Lets a visitor act as a family of a running service too, with the provider whom a visitor may act as if that has one; gives its household. */
export async function addServedFamily(manager: EntityManager, provider: string): Promise<string> {
  const [family] = await manager.query(
    `SELECT h.id, h.display_name, b.id AS building_id, b.territory_id
     FROM agreement a JOIN agreement_terms t ON t.agreement_id = a.id JOIN household h ON h.id = t.household_id
       JOIN building b ON b.id = h.building_id JOIN offer o ON o.id = a.offer_id
     ORDER BY a.provider_id = $1 DESC, o.level <> 'single' DESC, h.id LIMIT 1`,
    [provider],
  );
  const name = String(family.display_name).split(' e ')[0];
  const { id } = await manager.save(manager.create(PersonEntity, { name, simulated: true }));
  await manager.insert(RoleAssignmentEntity, { personId: id, role: Role.HOUSEHOLD, householdId: family.id });
  await manager.insert(PersonaEntity, {
    id,
    name,
    role: Role.HOUSEHOLD,
    householdId: family.id,
    buildingId: family.building_id,
    territoryId: family.territory_id,
  });
  return family.id;
}

/** Lets a visitor act as a provider to whom work for several families is proposed too, one that has work already if there is one. */
export async function addAskedProvider(manager: EntityManager): Promise<void> {
  const [provider] = await manager.query(
    `SELECT v.id, v.display_name AS name, v.territory_id FROM proposal p JOIN offer o ON o.id = p.offer_id
       JOIN provider v ON v.id = p.provider_id
     WHERE o.state = 'proposed' AND o.level <> 'single' AND p.answer = 'waiting'
       AND NOT EXISTS (SELECT FROM role_assignment a WHERE a.provider_id = v.id)
     ORDER BY EXISTS (SELECT FROM agreement a WHERE a.provider_id = v.id) DESC, v.id LIMIT 1`,
  );
  if (!provider) return;
  const { id: providerId, name, territory_id: territoryId } = provider;
  const { id } = await manager.save(manager.create(PersonEntity, { name, simulated: true }));
  await manager.insert(RoleAssignmentEntity, { personId: id, role: Role.PROVIDER, providerId });
  await manager.insert(PersonaEntity, { id, name, role: Role.PROVIDER, providerId, territoryId });
}
