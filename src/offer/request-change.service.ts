import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { type CareRequestContent, CareRequestContentService } from '../care-request/care-request-content.service.js';
import { CareRequestEntity, CareRequestEventEntity } from '../care-request/care-request.entity.js';
import { CareRequestState, nextState } from '../care-request/care-request.rules.js';
import { CareRequestService } from '../care-request/care-request.service.js';
import { changedFields, offerStands } from '../care-request/change.rules.js';
import {
  CareRequestChangedMeanwhile,
  CareRequestIsAgreed,
  CareRequestNotThere,
  ChangeEndsProposal,
} from '../care-request/request-life.model.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';
import './offer.jobs.js';
import { OfferState } from './offer.rules.js';
import { OfferService } from './offer.service.js';
import { ProposalEntity } from './proposal.entity.js';

/** The next version of a request. */
export interface ChangedCareRequest extends CareRequestContent {
  readonly careRequestId: string;
  readonly revision: number;
  readonly endsProposal: boolean;
}

/** Changes, pauses and takes up requests again, with what that means for the offer that they are in. */
@Injectable()
export class RequestChangeService {
  constructor(
    private readonly database: DataSource,
    private readonly requests: CareRequestService,
    private readonly contents: CareRequestContentService,
    private readonly offers: OfferService,
  ) {}

  /**
   * Writes the next version of a request. An offer that the change leaves as good as it was stands; a draft that nobody
   * has seen falls silently; a proposal falls only if the household has said that it knows; a confirmed service is not
   * touched. The members of an offer that falls are matched again at once.
   */
  change(actor: Actor, { careRequestId, revision, endsProposal, ...content }: ChangedCareRequest) {
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const request = await this.requests.lock(manager, actor, careRequestId);
      const offer = await this.findOffer(manager, careRequestId);
      const before = await this.contents.read(manager, request);
      const falls = offer !== null && !offerStands(before, content);
      refuseIfAny([
        nextState(request.state, 'change') === null ? new CareRequestNotThere(request.state) : null,
        request.revision === revision ? null : new CareRequestChangedMeanwhile(request.revision),
        ...(await this.contents.faults(manager, request, content, request.state === CareRequestState.DRAFT)),
        falls && isAgreed(offer) ? new CareRequestIsAgreed() : null,
        falls && offer.state === OfferState.PROPOSED && !endsProposal ? new ChangeEndsProposal(offer.id) : null,
      ]);
      const changed = changedFields(before, content);
      if (changed.length === 0) return request;
      if (falls) {
        // The next version was never asked: the offer to the rest, made anew, must not take it for one that stays.
        await manager.delete(ProposalEntity, { offerId: offer.id, careRequestId });
        await this.release(manager, offer, careRequestId);
      }
      await manager.update(
        CareRequestEntity,
        { id: careRequestId },
        { ...this.contents.columnsOf(content), revision: revision + 1 },
      );
      await this.contents.write(manager, careRequestId, content);
      const next = await manager.findOneByOrFail(CareRequestEntity, { id: careRequestId });
      await manager.insert(CareRequestEventEntity, {
        careRequestId,
        event: 'change',
        fromState: next.state,
        toState: next.state,
        actorId: actor.id,
        changed,
      });
      if (next.state === CareRequestState.OPEN) await enqueue(manager, 'care-request.match', { careRequestId });
      return next;
    });
  }

  /** Sets a request aside for a while: an offer that nobody has confirmed falls, and nobody is looked for. */
  pause(actor: Actor, careRequestId: string): Promise<CareRequestEntity> {
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const request = await this.requests.lock(manager, actor, careRequestId);
      const offer = await this.findOffer(manager, careRequestId);
      const from = offer === null ? request.state : CareRequestState.OPEN;
      const state = nextState(from, 'pause');
      refuseIfAny([
        offer !== null && isAgreed(offer) ? new CareRequestIsAgreed() : null,
        state === null ? new CareRequestNotThere(request.state) : null,
      ]);
      if (offer !== null) await this.release(manager, offer, careRequestId);
      await manager.update(CareRequestEntity, { id: careRequestId }, { state: state! });
      return manager.findOneByOrFail(CareRequestEntity, { id: careRequestId });
    });
  }

  /** Opens a paused request again; an offer is looked for at once. */
  resume(actor: Actor, careRequestId: string): Promise<CareRequestEntity> {
    return this.database.transaction(async (manager) => {
      const request = await this.requests.lock(manager, actor, careRequestId);
      const state = nextState(request.state, 'resume');
      const content = await this.contents.read(manager, request);
      refuseIfAny([
        state === null ? new CareRequestNotThere(request.state) : null,
        ...(state === null ? [] : await this.contents.faults(manager, request, content)),
      ]);
      await manager.update(CareRequestEntity, { id: careRequestId }, { state: state! });
      await enqueue(manager, 'care-request.match', { careRequestId });
      return manager.findOneByOrFail(CareRequestEntity, { id: careRequestId });
    });
  }

  private async findOffer(manager: EntityManager, careRequestId: string): Promise<OfferEntity | null> {
    const membership = await manager.findOneBy(OfferMemberEntity, { careRequestId, live: true });
    return membership && manager.findOneByOrFail(OfferEntity, { id: membership.offerId });
  }

  /** Takes an offer down because one of its requests leaves; the others are asked again, or matched again. */
  private async release(manager: EntityManager, offer: OfferEntity, careRequestId: string): Promise<void> {
    const released = await this.offers.takeDown(manager, [offer], 'withdraw');
    if (offer.state === OfferState.PROPOSED) await enqueue(manager, 'offer.fallen', { offerId: offer.id });
    else
      for (const id of released)
        if (id !== careRequestId) await enqueue(manager, 'care-request.match', { careRequestId: id });
  }
}

const isAgreed = ({ state }: OfferEntity) => state === OfferState.CONFIRMED || state === OfferState.ACTIVE;
