import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  ServiceRecipients,
  SetServiceRecipientsInput,
  SetServiceRecipientsPayload,
} from './service-recipients.model.js';
import { ServiceRecipientsService } from './service-recipients.service.js';
import { type ServiceTypeEntity } from './service-type.entity.js';
import { ServiceTypeLoader } from './service-type.loader.js';
import { ServiceType } from './service-type.model.js';
import { CareRecipientKind } from './service-type.rules.js';
import { WithdrawServiceRuleInput, WithdrawServiceRulePayload } from './service-value.model.js';

/** Reads and sets for whom services are meant. */
@Resolver(() => ServiceType)
export class ServiceRecipientsResolver {
  constructor(
    private readonly recipients: ServiceRecipientsService,
    private readonly accounts: AccountService,
    private readonly loader: ServiceTypeLoader,
  ) {}

  @Mutation(() => SetServiceRecipientsPayload, {
    description:
      'Sets for whom a service is meant from a day on. Requests that are published or changed from then on heed it; those that stand go on.',
  })
  async setServiceRecipients(@Args('input') input: SetServiceRecipientsInput, @Context() context: RequestContext) {
    return settle('serviceType', this.recipients.set(await this.accounts.getActor(context), input));
  }

  @Mutation(() => WithdrawServiceRulePayload, {
    description:
      'Takes back for whom a service was to be meant from a day later than today on: what holds before goes on.',
  })
  async withdrawServiceRecipients(@Args('input') input: WithdrawServiceRuleInput, @Context() context: RequestContext) {
    return settle('serviceType', this.recipients.withdraw(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => [CareRecipientKind], {
    description: 'For whom it is meant today: a request for it names nobody else.',
  })
  caresFor(@Parent() service: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.caresFor(context, service);
  }

  @ResolveField(() => [ServiceRecipients], {
    description: 'For whom it is meant by date, the oldest first; before the first what it was set up with.',
  })
  recipientRules(@Parent() { id }: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.recipientRules(context, id);
  }
}
