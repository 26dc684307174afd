import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUrl, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { LegalAmount } from './refusals.model.js';

const MOST_CENTS_PER_HOUR = 20_000;

/** What the city has set as the least pay of a service. */
@ObjectType({ description: 'What the city has set as the least pay of a service from one day until another.' })
export class MinimumPay {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day on which it no longer holds; null for no end.' })
  validUntil: string | null;
  @Field(() => Int, { description: 'Cents per hour.' }) centsPerHour: number;
  @Field({ description: 'The act that says so.' }) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it.' }) url: string | null;
}

/** The least that an hour of a service may be paid today. */
@ObjectType({ description: 'The least that an hour of a service may be paid today, without any special training.' })
export class LeastPay {
  @Field(() => Int, { description: 'Cents per hour.' }) cents: number;
  @Field(() => String, {
    nullable: true,
    description: 'The level of the domestic collective agreement; null where the city has set more.',
  })
  level: string | null;
  @Field({ description: 'The day whose figures say so, YYYY-MM-DD.' }) on: string;
  @Field({ description: 'Whether the wage table of today is not published yet, so that the last one known stands in.' })
  provisional: boolean;
  @Field(() => [LegalAmount], { description: 'The amounts that make it, each with its source.' }) parts: LegalAmount[];
}

@InputType({ description: 'The least pay of a service from a day on.' })
export class SetMinimumPayInput {
  @Field(() => ID, { description: 'The service.' }) @IsUUID() serviceTypeId: string;
  @Field({ description: 'From which day on, today or later, YYYY-MM-DD.' }) @Matches(DAY) from: string;
  @Field(() => Int, { nullable: true, description: 'Cents per hour; none leaves it to the wage tables again.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_CENTS_PER_HOUR)
  centsPerHour?: number | null;
  @Field({ description: 'The act that says so, 3 to 200 characters.' }) @Length(3, 200) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  @IsOptional()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @Length(1, 500)
  url?: string | null;
}

@ObjectType({ description: 'The service with its least pay, or why not.' })
export class SetMinimumPayPayload extends PayloadOf('serviceType', () => ServiceType, 'The service.') {}
