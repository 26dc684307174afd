import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDivisibleBy, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';
import { ServiceType } from './service-type.model.js';

const SLOTS_PER_HOUR = 4;
const MOST_CENTS_PER_HOUR = 100_000;

/** What an hour is worth over some dates. */
@ObjectType({ description: 'What an hour of a service is worth to the city from one day until another.' })
export class ServiceValue {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day on which it no longer holds; null for no end.' })
  validUntil: string | null;
  @Field(() => Int, { description: 'Cents of welfare per hour.' }) hourValueCents: number;
}

@InputType({ description: 'What an hour of a service is worth from a day on.' })
export class SetServiceValueInput {
  @Field(() => ID, { description: 'The service.' }) @IsUUID() serviceTypeId: string;
  @Field({ description: 'From which day on, today or later, YYYY-MM-DD.' }) @Matches(DAY) from: string;
  @Field(() => Int, { description: 'Cents of welfare per hour, 4 to 100,000, in whole cents per quarter of an hour.' })
  @IsInt()
  @Min(SLOTS_PER_HOUR)
  @Max(MOST_CENTS_PER_HOUR)
  @IsDivisibleBy(SLOTS_PER_HOUR)
  hourValueCents: number;
}

@ObjectType({ description: 'The service with its values, or why not.' })
export class SetServiceValuePayload extends PayloadOf('serviceType', () => ServiceType, 'The service.') {}

@InputType({ description: 'A rule of a service that is set to begin or to end on a day, and is not to.' })
export class WithdrawServiceRuleInput {
  @Field(() => ID, { description: 'The service.' }) @IsUUID() serviceTypeId: string;
  @Field({ description: 'The day on which it would begin or end, later than today, YYYY-MM-DD.' })
  @Matches(DAY)
  day: string;
}

@ObjectType({ description: 'The service with its rules, or why not.' })
export class WithdrawServiceRulePayload extends PayloadOf('serviceType', () => ServiceType, 'The service.') {}
