import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { actAs } from '../database/audit.js';
import { NotFound } from '../graphql/faults.js';
import { Refused } from '../graphql/user-error.js';
import { CONSENT_TEXT_VERSION, ConsentPurpose } from './household.rules.js';
import { HouseholdService } from './household.service.js';
import { ConsentEntity } from './mandate.entity.js';
import { ConsentNotThere } from './register-household.model.js';

/** Keeps what people have agreed to, and what they have taken back. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly database: DataSource,
    private readonly households: HouseholdService,
  ) {}

  /** The consents that a person has ever given, newest first. */
  listOf(personId: string): Promise<ConsentEntity[]> {
    return this.database.getRepository(ConsentEntity).find({ where: { personId }, order: { id: 'DESC' } });
  }

  /** Gives a consent about a household; at the desk it is the citizen's, recorded by the operator. */
  give(actor: Actor, householdId: string, purpose: ConsentPurpose): Promise<ConsentEntity> {
    return this.database.transaction(async (manager) => {
      const personId = await this.giver(manager, actor, householdId);
      if (await manager.existsBy(ConsentEntity, { personId, householdId, purpose, withdrawnAt: IsNull() }))
        throw new Refused([new ConsentNotThere('stands')]);
      const { identifiers } = await manager.insert(ConsentEntity, {
        personId,
        householdId,
        purpose,
        textVersion: CONSENT_TEXT_VERSION[purpose],
        recordedBy: actor.id,
      });
      return manager.findOneByOrFail(ConsentEntity, { id: identifiers[0].id });
    });
  }

  /** Takes a consent back, as easily as it was given. */
  withdraw(actor: Actor, householdId: string, purpose: ConsentPurpose): Promise<ConsentEntity> {
    return this.database.transaction(async (manager) => {
      const personId = await this.giver(manager, actor, householdId);
      const standing = await manager.findOneBy(ConsentEntity, {
        personId,
        householdId,
        purpose,
        withdrawnAt: IsNull(),
      });
      if (!standing) throw new Refused([new ConsentNotThere('missing')]);
      await manager.update(ConsentEntity, { id: standing.id }, { withdrawnAt: () => 'now()' });
      return manager.findOneByOrFail(ConsentEntity, { id: standing.id });
    });
  }

  /** Whether anybody of a household agrees to a use now. */
  async stands(manager: EntityManager, householdId: string, purpose: ConsentPurpose): Promise<boolean> {
    return manager.existsBy(ConsentEntity, { householdId, purpose, withdrawnAt: IsNull() });
  }

  /** Whose consent it is: the actor's own, or that of the citizen whose mandate the desk holds. */
  private async giver(manager: EntityManager, actor: Actor, householdId: string): Promise<string> {
    const mandateId = await this.households.authorise(manager, actor, householdId);
    await actAs(manager, actor.id);
    if (mandateId === null) return actor.id;
    const [mandate] = await manager.query(`SELECT given_by AS "givenBy" FROM mandate WHERE id = $1`, [mandateId]);
    if (!mandate) throw new NotFound('mandate', mandateId);
    return mandate.givenBy;
  }
}
