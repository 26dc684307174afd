import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/request-context.js';
import { Offer } from '../offer/offer.model.js';
import { AgreementLoader } from './agreement.loader.js';

/** Says of offers that became a service when it ends, and when it has a household fewer. */
@Resolver(() => Offer)
export class EndOfOfferResolver {
  constructor(private readonly loader: AgreementLoader) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The first day without the service, YYYY-MM-DD; null while no end is set.',
  })
  async endsOn(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return (await this.loader.endOfOffer(context, id)).endsOn;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The first day to come, YYYY-MM-DD, on which it goes on with a household fewer; null for none.',
  })
  async leftOn(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return (await this.loader.endOfOffer(context, id)).leftOn;
  }
}
