import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Lets what a resolver or a subscription throws go on to the answer as it is, where `maskFaults` decides what the caller and
 * the log are told: left alone, the framework would log every refusal as an error, and every fault twice.
 */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  override catch(fault: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw fault;
    super.catch(fault, host);
  }
}
