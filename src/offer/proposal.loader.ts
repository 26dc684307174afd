import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsBy } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { OfferEventEntity, ProposalEntity } from './proposal.entity.js';

/** Reads proposals and the steps of offers for field resolvers, in one statement per kind and request. */
@Injectable()
export class ProposalLoader {
  constructor(private readonly database: DataSource) {}

  ofOffer(context: RequestContext, offerId: string) {
    return rowsBy(context, this.database, ProposalEntity, 'offerId', 'id').load(offerId);
  }

  eventsOfOffer(context: RequestContext, offerId: string) {
    return rowsBy(context, this.database, OfferEventEntity, 'offerId', 'id').load(offerId);
  }
}
