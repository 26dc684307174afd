import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgsFromEitherEnd } from '../graphql/connection.js';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Feedback } from './feedback.model.js';
import { FeedbackService } from './feedback.service.js';
import { type FeedbackEntity } from './substitution.entity.js';

@InputType({ description: 'What somebody has to say about an agreement.' })
class GiveFeedbackInput {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID()
  agreementId: string;

  @Field({ description: 'Whether it goes well.' })
  @IsBoolean()
  wentWell: boolean;

  @Field(() => String, { nullable: true, description: 'In words, 2000 characters at most.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'The household that a provider speaks of.' })
  @IsOptional()
  @IsUUID()
  householdId?: string | null;
}

@ObjectType({ description: 'The feedback, or why it was not taken.' })
class GiveFeedbackPayload extends PayloadOf('feedback', () => Feedback, 'The feedback.') {}

const FeedbackConnection = ConnectionOf('Feedback', () => Feedback);

/** Takes feedback, and shows it to the desk. */
@Resolver(() => Feedback)
export class FeedbackResolver {
  constructor(
    private readonly feedback: FeedbackService,
    private readonly accounts: AccountService,
    private readonly households: HouseholdLoader,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => FeedbackConnection, {
    name: 'feedback',
    description: 'What the caller has said, and what was said to the desk where the caller sits.',
  })
  async page(@Args() page: PageArgsFromEitherEnd, @Context() context: RequestContext) {
    return this.feedback.page(await this.accounts.getActor(context), page);
  }

  @Mutation(() => GiveFeedbackPayload, {
    description: 'Tells the desk how it goes with the provider, or with a household. Nobody else reads it.',
  })
  async giveFeedback(@Args('input') input: GiveFeedbackInput, @Context() context: RequestContext) {
    return settle('feedback', this.feedback.give(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => String, { description: 'Who says it.' })
  from(@Parent() { fromHouseholdId, fromProviderId }: FeedbackEntity, @Context() context: RequestContext) {
    return this.nameOf(context, fromHouseholdId, fromProviderId);
  }

  @ResolveField(() => String, { description: 'Whom it is about.' })
  about(@Parent() { aboutHouseholdId, aboutProviderId }: FeedbackEntity, @Context() context: RequestContext) {
    return this.nameOf(context, aboutHouseholdId, aboutProviderId);
  }

  private async nameOf(context: RequestContext, householdId: string | null, providerId: string | null) {
    const found = householdId
      ? await this.households.household(context, householdId)
      : await this.providers.provider(context, providerId!);
    return found!.displayName;
  }
}
