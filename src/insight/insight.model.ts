import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

/** Unmet need of one quarter. */
@ObjectType({ description: 'Households of one quarter with an open request.' })
export class UnmetNeed {
  @Field(() => ID, { description: 'The territory.' }) territoryId: string;
  @Field({ description: 'How it is called.' }) name: string;
  @Field(() => Int, { nullable: true, description: 'Null where it is hidden, so that nobody can be recognised.' })
  households: number | null;
}

/** How the city was served in one month. */
@ObjectType({ description: 'How the city was served in one month; a count of one to four is hidden (null).' })
export class MonthIndicators {
  @Field({ description: 'The month, YYYY-MM.' }) month: string;
  @Field(() => Int, { nullable: true, description: 'Households that an agreement served in it.' })
  householdsServed: number | null;
  @Field(() => Int, { nullable: true, description: 'Those of them that shared.' }) householdsSharing: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of care given in it that households have confirmed.' })
  confirmedMinutes: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Days from the publication of a request until everyone had agreed, the middle of those agreed in it; null for fewer than five.',
  })
  medianDaysToAgree: number | null;
}

/** How the city is served. */
@ObjectType({
  description:
    'How the city is served today. A count of one to four is hidden (null), and so is what it could be told from.',
})
export class CityIndicators {
  @Field(() => Int, { nullable: true, description: 'Households that an agreement serves.' })
  householdsServed: number | null;
  @Field(() => Int, { nullable: true, description: 'Those of them that share.' }) householdsSharing: number | null;
  @Field(() => Int, { nullable: true, description: 'Those of them that do not.' }) householdsAlone: number | null;
  @Field(() => Int, { nullable: true, description: 'Cents a week that they save against being alone.' })
  savedCentsPerWeek: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of care that households have confirmed so far.' })
  confirmedMinutes: number | null;
  @Field(() => Int, { nullable: true, description: 'Households with an open request.' })
  unmetHouseholds: number | null;
  @Field(() => [UnmetNeed], { description: 'The same by quarter.' }) unmetByTerritory: UnmetNeed[];
}
