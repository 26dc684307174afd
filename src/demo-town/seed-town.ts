import { type DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { PersonaEntity } from '../account/account.entity.js';
import { SCOPE_OF_ROLE } from '../account/account.rules.js';
import { PersonEntity } from '../account/person.entity.js';
import { RoleAssignmentEntity } from '../account/role-assignment.entity.js';
import {
  CareRequestEntity,
  CareRequestRecipientEntity,
  TimetableOptionEntity,
} from '../care-request/care-request.entity.js';
import { CareRecipientEntity, HouseholdEntity } from '../household/household.entity.js';
import { MatchingPolicyEntity } from '../matching-round/matching-round.entity.js';
import { BodyEntity } from '../provider/body.entity.js';
import { CredentialEntity, ProviderEntity, RateEntity } from '../provider/provider.entity.js';
import { RequiredCredentialEntity, ServiceTypeEntity } from '../service-type/service-type.entity.js';
import {
  BuildingEntity,
  HubEntity,
  RoomEntity,
  RoomServiceEntity,
  TerritoryEntity,
} from '../territory/territory.entity.js';
import { ApplicationEntity, VettingEventEntity } from '../vetting/application.entity.js';
import { drawTown } from './town.js';

/** Rows in one statement: PostgreSQL takes at most 65,535 parameters. */
const CHUNK = 500;

/** Fills an empty database with the demo town, in one transaction; leaves a database that has a territory as it is. */
export async function seedTown(database: DataSource, now: Date): Promise<'seeded' | 'already there'> {
  return database.transaction(async (manager) => {
    // Two starts at once must not both find the town empty.
    await manager.query(`LOCK TABLE territory IN EXCLUSIVE MODE`);
    if ((await manager.count(TerritoryEntity)) > 0) return 'already there';
    const town = drawTown(now);
    const insert = async <T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly object[]) => {
      for (let i = 0; i < rows.length; i += CHUNK)
        await manager
          .createQueryBuilder()
          .insert()
          .into(entity)
          .values(rows.slice(i, i + CHUNK) as never)
          .updateEntity(false)
          .execute();
    };
    await insert(ServiceTypeEntity, town.serviceTypes);
    await insert(RequiredCredentialEntity, town.requiredCredentials);
    await insert(MatchingPolicyEntity, [town.policy]);
    await insert(TerritoryEntity, town.territories);
    await insert(HubEntity, town.hubs);
    await insert(BuildingEntity, town.buildings);
    await insert(RoomEntity, town.rooms);
    await insert(RoomServiceEntity, town.roomServices);
    await insert(
      HouseholdEntity,
      town.homes.map(({ household }) => household),
    );
    await insert(
      CareRecipientEntity,
      town.homes.flatMap(({ recipients }) => recipients),
    );
    await insert(
      CareRequestEntity,
      town.homes.map(({ request }) => request),
    );
    await insert(
      CareRequestRecipientEntity,
      town.homes.flatMap(({ links }) => links),
    );
    await insert(
      TimetableOptionEntity,
      town.homes.flatMap(({ options }) => options),
    );
    await insert(BodyEntity, town.bodies);
    await insert(
      ProviderEntity,
      town.carers.map(({ provider }) => provider),
    );
    await insert(
      RateEntity,
      town.carers.flatMap(({ rates }) => rates),
    );
    await insert(
      CredentialEntity,
      town.carers.flatMap(({ credentials }) => credentials),
    );
    await insert(
      PersonEntity,
      town.personas.map(({ id, name }) => ({ id, name, simulated: true })),
    );
    await insert(
      RoleAssignmentEntity,
      town.personas.map((persona) => {
        const scope = SCOPE_OF_ROLE[persona.role];
        return { personId: persona.id, role: persona.role, ...(scope && { [scope]: persona[scope as 'householdId'] }) };
      }),
    );
    await insert(ApplicationEntity, town.applications);
    await insert(VettingEventEntity, town.vettingEvents);
    await insert(PersonaEntity, town.personas);
    return 'seeded';
  });
}
