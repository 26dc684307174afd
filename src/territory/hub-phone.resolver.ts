import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Hub } from './territory.model.js';
import { TerritoryService } from './territory.service.js';

@InputType({ description: 'Where the desk of a hub answers the phone.' })
class SetHubPhoneInput {
  @Field(() => ID, { description: 'The hub.' })
  @IsUUID()
  hubId: string;

  @Field(() => String, {
    nullable: true,
    description: 'As people dial it: digits and spaces, perhaps with a plus before them; null where nobody answers.',
  })
  @IsOptional()
  @Matches(/^\+?\d[\d ]{4,18}\d$/, { message: 'a phone number has 6 to 20 digits and spaces' })
  phone?: string | null;
}

@ObjectType({ description: 'The hub, or why its number was not set.' })
class SetHubPhonePayload extends PayloadOf('hub', () => Hub, 'The hub.') {}

/** Sets the number that letters and posters name. */
@Resolver(() => Hub)
export class HubPhoneResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly territories: TerritoryService,
  ) {}

  @Mutation(() => SetHubPhonePayload, {
    description: 'Says where the desk of a hub answers the phone. For the operator of its territory, or the city.',
  })
  async setHubPhone(@Args('input') { hubId, phone }: SetHubPhoneInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('hub', this.territories.setHubPhone(actor, hubId, phone ?? null));
  }
}
