import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Actor, listHeld, Role } from '../account/account.rules.js';
import { type LocalDate, mergeIntoBlocks } from '../calendar/index.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState, nextState } from '../care-request/care-request.rules.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { enqueue } from '../jobs/enqueue.js';
import { MatchingPolicyEntity } from '../matching-round/matching-round.entity.js';
import { termDays } from '../offer/first-weeks.rules.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { LIVE_STATES, nextOfferState, OfferLevel, OfferState } from '../offer/offer.rules.js';
import { OfferService } from '../offer/offer.service.js';
import { canDoMore } from '../provider/provider.service.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import './agreement.jobs.js';
import { leavingDay } from './agreement.rules.js';
import { LapseService } from './lapse.service.js';
import { PartyService } from './party.service.js';
import { PlanningService } from './planning.service.js';

/** Hours after its end at which a session that nobody checked in or out of is closed. */
const CLOSED_AFTER_HOURS = 12;

/** Makes agreements of confirmed offers, and keeps them true to their dates. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
    private readonly planning: PlanningService,
    private readonly parties: PartyService,
    private readonly lapses: LapseService,
  ) {}

  /** A page of the agreements that an actor is a party of or serves, oldest first. */
  page(actor: Actor, householdId: string | null, page: PageArgs): Promise<Connection<AgreementEntity>> {
    const query = this.database
      .getRepository(AgreementEntity)
      .createQueryBuilder('a')
      .where(
        `(a.providerId = ANY(:providers) OR EXISTS (
           SELECT FROM agreement_terms t JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
           WHERE t.agreement_id = a.id AND (h.id = ANY(:households) OR b.territory_id = ANY(:territories))))`,
        {
          providers: listHeld(actor, Role.PROVIDER),
          households: [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)],
          territories: listHeld(actor, Role.PLATFORM_OPERATOR),
        },
      );
    if (householdId !== null)
      query.andWhere(
        `EXISTS (SELECT FROM agreement_terms t WHERE t.agreement_id = a.id AND t.household_id = :householdId)`,
        { householdId },
      );
    return paginate(query, ['id'], page);
  }

  /** An agreement, for its parties and those who serve them; null for everybody else. */
  async find(actor: Actor, id: string): Promise<AgreementEntity | null> {
    const agreement = await this.database.getRepository(AgreementEntity).findOneBy({ id });
    return agreement && (await this.parties.isParty(this.database.manager, actor, agreement)) ? agreement : null;
  }

  /** Makes the agreement of a confirmed offer, with its first sessions; does nothing where it has one. */
  async make(manager: EntityManager, offerId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const offer = await manager.findOneByOrFail(OfferEntity, { id: offerId });
    if (offer.state !== OfferState.CONFIRMED || (await manager.existsBy(AgreementEntity, { offerId }))) return;
    const today = await this.today(manager);
    const members = await manager.findBy(OfferMemberEntity, { offerId });
    const asked = await manager.findBy(CareRequestEntity, { id: In(members.map((it) => it.careRequestId)) });
    const requests = new Map(asked.map((request) => [request.id, request]));
    const terms = members.map(({ careRequestId, sessions, priceCents, aloneCents }) => {
      const request = requests.get(careRequestId)!;
      const { householdId, onHolidays, onSchoolClosures } = request;
      const agreed = { careRequestId, householdId, sessions, weeklyPriceCents: priceCents, aloneCents };
      return { ...agreed, onHolidays, onSchoolClosures, ...termDays(today, request) };
    });
    const startsOn = terms.map(({ fromOn }) => fromOn).reduce((a, b) => (a < b ? a : b));
    const ends = terms.map(({ untilOn }) => untilOn);
    const { id } = await manager.save(
      manager.create(AgreementEntity, {
        offerId,
        providerId: offer.providerId,
        serviceTypeId: offer.serviceTypeId,
        roomId: offer.roomId,
        startsOn,
        endsOn: ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b)),
        plannedUntil: startsOn,
      }),
    );
    await manager.insert(
      AgreementTermsEntity,
      terms.map((each) => ({ ...each, agreementId: id })),
    );
    await enqueue(manager, 'agreement.made', { agreementId: id });
    await this.tend(manager, id);
  }

  /**
   * Keeps an agreement true to its dates, and promises to do so again tomorrow: it begins, past sessions are closed,
   * those who have left are let go, sessions are laid out ahead, and at its end it ends.
   */
  async tend(manager: EntityManager, agreementId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const today = await this.today(manager);
    const agreement = await manager.findOneByOrFail(AgreementEntity, { id: agreementId });
    const offer = await manager.findOneByOrFail(OfferEntity, { id: agreement.offerId });
    if (!LIVE_STATES.includes(offer.state)) return;
    if (offer.state === OfferState.CONFIRMED && agreement.startsOn <= today) {
      offer.state = nextOfferState(offer.state, 'activate')!;
      await manager.update(OfferEntity, { id: offer.id }, { state: offer.state });
    }
    await this.closePast(manager, agreementId);
    const ends = agreement.endsOn !== null && agreement.endsOn <= today;
    const left = await this.letGo(manager, agreement, today, ends);
    if (ends || left > 0) await canDoMore(manager, agreement.providerId);
    if (ends) {
      const state = nextOfferState(offer.state, offer.state === OfferState.ACTIVE ? 'end' : 'withdraw')!;
      await manager.update(OfferEntity, { id: offer.id }, { state, live: false });
      return;
    }
    await this.planning.planAhead(manager, agreement, today);
    const [{ delay }] = await manager.query(
      `SELECT ceil(extract(epoch FROM (date_trunc('day', clock_timestamp() AT TIME ZONE 'Europe/Rome')
         + interval '1 day 5 minutes') AT TIME ZONE 'Europe/Rome' - clock_timestamp()) * 1000)::int AS delay`,
    );
    await enqueue(manager, 'agreement.tend', { agreementId }, { delayMs: delay });
  }

  /** Today in Rome, by the database's clock. */
  async today(manager: EntityManager): Promise<LocalDate> {
    const [{ today }] = await manager.query(
      `SELECT (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date::text AS today`,
    );
    return today;
  }

  /** The first day without a household that says now that it leaves terms which began, or begin, on a day. */
  async leavingDay(fromOn: LocalDate): Promise<LocalDate> {
    return leavingDay(await this.today(this.database.manager), fromOn);
  }

  /** Whether a day is still to come. */
  async isToCome(day: LocalDate): Promise<boolean> {
    return day > (await this.today(this.database.manager));
  }

  /** Closes what nobody checked in or out of: without check-in it was not given, without check-out it was given as planned. */
  private async closePast(manager: EntityManager, agreementId: string): Promise<void> {
    const past = `agreement_id = $1 AND ends_at < clock_timestamp() - ${CLOSED_AFTER_HOURS} * interval '1 hour'`;
    const [missed]: [{ id: string }[]] = await manager.query(
      `UPDATE session SET state = 'not_given' WHERE ${past} AND state IN ('planned', 'uncovered') RETURNING id`,
      [agreementId],
    );
    const ids = missed.map(({ id }) => id);
    await manager.query(`UPDATE attendance SET state = 'not_given' WHERE session_id = ANY($1) AND state = 'planned'`, [
      ids,
    ]);
    await this.lapses.lapse(manager, ids);
    await manager.query(
      `WITH over AS (UPDATE session SET state = 'given', checked_out_at = greatest(ends_at, checked_in_at)
                     WHERE ${past} AND state = 'under_way' RETURNING id)
       UPDATE attendance SET state = 'attended' WHERE session_id IN (SELECT id FROM over) AND state = 'planned'`,
      [agreementId],
    );
  }

  /** Lets go of households whose last terms have ended, and counts them: their requests are open again, or withdrawn. */
  private async letGo(
    manager: EntityManager,
    agreement: AgreementEntity,
    today: LocalDate,
    ends: boolean,
  ): Promise<number> {
    const left: { care_request_id: string; looks_again: boolean }[] = await manager.query(
      `SELECT t.care_request_id, t.looks_again FROM agreement_terms t
         JOIN offer_member m ON m.offer_id = $2 AND m.care_request_id = t.care_request_id AND m.live
       WHERE t.agreement_id = $1 AND t.until_on <= $3 AND NOT EXISTS (
         SELECT FROM agreement_terms later WHERE later.agreement_id = t.agreement_id
           AND later.care_request_id = t.care_request_id AND later.from_on >= t.until_on)`,
      [agreement.id, agreement.offerId, today],
    );
    for (const { care_request_id: id, looks_again: looksAgain } of left) {
      // An offer that ends keeps its members to remember; one that goes on has them no longer.
      if (!ends) await manager.delete(OfferMemberEntity, { offerId: agreement.offerId, careRequestId: id });
      const state = nextState(CareRequestState.OFFERED, looksAgain ? 'release' : 'withdraw')!;
      await manager.update(CareRequestEntity, { id }, { state, ...(!looksAgain && { withdrawnAt: () => 'now()' }) });
      if (looksAgain) await enqueue(manager, 'care-request.match', { careRequestId: id });
    }
    if (left.length > 0 && !ends) await this.freeTime(manager, agreement.offerId);
    // Nobody takes back any more that it has left.
    await manager.query(
      `DELETE FROM agreement_before_leaving USING agreement_change c
       WHERE c.id = agreement_change_id AND c.agreement_id = $1 AND c.from_on <= $2`,
      [agreement.id, today],
    );
    return left.length;
  }

  /** Gives back the provider's time that only those needed who have left. */
  private async freeTime(manager: EntityManager, offerId: string): Promise<void> {
    const members = await manager.findBy(OfferMemberEntity, { offerId });
    const { maxGapSlots } = await manager.findOneByOrFail(MatchingPolicyEntity, { id: 1 });
    const sum = (cents: readonly number[]) => cents.reduce((total, each) => total + each, 0);
    await manager.update(
      OfferEntity,
      { id: offerId },
      {
        blocks: mergeIntoBlocks(
          members.flatMap(({ sessions }) => sessions),
          maxGapSlots,
        ),
        totalCents: sum(members.map(({ priceCents }) => priceCents)),
        aloneCents: sum(members.map(({ aloneCents }) => aloneCents)),
        ...(members.length === 1 && { level: OfferLevel.SINGLE, ifOneLeaves: null }),
      },
    );
  }
}
