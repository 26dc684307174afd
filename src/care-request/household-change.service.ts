import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { CareRecipientEntity, HouseholdEntity } from '../household/household.entity.js';
import { HouseholdService } from '../household/household.service.js';
import { CareNoteEntity } from '../household/mandate.entity.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { CareRequestEntity, CareRequestRecipientEntity } from './care-request.entity.js';
import { CareRequestState } from './care-request.rules.js';
import { CareRecipientAskedFor, HouseholdHasRequests } from './household-change.model.js';

/** What is written of somebody who was removed, while what was asked for them is kept. */
const NAMELESS = '—';

/** Puts right what a household has said of itself; what its requests and agreements stand on changes only without them. */
@Injectable()
export class HouseholdChangeService {
  constructor(
    private readonly database: DataSource,
    private readonly households: HouseholdService,
  ) {}

  /** Corrects the name and the year of birth of somebody to care for. */
  changeRecipient(
    actor: Actor,
    careRecipientId: string,
    { firstName, birthYear }: { readonly firstName: string; readonly birthYear?: number | null },
  ): Promise<CareRecipientEntity> {
    return this.database.transaction(async (manager) => {
      const { id } = await this.lockRecipient(manager, actor, careRecipientId);
      await manager.update(CareRecipientEntity, { id }, { firstName, birthYear: birthYear ?? null });
      return manager.findOneByOrFail(CareRecipientEntity, { id });
    });
  }

  /** Removes somebody for whom nothing is asked or agreed now, with the notes on their care; requests of the past keep their number only. */
  removeRecipient(actor: Actor, careRecipientId: string): Promise<HouseholdEntity> {
    return this.database.transaction(async (manager) => {
      const { id, householdId } = await this.lockRecipient(manager, actor, careRecipientId);
      const links = await manager.findBy(CareRequestRecipientEntity, { careRecipientId: id });
      const requests = await manager.findBy(CareRequestEntity, {
        id: In(links.map(({ careRequestId }) => careRequestId)),
      });
      const standing = requests.find(({ state }) => state !== CareRequestState.WITHDRAWN);
      refuseIfAny([standing ? new CareRecipientAskedFor(standing.id) : null]);
      await manager.delete(CareNoteEntity, { careRecipientId: id });
      if (links.length === 0) await manager.delete(CareRecipientEntity, { id });
      else
        await manager.update(
          CareRecipientEntity,
          { id },
          { firstName: NAMELESS, birthYear: null, removedAt: () => 'now()' },
        );
      return manager.findOneByOrFail(HouseholdEntity, { id: householdId });
    });
  }

  /** Changes how a household is called and where its home is; it moves only while nobody is looked for or comes to the old home. */
  changeHousehold(
    actor: Actor,
    householdId: string,
    { displayName, buildingId }: { readonly displayName: string; readonly buildingId: string },
  ): Promise<HouseholdEntity> {
    return this.database.transaction(async (manager) => {
      await this.households.authorise(manager, actor, householdId);
      const household = await manager.findOneByOrFail(HouseholdEntity, { id: householdId });
      if (household.buildingId !== buildingId) {
        if (!(await manager.existsBy(BuildingEntity, { id: buildingId }))) throw new NotFound('building', buildingId);
        const standing = await manager.findOneBy(CareRequestEntity, {
          householdId,
          state: In([CareRequestState.OPEN, CareRequestState.OFFERED]),
        });
        if (standing) throw new Refused([new HouseholdHasRequests(standing.id)]);
      }
      await manager.update(HouseholdEntity, { id: householdId }, { displayName, buildingId });
      return manager.findOneByOrFail(HouseholdEntity, { id: householdId });
    });
  }

  private async lockRecipient(
    manager: EntityManager,
    actor: Actor,
    careRecipientId: string,
  ): Promise<CareRecipientEntity> {
    const found = await manager.findOne(CareRecipientEntity, {
      where: { id: careRecipientId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound('care recipient', careRecipientId);
    await this.households.authorise(manager, actor, found.householdId);
    return found;
  }
}
