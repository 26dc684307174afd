import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ToldCount } from '../territory/told-count.model.js';

/** Unmet need of one quarter. */
@ObjectType({ description: 'Households of one quarter with an open request.' })
export class UnmetNeed {
  @Field(() => ID, { description: 'The territory.' }) territoryId: string;
  @Field({ description: 'How it is called.' }) name: string;
  @Field(() => ToldCount, { description: 'How many they are.' })
  households: ToldCount;
}

/** How the city was served in one month. */
@ObjectType({
  description: 'How the city was served in one month; sums and middles over fewer than five households are null.',
})
export class MonthIndicators {
  @Field({ description: 'The month, YYYY-MM.' }) month: string;
  @Field(() => ToldCount, { description: 'Households that an agreement served in it.' })
  householdsServed: ToldCount;
  @Field(() => ToldCount, { description: 'Those of them that shared.' }) householdsSharing: ToldCount;
  @Field(() => Int, {
    nullable: true,
    description: 'Cents that they saved in it against being alone, by the days on which they were served until today.',
  })
  savedCents: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes a week that providers work by agreements at its end, or today: shared time counts once. Null for fewer than five providers or households.',
  })
  regularMinutesPerWeek: number | null;
  @Field(() => ToldCount, { description: 'Households that had an open request at its end, or have one today.' })
  unmetHouseholds: ToldCount;
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
  description: 'How the city is served today; sums over fewer than five households are null.',
})
export class CityIndicators {
  @Field(() => ToldCount, { description: 'Households that an agreement serves.' })
  householdsServed: ToldCount;
  @Field(() => ToldCount, { description: 'Those of them that share.' }) householdsSharing: ToldCount;
  @Field(() => ToldCount, { description: 'Those of them that do not.' }) householdsAlone: ToldCount;
  @Field(() => Int, { nullable: true, description: 'Cents a week that they save against being alone.' })
  savedCentsPerWeek: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of care that households have confirmed so far.' })
  confirmedMinutes: number | null;
  @Field(() => ToldCount, { description: 'Households with an open request.' })
  unmetHouseholds: ToldCount;
  @Field(() => [UnmetNeed], { description: 'The same by quarter.' }) unmetByTerritory: UnmetNeed[];
}
