import { Query, Resolver } from '@nestjs/graphql';
import { CityIndicators } from './insight.model.js';
import { InsightService } from './insight.service.js';

/** Answers how the city is served. */
@Resolver(() => CityIndicators)
export class InsightResolver {
  constructor(private readonly insight: InsightService) {}

  @Query(() => CityIndicators, { description: 'How the city is served today, for those who get services going.' })
  indicators() {
    return this.insight.indicators();
  }
}
