import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState } from '../care-request/care-request.rules.js';
import { enqueue } from '../jobs/enqueue.js';
import { type AskedOffer, type Instance, type PricedOffer, type Venue } from '../matching/index.js';
import { OfferEntity, OfferMemberEntity } from '../offer/offer.entity.js';
import { OfferService } from '../offer/offer.service.js';
import { ProposalEntity } from '../offer/proposal.entity.js';
import { ProposalService } from '../offer/proposal.service.js';
import { draftsOf, draftsThatHold } from './draft.rules.js';
import { DraftService } from './draft.service.js';
import { whoStays } from './fallen-offer.rules.js';
import { pricerOf } from './opened-days.rules.js';
import { SnapshotService } from './snapshot.service.js';

/** Looks after those whose offer fell because somebody else said no, or nothing. */
@Injectable()
export class FallenOfferService {
  constructor(
    private readonly offers: OfferService,
    private readonly proposals: ProposalService,
    private readonly snapshots: SnapshotService,
    private readonly drafts: DraftService,
  ) {}

  /**
   * Proposes the offer anew to those who stay, at their new prices and with the same provider, where a feasible offer is
   * left in which nobody pays more than alone; else has them matched again. Whoever declined is matched again too, with
   * somebody else; whoever did not answer waits for the next round.
   */
  async settle(manager: EntityManager, offerId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const offer = await manager.findOneByOrFail(OfferEntity, { id: offerId });
    const members = await manager.find(OfferMemberEntity, { where: { offerId }, order: { careRequestId: 'ASC' } });
    const requests = await manager.findBy(CareRequestEntity, {
      id: In(members.map(({ careRequestId }) => careRequestId)),
      state: CareRequestState.OPEN,
    });
    const open = new Set(requests.map(({ id }) => id));
    const { providerStays, staying, declined } = whoStays(
      offer.state,
      await manager.findBy(ProposalEntity, { offerId }),
      open,
    );
    const rest = members.filter(({ careRequestId }) => staying.has(careRequestId));
    const proposed = providerStays && rest.length > 0 && (await this.proposeAnew(manager, offer, rest));
    for (const careRequestId of [...(proposed ? [] : staying), ...declined])
      await enqueue(manager, 'care-request.match', { careRequestId });
  }

  private async proposeAnew(
    manager: EntityManager,
    offer: OfferEntity,
    rest: readonly OfferMemberEntity[],
  ): Promise<boolean> {
    const ids = rest.map(({ careRequestId }) => careRequestId);
    const instance = await this.snapshots.loadAround(manager, ids, []);
    const best = this.best(instance, offer, rest);
    if (!best) return false;
    const drafts = draftsThatHold(draftsOf(instance, [best.offer]), instance);
    if (drafts.length === 0) return false;
    const before = new Map(ids.map((id) => [id, offer.id]));
    const [anew] = await this.drafts.store(manager, offer.roundId, drafts, before);
    await this.proposals.propose(manager, [anew]);
    return true;
  }

  /** The best offer to the rest: where it was, or where else they could meet if its host has left. */
  private best(instance: Instance, offer: OfferEntity, rest: readonly OfferMemberEntity[]): PricedOffer | null {
    const price = pricerOf(instance);
    const asked = (venue: Venue): AskedOffer => ({
      provider: offer.providerId,
      venue,
      members: rest.map(({ careRequestId, optionPosition }) => ({ request: careRequestId, option: optionPosition })),
    });
    const priced = venuesFor(instance, offer, rest).flatMap((venue) => price(asked(venue)) ?? []);
    return priced.reduce<PricedOffer | null>(
      (best, each) => (best && best.welfare >= each.welfare ? best : each),
      null,
    );
  }
}

/** The places where those who stay could be served. */
function venuesFor(instance: Instance, offer: OfferEntity, rest: readonly OfferMemberEntity[]): Venue[] {
  if (!offer.roomId && !offer.hostCareRequestId) return [null];
  const homes = rest.map(({ careRequestId }) => ({ home: careRequestId }));
  if (rest.length === 1) return homes;
  if (offer.roomId) return [{ room: offer.roomId }];
  if (rest.some(({ careRequestId }) => careRequestId === offer.hostCareRequestId))
    return [{ home: offer.hostCareRequestId! }];
  const rooms = instance.rooms.filter(({ services }) => services.includes(offer.serviceTypeId));
  return [...homes, ...rooms.map(({ id }) => ({ room: id }))];
}
