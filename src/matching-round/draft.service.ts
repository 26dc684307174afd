import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState, nextState } from '../care-request/care-request.rules.js';
import { enqueue } from '../jobs/enqueue.js';
import { type Instance, type Plan } from '../matching/index.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { OfferLevel, OfferState } from '../offer/offer.rules.js';
import { OfferService } from '../offer/offer.service.js';
import { ProposalService } from '../offer/proposal.service.js';
import { type Draft, draftsOf, draftsThatHold } from './draft.rules.js';
import { HeldOfferService } from './held-offer.service.js';
import { MatchingRoundEntity, UnmetRequestEntity } from './matching-round.entity.js';
import { nextRoundState, RoundScope, RoundState } from './matching-round.rules.js';
import { type Finding, guarded, type HeldOffer } from './rearrangement.rules.js';
import { clashesOf } from './opened-days.rules.js';
import { SnapshotService } from './snapshot.service.js';
import { unmetFinder } from './unmet.rules.js';

/** Rows in one statement. */
const CHUNK = 500;

/** What a round has found, and for which problem. */
export interface FoundPlan {
  readonly instance: Instance;
  readonly plan: Plan;
  /** Drafts of earlier rounds in whose place the plan is, whatever of it still holds. */
  readonly replaceable: readonly string[];
  /** Where offers around a new request are arranged anew: which give way to those of the plan, all of them or none. */
  readonly anew: Finding | null;
}

/** By the request, the offer that its household had before and that has given way. */
type Before = ReadonlyMap<string, string>;
const NOTHING: Before = new Map();

const requestsOf = (drafts: readonly Draft[]) =>
  drafts.flatMap(({ members }) => members.map(({ careRequestId }) => careRequestId));

/** Stores what a round has found. */
@Injectable()
export class DraftService {
  constructor(
    private readonly offers: OfferService,
    private readonly proposals: ProposalService,
    private readonly snapshots: SnapshotService,
    private readonly held: HeldOfferService,
  ) {}

  /**
   * Completes a round in the caller's transaction: replaces the drafts of earlier rounds that it may replace, stores
   * the offers that still hold by everything that is known now, and the reasons of the requests that got none. Requests whose offer no longer
   * held are looked at again at once. Does nothing when the round has already ended.
   */
  async complete(
    manager: EntityManager,
    roundId: string,
    { instance, plan, replaceable, anew }: FoundPlan,
  ): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const round = await manager.findOneOrFail(MatchingRoundEntity, {
      where: { id: roundId },
      lock: { mode: 'pessimistic_write' },
    });
    const state = nextRoundState(round.state, 'complete');
    if (state === null) return;
    const ids = instance.requests.map(({ id }) => id);
    await this.lockRequests(manager, ids);
    const planned = draftsOf(instance, plan.offers);
    const clashes = clashesOf(instance, plan.offers);
    const apart = planned.filter((_, i) => !clashes.has(plan.offers[i]));
    await this.replace(manager, replaceable);
    const before = anew ? await this.giveWay(manager, round.careRequestId!, { instance, planned, ...anew }) : NOTHING;
    const open = await this.open(manager, ids);
    const drafts = anew ? (before ? planned : []) : await this.standing(manager, apart);
    const stored = await this.store(manager, roundId, drafts, before ?? undefined);
    const unreviewed = await this.unreviewed(manager, stored);
    await this.proposals.propose(manager, unreviewed);
    if (unreviewed.length < stored.length) await enqueue(manager, 'matching-round.drafted', { roundId });

    const served = new Set(requestsOf(drafts));
    const fallen = requestsOf(planned).filter((id) => !served.has(id));
    const asked = instance.requests.filter(
      ({ id }) => open.has(id) && (round.scope !== RoundScope.REQUEST || id === round.careRequestId),
    );
    for (const id of fallen) if (open.has(id)) await enqueue(manager, 'care-request.match', { careRequestId: id });
    const again = new Set(fallen);
    const whyUnmet = unmetFinder(instance);
    const unmet = asked
      .filter(({ id }) => !served.has(id) && !again.has(id))
      .map((request) => ({ roundId, careRequestId: request.id, ...whyUnmet(request) }));
    for (let i = 0; i < unmet.length; i += CHUNK) await manager.insert(UnmetRequestEntity, unmet.slice(i, i + CHUNK));

    // The engine's figures are those of the whole plan: where a part of it was not stored they would say too much.
    const whole = fallen.length === 0 && round.scope !== RoundScope.REQUEST;
    const sharedDrafts = drafts.filter(({ level }) => level !== OfferLevel.SINGLE);
    await manager.update(
      MatchingRoundEntity,
      { id: roundId },
      {
        state,
        stage: null,
        progress: 1,
        completedAt: () => 'now()',
        welfareCents: whole ? plan.welfare : null,
        boundCents: whole ? (plan.bound ?? null) : null,
        openRequests: asked.length,
        servedRequests: served.size,
        sharedRequests: sharedDrafts.reduce((sum, { members }) => sum + members.length, 0),
        offerCount: drafts.length,
        savedCentsPerWeek: drafts.reduce((sum, { aloneCents, totalCents }) => sum + aloneCents - totalCents, 0),
      },
    );
  }

  /** Ends a round that the engine could not solve. */
  async fail(manager: EntityManager, roundId: string): Promise<void> {
    await manager.update(
      MatchingRoundEntity,
      { id: roundId, state: In([RoundState.QUEUED, RoundState.RUNNING]) },
      { state: RoundState.FAILED, stage: null, completedAt: () => 'now()' },
    );
  }

  /** In the order of their ids, as everybody does who locks several, so that nobody waits in a circle. */
  private async lockRequests(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.query(`SELECT id FROM care_request WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [ids]);
  }

  private async open(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await manager.query(`SELECT id FROM care_request WHERE id = ANY($1) AND state = 'open'`, [ids]);
    return new Set(rows.map(({ id }: { id: string }) => id));
  }

  private async replace(manager: EntityManager, replaceable: readonly string[]): Promise<void> {
    const drafts = await manager.find(OfferEntity, {
      where: { id: In([...replaceable]), state: OfferState.DRAFTED },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    await this.offers.takeDown(manager, drafts, 'withdraw');
  }

  /**
   * Lets offers give way to those planned, if all around is as it was then; else nothing has happened, and the answer is
   * null. Tells which households had been asked, and about which offer.
   */
  private async giveWay(
    manager: EntityManager,
    careRequestId: string,
    { instance, planned, replaced, kept }: Finding & { instance: Instance; planned: readonly Draft[] },
  ): Promise<Before | null> {
    const touched = [...replaced, ...kept];
    const now = await this.held.listAround(manager, careRequestId);
    const asPlanned = (each: HeldOffer) =>
      isDeepStrictEqual(
        each,
        now.find(({ id }) => id === each.id),
      );
    if (!touched.every(asPlanned)) return null;
    const stand = await this.snapshots.loadStanding(
      manager,
      requestsOf(planned),
      touched.map(({ id }) => id),
    );
    if (draftsThatHold(planned, guarded(stand, replaced), draftsOf(instance, kept)).length < planned.length)
      return null;
    const gone = await manager.findBy(OfferEntity, { id: In(replaced.map(({ id }) => id)) });
    await this.offers.takeDown(manager, gone, 'withdraw', 'replaced');
    const asked = replaced.filter(({ proposed }) => proposed);
    return new Map(asked.flatMap(({ id, members }) => members.map(({ request }) => [request, id] as const)));
  }

  /** The drafts that still hold, by everything that is known now. */
  private async standing(manager: EntityManager, planned: readonly Draft[]): Promise<Draft[]> {
    return draftsThatHold(planned, await this.snapshots.loadStanding(manager, requestsOf(planned), []));
  }

  /** Stores drafts as offers of a round, and holds their requests; `before` tells which offer each household had. */
  async store(
    manager: EntityManager,
    roundId: string,
    drafts: readonly Draft[],
    before: Before = NOTHING,
  ): Promise<OfferEntity[]> {
    const stored: OfferEntity[] = [];
    for (let i = 0; i < drafts.length; i += CHUNK) {
      const chunk = drafts.slice(i, i + CHUNK);
      const rows = chunk.map(({ members: _members, ...fields }) =>
        manager.create(OfferEntity, { ...fields, roundId, state: OfferState.DRAFTED, live: true }),
      );
      await manager.insert(OfferEntity, rows);
      stored.push(...rows);
      const members = chunk.flatMap((draft, index) =>
        draft.members.map((member) => ({
          ...member,
          offerId: rows[index].id,
          live: true,
          replacesOfferId: before.get(member.careRequestId) ?? null,
        })),
      );
      await manager.insert(OfferMemberEntity, members);
      await manager.update(
        CareRequestEntity,
        { id: In(members.map(({ careRequestId }) => careRequestId)) },
        { state: nextState(CareRequestState.OPEN, 'offer')! },
      );
    }
    return stored;
  }

  /** The offers that nobody wants to look at before they are proposed: no member's building or territory does. */
  private async unreviewed(manager: EntityManager, offers: readonly OfferEntity[]): Promise<OfferEntity[]> {
    const reviewed: { id: string }[] = await manager.query(
      `SELECT DISTINCT m.offer_id AS id FROM offer_member m JOIN care_request r ON r.id = m.care_request_id
         JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
         JOIN territory t ON t.id = b.territory_id
       WHERE m.offer_id = ANY($1) AND (b.reviews_offers OR t.reviews_offers)`,
      [offers.map(({ id }) => id)],
    );
    const ids = new Set(reviewed.map(({ id }) => id));
    return offers.filter(({ id }) => !ids.has(id));
  }
}
