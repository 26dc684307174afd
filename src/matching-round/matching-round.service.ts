import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor, mayOrganise } from '../account/account.rules.js';
import { type Connection, type PageArgs, type PageArgsFromEitherEnd, paginate } from '../graphql/connection.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { BuildingEntity, TerritoryEntity } from '../territory/territory.entity.js';
import { MatchingRoundEntity, UnmetRequestEntity } from './matching-round.entity.js';
import './matching-round.jobs.js';
import { nextRoundState, RoundScope, RoundState } from './matching-round.rules.js';
import { PlaceUnknown, RoundHasEnded, ScopeNotClear } from './refusals.model.js';

/** Over what a round is to run. */
export interface RoundOver {
  readonly scope: RoundScope;
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
}

/** Which rounds are asked for. */
export interface RoundFilter {
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
  readonly startedByHand: boolean;
}

/** Starts, stops and reads matching rounds. */
@Injectable()
export class MatchingRoundService {
  constructor(private readonly database: DataSource) {}

  /** A page of the rounds, oldest first or newest first. */
  page(
    { buildingId, territoryId, startedByHand }: RoundFilter,
    page: PageArgsFromEitherEnd,
  ): Promise<Connection<MatchingRoundEntity>> {
    const query = this.database.getRepository(MatchingRoundEntity).createQueryBuilder('r').where('TRUE');
    if (buildingId) query.andWhere('r.buildingId = :buildingId', { buildingId });
    if (territoryId) query.andWhere('r.territoryId = :territoryId', { territoryId });
    if (startedByHand) query.andWhere('NOT r.byItself');
    return paginate(query, ['id'], page);
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
      if (!mayOrganise(actor, { buildingId, territoryId: territoryOfScope }))
        throw new Forbidden('start a matching round here');
      const { id } = await manager.save(
        manager.create(MatchingRoundEntity, { scope: over.scope, buildingId, territoryId, state: RoundState.QUEUED }),
      );
      await enqueue(manager, 'matching-round.run', { roundId: id });
      return manager.findOneByOrFail(MatchingRoundEntity, { id });
    });
  }

  /** Stops a round that has not ended; the worker that runs it notices at its next news and stores nothing. */
  cancel(actor: Actor, roundId: string): Promise<MatchingRoundEntity> {
    return this.database.transaction(async (manager) => {
      const round = await manager.findOne(MatchingRoundEntity, {
        where: { id: roundId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!round) throw new NotFound('matching round', roundId);
      const { buildingId } = round;
      const territoryId = await this.territoryOf(manager, buildingId, round.territoryId);
      if (!mayOrganise(actor, { buildingId, territoryId })) throw new Forbidden('stop this matching round');
      const state = nextRoundState(round.state, 'cancel');
      if (state === null) throw new Refused([new RoundHasEnded()]);
      await manager.update(MatchingRoundEntity, { id: roundId }, { state, stage: null, completedAt: () => 'now()' });
      return manager.findOneByOrFail(MatchingRoundEntity, { id: roundId });
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
