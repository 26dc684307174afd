import { type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Kind } from 'graphql';
import { Counter, Histogram } from 'prom-client';
import { MetricsService } from './metrics.service.js';

/** Counts what the API is asked and how long it takes, by the first field of the operation: a short list that no caller can grow. */
@Plugin()
export class OperationMetrics implements ApolloServerPlugin {
  private readonly asked: Counter<'field' | 'outcome'>;
  private readonly took: Histogram<'field'>;

  constructor({ registry }: MetricsService) {
    this.asked = new Counter({
      name: 'welfare_operations_total',
      help: 'Operations by their first field, and whether they were answered.',
      labelNames: ['field', 'outcome'],
      registers: [registry],
    });
    this.took = new Histogram({
      name: 'welfare_operation_duration_seconds',
      help: 'How long operations take, by their first field.',
      labelNames: ['field'],
      buckets: [0.05, 0.25, 1, 5],
      registers: [registry],
    });
  }

  async requestDidStart(): Promise<GraphQLRequestListener<never>> {
    const began = performance.now();
    return {
      willSendResponse: async ({ operation, response }) => {
        const first = operation?.selectionSet.selections[0];
        const field = first?.kind === Kind.FIELD ? first.name.value : 'none';
        const failed = response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > 0;
        this.asked.inc({ field, outcome: failed ? 'error' : 'answered' });
        this.took.observe({ field }, (performance.now() - began) / 1000);
      },
    };
  }
}
