import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { DeclareFactsInput, DeclareFactsPayload, SocialFacts } from './priority.model.js';
import { PriorityService } from './priority.service.js';

/** Takes what households declare. */
@Resolver(() => SocialFacts)
export class PriorityResolver {
  constructor(
    private readonly priorities: PriorityService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => DeclareFactsPayload, {
    description: 'Declares the social facts that hold now; the rules of the city turn them into a priority.',
  })
  async declareSocialFacts(
    @Args('input') { householdId, facts }: DeclareFactsInput,
    @Context() context: RequestContext,
  ) {
    return settle('socialFacts', this.priorities.declare(await this.accounts.getActor(context), householdId, facts));
  }
}
