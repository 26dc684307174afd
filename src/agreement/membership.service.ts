import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { type LocalDate, normalise } from '../calendar/index.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState, nextState } from '../care-request/care-request.rules.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { HouseholdService } from '../household/household.service.js';
import { enqueue } from '../jobs/enqueue.js';
import { type Draft } from '../matching-round/draft.rules.js';
import { startAfter, termDays } from '../offer/first-weeks.rules.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { OfferState } from '../offer/offer.rules.js';
import { OfferService } from '../offer/offer.service.js';
import { OfferNotOpen } from '../offer/refusals.model.js';
import {
  AgreementBeforeLeavingEntity,
  AgreementChangeEntity,
  AgreementChangePriceEntity,
} from './agreement-change.entity.js';
import { AgreementChange, pricesOfChange, type WeeklyPrice } from './agreement-change.rules.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import './agreement.jobs.js';
import { leavingDay } from './agreement.rules.js';
import { AgreementService } from './agreement.service.js';
import { changeFrom } from './joining.rules.js';
import { NoPlaceLeft, NotAMember } from './membership-refusals.model.js';
import { PartyService } from './party.service.js';
import { PlanningService } from './planning.service.js';
import { RepricingService } from './repricing.service.js';

/** Which household joins or leaves which agreement. */
export interface Membership {
  readonly agreementId: string;
  readonly careRequestId: string;
}

/** An agreement with what changes in it: who goes on, and on what offer it rests. */
interface Standing {
  readonly agreement: AgreementEntity;
  readonly offer: OfferEntity;
  /** Terms without an end, by request. */
  readonly open: readonly AgreementTermsEntity[];
}

/** What each pays a week by its terms. */
export const weekly = (
  terms: readonly Pick<AgreementTermsEntity, 'careRequestId' | 'weeklyPriceCents'>[],
): WeeklyPrice[] =>
  terms.map(({ careRequestId, weeklyPriceCents }) => ({ careRequestId, priceCents: weeklyPriceCents }));

/** Lets households join and leave a service that goes on. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
    private readonly agreements: AgreementService,
    private readonly planning: PlanningService,
    private readonly parties: PartyService,
    private readonly repricing: RepricingService,
    private readonly households: HouseholdService,
  ) {}

  /**
   * A household joins a service that has room, from a Monday on, where nobody in it then pays more than before. The
   * provider is not asked again: it is within the capacity and at the rate that it offers, and it earns more.
   */
  join(actor: Actor, { agreementId, careRequestId }: Membership): Promise<AgreementEntity> {
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const request = await this.ownRequest(manager, actor, careRequestId);
      await this.households.requireMandate(manager, actor, request.householdId);
      const { agreement, offer, open } = await this.standing(manager, agreementId);
      if (offer.serviceTypeId !== request.serviceTypeId || !(await this.isNear(manager, offer.id, request)))
        throw new NotFound('agreement', agreementId);
      refuseIfAny([
        offer.state === OfferState.CONFIRMED || offer.state === OfferState.ACTIVE
          ? null
          : new OfferNotOpen(offer.state),
        request.state === CareRequestState.OPEN && agreement.endsOn === null ? null : new NoPlaceLeft(),
      ]);
      const quote = await this.repricing.withJoiner(manager, offer, open, careRequestId);
      if (!quote) throw new Refused([new NoPlaceLeft()]);
      const from = await this.effectiveDay(manager, agreement);
      await this.change(manager, { agreement, offer, open }, quote, from);
      const joining = quote.members.find((member) => member.careRequestId === careRequestId)!;
      const { householdId, onHolidays, onSchoolClosures } = request;
      await manager.insert(OfferMemberEntity, { ...joining, offerId: offer.id, live: true });
      const days = termDays(from, request);
      await manager.insert(AgreementTermsEntity, {
        agreementId,
        careRequestId,
        householdId,
        onHolidays,
        onSchoolClosures,
        sessions: joining.sessions,
        weeklyPriceCents: joining.priceCents,
        aloneCents: joining.aloneCents,
        fromOn: request.startsOn && request.startsOn > from ? request.startsOn : from,
        untilOn: days.untilOn,
      });
      await manager.update(
        CareRequestEntity,
        { id: careRequestId },
        { state: nextState(CareRequestState.OPEN, 'offer')! },
      );
      await this.planning.planAnew(manager, agreement, from);
      const step = { agreementId, careRequestId, change: AgreementChange.JOINED, fromOn: from, actorId: actor.id };
      await this.note(manager, step, pricesOfChange(weekly(open), quote.members));
      return manager.findOneByOrFail(AgreementEntity, { id: agreementId });
    });
  }

  /**
   * A household leaves with notice. The others go on at their new prices, as they were told before they joined; where
   * they cannot, the agreement ends for all on that day and they are matched again.
   */
  leave(actor: Actor, { agreementId, careRequestId }: Membership, looksAgain: boolean): Promise<AgreementEntity> {
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const { householdId } = await this.ownRequest(manager, actor, careRequestId);
      await this.households.requireMandate(manager, actor, householdId);
      const { agreement, offer, open } = await this.standing(manager, agreementId);
      const leaving = open.find((terms) => terms.careRequestId === careRequestId);
      if (!leaving || agreement.endsOn !== null) throw new Refused([new NotAMember()]);
      const day = leavingDay(await this.agreements.today(manager), leaving.fromOn);
      await this.end(manager, leaving, day, looksAgain);
      const rest = open.filter((terms) => terms !== leaving);
      const { level, ifOneLeaves } = offer;
      const quote = rest.length > 0 ? await this.repricing.withoutLeaver(manager, offer, rest, careRequestId) : null;
      if (quote) {
        await this.change(manager, { agreement, offer, open: rest }, quote, day);
      } else {
        for (const terms of rest) await this.end(manager, terms, day, true);
        await manager.update(AgreementEntity, { id: agreementId }, { endsOn: day });
      }
      const ends = quote ? agreement : { ...agreement, endsOn: day };
      const cancelled = await this.planning.planAnew(manager, ends, day);
      const change = quote ? AgreementChange.LEFT : AgreementChange.ENDED;
      const step = { agreementId, careRequestId, change, fromOn: day, actorId: actor.id };
      const agreementChangeId = await this.note(manager, step, pricesOfChange(weekly(open), quote?.members ?? []));
      const standing = {
        level,
        ifOneLeaves,
        terms: open,
        cancelled: cancelled.map((part) => ({
          careRequestId: part.careRequestId,
          startsAt: part.startsAt.toISOString(),
          state: part.state,
        })),
      };
      await manager.insert(AgreementBeforeLeavingEntity, { agreementChangeId, standing });
      return manager.findOneByOrFail(AgreementEntity, { id: agreementId });
    });
  }

  /** An agreement as it stands. */
  async standing(manager: EntityManager, agreementId: string): Promise<Standing> {
    const agreement = await manager.findOneBy(AgreementEntity, { id: agreementId });
    if (!agreement) throw new NotFound('agreement', agreementId);
    const offer = await manager.findOneByOrFail(OfferEntity, { id: agreement.offerId });
    return { agreement, offer, open: await manager.findBy(AgreementTermsEntity, { agreementId, untilOn: IsNull() }) };
  }

  /** The request, for whoever may act for its household. */
  async ownRequest(manager: EntityManager, actor: Actor, id: string): Promise<CareRequestEntity> {
    const request = await manager.findOneBy(CareRequestEntity, { id });
    const home = request && (await this.parties.homeOf(manager, request.householdId));
    if (!request || !mayActForHousehold(actor, { id: request.householdId, territoryId: home!.territoryId }))
      throw new NotFound('care request', id);
    return request;
  }

  /** Only services of the own territory can be joined. */
  async isNear(manager: EntityManager, offerId: string, request: CareRequestEntity): Promise<boolean> {
    const { territoryId } = await this.parties.homeOf(manager, request.householdId);
    const rows = await manager.query(
      `SELECT FROM offer_member m JOIN care_request r ON r.id = m.care_request_id JOIN household h ON h.id = r.household_id
         JOIN building b ON b.id = h.building_id WHERE m.offer_id = $1 AND b.territory_id = $2 LIMIT 1`,
      [offerId, territoryId],
    );
    return rows.length > 0;
  }

  /** The first Monday that leaves time to prepare, and not before those who are leaving have left. */
  private async effectiveDay(manager: EntityManager, agreement: AgreementEntity): Promise<LocalDate> {
    const monday = startAfter(await this.agreements.today(manager));
    const [{ left }] = await manager.query(
      `SELECT max(until_on)::text AS left FROM agreement_terms t WHERE agreement_id = $1 AND NOT EXISTS (
         SELECT FROM agreement_terms later WHERE later.agreement_id = t.agreement_id
           AND later.care_request_id = t.care_request_id AND later.from_on >= t.until_on)`,
      [agreement.id],
    );
    return [monday, agreement.startsOn, left ?? monday].reduce((a, b) => (a > b ? a : b));
  }

  /** Gives those who go on their new prices from a day on, and lets the offer say so. */
  private async change(
    manager: EntityManager,
    { offer, open }: Standing,
    quote: Draft,
    from: LocalDate,
  ): Promise<void> {
    for (const terms of open) {
      const { priceCents, aloneCents } = quote.members.find((each) => each.careRequestId === terms.careRequestId)!;
      const key = { agreementId: terms.agreementId, careRequestId: terms.careRequestId, fromOn: terms.fromOn };
      await manager.update(
        OfferMemberEntity,
        { offerId: offer.id, careRequestId: terms.careRequestId },
        { priceCents, aloneCents },
      );
      if (priceCents === terms.weeklyPriceCents && aloneCents === terms.aloneCents) continue;
      const next = { weeklyPriceCents: priceCents, aloneCents };
      if (changeFrom(terms, from) === 'correct') await manager.update(AgreementTermsEntity, key, next);
      else {
        await manager.update(AgreementTermsEntity, key, { untilOn: from });
        await manager.insert(AgreementTermsEntity, { ...terms, ...next, fromOn: from });
      }
    }
    const { level, totalCents, aloneCents, ifOneLeaves, blocks } = quote;
    // Whoever leaves later still needs the provider's time until then.
    const held = normalise([...offer.blocks, ...blocks]);
    await manager.update(OfferEntity, { id: offer.id }, { level, totalCents, aloneCents, ifOneLeaves, blocks: held });
  }

  /** Writes down a step with what each pays before and after, promises that the others hear of it, and gives its id. */
  async note(
    manager: EntityManager,
    step: Omit<AgreementChangeEntity, 'id' | 'at' | 'takesBackId'> & { takesBackId?: string },
    prices: ReturnType<typeof pricesOfChange>,
  ): Promise<string> {
    const { identifiers } = await manager.insert(AgreementChangeEntity, step);
    const changeId: string = identifiers[0].id;
    await manager.insert(
      AgreementChangePriceEntity,
      prices.map((price) => ({ ...price, agreementChangeId: changeId })),
    );
    await enqueue(manager, 'agreement.changed', { changeId });
    return changeId;
  }

  private async end(manager: EntityManager, terms: AgreementTermsEntity, day: LocalDate, looksAgain: boolean) {
    const { agreementId, careRequestId } = terms;
    await manager.delete(AgreementTermsEntity, {
      agreementId,
      careRequestId,
      fromOn: In(terms.fromOn >= day ? [terms.fromOn] : []),
    });
    if (terms.fromOn < day)
      await manager.update(
        AgreementTermsEntity,
        { agreementId, careRequestId, fromOn: terms.fromOn },
        { untilOn: day, looksAgain },
      );
  }
}
