import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { JobHealthService } from './job-health.service.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsService } from './metrics.service.js';
import { OperationMetrics } from './operation-metrics.service.js';

/** What whoever runs the platform looks at. */
@Module({
  controllers: [HealthController, MetricsController],
  providers: [JobHealthService, MetricsService, OperationMetrics],
  exports: [JobHealthService, MetricsService],
})
export class OperationModule {}
