import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { BadInput } from './faults.js';

/** Which part of a growing list is asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  readonly first: number = 20;

  @Field(() => String, { nullable: true, description: 'Only what follows the edge with this cursor.' })
  @IsOptional()
  @IsString()
  readonly after?: string | null;
}

/** How much of a list is wanted, and from which end. */
@ArgsType()
export class PageArgsFromEitherEnd extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'The newest first instead of the oldest.' })
  @IsBoolean()
  readonly newestFirst: boolean = false;
}

/** Where a page lies in its list. */
@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after `endCursor`.' })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before `startCursor`.' })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null on an empty page.' })
  readonly startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null on an empty page.' })
  readonly endCursor: string | null;
}

/** One element of a page, with its place. */
export interface Edge<Node> {
  cursor: string;
  node: Node;
}

/** A page of a growing list. */
export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
  /** Counted only when somebody asks. */
  totalCount: () => Promise<number>;
}

/** Makes the class of a connection: `const BuildingConnection = ConnectionOf('Building', () => Building)`. */
export function ConnectionOf<Node>(name: string, node: () => Type<Node>): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.` })
  class EdgeOf {
    @Field(() => String, { description: 'The place of this edge, for `after`.' })
    readonly cursor: string;

    @Field(node, { description: `The ${name} itself.` })
    readonly node: Node;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionClass {
    @Field(() => [EdgeOf], { description: 'The elements of this page, in order.' })
    readonly edges: EdgeOf[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    readonly pageInfo: PageInfo;

    @Field(() => Int, {
      description: 'How many elements the whole list has.',
      middleware: [({ source }) => (source as Connection<Node>).totalCount()],
    })
    readonly totalCount: number;
  }
  return ConnectionClass as unknown as Type<Connection<Node>>;
}

/** What a list is ordered by: properties of the query's main entity, the last of them unique. */
export type Keyset<Entity> = readonly (keyof Entity & string)[];

/**
 * Reads one page after a cursor by the values of its keys, so that rows that come or go in between are neither skipped
 * nor doubled. The query may join only what each row has at most one of. Values that are no longer equal after a trip
 * through JSON (dates finer than a millisecond) are no keys.
 */
export async function paginate<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  keys: Keyset<Entity>,
  { first, after, newestFirst = false }: PageArgs & { readonly newestFirst?: boolean },
  order: 'ASC' | 'DESC' = newestFirst ? 'DESC' : 'ASC',
): Promise<Connection<Entity>> {
  const whole = query.clone();
  const columns = keys.map((key) => `${query.alias}.${key}`);
  columns.forEach((column, i) => (i === 0 ? query.orderBy(column, order) : query.addOrderBy(column, order)));
  if (after) {
    const values = decodeCursor(after, keys.length);
    const names = values.map((_, i) => `:after_${i}`);
    const parameters = Object.fromEntries(values.map((value, i) => [`after_${i}`, value]));
    query.andWhere(`(${columns.join(', ')}) ${order === 'ASC' ? '>' : '<'} (${names.join(', ')})`, parameters);
  }
  const found = await query.limit(first + 1).getMany();
  const edges = found.slice(0, first).map((node) => ({ cursor: encodeCursor(keys.map((key) => node[key])), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(after) && edges.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => whole.getCount(),
  };
}

/** Writes the values of a row's keys as an opaque word. */
export const encodeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Reads a cursor back; one that this list has not given is bad input. */
export function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length) return values;
  } catch {
    // Falls through to the refusal.
  }
  throw new BadInput(`The cursor "${cursor}" is none of this list: pass the endCursor of its previous page.`, [
    'after',
  ]);
}
