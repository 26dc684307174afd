import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { type RequestContext } from '../graphql/request-context.js';
import { CareProspect, CareProspectInput } from './care-prospect.model.js';
import { CareProspectService } from './care-prospect.service.js';

/** Says what a household may expect before it asks. */
@Resolver(() => CareProspect)
export class CareProspectResolver {
  constructor(
    private readonly prospects: CareProspectService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => CareProspect, {
    description:
      'What a household may expect before it asks: who is free, how many could share, at what price. For the household itself, or the operator of its territory.',
  })
  async careProspect(@Args('input') input: CareProspectInput, @Context() context: RequestContext) {
    return this.prospects.look(await this.accounts.getActor(context), input);
  }
}
