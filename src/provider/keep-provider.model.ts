import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDivisibleBy,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { SlotIntervalInput } from '../territory/territory.model.js';
import { Provider } from './provider.model.js';

@InputType({ description: 'What changes of a profile; what is left out stays.' })
export class UpdateProviderInput {
  @Field(() => ID, { description: 'Whose profile.' })
  @IsUUID()
  providerId: string;

  @Field(() => String, { nullable: true, description: 'How it is called on screen, 1 to 80 characters.' })
  @IsOptional()
  @Length(1, 80)
  displayName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'All that it says of itself: `lang:en`, `does:cooking`. What a paper has shown stays without being named.',
  })
  @IsOptional()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  skills?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Metres that it travels at most to a place served, 0 … 50,000.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(50_000)
  maxTravelMetres?: number | null;

  @Field(() => Int, { nullable: true, description: 'Quarters of an hour that it works in a week at most, 0 … 672.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(672)
  maxWeekSlots?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Quarters of an hour that are paid at least for each time that it comes, 0 … 96.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(96)
  minBlockSlots?: number | null;

  @Field(() => [SlotIntervalInput], { nullable: true, description: 'When it can work, every week.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SlotIntervalInput)
  availability?: SlotIntervalInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it works on public holidays.' })
  @IsOptional()
  @IsBoolean()
  worksOnHolidays?: boolean | null;
}

@ObjectType({ description: 'The provider with the new profile, or why it was not changed.' })
export class UpdateProviderPayload extends PayloadOf('provider', () => Provider, 'The provider.') {}

@InputType({ description: 'What a provider asks for a service.' })
export class SetRateInput {
  @Field(() => ID, { description: 'Who asks.' })
  @IsUUID()
  providerId: string;

  @Field(() => ID, { description: 'For which service.' })
  @IsUUID()
  serviceTypeId: string;

  @Field(() => Int, { description: 'Children, dogs or persons at once, 1 … 30.' })
  @IsInt()
  @Min(1)
  @Max(30)
  capacity: number;

  @Field(() => Int, { description: 'Cents per hour for the first one present, a multiple of 4.' })
  @IsInt()
  @Min(4)
  @Max(100_000)
  @IsDivisibleBy(4)
  baseCentsPerHour: number;

  @Field(() => Int, { description: 'Cents per hour for each further one present, a multiple of 4.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  @IsDivisibleBy(4)
  extraCentsPerHour: number;
}

@ObjectType({ description: 'The provider with its rates, or why the rate was not set.' })
export class SetRatePayload extends PayloadOf('provider', () => Provider, 'The provider.') {}

@InputType({ description: 'A rate to take off the list.' })
export class RemoveRateInput {
  @Field(() => ID, { description: 'Whose rate.' })
  @IsUUID()
  providerId: string;

  @Field(() => ID, { description: 'For which service.' })
  @IsUUID()
  serviceTypeId: string;
}

@ObjectType({ description: 'The provider with the rates that are left.' })
export class RemoveRatePayload extends PayloadOf('provider', () => Provider, 'The provider.') {}
