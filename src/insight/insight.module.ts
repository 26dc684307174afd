import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { InsightResolver, RoundExportResolver } from './insight.resolver.js';
import { JobHealthResolver } from './job-health.resolver.js';
import { MonthSeriesService } from './month-series.service.js';
import { OperationModule } from '../operation/operation.module.js';
import { RoundExportService } from './round-export.service.js';
import { RoundMetrics } from './round-metrics.service.js';
import { InsightService } from './insight.service.js';

/** Indicators of the city, none of which gives anybody away. */
@Module({
  imports: [AccountModule, OperationModule],
  providers: [
    RoundMetrics,
    InsightService,
    MonthSeriesService,
    RoundExportService,
    InsightResolver,
    RoundExportResolver,
    JobHealthResolver,
  ],
})
export class InsightModule {}
