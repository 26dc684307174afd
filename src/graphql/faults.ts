import { randomUUID } from 'node:crypto';
import { HttpException, Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** There is no such record, or none that the caller may know of: the answer is the same for both. */
export class NotFound extends GraphQLError {
  constructor(what: string, id: string) {
    super(`There is no ${what} with the id ${id}.`, { extensions: { code: 'NOT_FOUND', what, id } });
  }
}

/** The caller has not said who they are, and must. */
export class Unauthenticated extends GraphQLError {
  constructor() {
    super('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** The caller is known, and may not do this. */
export class Forbidden extends GraphQLError {
  constructor(act: string) {
    super(`You may not ${act}.`, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** The caller has asked more often than it may. */
export class TooOften extends GraphQLError {
  constructor(perMinute: number) {
    super(`At most ${perMinute} requests a minute: wait for the next one.`, {
      extensions: { code: 'RATE_LIMITED', perMinute },
    });
  }
}

/** An argument is malformed in a way that the schema's types cannot say. */
export class BadInput extends GraphQLError {
  constructor(message: string, path?: string[]) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', ...(path && { argumentPath: path }) } });
  }
}

const log = new Logger('GraphQL');

/**
 * Lets through what was meant for the caller and masks every other error: its cause goes to the log with an id, the
 * caller gets the id alone, never a stack, a statement or a path.
 */
export function maskFaults(formatted: Readonly<GraphQLFormattedError>, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof HttpException && cause.getStatus() < 500)
    return { message: cause.message, ...place, extensions: { code: formatted.extensions?.code ?? 'BAD_REQUEST' } };
  const code = formatted.extensions?.code;
  const meant = cause instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
  if (meant) {
    const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
    return { message: withoutHints(formatted.message), ...place, extensions };
  }
  const id = randomUUID();
  log.error(`Fault ${id}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return {
    message: `Something went wrong on our side. Try again; if it stays so, tell us the number ${id}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/** Leaves out the names that graphql-js suggests. */
const withoutHints = (message: string) => message.replace(/ ?Did you mean [^?]*\?/g, '');
