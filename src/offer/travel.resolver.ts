import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/request-context.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { type ProposalEntity } from './proposal.entity.js';
import { Proposal } from './proposal.model.js';
import { TravelLoader } from './travel.loader.js';
import { Travel } from './travel.model.js';
import { aroundOf, roughMetres, waysOf } from './travel.rules.js';

/** Tells a provider how it would get to an offer. */
@Resolver(() => Proposal)
export class TravelOfProposalResolver {
  constructor(
    private readonly loader: TravelLoader,
    private readonly providers: ProviderLoader,
    private readonly serviceTypes: ServiceTypeLoader,
  ) {}

  @ResolveField(() => Travel, {
    nullable: true,
    description: 'How the provider would get there; null for a household, and once the offer is over.',
  })
  async travel(
    @Parent() { offerId, providerId }: ProposalEntity,
    @Context() context: RequestContext,
  ): Promise<Travel | null> {
    if (!providerId) return null;
    const visits = await this.loader.visits(context, providerId);
    const [first] = visits.filter((visit) => visit.offerId === offerId).sort((a, b) => a.start - b.start);
    if (!first) return null;
    const home = (await this.providers.provider(context, providerId))!;
    const serviceOf = new Map(visits.map((visit) => [visit.offerId, visit.serviceTypeId]));
    const ways = await Promise.all(
      waysOf(offerId, visits).map(async ({ offerId: other, ...way }) => {
        const serviceType = await this.serviceTypes.serviceType(context, serviceOf.get(other)!);
        // The name is filled in by the type's own resolver, in the caller's language.
        return { ...way, serviceType: serviceType as never };
      }),
    );
    return { area: first.area, around: aroundOf(first.place), homeMetres: roughMetres(home, first.place), ways };
  }
}
