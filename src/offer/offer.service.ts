import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor } from '../account/account.rules.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState, nextState } from '../care-request/care-request.rules.js';
import { CareRequestService } from '../care-request/care-request.service.js';
import { CareRequestNotWithdrawable } from '../care-request/refusals.model.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { enqueue } from '../jobs/enqueue.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import './offer.jobs.js';
import { Answer, DeclineReason, nextOfferState, OfferLevel, OfferState } from './offer.rules.js';
import { ProposalEntity } from './proposal.entity.js';

/** The key of the lock under which live offers change: any number that nobody else uses. */
const LIVE_OFFERS_LOCK = 7_381_002;

/** Which offers are asked for. */
export interface OfferFilter {
  readonly roundId?: string | null;
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
  readonly acrossTerritories?: boolean | null;
  readonly level?: OfferLevel | null;
  readonly state?: OfferState | null;
}

/** Reads offers and takes them back. */
@Injectable()
export class OfferService {
  constructor(
    private readonly database: DataSource,
    private readonly requests: CareRequestService,
  ) {}

  /** A page of the offers, oldest first; those of a building or territory have a member who lives there. */
  page(filter: OfferFilter, page: PageArgs, visible: Visibility): Promise<Connection<OfferEntity>> {
    const query = this.database.getRepository(OfferEntity).createQueryBuilder('o').where('TRUE');
    if (filter.roundId) query.andWhere('o.roundId = :roundId', { roundId: filter.roundId });
    if (filter.level) query.andWhere('o.level = :level', { level: filter.level });
    if (filter.state) query.andWhere('o.state = :state', { state: filter.state });
    const withMembers = () =>
      query
        .subQuery()
        .select('m.offerId')
        .from(OfferMemberEntity, 'm')
        .innerJoin(CareRequestEntity, 'r', 'r.id = m.careRequestId')
        .innerJoin(HouseholdEntity, 'h', 'h.id = r.householdId')
        .innerJoin(BuildingEntity, 'b', 'b.id = h.buildingId');
    if (filter.buildingId)
      query.andWhere(`o.id IN ${withMembers().where('b.id = :buildingId').getQuery()}`, {
        buildingId: filter.buildingId,
      });
    if (filter.territoryId)
      query.andWhere(`o.id IN ${withMembers().where('b.territoryId = :territoryId').getQuery()}`, {
        territoryId: filter.territoryId,
      });
    if (filter.acrossTerritories) {
      const across = withMembers().groupBy('m.offerId').having('count(DISTINCT b.territoryId) > 1');
      query.andWhere(`o.id IN ${across.getQuery()}`);
    }
    visible.narrow(query);
    return paginate(query, ['id'], page);
  }

  /** An offer, or null. */
  find(id: string): Promise<OfferEntity | null> {
    return this.database.getRepository(OfferEntity).findOneBy({ id });
  }

  /**
   * Withdraws a request, and with it an offer that nobody has confirmed yet: the other members are open again, and
   * an offer is looked for again for each. It is here, and not with the requests, so that both happen in one transaction.
   */
  withdrawCareRequest(actor: Actor, careRequestId: string): Promise<CareRequestEntity> {
    return this.database.transaction(async (manager) => {
      await this.lockLiveOffers(manager);
      const found = await manager.findOneBy(CareRequestEntity, { id: careRequestId });
      if (!found) throw new NotFound('care request', careRequestId);
      await this.requests.authorise(manager, actor, found.householdId);
      const request = await manager.findOneOrFail(CareRequestEntity, {
        where: { id: careRequestId },
        lock: { mode: 'pessimistic_write' },
      });
      const state = nextState(request.state, 'withdraw');
      const membership = await manager.findOneBy(OfferMemberEntity, { careRequestId, live: true });
      const offer = membership && (await manager.findOneByOrFail(OfferEntity, { id: membership.offerId }));
      const agreed = offer?.state === OfferState.CONFIRMED || offer?.state === OfferState.ACTIVE;
      refuseIfAny([
        state === null ? new CareRequestNotWithdrawable('withdrawn') : null,
        agreed ? new CareRequestNotWithdrawable('agreed') : null,
      ]);
      if (offer) {
        const released = await this.takeDown(manager, [offer], 'withdraw');
        if (offer.state === OfferState.PROPOSED) await enqueue(manager, 'offer.fallen', { offerId: offer.id });
        else
          for (const id of released)
            if (id !== careRequestId) await enqueue(manager, 'care-request.match', { careRequestId: id });
      }
      await manager.update(CareRequestEntity, { id: careRequestId }, { state: state!, withdrawnAt: () => 'now()' });
      return manager.findOneByOrFail(CareRequestEntity, { id: careRequestId });
    });
  }

  /**
   * Makes this transaction the only one that changes which offers are live, until it ends. Such a change takes
   * milliseconds and touches several requests and providers at once; one at a time, nobody waits in a circle.
   */
  async lockLiveOffers(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LIVE_OFFERS_LOCK]);
  }

  /**
   * Ends offers that have not begun, and opens their members' requests again; returns the ids of those requests.
   * Whoever was still to answer is not asked any more; `step` says whether they are told so, or are asked about something
   * else instead. The request of a household that said it needs no care any more is withdrawn, however its offer ended.
   */
  async takeDown(
    manager: EntityManager,
    offers: readonly OfferEntity[],
    event: 'withdraw' | 'decline' | 'expire',
    step: 'fallen' | 'replaced' = 'fallen',
  ): Promise<string[]> {
    if (offers.length === 0) return [];
    const ids = offers.map(({ id }) => id);
    const states = offers.map(({ id, state }) => {
      const next = nextOfferState(state, event);
      if (next === null)
        throw new Error(`Offer ${id} is ${state}: it cannot ${event} from there. Filter it out before.`);
      return next;
    });
    const members = await manager.findBy(OfferMemberEntity, { offerId: In(ids) });
    await manager.update(OfferEntity, { id: In(ids) }, { state: states[0], live: false });
    await manager.update(ProposalEntity, { offerId: In(ids), answer: Answer.WAITING }, { answer: Answer.LAPSED });
    // A draft was shown to nobody, so nobody hears of its end.
    for (const { id, state } of offers)
      if (state === OfferState.PROPOSED) await enqueue(manager, 'offer.stepped', { offerId: id, step });
    const requestIds = members.map(({ careRequestId }) => careRequestId);
    await manager.update(
      CareRequestEntity,
      { id: In(requestIds), state: CareRequestState.OFFERED },
      { state: nextState(CareRequestState.OFFERED, 'release')! },
    );
    const done = await manager.findBy(ProposalEntity, {
      offerId: In(ids),
      answer: Answer.DECLINED,
      reason: DeclineReason.NO_LONGER_NEEDED,
    });
    const doneIds = done.flatMap(({ careRequestId }) => careRequestId ?? []);
    await manager.update(
      CareRequestEntity,
      { id: In(doneIds), state: CareRequestState.OPEN },
      { state: nextState(CareRequestState.OPEN, 'withdraw')!, withdrawnAt: () => 'now()' },
    );
    return requestIds.filter((id) => !doneIds.includes(id));
  }
}
