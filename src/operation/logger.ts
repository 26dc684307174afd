import { type LoggerService } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';

/** Parts of the framework that tell how it puts itself together: of interest only when it fails to. */
const ASSEMBLY = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
  'GraphQLModule',
]);

/** Writes the framework's messages as lines of JSON on standard output. Messages carry ids, never people's data. */
export class JsonLogger implements LoggerService {
  readonly pino: Pino;

  constructor(level: string, process: string) {
    this.pino = pino({ level, base: { process } });
  }

  log(message: unknown, ...more: unknown[]): void {
    this.write(ASSEMBLY.has(String(more.at(-1))) ? 'debug' : 'info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }

  /** The framework passes the name of the part that speaks last, and before it, with an error, its stack. */
  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    more: unknown[],
  ): void {
    const part = more.at(-1);
    const stack = more.length > 1 ? more[0] : undefined;
    const fields = { ...(typeof part === 'string' && { part }), ...(stack !== undefined && { stack }) };
    if (message instanceof Error) this.pino[level]({ ...fields, err: message }, message.message);
    else this.pino[level](fields, String(message));
  }
}
