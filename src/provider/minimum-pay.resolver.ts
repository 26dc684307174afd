import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { WithdrawServiceRuleInput, WithdrawServiceRulePayload } from '../service-type/service-value.model.js';
import { LeastPay, MinimumPay, SetMinimumPayInput, SetMinimumPayPayload } from './minimum-pay.model.js';
import { MinimumPayService } from './minimum-pay.service.js';
import { ProviderLoader } from './provider.loader.js';

/** Reads and sets the least pay of services. */
@Resolver(() => ServiceType)
export class MinimumPayResolver {
  constructor(
    private readonly minimums: MinimumPayService,
    private readonly accounts: AccountService,
    private readonly loader: ProviderLoader,
  ) {}

  @Mutation(() => SetMinimumPayPayload, {
    description:
      'Sets the least pay of a service from a day on, where it is more than the wage tables say. What has been in force stays.',
  })
  async setMinimumPay(
    @Args('input') { centsPerHour = null, url = null, ...minimum }: SetMinimumPayInput,
    @Context() context: RequestContext,
  ) {
    const act = this.minimums.set(await this.accounts.getActor(context), { ...minimum, centsPerHour, url });
    return settle('serviceType', act);
  }

  @Mutation(() => WithdrawServiceRulePayload, {
    description:
      'Takes back a least pay that was to begin or end on a day later than today: what holds before that day goes on.',
  })
  async withdrawMinimumPay(@Args('input') input: WithdrawServiceRuleInput, @Context() context: RequestContext) {
    return settle('serviceType', this.minimums.withdraw(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => [MinimumPay], { description: 'What the city has set as its least pay, the oldest first.' })
  minimumPays(@Parent() { id }: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.minimumPays(context, id);
  }

  @ResolveField(() => LeastPay, {
    nullable: true,
    description: 'The least that an hour may be paid today; null where neither the wage tables nor the city know it.',
  })
  leastPay(@Parent() service: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.leastPay(context, service);
  }
}
