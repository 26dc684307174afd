import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { InvitationService } from '../account/invitation.service.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { TerritoryEntity } from '../territory/territory.entity.js';
import { BodyEntity } from './body.entity.js';
import { ProviderEntity } from './provider.entity.js';
import { WorkerHasServices } from './refusals.model.js';

/** An accredited body to be registered. */
export interface NewBody {
  readonly name: string;
  readonly territoryId: string;
  readonly managerEmail: string;
}

/** Registers accredited bodies, and lets their workers go. A worker is added by an application that its manager begins. */
@Injectable()
export class BodyService {
  constructor(
    private readonly database: DataSource,
    private readonly invitations: InvitationService,
  ) {}

  /** The accredited bodies, by name. */
  list(): Promise<BodyEntity[]> {
    return this.database.getRepository(BodyEntity).find({ order: { name: 'ASC', id: 'ASC' } });
  }

  /** The city registers a body, and whoever is to manage it is invited. */
  async register(
    actor: Actor,
    { name, territoryId, managerEmail }: NewBody,
    language: 'it' | 'en',
  ): Promise<BodyEntity> {
    if (!holds(actor, Role.CITY_ADMINISTRATOR)) throw new Forbidden('register a body');
    const { body, invited } = await this.database.transaction(async (manager) => {
      if (!(await manager.existsBy(TerritoryEntity, { id: territoryId }))) throw new NotFound('territory', territoryId);
      const { identifiers } = await manager.insert(BodyEntity, { name: name.trim(), territoryId });
      const overId: string = identifiers[0].id;
      const invitation = { email: managerEmail, role: Role.BODY_MANAGER, overId };
      return {
        body: await manager.findOneByOrFail(BodyEntity, { id: overId }),
        invited: await this.invitations.inviteWithin(manager, actor, invitation),
      };
    });
    await this.invitations.send(invited, language);
    return body;
  }

  /**
   * A worker belongs to its body no more, once it has no service that goes on. What it was vetted for stays known; it is
   * matched again when it offers hours of its own.
   */
  releaseWorker(actor: Actor, providerId: string): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const where = { id: providerId };
      const worker = await manager.findOne(ProviderEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!worker?.bodyId || !holds(actor, Role.BODY_MANAGER, worker.bodyId))
        throw new NotFound('provider', providerId);
      const [{ services }] = await manager.query(
        `SELECT count(*)::int AS services FROM offer WHERE provider_id = $1 AND live`,
        [providerId],
      );
      refuseIfAny([services > 0 ? new WorkerHasServices(services) : null]);
      await manager.update(ProviderEntity, where, { bodyId: null, availability: [] });
      return manager.findOneByOrFail(ProviderEntity, where);
    });
  }
}
