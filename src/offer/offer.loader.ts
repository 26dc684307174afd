import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HOMES_OF_OFFERS, type MemberHome } from './member-home.loader.js';
import { OfferEntity, OfferMemberEntity } from './offer.entity.js';

/** Reads offers for field resolvers, in one statement per kind and request. */
@Injectable()
export class OfferLoader {
  constructor(private readonly database: DataSource) {}

  offer(context: RequestContext, id: string) {
    return rowsById(context, this.database, OfferEntity).load(id);
  }

  members(context: RequestContext, offerId: string) {
    return rowsBy(context, this.database, OfferMemberEntity, 'offerId', 'careRequestId').load(offerId);
  }

  homes(context: RequestContext, offerId: string) {
    return answersById<MemberHome>(context, this.database, 'homes of offer', HOMES_OF_OFFERS).load(offerId);
  }

  async liveOfferIdOfRequest(context: RequestContext, careRequestId: string): Promise<string | null> {
    const memberships = await rowsBy(context, this.database, OfferMemberEntity, 'careRequestId', 'offerId').load(
      careRequestId,
    );
    return memberships.find(({ live }) => live)?.offerId ?? null;
  }
}
