import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { Household } from '../household/household.model.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Provider } from '../provider/provider.model.js';
import { AgreementLoader } from './agreement.loader.js';
import { Attendance } from './agreement.model.js';
import { Dispute } from './dispute.model.js';
import { HoursService } from './hours.service.js';
import { type AttendanceEntity } from './session.entity.js';

const DisputeConnection = ConnectionOf('Dispute', () => Dispute);

/** Lists what the desk has to settle. */
@Resolver(() => Dispute)
export class DisputeResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly hours: HoursService,
    private readonly loader: AgreementLoader,
    private readonly providers: ProviderLoader,
    private readonly households: HouseholdLoader,
  ) {}

  @Query(() => DisputeConnection, {
    name: 'disputes',
    description: 'The hours that households of the desk’s territory dispute, oldest first.',
  })
  async page(@Args() page: PageArgs, @Context() context: RequestContext) {
    return this.hours.pageDisputes(await this.accounts.getActor(context), page);
  }

  @ResolveField(() => Attendance)
  attendance(@Parent() attendance: AttendanceEntity) {
    return attendance;
  }

  @ResolveField(() => Provider)
  async provider(@Parent() { sessionId }: AttendanceEntity, @Context() context: RequestContext) {
    const session = await this.loader.session(context, sessionId);
    return this.providers.provider(context, session!.providerId);
  }

  @ResolveField(() => Household)
  household(@Parent() { householdId }: AttendanceEntity, @Context() context: RequestContext) {
    return this.households.household(context, householdId);
  }

  @ResolveField(() => Date)
  async checkedInAt(@Parent() { sessionId }: AttendanceEntity, @Context() context: RequestContext) {
    return (await this.loader.session(context, sessionId))!.checkedInAt;
  }

  @ResolveField(() => Date)
  async checkedOutAt(@Parent() { sessionId }: AttendanceEntity, @Context() context: RequestContext) {
    return (await this.loader.session(context, sessionId))!.checkedOutAt;
  }

  @ResolveField(() => String)
  reason(@Parent() { dispute }: AttendanceEntity) {
    return dispute ?? '';
  }
}
