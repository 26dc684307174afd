import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { CareRequest } from '../care-request/care-request.model.js';
import {
  CareRequestInput,
  ChangeCareRequestInput,
  ChangeCareRequestPayload,
  PauseCareRequestPayload,
  ResumeCareRequestPayload,
} from '../care-request/publish-care-request.model.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { RequestChangeService } from './request-change.service.js';

/** Changes, pauses and takes up care requests again. */
@Resolver(() => CareRequest)
export class RequestChangeResolver {
  constructor(
    private readonly changes: RequestChangeService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => ChangeCareRequestPayload, {
    description:
      'Changes a request. An unconfirmed offer that no longer answers it ends, and its members are matched again; a proposal only with `endsProposal`.',
  })
  async changeCareRequest(@Args('input') input: ChangeCareRequestInput, @Context() context: RequestContext) {
    return settle('careRequest', this.changes.change(await this.accounts.getActor(context), input));
  }

  @Mutation(() => PauseCareRequestPayload, {
    description: 'Sets a request aside for a while, and ends an unconfirmed offer with it.',
  })
  async pauseCareRequest(@Args('input') { careRequestId }: CareRequestInput, @Context() context: RequestContext) {
    return settle('careRequest', this.changes.pause(await this.accounts.getActor(context), careRequestId));
  }

  @Mutation(() => ResumeCareRequestPayload, {
    description: 'Takes a paused request up again; an offer is looked for at once.',
  })
  async resumeCareRequest(@Args('input') { careRequestId }: CareRequestInput, @Context() context: RequestContext) {
    return settle('careRequest', this.changes.resume(await this.accounts.getActor(context), careRequestId));
  }
}
