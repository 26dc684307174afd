import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsDivisibleBy,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { SlotIntervalInput } from '../territory/territory.model.js';
import { HolidayRule, MOST_DATES, SchoolRule } from './dated-request.rules.js';
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

@InputType({ description: 'A session on one day.' })
export class CareRequestDateInput {
  @Field({ description: 'The day, YYYY-MM-DD.' })
  @MaxLength(10)
  date: string;

  @Field(() => Int, { description: 'Quarters of an hour after midnight, 0 … 95.' })
  @IsInt()
  startSlot: number;

  @Field(() => Int, { description: 'Until before this quarter, 1 … 96.' })
  @IsInt()
  endSlot: number;
}

@InputType({ description: 'For whom, when and how a household asks.' })
export class CareRequestContentInput {
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
    defaultValue: [],
    description: 'Weekly timetables that suit, the best first, all of the same length; none where `dates` are given.',
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TimetableOptionInput)
  options: TimetableOptionInput[];

  @Field(() => [CareRequestDateInput], {
    defaultValue: [],
    description: `Single days instead of a weekly timetable, ${MOST_DATES} at most.`,
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CareRequestDateInput)
  dates: CareRequestDateInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The first day, YYYY-MM-DD; absent: as soon as somebody is found.',
  })
  @IsOptional()
  @MaxLength(10)
  startsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day after the last one, YYYY-MM-DD; absent: until further notice.',
  })
  @IsOptional()
  @MaxLength(10)
  endsBefore?: string | null;

  @Field(() => HolidayRule, { defaultValue: HolidayRule.SKIP, description: 'What to do on public holidays.' })
  @IsEnum(HolidayRule)
  onHolidays: HolidayRule;

  @Field(() => SchoolRule, { defaultValue: SchoolRule.KEEP, description: 'What to do on days without school.' })
  @IsEnum(SchoolRule)
  onSchoolClosures: SchoolRule;
}

@InputType({ description: 'What a household asks for.' })
export class PublishCareRequestInput extends CareRequestContentInput {
  @Field(() => ID, { description: 'The household that asks.' })
  @IsUUID()
  householdId: string;

  @Field(() => ID, { description: 'The kind of care.' })
  @IsUUID()
  serviceTypeId: string;
}

@InputType({ description: 'What a household asks for, as its next version.' })
export class ChangeCareRequestInput extends CareRequestContentInput {
  @Field(() => ID, { description: 'Which request.' })
  @IsUUID()
  careRequestId: string;

  @Field(() => Int, { description: 'The version that the change was made on: `careRequest.revision`.' })
  @IsInt()
  revision: number;

  @Field({
    defaultValue: false,
    description: 'True once the household knows that the proposal before it ends by this change.',
  })
  @IsBoolean()
  endsProposal: boolean;
}

@InputType({ description: 'Which request.' })
export class CareRequestInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  careRequestId: string;
}

@ObjectType({ description: 'The request, or why it was not published.' })
export class PublishCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The published request.') {}

@ObjectType({ description: 'The draft, or why it was not kept.' })
export class DraftCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The draft.') {}

@ObjectType({ description: 'The request, or why it was not changed.' })
export class ChangeCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The next version.') {}

@ObjectType({ description: 'The request, or why it was not paused.' })
export class PauseCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The paused request.') {}

@ObjectType({ description: 'The request, or why it was not taken up again.' })
export class ResumeCareRequestPayload extends PayloadOf('careRequest', () => CareRequest, 'The open request.') {}
