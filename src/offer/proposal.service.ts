import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Actor, listHeld, mayActForHousehold, Role } from '../account/account.rules.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { Configuration } from '../config/configuration.js';
import { audit } from '../database/audit.js';
import { type Connection, paginate, type PageArgsFromEitherEnd } from '../graphql/connection.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { enqueue } from '../jobs/enqueue.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { mayAnswerFor } from '../provider/provider.rules.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { FallService } from './fall.service.js';
import { homesOf } from './member-home.loader.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import { Answer, DeclineReason, nextOfferState, OfferState } from './offer.rules.js';
import { OfferService } from './offer.service.js';
import { ProposalEntity } from './proposal.entity.js';
import { mayRelease } from './release.rules.js';
import { AnswerTooLate, OfferNotOpen, ProposalAlreadyAnswered, ProviderNotVetted } from './refusals.model.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** What else is done with an answer, in its transaction, once the proposal was found open; a refusal stops the answer. */
export type WithAnswer = (manager: EntityManager) => Promise<void>;

/**
 * The protocol by which a provider and several households agree on an offer. Every act first takes the lock under which
 * live offers change, so acts come one after the other: of two that exclude each other the second sees what the first did.
 */
@Injectable()
export class ProposalService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
    private readonly falls: FallService,
    private readonly configuration: Configuration,
  ) {}

  /** The proposals that an actor may answer, for itself or for those whom it serves. */
  page(actor: Actor, answer: Answer | null, page: PageArgsFromEitherEnd): Promise<Connection<ProposalEntity>> {
    const query = this.database
      .getRepository(ProposalEntity)
      .createQueryBuilder('p')
      .leftJoin(CareRequestEntity, 'r', 'r.id = p.careRequestId')
      .leftJoin(HouseholdEntity, 'h', 'h.id = r.householdId')
      .leftJoin(BuildingEntity, 'b', 'b.id = h.buildingId')
      .leftJoin(ProviderEntity, 'v', 'v.id = p.providerId')
      .where(
        `(h.id = ANY(:households) OR p.providerId = ANY(:providers) OR v.bodyId = ANY(:bodies)
          OR b.territoryId = ANY(:territories))`,
        {
          households: [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)],
          providers: listHeld(actor, Role.PROVIDER),
          bodies: listHeld(actor, Role.BODY_MANAGER),
          territories: listHeld(actor, Role.PLATFORM_OPERATOR),
        },
      );
    if (answer) query.andWhere('p.answer = :answer', { answer });
    return paginate(query, ['id'], page);
  }

  /** Proposes drafted offers: for the coordinator of the building that they are in, the territory's operator, or the city. */
  release(actor: Actor, offerIds: readonly string[]): Promise<OfferEntity[]> {
    return this.database.transaction(async (manager) => {
      await this.begin(manager, actor);
      const offers = await manager.find(OfferEntity, { where: { id: In([...offerIds]) }, order: { id: 'ASC' } });
      const missing = offerIds.find((id) => !offers.some((offer) => offer.id === id));
      if (missing) throw new NotFound('offer', missing);
      await this.authorise(manager, actor, offers, 'release these offers');
      refuseIfAny(
        offers.map(({ state }) => (nextOfferState(state, 'propose') === null ? new OfferNotOpen(state) : null)),
      );
      await this.propose(manager, offers);
      return manager.find(OfferEntity, { where: { id: In([...offerIds]) }, order: { id: 'ASC' } });
    });
  }

  /** Takes back an offer that has not begun; its requests are matched again. For those who may release it. */
  withdraw(actor: Actor, offerId: string): Promise<OfferEntity> {
    return this.database.transaction(async (manager) => {
      await this.begin(manager, actor);
      const offer = await manager.findOneBy(OfferEntity, { id: offerId });
      if (!offer) throw new NotFound('offer', offerId);
      await this.authorise(manager, actor, [offer], 'withdraw this offer');
      // What everyone has accepted is an agreement: it is left with notice, not withdrawn.
      const agreed = offer.state === OfferState.CONFIRMED;
      refuseIfAny([agreed || nextOfferState(offer.state, 'withdraw') === null ? new OfferNotOpen(offer.state) : null]);
      await this.dissolve(manager, offer);
      return manager.findOneByOrFail(OfferEntity, { id: offerId });
    });
  }

  /**
   * Asks every party of drafted offers, in the caller's transaction. An offer whose provider's papers no longer hold is
   * not proposed but dissolved.
   */
  async propose(manager: EntityManager, drafted: readonly OfferEntity[]): Promise<void> {
    const vetted = await this.vetted(manager, drafted);
    for (const offer of drafted) if (!vetted.has(offer.id)) await this.dissolve(manager, offer);
    const offers = drafted.filter(({ id }) => vetted.has(id));
    if (offers.length === 0) return;
    const ids = offers.map(({ id }) => id);
    await manager.query(
      `UPDATE offer SET state = $2, answer_by = clock_timestamp() + $3 * interval '1 hour' WHERE id = ANY($1)`,
      [ids, nextOfferState(OfferState.DRAFTED, 'propose'), this.configuration.ANSWER_HOURS],
    );
    const members = await manager.findBy(OfferMemberEntity, { offerId: In(ids) });
    await manager.insert(ProposalEntity, [
      ...offers.map(({ id, providerId }) => ({ offerId: id, providerId })),
      ...members.map(({ offerId, careRequestId }) => ({ offerId, careRequestId })),
    ]);
    for (const offerId of ids) {
      await enqueue(manager, 'offer.stepped', { offerId, step: 'proposed' });
      await enqueue(manager, 'offer.expire', { offerId }, { delayMs: this.configuration.ANSWER_HOURS * HOUR_MS });
    }
  }

  /** Accepts a proposal; the last acceptance confirms the offer. */
  async accept(actor: Actor, proposalId: string, withAnswer?: WithAnswer): Promise<ProposalEntity> {
    const { proposal, vetted } = await this.database.transaction(async (manager) => {
      const { offer, proposal } = await this.open(manager, actor, proposalId);
      await withAnswer?.(manager);
      if (!(await this.vetted(manager, [offer])).has(offer.id)) {
        await this.dissolve(manager, offer);
        return { proposal, vetted: false };
      }
      await this.answer(manager, actor, proposal.id, { answer: Answer.ACCEPTED });
      const others = await manager.findBy(ProposalEntity, { offerId: offer.id });
      if (others.every(({ answer }) => answer === Answer.ACCEPTED)) {
        const state = nextOfferState(offer.state, 'confirm')!;
        await manager.update(OfferEntity, { id: offer.id }, { state });
        await this.noteReveals(manager, actor, offer.id);
        await enqueue(manager, 'offer.confirmed', { offerId: offer.id });
        await enqueue(manager, 'offer.stepped', { offerId: offer.id, step: 'confirmed' });
      }
      return { proposal: await manager.findOneByOrFail(ProposalEntity, { id: proposalId }), vetted: true };
    });
    // Refused only now: the withdrawal that goes with it must stay.
    if (!vetted) throw new Refused([new ProviderNotVetted()]);
    return proposal;
  }

  /** From now on the parties know each other by name: of each household the audit trail says since when, and by which offer. */
  private async noteReveals(manager: EntityManager, actor: Actor, offerId: string): Promise<void> {
    const households: { id: string }[] = await manager.query(
      `SELECT DISTINCT r.household_id AS id FROM offer_member m JOIN care_request r ON r.id = m.care_request_id WHERE m.offer_id = $1`,
      [offerId],
    );
    await audit(
      manager,
      households.map(({ id }) => ({
        act: 'household.reveal',
        subject: 'household',
        subjectId: id,
        actorId: actor.id,
        detail: { offer: offerId },
      })),
    );
  }

  /**
   * Declines a proposal. The no counts once the time in which it may be taken back is over, and no later than the deadline:
   * then the offer falls, and what becomes of the rest is looked at at once.
   */
  decline(
    actor: Actor,
    proposalId: string,
    reason: DeclineReason | null,
    withAnswer?: WithAnswer,
  ): Promise<ProposalEntity> {
    const takeBackMs = this.configuration.TAKE_BACK_MINUTES * MINUTE_MS;
    return this.database.transaction(async (manager) => {
      const { offer, proposal } = await this.open(manager, actor, proposalId);
      await withAnswer?.(manager);
      await this.answer(manager, actor, proposal.id, { answer: Answer.DECLINED, reason });
      if (takeBackMs === 0) await this.falls.byDecline(manager, offer);
      else {
        await manager.query(
          `UPDATE proposal SET counts_from = least(answered_at + $2 * interval '1 millisecond', $3) WHERE id = $1`,
          [proposalId, takeBackMs, offer.answerBy],
        );
        await enqueue(manager, 'proposal.decline', { proposalId }, { delayMs: takeBackMs });
      }
      return manager.findOneByOrFail(ProposalEntity, { id: proposalId });
    });
  }

  /**
   * Takes an answer back, so that the party is asked again, until the same hour: a yes as long as the others have not all
   * said theirs, a no until it counts. What was not said, or is taken back already, stays as it is.
   */
  takeBack(
    actor: Actor,
    proposalId: string,
    said: Answer.ACCEPTED | Answer.DECLINED,
    withAnswer?: WithAnswer,
  ): Promise<ProposalEntity> {
    return this.database.transaction(async (manager) => {
      const { offer, proposal } = await this.find(manager, actor, proposalId);
      refuseIfAny([offer.state === OfferState.PROPOSED ? null : new OfferNotOpen(offer.state)]);
      const { affected } = await manager.update(
        ProposalEntity,
        { id: proposal.id, answer: said },
        { answer: Answer.WAITING, reason: null, answeredBy: null, answeredAt: null, countsFrom: null },
      );
      if (affected) {
        await withAnswer?.(manager);
        await audit(manager, [
          {
            act: 'proposal.taken-back',
            subject: 'proposal',
            subjectId: proposal.id,
            actorId: actor.id,
            detail: { answer: said },
          },
        ]);
      }
      return manager.findOneByOrFail(ProposalEntity, { id: proposalId });
    });
  }

  /** Locks, finds and authorises. */
  private async find(
    manager: EntityManager,
    actor: Actor,
    proposalId: string,
  ): Promise<{ offer: OfferEntity; proposal: ProposalEntity }> {
    await this.begin(manager, actor);
    const proposal = await manager.findOneBy(ProposalEntity, { id: proposalId });
    if (!proposal || !(await this.mayAnswer(manager, actor, proposal))) throw new NotFound('proposal', proposalId);
    return { offer: await manager.findOneByOrFail(OfferEntity, { id: proposal.offerId }), proposal };
  }

  /** The same, and refuses what can no longer be answered. */
  private async open(manager: EntityManager, actor: Actor, proposalId: string) {
    const { offer, proposal } = await this.find(manager, actor, proposalId);
    const [{ late }] = await manager.query(`SELECT $1::timestamptz <= clock_timestamp() AS late`, [offer.answerBy]);
    const answered = proposal.answer === Answer.ACCEPTED || proposal.answer === Answer.DECLINED;
    refuseIfAny([
      answered
        ? new ProposalAlreadyAnswered(proposal.answer)
        : offer.state !== OfferState.PROPOSED
          ? new OfferNotOpen(offer.state)
          : late
            ? new AnswerTooLate(offer.answerBy!)
            : null,
    ]);
    return { offer, proposal };
  }

  private async begin(manager: EntityManager, actor: Actor): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    // The database writes who acted beside each step of an offer.
    await manager.query(`SELECT set_config('welfare.actor', $1, true)`, [actor.id]);
  }

  private async mayAnswer(manager: EntityManager, actor: Actor, proposal: ProposalEntity): Promise<boolean> {
    if (proposal.providerId)
      return mayAnswerFor(actor, await manager.findOneByOrFail(ProviderEntity, { id: proposal.providerId }));
    const homes = await homesOf(manager, [proposal.offerId]);
    return homes.some(
      ({ careRequestId, householdId, territoryId }) =>
        careRequestId === proposal.careRequestId && mayActForHousehold(actor, { id: householdId, territoryId }),
    );
  }

  private async answer(
    manager: EntityManager,
    actor: Actor,
    id: string,
    given: { answer: Answer; reason?: DeclineReason | null },
  ): Promise<void> {
    await manager.update(
      ProposalEntity,
      { id },
      { ...given, answeredBy: actor.id, answeredAt: () => 'clock_timestamp()' },
    );
  }

  /** Takes an offer back and has its requests matched again. */
  private async dissolve(manager: EntityManager, offer: OfferEntity): Promise<void> {
    const released = await this.offers.takeDown(manager, [offer], 'withdraw');
    for (const careRequestId of released) await enqueue(manager, 'care-request.match', { careRequestId });
  }

  /** The offers whose provider holds every paper that the service asks for, by the database's date. */
  private async vetted(manager: EntityManager, offers: readonly OfferEntity[]): Promise<Set<string>> {
    const rows = await manager.query(
      `SELECT o.id FROM offer o JOIN vetted_rate v USING (provider_id, service_type_id) WHERE o.id = ANY($1)`,
      [offers.map(({ id }) => id)],
    );
    return new Set(rows.map(({ id }: { id: string }) => id));
  }

  /** Lets through whoever is responsible for all the homes of the offers. */
  private async authorise(
    manager: EntityManager,
    actor: Actor,
    offers: readonly OfferEntity[],
    act: string,
  ): Promise<void> {
    const homes = await homesOf(
      manager,
      offers.map(({ id }) => id),
    );
    if (!mayRelease(actor, homes)) throw new Forbidden(act);
  }
}
