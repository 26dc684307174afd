import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type RequestContext } from './request-context.js';

/** A field of a type, by their names in the schema. */
export interface FieldPlace {
  readonly type: string;
  readonly field: string;
}

/** Decides who may read or do what, field by field; the ground asks it before every field, and knows no rule itself. */
export abstract class FieldGuard {
  /** Whether a field is for everybody who can reach it, so that nobody need ask. */
  abstract isOpen(place: FieldPlace): boolean;

  /** Throws what the caller is to be told if they may not; answers at once where it knows, else a promise. */
  abstract check(context: RequestContext, place: FieldPlace, parent: unknown): void | Promise<void>;
}

/** A refusal belongs to the answer of whoever was refused. */
const isRefusal = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'UserError');

type Field = GraphQLField<unknown, RequestContext>;

/** Puts the guard before every field of a schema, those of operations, records and values alike; changes the schema in place. */
export function guardFields(schema: GraphQLSchema, guard: FieldGuard): GraphQLSchema {
  const subscription = schema.getSubscriptionType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isRefusal(type)) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const place = { type: type.name, field: field.name };
      if (guard.isOpen(place)) continue;
      if (type === subscription) guardEvents(field, place, guard);
      else guardField(field, place, guard);
    }
  }
  return schema;
}

function guardField(field: Field, place: FieldPlace, guard: FieldGuard): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    const pending = guard.check(context, place, parent);
    return pending ? pending.then(() => resolve(parent, args, context, info)) : resolve(parent, args, context, info);
  };
}

/** Stands for an event that the caller may no longer hear of: the last that they get is why. */
class Withheld {
  constructor(readonly reason: unknown) {}
}

/** Asks again before each event, about the caller as they are by then; whoever has lost the right is told so and hears no more. */
function guardEvents(field: Field, place: FieldPlace, guard: FieldGuard): void {
  const subscribe = field.subscribe!;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (event, args, context, info) => {
    if (event instanceof Withheld) throw event.reason;
    return resolve(event, args, context, info);
  };
  field.subscribe = async (parent, args, context, info) => {
    await guard.check(context, place, parent);
    const events = (await subscribe(parent, args, context, info)) as AsyncIterable<unknown>;
    const source = events[Symbol.asyncIterator]();
    const end = async (value?: unknown) => (await source.return?.(value)) ?? { done: true as const, value };
    const guarded: AsyncIterableIterator<unknown> = {
      [Symbol.asyncIterator]: () => guarded,
      async next() {
        const event = await source.next();
        if (event.done) return event;
        context.loaders.clear();
        try {
          await guard.check(context, place, parent);
          return event;
        } catch (reason) {
          await end();
          return { done: false, value: new Withheld(reason) };
        }
      },
      return: end,
      async throw(error) {
        await end();
        throw error;
      },
    };
    return guarded;
  };
}
