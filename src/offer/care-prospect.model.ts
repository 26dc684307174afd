import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MOST_DATES } from '../care-request/dated-request.rules.js';
import { SlotIntervalInput } from '../territory/territory.model.js';
import { ToldCount } from '../territory/told-count.model.js';

@InputType({ description: 'What a household thinks of asking for.' })
export class CareProspectInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;

  @Field(() => ID, { description: 'The kind of care.' })
  @IsUUID()
  serviceTypeId: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many it is for, 1 … 6.' })
  @IsInt()
  @Min(1)
  @Max(6)
  units: number;

  @Field(() => [String], { defaultValue: [], description: 'Skills that the provider must have.' })
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  requiredSkills: string[];

  @Field(() => [SlotIntervalInput], { defaultValue: [], description: 'When, every week; empty: at any time.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SlotIntervalInput)
  sessions: SlotIntervalInput[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'The days on which it is asked for, YYYY-MM-DD, where it is not every week: each of them counts.',
  })
  @ArrayMaxSize(MOST_DATES)
  @MaxLength(10, { each: true })
  dates: string[];

  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD; null for from now on.' })
  @IsOptional()
  @MaxLength(10)
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day after the last, YYYY-MM-DD; null for no end.' })
  @IsOptional()
  @MaxLength(10)
  endsBefore?: string | null;
}

/** What an hour would cost. */
@ObjectType({ description: 'What an hour would cost a household, from what those who could come ask.' })
export class ExpectedPrice {
  @Field(() => Int, { description: 'Cents per hour at least.' }) lowest: number;
  @Field(() => Int, { description: 'Cents per hour in the middle.' }) middle: number;
}

/** What a household may expect before it asks. */
@ObjectType({ description: 'What a household may expect before it asks.' })
export class CareProspect {
  @Field(() => Int, {
    description:
      'Vetted providers who have the skills, travel this far, have so many hours of the week left and are free at all of these: by their week and, on most days of the first four weeks or on each day that is named, by their calendar.',
  })
  freeProviders: number;
  @Field(() => ToldCount, {
    description:
      'Households of the building that have an open request for the same, at some of these hours, that they would share.',
  })
  buildingNeighbours: ToldCount;
  @Field(() => ToldCount, { description: 'The same around the territory, the own building included.' })
  territoryNeighbours: ToldCount;
  @Field(() => ExpectedPrice, { nullable: true, description: 'The price alone; null where nobody is free.' })
  alone: ExpectedPrice | null;
  @Field(() => ExpectedPrice, {
    nullable: true,
    description: 'The price when one like household shares; null where nobody who is free can care for so many.',
  })
  sharedByTwo: ExpectedPrice | null;
}
