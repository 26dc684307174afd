import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan, MoreThanOrEqual } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { type LocalDate } from '../calendar/index.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { HouseholdService } from '../household/household.service.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { OfferService } from '../offer/offer.service.js';
import { AgreementBeforeLeavingEntity, AgreementChangeEntity, type StandingBefore } from './agreement-change.entity.js';
import { AgreementChange, leavingOf, pricesOfChange } from './agreement-change.rules.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import { AgreementService } from './agreement.service.js';
import {
  CaredForElsewhere,
  FreedHoursTaken,
  NotLeaving,
  OthersLeaveToo,
  PlaceIsPromised,
} from './membership-refusals.model.js';
import { type Membership, MembershipService, weekly } from './membership.service.js';
import { PlanningService } from './planning.service.js';
import { SessionEntity } from './session.entity.js';
import { SessionState } from './session.rules.js';

/** A leaving with how the service stood before it. */
interface Leaving {
  readonly step: AgreementChangeEntity;
  readonly standing: StandingBefore;
}

/** Lets households that are leaving a service stay after all. */
@Injectable()
export class StayingService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
    private readonly agreements: AgreementService,
    private readonly memberships: MembershipService,
    private readonly planning: PlanningService,
    private readonly households: HouseholdService,
  ) {}

  /**
   * A household takes back that it leaves, until its last day is over: all in the service go on at the prices that they
   * had, and the sessions that were dropped are laid out again. Only while nothing rests on its going.
   */
  takeBackLeaving(actor: Actor, { agreementId, careRequestId }: Membership): Promise<AgreementEntity> {
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const { householdId } = await this.memberships.ownRequest(manager, actor, careRequestId);
      await this.households.requireMandate(manager, actor, householdId);
      const { step, standing } = await this.leaving(manager, { agreementId, careRequestId });
      const open = await manager.findBy(AgreementTermsEntity, { agreementId, untilOn: IsNull() });
      const back = standing.terms.filter((terms) => !open.some((each) => each.careRequestId === terms.careRequestId));
      const ids = back.map((terms) => terms.careRequestId);
      refuseIfAny([(await this.areCaredForElsewhere(manager, step, ids)) ? new CaredForElsewhere() : null]);
      const agreement = await this.restore(manager, step, standing);
      await this.planAgain(manager, agreement, step.fromOn, standing);
      await manager.delete(AgreementBeforeLeavingEntity, { agreementChangeId: step.id });
      const stay = { agreementId, careRequestId, change: AgreementChange.STAYED, takesBackId: step.id };
      await this.memberships.note(
        manager,
        { ...stay, fromOn: step.fromOn, actorId: actor.id },
        pricesOfChange(weekly(open), weekly(standing.terms)),
      );
      return agreement;
    });
  }

  /** The leaving of a request that may be taken back, with how the service stood before it. */
  private async leaving(manager: EntityManager, { agreementId, careRequestId }: Membership): Promise<Leaving> {
    const steps = await manager.find(AgreementChangeEntity, { where: { agreementId }, order: { id: 'ASC' } });
    const found = leavingOf(steps, careRequestId);
    const kept =
      found && (await manager.findOneBy(AgreementBeforeLeavingEntity, { agreementChangeId: found.leaving.id }));
    if (!kept || found.leaving.fromOn <= (await this.agreements.today(manager))) throw new Refused([new NotLeaving()]);
    const [next] = found.since;
    if (next)
      throw new Refused([next.change === AgreementChange.JOINED ? new PlaceIsPromised() : new OthersLeaveToo()]);
    return { step: found.leaving, standing: kept.standing };
  }

  /** Whether somebody who would be cared for again was offered, or agreed to, other care in those hours since. */
  private async areCaredForElsewhere(
    manager: EntityManager,
    { at }: AgreementChangeEntity,
    careRequestIds: readonly string[],
  ): Promise<boolean> {
    const rows = await manager.query(
      `SELECT FROM care_request_recipient own
         JOIN care_request_recipient other USING (care_recipient_id)
         JOIN offer_member had ON had.care_request_id = own.care_request_id AND had.live
         JOIN offer_member has ON has.care_request_id = other.care_request_id AND has.live
         JOIN offer o ON o.id = has.offer_id
       WHERE own.care_request_id = ANY($1) AND other.care_request_id <> own.care_request_id AND had.sessions && has.sessions
         AND (o.created_at > $2 OR EXISTS (
           SELECT FROM agreement_terms t WHERE t.care_request_id = other.care_request_id AND t.created_at > $2))
       LIMIT 1`,
      [careRequestIds, at],
    );
    return rows.length > 0;
  }

  /** Puts terms, prices and the end of the service back to what they were; the provider's time was held until then. */
  private async restore(
    manager: EntityManager,
    { agreementId }: AgreementChangeEntity,
    { level, ifOneLeaves, terms }: StandingBefore,
  ): Promise<AgreementEntity> {
    const agreement = await manager.findOneByOrFail(AgreementEntity, { id: agreementId });
    const { offerId } = agreement;
    for (const each of terms) {
      const { careRequestId, fromOn, weeklyPriceCents: priceCents, aloneCents } = each;
      await manager.delete(AgreementTermsEntity, { agreementId, careRequestId, fromOn: MoreThan(fromOn) });
      await manager.save(AgreementTermsEntity, each);
      await manager.update(OfferMemberEntity, { offerId, careRequestId }, { priceCents, aloneCents });
    }
    const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);
    const totalCents = sum(terms.map(({ weeklyPriceCents }) => weeklyPriceCents));
    const aloneCents = sum(terms.map((each) => each.aloneCents));
    await manager.update(OfferEntity, { id: offerId }, { level, ifOneLeaves, totalCents, aloneCents });
    await manager.update(AgreementEntity, { id: agreementId }, { endsOn: null });
    return { ...agreement, endsOn: null };
  }

  /** Lays the sessions out again, but for what was cancelled; refuses where somebody has taken the provider or the room meanwhile. */
  private async planAgain(
    manager: EntityManager,
    agreement: AgreementEntity,
    from: LocalDate,
    { cancelled }: StandingBefore,
  ): Promise<void> {
    const uncovered = { agreementId: agreement.id, date: MoreThanOrEqual(from), state: SessionState.UNCOVERED };
    const before = await manager.findBy(SessionEntity, uncovered);
    await this.planning.planAnew(
      manager,
      agreement,
      from,
      cancelled.map((part) => ({ ...part, startsAt: new Date(part.startsAt) })),
    );
    await this.planning.planAhead(manager, agreement, await this.agreements.today(manager));
    const taken: { starts_at: Date; ends_at: Date }[] = await manager.query(
      `SELECT s.starts_at, s.ends_at FROM session s WHERE s.agreement_id = $1 AND s.date >= $2 AND s.state = 'uncovered'
         AND (EXISTS (SELECT FROM session o WHERE o.id <> s.id AND o.state IN ('planned', 'under_way')
                AND (o.provider_id = s.provider_id OR o.room_id = s.room_id)
                AND o.starts_at < s.ends_at AND o.ends_at > s.starts_at)
              OR EXISTS (SELECT FROM room_booking b WHERE b.room_id = s.room_id AND b.cancelled_at IS NULL
                AND b.starts_at < s.ends_at AND b.ends_at > s.starts_at))`,
      [agreement.id, from],
    );
    const isNew = taken.some((at) => !before.some((was) => was.startsAt < at.ends_at && was.endsAt > at.starts_at));
    refuseIfAny([isNew ? new FreedHoursTaken() : null]);
  }
}
