import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Provider } from '../provider/provider.model.js';
import { AdvisedPlacement, CareAdvice } from './advice.model.js';
import { AdviceService } from './advice.service.js';

/** Says what would turn a no into a yes. */
@Resolver(() => AdvisedPlacement)
export class AdviceResolver {
  constructor(
    private readonly advice: AdviceService,
    private readonly accounts: AccountService,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => CareAdvice, {
    nullable: true,
    description:
      'Why an open request is not served now, and the smallest changes that would turn it into a yes; null where it is not open. For the household itself, or the operator of its territory.',
  })
  async careAdvice(
    @Args('careRequestId', { type: () => ID, description: 'The request.' }, ParseUUIDPipe) careRequestId: string,
    @Context() context: RequestContext,
  ) {
    return this.advice.advise(await this.accounts.getActor(context), careRequestId);
  }

  @ResolveField(() => Provider, { description: 'Who would give the care.' })
  provider(@Parent() { providerId }: AdvisedPlacement, @Context() context: RequestContext) {
    return this.providers.provider(context, providerId);
  }
}
