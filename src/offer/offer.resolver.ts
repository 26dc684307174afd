import { ParseUUIDPipe } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { AccessService } from '../account/access.service.js';
import { AccountService } from '../account/account.service.js';
import { lengthOf } from '../calendar/index.js';
import { CareRequest } from '../care-request/care-request.model.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Provider } from '../provider/provider.model.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { OfferEntity } from './offer.entity.js';
import { OfferLoader } from './offer.loader.js';
import { Offer, OfferMember } from './offer.model.js';
import { offerReason } from './offer-sentence.rules.js';
import { OfferLevel, OfferState } from './offer.rules.js';
import { OfferService } from './offer.service.js';

/** A page of offers. */
export const OfferConnection = ConnectionOf('Offer', () => Offer);

@ArgsType()
class OffersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those drafted by this round.' })
  @IsOptional()
  @IsUUID()
  readonly roundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those with a member in this building.' })
  @IsOptional()
  @IsUUID()
  readonly buildingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those with a member in this territory.' })
  @IsOptional()
  @IsUUID()
  readonly territoryId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those with members in several territories, which no single desk may propose.',
  })
  @IsOptional()
  @IsBoolean()
  readonly acrossTerritories?: boolean | null;

  @Field(() => OfferLevel, { nullable: true, description: 'Only those shared this widely.' })
  @IsOptional()
  @IsEnum(OfferLevel)
  readonly level?: OfferLevel | null;

  @Field(() => OfferState, { nullable: true, description: 'Only those that stand here.' })
  @IsOptional()
  @IsEnum(OfferState)
  readonly state?: OfferState | null;
}

@InputType({ description: 'Which request to withdraw.' })
class WithdrawCareRequestInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  careRequestId: string;
}

@ObjectType({ description: 'The request, or why it was not withdrawn.' })
class WithdrawCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The withdrawn request.') {}

/** Reads offers, and takes back the requests that they are made of. */
@Resolver(() => Offer)
export class OfferResolver {
  constructor(
    private readonly offers: OfferService,
    private readonly accounts: AccountService,
    private readonly access: AccessService,
    private readonly loader: OfferLoader,
    private readonly providerLoader: ProviderLoader,
    private readonly serviceTypeLoader: ServiceTypeLoader,
  ) {}

  @Query(() => OfferConnection, { name: 'offers', description: 'The offers, oldest first.' })
  async page(@Args() args: OffersArgs, @Context() context: RequestContext) {
    return this.offers.page(args, args, await this.access.visible(context, 'Offer'));
  }

  @Query(() => Offer, { nullable: true, description: 'One offer.' })
  offer(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.offers.find(id);
  }

  @Mutation(() => WithdrawCareRequestPayload, {
    description:
      'Withdraws a request, and an unconfirmed offer with it. For the household itself, or the operator of its territory.',
  })
  async withdrawCareRequest(
    @Args('input') { careRequestId }: WithdrawCareRequestInput,
    @Context() context: RequestContext,
  ) {
    const actor = await this.accounts.getActor(context);
    return settle('careRequest', this.offers.withdrawCareRequest(actor, careRequestId));
  }

  @ResolveField(() => Provider, { description: 'Who gives the care.' })
  provider(@Parent() { providerId }: OfferEntity, @Context() context: RequestContext) {
    return this.providerLoader.provider(context, providerId);
  }

  @ResolveField(() => ServiceType, { description: 'The kind of care.' })
  serviceType(@Parent() { serviceTypeId }: OfferEntity, @Context() context: RequestContext) {
    return this.serviceTypeLoader.serviceType(context, serviceTypeId);
  }

  @ResolveField(() => [OfferMember], { description: 'Whose requests it serves.' })
  async members(@Parent() offer: OfferEntity, @Context() context: RequestContext) {
    const members = await this.loader.members(context, offer.id);
    return members.map((member) => Object.assign(member, { offer, level: offer.level, others: members.length - 1 }));
  }

  @ResolveField(() => Float, { description: "Hours of the provider's presence in a week." })
  hoursPerWeek(@Parent() { blocks }: OfferEntity): number {
    return lengthOf(blocks) / 4;
  }

  @ResolveField(() => Int, { description: 'Cents per week that sharing saves its members together.' })
  savedCents(@Parent() { aloneCents, totalCents }: OfferEntity): number {
    return aloneCents - totalCents;
  }

  @ResolveField(() => String, { description: 'Why it is a good offer, in a sentence in the language of the caller.' })
  async reason(@Parent() offer: OfferEntity, @Context() context: RequestContext): Promise<string> {
    const [provider, serviceType, members] = await Promise.all([
      this.provider(offer, context),
      this.serviceType(offer, context),
      this.loader.members(context, offer.id),
    ]);
    const service = context.language === 'en' ? serviceType!.nameEn : serviceType!.nameIt;
    return offerReason(
      { ...offer, provider: provider!.displayName, service, members: members.length },
      context.language,
    );
  }
}
