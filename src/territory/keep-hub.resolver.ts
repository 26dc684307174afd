import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Hub, SlotIntervalInput } from './territory.model.js';
import { TerritoryService } from './territory.service.js';

@InputType({ description: 'Where the desk of a hub is reached: on the phone, and in person. What is left out stays.' })
class UpdateHubInput {
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

  @Field(() => String, { nullable: true, description: 'Street and number; null where people cannot come.' })
  @IsOptional()
  @Length(3, 120)
  address?: string | null;

  @Field(() => [SlotIntervalInput], {
    nullable: true,
    description: 'When it serves people in person, every week; none where people cannot come.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SlotIntervalInput)
  openings?: SlotIntervalInput[] | null;
}

@ObjectType({ description: 'The hub, or why it was not changed.' })
class UpdateHubPayload extends PayloadOf('hub', () => Hub, 'The hub.') {}

/** Keeps what pages, letters and posters say of how a desk is reached. */
@Resolver(() => Hub)
export class KeepHubResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly territories: TerritoryService,
  ) {}

  @Mutation(() => UpdateHubPayload, {
    description:
      'Says where and when the desk of a hub is reached, on the phone and in person. For the operator of its territory, or the city.',
  })
  async updateHub(@Args('input') { hubId, ...reached }: UpdateHubInput, @Context() context: RequestContext) {
    return settle('hub', this.territories.updateHub(await this.accounts.getActor(context), hubId, reached));
  }
}
