import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, type GraphQLSchema, GraphQLString } from 'graphql';
import { Observable } from 'rxjs';
import { duringAct } from '../database/act.js';
import { BadInput } from './faults.js';

/** The name of the argument that every act takes. */
const ARGUMENT = 'idempotencyKey';
/** Characters in a key at most. */
const LONGEST_KEY = 255;

/** Gives every mutation of the schema the argument for an idempotency key, so that none can be without. */
export function withIdempotencyKeys(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    if (!field.args.some(({ name }) => name === ARGUMENT))
      (field.args as unknown[]).push({
        name: ARGUMENT,
        description:
          'A name of your own for this intent, at most 255 characters, kept for 30 days: sent again with the same input it answers as before and does nothing twice.',
        type: GraphQLString,
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      });
  return schema;
}

/** The same text for the same values, in whatever order an object names them. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Makes every mutation an act: its transactions know its key, and are tried again where they waited in a circle. */
@Injectable()
export class ActInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    if (info.operation?.operation !== 'mutation' || info.parentType !== info.schema.getMutationType())
      return next.handle();
    const { [ARGUMENT]: key, ...input } = graphql.getArgs<{ [ARGUMENT]?: string | null }>();
    if (key != null && (key.length === 0 || key.length > LONGEST_KEY))
      throw new BadInput(`${ARGUMENT} must have 1 to ${LONGEST_KEY} characters, found ${key.length}.`, [ARGUMENT]);
    const act = {
      operation: info.fieldName,
      key: key ?? null,
      inputHash: createHash('sha256').update(canonical(input)).digest('hex'),
      actor: null,
      transactions: 0,
    };
    return new Observable((subscriber) => duringAct(act, () => next.handle().subscribe(subscriber)));
  }
}
