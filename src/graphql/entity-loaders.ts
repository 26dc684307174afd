import DataLoader from 'dataloader';
import { type DataSource, In, type ObjectLiteral } from 'typeorm';
import { loaderOf, type RequestContext } from './request-context.js';

type EntityClass<Entity extends ObjectLiteral> = new () => Entity;

/** Reads rows by their id, all ids of one moment in one statement; a missing row is null. */
export function rowsById<Entity extends { id: string }>(
  context: RequestContext,
  database: DataSource,
  entity: EntityClass<Entity>,
): DataLoader<string, Entity | null> {
  return loaderOf(
    context,
    `${entity.name} by id`,
    () =>
      new DataLoader<string, Entity | null>(async (ids) => {
        const rows = await database.getRepository(entity).findBy({ id: In([...ids]) } as never);
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
}

/** Reads the rows that name a value in a column, all values of one moment in one statement, ordered by `order`. */
export function rowsBy<Entity extends ObjectLiteral>(
  context: RequestContext,
  database: DataSource,
  entity: EntityClass<Entity>,
  column: keyof Entity & string,
  order: keyof Entity & string,
): DataLoader<string, Entity[]> {
  return loaderOf(
    context,
    `${entity.name} by ${column}`,
    () =>
      new DataLoader<string, Entity[]>(async (values) => {
        const rows = await database
          .getRepository(entity)
          .find({ where: { [column]: In([...values]) } as never, order: { [order]: 'ASC' } as never });
        const lists = new Map<string, Entity[]>(values.map((value) => [value, []]));
        for (const row of rows) lists.get(row[column])?.push(row);
        return values.map((value) => lists.get(value)!);
      }),
  );
}

/** Reads what a statement says about each id: it is given the ids as `$1` and answers rows with an `id` of their own. */
export function answersById<Row extends { id: string }>(
  context: RequestContext,
  database: DataSource,
  name: string,
  statement: string,
): DataLoader<string, Row[]> {
  return loaderOf(
    context,
    name,
    () =>
      new DataLoader<string, Row[]>(async (ids) => {
        const rows: Row[] = await database.query(statement, [[...ids]]);
        const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
        for (const row of rows) lists.get(row.id)?.push(row);
        return ids.map((id) => lists.get(id)!);
      }),
  );
}
