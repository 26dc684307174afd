import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  PickType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { AccessService } from '../account/access.service.js';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { SubsidyLoader } from '../subsidy/subsidy.loader.js';
import { ClosingService } from './closing.service.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import {
  type HouseholdStatementEntity,
  type ProviderStatementEntity,
  type StatementLineEntity,
} from './statement.entity.js';
import { StatementLoader } from './statement.loader.js';
import {
  CloseMonthInput,
  CloseMonthPayload,
  CorrectLineInput,
  CorrectLinePayload,
  EarningLine,
  HouseholdStatement,
  LineCorrection,
  MONTH,
  ProviderStatement,
  StatementLine,
} from './statement.model.js';
import { StatementService } from './statement.service.js';

const HouseholdStatementConnection = ConnectionOf('HouseholdStatement', () => HouseholdStatement);
const ProviderStatementConnection = ConnectionOf('ProviderStatement', () => ProviderStatement);

@ArgsType()
class StatementsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this month, YYYY-MM.' })
  @IsOptional()
  @Matches(MONTH)
  readonly month?: string | null;
}

@ArgsType()
class HouseholdStatementsArgs extends StatementsArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this household.' })
  @IsOptional()
  @IsUUID()
  readonly householdId?: string | null;
}

@ArgsType()
class ProviderStatementsArgs extends StatementsArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this provider.' })
  @IsOptional()
  @IsUUID()
  readonly providerId?: string | null;
}

@ArgsType()
class CorrectionArgs extends PickType(CorrectLineInput, ['lineId', 'minutes'], ArgsType) {}

/** Reads what households owe, and closes months. */
@Resolver(() => HouseholdStatement)
export class HouseholdStatementResolver {
  constructor(
    private readonly statements: StatementService,
    private readonly closing: ClosingService,
    private readonly access: AccessService,
    private readonly loader: StatementLoader,
    private readonly households: HouseholdLoader,
  ) {}

  @Query(() => HouseholdStatementConnection, {
    name: 'householdStatements',
    description: 'The monthly statements of the households that the caller acts for, oldest first.',
  })
  async page(@Args() args: HouseholdStatementsArgs, @Context() context: RequestContext) {
    const visible = await this.access.visible(context, 'HouseholdStatement');
    return this.statements.pageOfHouseholds(visible, args.month ?? null, args.householdId ?? null, args);
  }

  @Mutation(() => CloseMonthPayload, {
    description: 'Closes a month that is over, for every household and provider; once closed it never changes.',
  })
  closeMonth(@Args('input') { month }: CloseMonthInput) {
    return settle('monthClosing', this.closing.ask(month));
  }

  @ResolveField(() => [StatementLine], { description: 'Its lines, by day.' })
  lines(@Parent() { id }: HouseholdStatementEntity, @Context() context: RequestContext) {
    return this.loader.ofHousehold(context, id);
  }

  @ResolveField(() => String, { description: 'How the household is called.' })
  async displayName(@Parent() { householdId }: HouseholdStatementEntity, @Context() context: RequestContext) {
    return (await this.households.household(context, householdId))!.displayName;
  }

  @ResolveField(() => Int, {
    description:
      'Sessions up to its month that are on no statement, since their hours are not confirmed or in dispute.',
  })
  waitingSessions(@Parent() { id }: HouseholdStatementEntity, @Context() context: RequestContext) {
    return this.loader.waiting(context, id);
  }
}

/** Reads and corrects lines. */
@Resolver(() => StatementLine)
export class StatementLineResolver {
  constructor(
    private readonly statements: StatementService,
    private readonly accounts: AccountService,
    private readonly loader: StatementLoader,
    private readonly funds: SubsidyLoader,
    private readonly serviceTypes: ServiceTypeLoader,
  ) {}

  @Query(() => Int, {
    description: 'Cents that a line would cost, before any subsidy, if the desk put it right to some minutes.',
  })
  async priceOfCorrection(@Args() { lineId, minutes }: CorrectionArgs, @Context() context: RequestContext) {
    return this.statements.priceOfCorrection(await this.accounts.getActor(context), lineId, minutes);
  }

  @Mutation(() => CorrectLinePayload, {
    description: 'The desk puts a line right: the next month that closes takes it back and states it anew.',
  })
  async correctLine(@Args('input') { lineId, minutes, reason }: CorrectLineInput, @Context() context: RequestContext) {
    return settle('line', this.statements.correct(await this.accounts.getActor(context), lineId, minutes, reason));
  }

  @ResolveField(() => String, { description: 'How the provider is called.' })
  providerName(@Parent() { id }: StatementLineEntity, @Context() context: RequestContext) {
    return this.loader.providerName(context, id);
  }

  @ResolveField(() => ServiceType, { description: 'Which kind of care it was.' })
  async serviceType(@Parent() { id }: StatementLineEntity, @Context() context: RequestContext) {
    return this.serviceTypes.serviceType(context, (await this.loader.service(context, id)).serviceTypeId);
  }

  @ResolveField(() => [String], { description: 'The first names of those for whom it was.' })
  async recipients(@Parent() { id }: StatementLineEntity, @Context() context: RequestContext): Promise<string[]> {
    return (await this.loader.service(context, id)).recipients;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'How the fund is called that pays of it, where one does.',
  })
  async subsidyFund(@Parent() { subsidyFundId }: StatementLineEntity, @Context() context: RequestContext) {
    return subsidyFundId && (await this.funds.fund(context, subsidyFundId))!.name;
  }

  @ResolveField(() => LineCorrection, { nullable: true, description: 'What is wrong with it, where something is.' })
  correction(@Parent() { id }: StatementLineEntity, @Context() context: RequestContext) {
    return this.loader.correction(context, id);
  }
}

/** Reads what providers earn. */
@Resolver(() => ProviderStatement)
export class ProviderStatementResolver {
  constructor(
    private readonly statements: StatementService,
    private readonly access: AccessService,
    private readonly loader: StatementLoader,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => ProviderStatementConnection, {
    name: 'providerStatements',
    description: 'The monthly statements of the providers that the caller is or manages, oldest first.',
  })
  async page(@Args() args: ProviderStatementsArgs, @Context() context: RequestContext) {
    const visible = await this.access.visible(context, 'ProviderStatement');
    return this.statements.pageOfProviders(visible, args.month ?? null, args.providerId ?? null, args);
  }

  @ResolveField(() => [EarningLine], { description: 'Its lines, by day.' })
  lines(@Parent() { id }: ProviderStatementEntity, @Context() context: RequestContext) {
    return this.loader.ofProvider(context, id);
  }

  @ResolveField(() => String, { description: 'How the provider is called.' })
  async displayName(@Parent() { providerId }: ProviderStatementEntity, @Context() context: RequestContext) {
    return (await this.providers.provider(context, providerId))!.displayName;
  }

  @ResolveField(() => Int, { description: 'Minutes of care; time that several households shared counts once.' })
  minutes(@Parent() { id }: ProviderStatementEntity, @Context() context: RequestContext) {
    return this.loader.minutes(context, id);
  }
}

/** Reads what a line earns. */
@Resolver(() => EarningLine)
export class EarningLineResolver {
  constructor(private readonly loader: StatementLoader) {}

  @ResolveField(() => Int, { description: 'Cents that it earns.' })
  earnedCents(@Parent() { priceCents }: StatementLineEntity): number {
    return priceCents;
  }

  @ResolveField(() => String, { description: 'How the household is called.' })
  householdName(@Parent() { id }: StatementLineEntity, @Context() context: RequestContext) {
    return this.loader.householdName(context, id);
  }

  @ResolveField(() => LineCorrection, { nullable: true, description: 'What is wrong with it, where something is.' })
  correction(@Parent() { id }: StatementLineEntity, @Context() context: RequestContext) {
    return this.loader.correction(context, id);
  }
}
