import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type FundStanding } from '../subsidy/isee.service.js';
import { type SubsidyFundEntity } from '../subsidy/subsidy.entity.js';
import { FundForHousehold, SubsidyFund, SubsidyFundPayload } from '../subsidy/subsidy.model.js';
import { type LedgerEntryEntity, type LedgerPostingEntity } from './ledger.entity.js';
import { LedgerLoader } from './ledger.loader.js';
import {
  EndowSubsidyFundInput,
  LedgerEntry,
  LedgerPosting,
  LedgerPostingConnection,
  LedgerPostingsArgs,
} from './ledger.model.js';
import { LedgerService } from './ledger.service.js';

/** Reads the ledger, and endows funds. */
@Resolver(() => LedgerPosting)
export class LedgerResolver {
  constructor(
    private readonly ledger: LedgerService,
    private readonly accounts: AccountService,
    private readonly loader: LedgerLoader,
  ) {}

  @Query(() => LedgerPostingConnection, {
    description: 'What was moved between the city, its funds, households and providers, oldest first.',
  })
  ledgerPostings(@Args() args: LedgerPostingsArgs) {
    return this.ledger.page(args.fundId ?? null, args);
  }

  @Mutation(() => SubsidyFundPayload, {
    description: 'Puts money of the city into a fund, or takes back what was not spent: the fund never pays more.',
  })
  async endowSubsidyFund(
    @Args('input') { fundId, cents, reason }: EndowSubsidyFundInput,
    @Context() context: RequestContext,
  ) {
    return settle('subsidyFund', this.ledger.endow(await this.accounts.getActor(context), fundId, cents, reason));
  }

  @ResolveField(() => [LedgerEntry], { description: 'Its entries; they sum to zero.' })
  entries(@Parent() { id }: LedgerPostingEntity, @Context() context: RequestContext) {
    return this.loader.entries(context, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'The month that was stated, YYYY-MM.' })
  month(@Parent() { id }: LedgerPostingEntity, @Context() context: RequestContext) {
    return this.loader.month(context, id);
  }
}

/** Reads whose account an entry is on. */
@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  @ResolveField(() => ID, { nullable: true, description: 'Which fund, household or provider; null for the city.' })
  accountId(@Parent() { fundId, householdId, providerId }: LedgerEntryEntity): string | null {
    return fundId ?? householdId ?? providerId;
  }
}

/** Reads what a fund has and has paid. */
@Resolver(() => SubsidyFund)
export class LedgerOfFundResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => Int, { description: 'Cents that the city has put in, less what it took back: its ceiling.' })
  endowedCents(@Parent() { id }: SubsidyFundEntity, @Context() context: RequestContext) {
    return this.loader.endowed(context, id);
  }

  @ResolveField(() => Int, { description: 'Cents that it has paid for households, less what came back.' })
  async spentCents(@Parent() { id, balanceCents }: SubsidyFundEntity, @Context() context: RequestContext) {
    return (await this.loader.endowed(context, id)) - balanceCents;
  }

  @ResolveField(() => Int, { description: 'Cents that it still has; never below zero.' })
  leftCents(@Parent() { balanceCents }: SubsidyFundEntity): number {
    return balanceCents;
  }
}

/** Reads what a fund has paid for a household. */
@Resolver(() => FundForHousehold)
export class PaidByFundResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => Int, { description: 'Cents that it has paid of the statements of this year.' })
  paidThisYearCents(@Parent() { fundId, householdId }: FundStanding, @Context() context: RequestContext) {
    return this.loader.paidThisYear(context, fundId, householdId);
  }
}
