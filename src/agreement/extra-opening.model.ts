import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { SLOTS_PER_DAY } from '../calendar/index.js';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';

/** Hours in which a provider can come on some days, beside those of its week. */
@ObjectType({
  description:
    'Hours in which a provider can come on some days, beside those of its week. They count for requests for those very days, and where somebody is sought for a single session; what is agreed for every week is planned by the week alone.',
})
export class ExtraOpening {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'The first day, YYYY-MM-DD.' }) fromOn: string;
  @Field({ description: 'The last day, YYYY-MM-DD.' }) untilOn: string;
  @Field(() => Int, { description: 'Quarters of an hour after midnight, on each day, 0 … 95.' }) startSlot: number;
  @Field(() => Int, { description: 'Until before this quarter, 1 … 96.' }) endSlot: number;
}

@InputType({ description: 'Who can come beside its week, on which days and when.' })
export class AddExtraOpeningInput {
  @Field(() => ID, { description: 'The provider.' })
  @IsUUID()
  providerId: string;

  @Field({ description: 'The first day, YYYY-MM-DD: today or later.' })
  @Matches(DAY)
  fromOn: string;

  @Field({ description: 'The last day, YYYY-MM-DD: at most sixty days in all.' })
  @Matches(DAY)
  untilOn: string;

  @Field(() => Int, { description: 'Quarters of an hour after midnight, on each day, 0 … 95.' })
  @IsInt()
  @Min(0)
  @Max(SLOTS_PER_DAY - 1)
  startSlot: number;

  @Field(() => Int, { description: 'Until before this quarter, 1 … 96.' })
  @IsInt()
  @Min(1)
  @Max(SLOTS_PER_DAY)
  endSlot: number;
}

@InputType({ description: 'Which extra opening is taken back.' })
export class RemoveExtraOpeningInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  openingId: string;
}

@ObjectType({ description: 'The extra opening, or why it was not noted.' })
export class ExtraOpeningPayload extends PayloadOf('opening', () => ExtraOpening, 'The extra opening.') {}
