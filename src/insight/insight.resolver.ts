import { Args, ArgsType, Context, Field, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { type RequestContext } from '../graphql/request-context.js';
import { MONTH } from '../statement/statement.model.js';
import { CityIndicators, MonthIndicators } from './insight.model.js';
import { InsightService } from './insight.service.js';
import { MonthSeriesService } from './month-series.service.js';
import { RoundExportService } from './round-export.service.js';

@ArgsType()
class RoundsExportArgs {
  @Field({ description: 'The month in which they were asked for, YYYY-MM.' })
  @Matches(MONTH)
  readonly month: string;
}

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

/** Hands what rounds found over to whoever reckons with it. */
@Resolver()
export class RoundExportResolver {
  constructor(
    private readonly exports: RoundExportService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => String, {
    description:
      'The rounds over a building, a territory or the town of a month as a CSV file: what each found and its proved gap. Each reading is noted.',
  })
  async roundsExport(@Args() { month }: RoundsExportArgs, @Context() context: RequestContext) {
    return this.exports.export(await this.accounts.getActor(context), month);
  }
}
