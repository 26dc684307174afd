import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID } from 'class-validator';
import { holds, isMemberOf, Role } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Provider } from '../provider/provider.model.js';
import {
  AttendancePayload,
  CancelAttendanceInput,
  CheckInInput,
  ConfirmHoursInput,
  DisputeHoursInput,
  RescheduleSessionInput,
  SessionPayload,
  SettleDisputeInput,
} from './agreement-input.model.js';
import { AgreementLoader } from './agreement.loader.js';
import { Agreement, Attendance, Session } from './agreement.model.js';
import { HoursService } from './hours.service.js';
import { type AttendanceEntity, type SessionEntity } from './session.entity.js';
import { SessionService } from './session.service.js';

const SessionConnection = ConnectionOf('Session', () => Session);

@ArgsType()
class SessionsArgs extends PageArgs {
  @Field(() => Date, { nullable: true, description: 'Only those that start then or later.' })
  @IsOptional()
  @IsDate()
  readonly from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those that start before.' })
  @IsOptional()
  @IsDate()
  readonly until?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this household attends.' })
  @IsOptional()
  @IsUUID()
  readonly householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this provider gives.' })
  @IsOptional()
  @IsUUID()
  readonly providerId?: string | null;
}

/** Carries sessions through. */
@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => SessionConnection, {
    name: 'sessions',
    description: 'The sessions that the caller gives, attends or serves, by their start.',
  })
  async page(@Args() args: SessionsArgs, @Context() context: RequestContext) {
    return this.sessions.page(await this.accounts.getActor(context), args, args);
  }

  @Query(() => String, {
    description:
      'The six digits of a session that is not over, for the desk of a household of it that has no screen to show them on; each reading is noted.',
  })
  async sessionCode(
    @Args('sessionId', { type: () => ID, description: 'The session.' }, ParseUUIDPipe) sessionId: string,
    @Context() context: RequestContext,
  ) {
    return this.sessions.readCode(await this.accounts.getActor(context), sessionId);
  }

  @Mutation(() => SessionPayload, {
    description: 'The provider begins a session with the code that a household shows. Needs papers that hold today.',
  })
  async checkIn(@Args('input') { sessionId, code }: CheckInInput, @Context() context: RequestContext) {
    return settle('session', this.sessions.checkIn(await this.accounts.getActor(context), sessionId, code));
  }

  @Mutation(() => SessionPayload, { description: 'The provider ends a session with the code that a household shows.' })
  async checkOut(@Args('input') { sessionId, code }: CheckInInput, @Context() context: RequestContext) {
    return settle('session', this.sessions.checkOut(await this.accounts.getActor(context), sessionId, code));
  }

  @Mutation(() => SessionPayload, {
    description: 'Moves a session, 24 hours before at least. One that several households share is moved by their desk.',
  })
  async rescheduleSession(
    @Args('input') { sessionId, startsAt }: RescheduleSessionInput,
    @Context() context: RequestContext,
  ) {
    return settle('session', this.sessions.reschedule(await this.accounts.getActor(context), sessionId, startsAt));
  }

  @ResolveField(() => Agreement, { description: 'The agreement that it belongs to.' })
  agreement(@Parent() { agreementId }: SessionEntity, @Context() context: RequestContext) {
    return this.loader.agreement(context, agreementId);
  }

  @ResolveField(() => Provider, { description: 'Who gives it: the usual provider, or a substitute.' })
  provider(@Parent() { providerId }: SessionEntity, @Context() context: RequestContext) {
    return this.providers.provider(context, providerId);
  }

  @ResolveField(() => [Attendance], { description: 'Which households attend it.' })
  attendances(@Parent() { id }: SessionEntity, @Context() context: RequestContext) {
    return this.loader.attendances(context, id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it cannot take place as it stands, because a paper of the provider will not hold that day.',
  })
  frozen(@Parent() { id }: SessionEntity, @Context() context: RequestContext) {
    return this.loader.isFrozen(context, id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The six digits that the household shows the provider; null for everybody else.',
  })
  code(@Parent() session: SessionEntity, @Context() context: RequestContext) {
    return this.loader.codeFor(context, session);
  }
}

/** Counts the hours of each household. */
@Resolver(() => Attendance)
export class AttendanceResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly hours: HoursService,
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
    private readonly households: HouseholdLoader,
    private readonly careRequests: CareRequestLoader,
  ) {}

  @Mutation(() => AttendancePayload, {
    description: 'A household cancels its part in a session: at no cost 24 hours before, or where a substitute comes.',
  })
  async cancelAttendance(@Args('input') { attendanceId }: CancelAttendanceInput, @Context() context: RequestContext) {
    return settle('attendance', this.sessions.cancelAttendance(await this.accounts.getActor(context), attendanceId));
  }

  @Mutation(() => AttendancePayload, { description: 'A household confirms the hours of a session that was given.' })
  async confirmHours(@Args('input') { attendanceId, minutes }: ConfirmHoursInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('attendance', this.hours.confirm(actor, attendanceId, minutes ?? null));
  }

  @Mutation(() => AttendancePayload, {
    description: 'A household says what was wrong with a session; the desk decides.',
  })
  async disputeHours(@Args('input') { attendanceId, reason }: DisputeHoursInput, @Context() context: RequestContext) {
    return settle('attendance', this.hours.dispute(await this.accounts.getActor(context), attendanceId, reason));
  }

  @Mutation(() => AttendancePayload, { description: 'The desk of the household’s territory settles a dispute.' })
  async settleDispute(
    @Args('input') { attendanceId, minutes }: SettleDisputeInput,
    @Context() context: RequestContext,
  ) {
    return settle('attendance', this.hours.settle(await this.accounts.getActor(context), attendanceId, minutes));
  }

  @ResolveField(() => Boolean, { description: 'Whether it is the part of a household of the caller.' })
  async isOwn(@Parent() { householdId }: AttendanceEntity, @Context() context: RequestContext): Promise<boolean> {
    const actor = await this.accounts.findActor(context);
    return actor !== null && isMemberOf(actor, householdId);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The household, for itself and its desk; null for everybody else.',
  })
  async householdId(@Parent() { householdId }: AttendanceEntity, @Context() context: RequestContext) {
    const actor = await this.accounts.findActor(context);
    return (await this.households.isActedForBy(context, actor, householdId)) ? householdId : null;
  }

  @ResolveField(() => [String], {
    description: 'The first names of those whom it is for, for their household and its desk; empty for everybody else.',
  })
  async recipients(@Parent() attendance: AttendanceEntity, @Context() context: RequestContext): Promise<string[]> {
    const actor = await this.accounts.findActor(context);
    if (!(await this.households.isActedForBy(context, actor, attendance.householdId))) return [];
    const recipients = await this.careRequests.recipients(context, attendance.careRequestId);
    return recipients.map(({ firstName }) => firstName);
  }

  @ResolveField(() => Boolean, { description: 'Whether the desk said how many minutes count, after a dispute.' })
  settled(@Parent() { settledBy }: AttendanceEntity): boolean {
    return settledBy !== null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What the household says was wrong, for itself, its desk and whoever gave the session; null for others, and where nothing was.',
  })
  async disputed(@Parent() { householdId, sessionId, dispute }: AttendanceEntity, @Context() context: RequestContext) {
    const actor = await this.accounts.findActor(context);
    if (actor === null || dispute === null) return null;
    if (await this.households.isActedForBy(context, actor, householdId)) return dispute;
    const { providerId } = (await this.loader.session(context, sessionId))!;
    return holds(actor, Role.PROVIDER, providerId) ? dispute : null;
  }

  @ResolveField(() => String, { description: 'How the household is called.' })
  async displayName(@Parent() { householdId }: AttendanceEntity, @Context() context: RequestContext) {
    return (await this.households.household(context, householdId))!.displayName;
  }
}
