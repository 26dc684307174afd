import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { FaultFilter } from './fault.filter.js';
import { Forbidden } from './faults.js';

describe('what a resolver throws', () => {
  it('goes on to the answer as it is', () => {
    const host = new ExecutionContextHost([]);
    host.setType('graphql');
    const refusal = new Forbidden('look at this');
    expect(() => new FaultFilter().catch(refusal, host)).toThrow(refusal);
  });
});
