import { Module } from '@nestjs/common';
import { InsightResolver } from './insight.resolver.js';
import { JobHealthResolver } from './job-health.resolver.js';
import { MonthSeriesService } from './month-series.service.js';
import { OperationModule } from '../operation/operation.module.js';
import { RoundMetrics } from './round-metrics.service.js';
import { InsightService } from './insight.service.js';

/** Indicators of the city, none of which gives anybody away. */
@Module({
  imports: [OperationModule],
  providers: [RoundMetrics, InsightService, MonthSeriesService, InsightResolver, JobHealthResolver],
})
export class InsightModule {}
