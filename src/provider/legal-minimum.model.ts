import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ServiceType } from '../service-type/service-type.model.js';
import { LegalAmount } from './refusals.model.js';

/** The least that a provider may ask for an hour of a service today. */
@ObjectType({ description: 'The least that a provider may ask for an hour of a service today, by what it can do.' })
export class LegalMinimum {
  @Field(() => ServiceType, { description: 'For which service.' }) serviceType: ServiceType;
  @Field(() => Int, { description: 'Cents per hour.' }) cents: number;
  @Field(() => String, {
    nullable: true,
    description: 'The level of the domestic collective agreement; null where the city has set more.',
  })
  level: string | null;
  @Field({ description: 'The day whose table says so, YYYY-MM-DD.' }) inForceOn: string;
  @Field({ description: 'Whether the table of today is not published yet, so that the last one known stands in.' })
  provisional: boolean;
  @Field(() => [LegalAmount], { description: 'The amounts that make it, each with its source.' }) parts: LegalAmount[];
}
