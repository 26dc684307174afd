import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { holds, Role } from '../account/account.rules.js';
import { CareRequestLoader } from '../care-request/care-request.loader.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { OfferLoader } from '../offer/offer.loader.js';
import { Offer } from '../offer/offer.model.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Provider } from '../provider/provider.model.js';
import { type AgreementEntity, type AgreementTermsEntity } from './agreement.entity.js';
import { leavingOf } from './agreement-change.rules.js';
import { AgreementLoader } from './agreement.loader.js';
import { Agreement, AgreementTerms } from './agreement.model.js';
import { AgreementService } from './agreement.service.js';

const AgreementConnection = ConnectionOf('Agreement', () => Agreement);

@ArgsType()
class AgreementsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those that this household is or was in.' })
  @IsOptional()
  @IsUUID()
  readonly householdId?: string | null;
}

/** Reads agreements, for their parties and those who serve them. */
@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(
    private readonly agreements: AgreementService,
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
    private readonly offers: OfferLoader,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => AgreementConnection, {
    name: 'agreements',
    description: 'The agreements that the caller is a party of, or serves, oldest first.',
  })
  async page(@Args() args: AgreementsArgs, @Context() context: RequestContext) {
    return this.agreements.page(await this.accounts.getActor(context), args.householdId ?? null, args);
  }

  @Query(() => Agreement, { nullable: true, description: 'One agreement, for its parties and those who serve them.' })
  async agreement(
    @Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string,
    @Context() context: RequestContext,
  ) {
    return this.agreements.find(await this.accounts.getActor(context), id);
  }

  @ResolveField(() => Offer, { description: 'The offer that everyone accepted; its state tells whether it has begun.' })
  offer(@Parent() { offerId }: AgreementEntity, @Context() context: RequestContext) {
    return this.offers.offer(context, offerId);
  }

  @ResolveField(() => Provider, { description: 'Who usually gives the care.' })
  provider(@Parent() { providerId }: AgreementEntity, @Context() context: RequestContext) {
    return this.providers.provider(context, providerId);
  }

  @ResolveField(() => [AgreementTerms], { description: 'Who takes part, from when until when and for what price.' })
  terms(@Parent() { id }: AgreementEntity, @Context() context: RequestContext) {
    return this.loader.terms(context, id);
  }
}

/** Reads whose terms they are. */
@Resolver(() => AgreementTerms)
export class AgreementTermsResolver {
  constructor(
    private readonly careRequests: CareRequestLoader,
    private readonly households: HouseholdLoader,
    private readonly accounts: AccountService,
    private readonly agreements: AgreementService,
    private readonly loader: AgreementLoader,
  ) {}

  @ResolveField(() => CareRequest, { description: 'The request that they serve.' })
  careRequest(@Parent() { careRequestId }: AgreementTermsEntity, @Context() context: RequestContext) {
    return this.careRequests.careRequest(context, careRequestId);
  }

  @ResolveField(() => String, { description: 'How the household is called.' })
  async displayName(@Parent() { householdId }: AgreementTermsEntity, @Context() context: RequestContext) {
    return (await this.households.household(context, householdId))!.displayName;
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The request that they serve where the caller acts for its household, for `leaveAgreement`.',
  })
  async ownCareRequestId(@Parent() terms: AgreementTermsEntity, @Context() context: RequestContext) {
    const actor = await this.accounts.findActor(context);
    return (await this.households.isActedForBy(context, actor, terms.householdId)) ? terms.careRequestId : null;
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The household, for itself, its desk, and the provider, who may speak of it; null for its neighbours.',
  })
  async householdId(@Parent() { householdId, agreementId }: AgreementTermsEntity, @Context() context: RequestContext) {
    const actor = await this.accounts.findActor(context);
    if (actor === null) return null;
    if (await this.households.isActedForBy(context, actor, householdId)) return householdId;
    const { providerId } = (await this.loader.agreement(context, agreementId))!;
    return holds(actor, Role.PROVIDER, providerId) ? householdId : null;
  }

  @ResolveField(() => String, {
    description: 'The first day without the household if it said today that it leaves, YYYY-MM-DD.',
  })
  leavingOn(@Parent() { fromOn }: AgreementTermsEntity) {
    return this.agreements.leavingDay(fromOn);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the household is leaving at their end, the caller acts for it, and nothing is known to rest on its going: for `takeBackLeaving`.',
  })
  async canStay(@Parent() terms: AgreementTermsEntity, @Context() context: RequestContext) {
    const { agreementId, careRequestId, householdId, untilOn } = terms;
    if (untilOn === null) return false;
    const actor = await this.accounts.findActor(context);
    if (!(await this.households.isActedForBy(context, actor, householdId))) return false;
    const found = leavingOf(await this.loader.changes(context, agreementId), careRequestId);
    if (found?.leaving.fromOn !== untilOn || found.since.length > 0) return false;
    return this.agreements.isToCome(untilOn);
  }

  @ResolveField(() => Int, { description: 'Cents per week that the household saves by sharing.' })
  savedCents(@Parent() { aloneCents, weeklyPriceCents }: AgreementTermsEntity): number {
    return aloneCents - weeklyPriceCents;
  }
}
