import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ServiceTypeEntity } from './service-type.entity.js';
import { ServiceTypeLoader } from './service-type.loader.js';
import { ServiceType } from './service-type.model.js';
import {
  ServiceValue,
  SetServiceValueInput,
  SetServiceValuePayload,
  WithdrawServiceRuleInput,
  WithdrawServiceRulePayload,
} from './service-value.model.js';
import { ServiceValueService } from './service-value.service.js';

/** Reads and sets what services are worth. */
@Resolver(() => ServiceType)
export class ServiceValueResolver {
  constructor(
    private readonly values: ServiceValueService,
    private readonly accounts: AccountService,
    private readonly loader: ServiceTypeLoader,
  ) {}

  @Mutation(() => SetServiceValuePayload, {
    description: 'Sets what an hour of a service is worth from a day on. What has been in force stays as it was.',
  })
  async setServiceValue(@Args('input') input: SetServiceValueInput, @Context() context: RequestContext) {
    return settle('serviceType', this.values.set(await this.accounts.getActor(context), input));
  }

  @Mutation(() => WithdrawServiceRulePayload, {
    description: 'Takes back what an hour was to be worth from a day later than today on: the worth before it goes on.',
  })
  async withdrawServiceValue(@Args('input') input: WithdrawServiceRuleInput, @Context() context: RequestContext) {
    return settle('serviceType', this.values.withdraw(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => Int, { description: 'Cents of welfare that an hour is worth where no dated value holds.' })
  hourValueCents(@Parent() { hourValueCents }: ServiceTypeEntity): number {
    return hourValueCents;
  }

  @ResolveField(() => [ServiceValue], { description: 'What an hour is worth by date, the oldest first.' })
  hourValues(@Parent() { id }: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.values(context, id);
  }
}
