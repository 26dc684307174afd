import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CityIndicators, MonthIndicators } from './insight.model.js';
import { InsightService } from './insight.service.js';
import { MonthSeriesService } from './month-series.service.js';

/** Answers how the city is served. */
@Resolver(() => CityIndicators)
export class InsightResolver {
  constructor(
    private readonly insight: InsightService,
    private readonly series: MonthSeriesService,
  ) {}

  @Query(() => CityIndicators, { description: 'How the city is served today, for those who get services going.' })
  indicators() {
    return this.insight.indicators();
  }

  @ResolveField(() => [MonthIndicators], { description: 'The last twelve months, the oldest first.' })
  months() {
    return this.series.list();
  }
}
