import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { NeedAtHour } from './need-by-hour.model.js';
import { type HourOfNeed, NeedByHourService } from './need-by-hour.service.js';

/** Shows at which hours neighbours need the same. */
@Resolver(() => NeedAtHour)
export class NeedByHourResolver {
  constructor(
    private readonly needs: NeedByHourService,
    private readonly accounts: AccountService,
    private readonly serviceTypes: ServiceTypeLoader,
  ) {}

  @Query(() => [NeedAtHour], {
    description:
      'The hours of the week at which at least five households of a building would share a service, by service and hour. For its coordinator, the desk of its territory and the city.',
  })
  async needByHour(
    @Args('buildingId', { type: () => ID, description: 'The building.' }, ParseUUIDPipe) buildingId: string,
    @Context() context: RequestContext,
  ) {
    return this.needs.look(await this.accounts.getActor(context), buildingId);
  }

  @ResolveField(() => ServiceType, { description: 'What is needed.' })
  serviceType(@Parent() { serviceTypeId }: HourOfNeed, @Context() context: RequestContext) {
    return this.serviceTypes.serviceType(context, serviceTypeId);
  }
}
