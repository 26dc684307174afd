import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Adviser, type AskedOffer, type Instance, type Offer as PlannedOffer, type Venue } from '../matching/index.js';
import { type Draft, draftsOf, draftsThatHold, withoutMember } from '../matching-round/draft.rules.js';
import { pricerOf, seenBy } from '../matching-round/opened-days.rules.js';
import { SnapshotService } from '../matching-round/snapshot.service.js';
import { type OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { type AgreementTermsEntity } from './agreement.entity.js';

/** Asks the engine what a service would cost each household if it had other members. */
@Injectable()
export class RepricingService {
  constructor(private readonly snapshots: SnapshotService) {}

  /**
   * The service with one more household, as the engine would let it join: at the least price for it, nobody in the service
   * paying more than before. Null where there is no such way, or the service would not be allowed any more as it is.
   */
  async withJoiner(
    manager: EntityManager,
    offer: OfferEntity,
    members: readonly AgreementTermsEntity[],
    careRequestId: string,
  ): Promise<Draft | null> {
    const ids = members.map((member) => member.careRequestId);
    const instance = await this.snapshots.loadAround(manager, [...ids, careRequestId], [offer.id]);
    if (!instance.requests.some(({ id }) => id === careRequestId)) return null;
    const standing = await this.standingOffer(manager, instance, offer, members);
    if (!pricerOf(instance)(standing)) return null;
    const [place] = new Adviser(seenBy(instance, careRequestId), [standing], () => true).joins(careRequestId);
    return place ? this.draftOf(instance, place.offer) : null;
  }

  /** The service when one has left, at the same place; null where the rest cannot go on. */
  async withoutLeaver(
    manager: EntityManager,
    offer: OfferEntity,
    rest: readonly AgreementTermsEntity[],
    leaver: string,
  ): Promise<Draft | null> {
    const ids = rest.map((member) => member.careRequestId);
    const instance = await this.snapshots.loadAround(manager, [...ids, leaver], [offer.id]);
    const members = await this.chosen(manager, offer, [...ids, leaver]);
    const asked = withoutMember(
      {
        provider: offer.providerId,
        service: offer.serviceTypeId,
        venue: this.venueOf(instance, offer, null),
        members: members.map((member) => ({ ...member, price: 0 })),
      },
      leaver,
    );
    return asked && this.draftOf(instance, asked);
  }

  /** A service as it goes on with its members, as an offer of the engine's plan; whether its rules still allow it is not looked at. */
  async standingOffer(
    manager: EntityManager,
    instance: Instance,
    offer: OfferEntity,
    members: readonly AgreementTermsEntity[],
  ): Promise<PlannedOffer> {
    const ids = members.map((member) => member.careRequestId);
    const prices = new Map(members.map(({ careRequestId, weeklyPriceCents }) => [careRequestId, weeklyPriceCents]));
    return {
      provider: offer.providerId,
      service: offer.serviceTypeId,
      venue: this.venueOf(instance, offer, ids.length === 1 ? ids[0] : null),
      members: (await this.chosen(manager, offer, ids)).map((each) => ({ ...each, price: prices.get(each.request)! })),
    };
  }

  /** What the engine gives for an offer, where its provider has a week for it. */
  private draftOf(instance: Instance, asked: AskedOffer): Draft | null {
    const priced = pricerOf(instance)(asked);
    return priced && (draftsThatHold(draftsOf(instance, [priced.offer]), instance)[0] ?? null);
  }

  /** Where the service is given: in a room, at a member's home, or from door to door. */
  private venueOf(instance: Instance, offer: OfferEntity, only: string | null): Venue {
    if (instance.services.find(({ id }) => id === offer.serviceTypeId)?.mode !== 'group') return null;
    if (offer.roomId) return { room: offer.roomId };
    return { home: offer.hostCareRequestId ?? only! };
  }

  private async chosen(manager: EntityManager, offer: OfferEntity, ids: readonly string[]) {
    const members = await manager.findBy(OfferMemberEntity, { offerId: offer.id });
    return members
      .filter(({ careRequestId }) => ids.includes(careRequestId))
      .map(({ careRequestId, optionPosition }) => ({ request: careRequestId, option: optionPosition }));
  }
}
