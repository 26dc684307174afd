import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { type ProviderEntity } from '../provider/provider.entity.js';
import { Provider } from '../provider/provider.model.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { RunningMonth, RunningPart } from './running-month.model.js';
import { type RunningPart as Part } from './running-month.rules.js';
import { RunningMonthService } from './running-month.service.js';

/** Reads what a provider earns of the months that are not closed. */
@Resolver(() => Provider)
export class RunningMonthResolver {
  constructor(private readonly months: RunningMonthService) {}

  @ResolveField(() => [RunningMonth], {
    description: 'What it has earned of this month so far, and what is to come; before it the months that still close.',
  })
  runningMonths(@Parent() { id }: ProviderEntity) {
    return this.months.list(id);
  }
}

/** Reads whom a part of a month is from. */
@Resolver(() => RunningPart)
export class RunningPartResolver {
  constructor(
    private readonly households: HouseholdLoader,
    private readonly serviceTypes: ServiceTypeLoader,
  ) {}

  @ResolveField(() => String, { description: 'How the household is called.' })
  async householdName(@Parent() { householdId }: Part, @Context() context: RequestContext) {
    return (await this.households.household(context, householdId))!.displayName;
  }

  @ResolveField(() => ServiceType, { description: 'Which kind of care it is.' })
  serviceType(@Parent() { serviceTypeId }: Part, @Context() context: RequestContext) {
    return this.serviceTypes.serviceType(context, serviceTypeId);
  }
}
