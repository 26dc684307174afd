import { Module } from '@nestjs/common';
import { InsightResolver } from './insight.resolver.js';
import { InsightService } from './insight.service.js';

/** Indicators of the city, with small cells hidden. */
@Module({ providers: [InsightService, InsightResolver] })
export class InsightModule {}
