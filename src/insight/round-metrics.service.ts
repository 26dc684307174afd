import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { MetricsService } from '../operation/metrics.service.js';

/** Tells a monitor how long the last round took, and how good the plan of the last proved one is. */
@Injectable()
export class RoundMetrics {
  constructor({ registry }: MetricsService, database: DataSource) {
    const gap = new Gauge({
      name: 'welfare_round_gap_ratio',
      help: 'The share by which the plan of the last proved round may fall short of the best.',
      registers: [registry],
      async collect() {
        const [proved] = await database.query(
          `SELECT (bound_cents - welfare_cents)::float / nullif(bound_cents, 0) AS gap FROM matching_round
           WHERE state = 'completed' AND bound_cents IS NOT NULL ORDER BY completed_at DESC LIMIT 1`,
        );
        gap.set(proved?.gap ?? 0);
      },
    });
    const duration = new Gauge({
      name: 'welfare_round_duration_seconds',
      help: 'From the start of the last completed round to its end.',
      registers: [registry],
      async collect() {
        const [last] = await database.query(
          `SELECT extract(epoch FROM completed_at - created_at)::float AS seconds FROM matching_round
           WHERE state = 'completed' ORDER BY completed_at DESC LIMIT 1`,
        );
        duration.set(last?.seconds ?? 0);
      },
    });
  }
}
