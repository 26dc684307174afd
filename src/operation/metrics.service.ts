import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { JobHealthService } from './job-health.service.js';

/** What a monitor reads: figures of this process, and of the work that all processes share; features add their own. No ids, no people. */
@Injectable()
export class MetricsService {
  readonly registry = new Registry();

  constructor(jobs: JobHealthService) {
    collectDefaultMetrics({ register: this.registry });
    // Each figure is asked for by its own gauge: a monitor reads them side by side, in no order.
    const state = new Gauge({
      name: 'welfare_jobs',
      help: 'Jobs of the outbox by how they stand.',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const { waiting, underWay, dead } = await jobs.counts();
        state.set({ state: 'waiting' }, waiting);
        state.set({ state: 'under_way' }, underWay);
        state.set({ state: 'dead' }, dead);
      },
    });
    const lag = new Gauge({
      name: 'welfare_outbox_lag_seconds',
      help: 'Seconds for which the oldest job that waits has been due.',
      registers: [this.registry],
      async collect() {
        lag.set((await jobs.counts()).lagSeconds);
      },
    });
  }
}
