import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor, mayStartRound } from '../account/account.rules.js';
import { type Connection, type PageArgs, paginate } from '../graphql/connection.js';
import { Forbidden } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { BuildingEntity, TerritoryEntity } from '../territory/territory.entity.js';
import { MatchingRoundEntity, UnmetRequestEntity } from './matching-round.entity.js';
import './matching-round.jobs.js';
import { RoundScope, RoundState } from './matching-round.rules.js';
import { PlaceUnknown, ScopeNotClear } from './refusals.model.js';

/** Over what a round is to run. */
export interface RoundOver {
  readonly scope: RoundScope;
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
}

/** Starts and reads matching rounds. */
@Injectable()
export class MatchingRoundService {
  constructor(private readonly database: DataSource) {}

  /** A page of the rounds, oldest first. */
  page(page: PageArgs): Promise<Connection<MatchingRoundEntity>> {
    return paginate(this.database.getRepository(MatchingRoundEntity).createQueryBuilder('r'), ['id'], page);
  }

  /** A round, or null. */
  find(id: string): Promise<MatchingRoundEntity | null> {
    return this.database.getRepository(MatchingRoundEntity).findOneBy({ id });
  }

  /** A page of the requests that a round left without an offer. */
  pageUnmet(roundId: string, page: PageArgs, visible: Visibility): Promise<Connection<UnmetRequestEntity>> {
    const query = this.database.getRepository(UnmetRequestEntity).createQueryBuilder('u');
    visible.narrow(query.where('u.roundId = :roundId', { roundId }), 'careRequestId');
    return paginate(query, ['careRequestId'], page);
  }

  /** Starts a round: writes it and promises to run it. */
  start(actor: Actor, over: RoundOver): Promise<MatchingRoundEntity> {
    const buildingId = over.buildingId ?? null;
    const territoryId = over.territoryId ?? null;
    return this.database.transaction(async (manager) => {
      const clear =
        over.scope !== RoundScope.REQUEST &&
        (over.scope === RoundScope.BUILDING) === (buildingId !== null) &&
        (over.scope === RoundScope.TERRITORY) === (territoryId !== null);
      refuseIfAny([clear ? null : new ScopeNotClear(over.scope)]);
      const territoryOfScope = await this.territoryOf(manager, buildingId, territoryId);
      if (!mayStartRound(actor, { buildingId, territoryId: territoryOfScope }))
        throw new Forbidden('start a matching round here');
      const { id } = await manager.save(
        manager.create(MatchingRoundEntity, { scope: over.scope, buildingId, territoryId, state: RoundState.QUEUED }),
      );
      await enqueue(manager, 'matching-round.run', { roundId: id });
      return manager.findOneByOrFail(MatchingRoundEntity, { id });
    });
  }

  /** The territory that a scope lies in, null for the town; refuses a place that does not exist. */
  private async territoryOf(manager: EntityManager, buildingId: string | null, territoryId: string | null) {
    if (buildingId) {
      const building = await manager.findOneBy(BuildingEntity, { id: buildingId });
      refuseIfAny([building ? null : new PlaceUnknown('buildingId')]);
      return building!.territoryId;
    }
    if (territoryId && !(await manager.existsBy(TerritoryEntity, { id: territoryId })))
      refuseIfAny([new PlaceUnknown('territoryId')]);
    return territoryId;
  }
}
