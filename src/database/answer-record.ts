import { type DataSource } from 'typeorm';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

const AT = '$at';
const ENTITY = '$entity';

/** Writes what a transaction answered as JSON that `recallAnswer` reads back: dates and entities keep what they are. */
export function recordAnswer(database: DataSource, value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { [AT]: value.toISOString() };
  if (Array.isArray(value)) return value.map((each) => recordAnswer(database, each));
  if (typeof value === 'object') {
    const { constructor } = value;
    const known = constructor !== Object && database.hasMetadata(constructor);
    if (constructor !== Object && !known)
      throw new Error(
        `An answer may hold rows, dates and plain values; found a ${constructor.name}: answer with a row.`,
      );
    const fields = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, recordAnswer(database, field)]),
    );
    return known ? { [ENTITY]: constructor.name, fields } : fields;
  }
  return value as Json;
}

/** Reads an answer back as the transaction gave it. */
export function recallAnswer(database: DataSource, json: Json): unknown {
  if (Array.isArray(json)) return json.map((each) => recallAnswer(database, each));
  if (json === null || typeof json !== 'object') return json;
  const object = json as { readonly [name: string]: Json };
  if (typeof object[AT] === 'string') return new Date(object[AT]);
  const fields = (from: object) =>
    Object.fromEntries(Object.entries(from).map(([name, field]) => [name, recallAnswer(database, field as Json)]));
  const entity = object[ENTITY];
  if (typeof entity !== 'string') return fields(object);
  const target = database.entityMetadatas.find(({ targetName }) => targetName === entity)?.target;
  if (typeof target !== 'function') throw new Error(`An answer was a ${entity}, which is no entity any more.`);
  return Object.assign(Object.create(target.prototype) as object, fields(object.fields as object));
}
