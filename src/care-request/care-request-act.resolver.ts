import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { CareRequest } from './care-request.model.js';
import { CareRequestService } from './care-request.service.js';
import {
  CareRequestInput,
  DraftCareRequestPayload,
  PublishCareRequestInput,
  PublishCareRequestPayload,
} from './publish-care-request.model.js';

/** Drafts and publishes care requests. */
@Resolver(() => CareRequest)
export class CareRequestActResolver {
  constructor(
    private readonly requests: CareRequestService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => PublishCareRequestPayload, {
    description:
      'Publishes what a household asks for; an offer is looked for at once. For the household itself, or the operator of its territory.',
  })
  async publishCareRequest(@Args('input') input: PublishCareRequestInput, @Context() context: RequestContext) {
    return settle('careRequest', this.requests.publish(await this.accounts.getActor(context), input));
  }

  @Mutation(() => DraftCareRequestPayload, {
    description: 'Keeps what a household means to ask for, unpublished; its times may still be missing.',
  })
  async draftCareRequest(@Args('input') input: PublishCareRequestInput, @Context() context: RequestContext) {
    return settle('careRequest', this.requests.draft(await this.accounts.getActor(context), input));
  }

  @Mutation(() => PublishCareRequestPayload, { description: 'Publishes a draft; an offer is looked for at once.' })
  async publishCareRequestDraft(
    @Args('input') { careRequestId }: CareRequestInput,
    @Context() context: RequestContext,
  ) {
    return settle('careRequest', this.requests.publishDraft(await this.accounts.getActor(context), careRequestId));
  }
}
