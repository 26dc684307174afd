import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsDivisibleBy,
  IsEnum,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { SlotIntervalInput } from '../territory/territory.model.js';
import { CareRequest } from './care-request.model.js';
import { Sharing } from './care-request.rules.js';

@InputType({ description: 'One weekly timetable that suits the household.' })
export class TimetableOptionInput {
  @Field(() => [SlotIntervalInput], { description: 'Its sessions.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SlotIntervalInput)
  sessions: SlotIntervalInput[];

  @Field(() => Int, {
    defaultValue: 0,
    description: 'By how many cents per hour it suits less than the first; a multiple of 4.',
  })
  @IsInt()
  @Min(0)
  @Max(10_000)
  @IsDivisibleBy(4)
  penaltyCentsPerHour: number;
}

@InputType({ description: 'What a household asks for.' })
export class PublishCareRequestInput {
  @Field(() => ID, { description: 'The household that asks.' })
  @IsUUID()
  householdId: string;

  @Field(() => ID, { description: 'The kind of care.' })
  @IsUUID()
  serviceTypeId: string;

  @Field(() => [ID], { description: 'Whom it is for: care recipients of the household.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  careRecipientIds: string[];

  @Field(() => Sharing, { description: 'How far the household is ready to share.' })
  @IsEnum(Sharing)
  sharing: Sharing;

  @Field(() => Int, { defaultValue: 0, description: 'Metres to walk to another home or a room at most, 0 … 5000.' })
  @IsInt()
  @Min(0)
  @Max(5000)
  maxWalkMetres: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Children, dogs or persons that the home can host in all, 0 … 20; 0: it cannot host.',
  })
  @IsInt()
  @Min(0)
  @Max(20)
  hostUnits: number;

  @Field(() => Int, { description: 'Cents per hour to pay at most, a multiple of 4.' })
  @IsInt()
  @Min(4)
  @Max(100_000)
  @IsDivisibleBy(4)
  budgetCentsPerHour: number;

  @Field(() => [String], { defaultValue: [], description: 'Skills that the provider must have.' })
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  requiredSkills: string[];

  @Field(() => [TimetableOptionInput], {
    description: 'Weekly timetables that suit, the best first, all of the same length.',
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TimetableOptionInput)
  options: TimetableOptionInput[];
}

@ObjectType({ description: 'The request, or why it was not published.' })
export class PublishCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The published request.') {}
