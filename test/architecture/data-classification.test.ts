import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { dataClassification } from '../../src/privacy/data-classification.rules.js';
import { columnsOf } from '../../src/privacy/kept-data.rules.js';
import { processingRegister } from '../../src/privacy/processing-register.rules.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

/** What `node scripts/processing-register.mjs` writes. */
const REGISTER = path.resolve(import.meta.dirname, '../../docs/processing-register.md');
const NOT_OURS = ['migration'];

let clone: TestDatabase;
let live: Map<string, string[]>;
beforeAll(async () => {
  clone = await freshDatabase();
  const client = new pg.Client(clone.url);
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT t.table_name AS table, array_agg(c.column_name::text ORDER BY c.column_name) AS columns
     FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
     WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' GROUP BY 1 ORDER BY 1`,
  );
  live = new Map(rows.map(({ table, columns }) => [table, columns]));
  for (const table of NOT_OURS) live.delete(table);
  await client.end();
});
afterAll(() => clone.drop());

describe('the classification of the data', () => {
  it('names every column of every table once, and nothing else', () => {
    const listed = new Map(Object.entries(dataClassification).map(([table, kept]) => [table, columnsOf(kept)]));
    const differences = [...new Set([...live.keys(), ...listed.keys()])].sort().flatMap((table) => {
      const [is, said] = [live.get(table) ?? [], listed.get(table) ?? []];
      const missing = is.filter((column) => !said.includes(column));
      const gone = said.filter((column) => !is.includes(column));
      const twice = said.filter((column, at) => said.indexOf(column) !== at);
      return [
        ...(missing.length > 0 ? [`${table}: not listed: ${missing.join(' ')}`] : []),
        ...(gone.length > 0 ? [`${table}: not in the database: ${gone.join(' ')}`] : []),
        ...(twice.length > 0 ? [`${table}: listed twice: ${twice.join(' ')}`] : []),
      ];
    });
    // A column named here needs a word in src/privacy/data-classification.rules.ts, in the line of its class.
    expect(differences).toEqual([]);
  });

  it('says whose every table with data of people is, and what erasure does to it', () => {
    const silent = Object.entries(dataClassification).filter(
      ([, { columns, whose, erasure }]) =>
        (columns.personal || columns.special || columns.financial) && (whose === undefined || erasure === undefined),
    );
    expect(silent.map(([table]) => table)).toEqual([]);
  });

  it('reads and erases by statements that the database understands', async () => {
    const client = new pg.Client(clone.url);
    await client.connect();
    const nobody = ['00000000-0000-7000-8000-000000000000', [], [], 'nobody@example.org'];
    const probe = `WITH who AS (SELECT $1::uuid AS person, $2::uuid[] AS households, $3::uuid[] AS providers, $4::text AS email)`;
    for (const [table, { whose, erasure }] of Object.entries(dataClassification)) {
      if (whose) await client.query(`${probe} SELECT count(*) FROM ${table}, who WHERE ${whose}`, nobody);
      if (whose && erasure === 'delete')
        await client.query(`${probe} DELETE FROM ${table} USING who WHERE ${whose}`, nobody);
      else if (whose && typeof erasure === 'object')
        await client.query(`${probe} UPDATE ${table} SET ${erasure.blank} FROM who WHERE ${whose}`, nobody);
    }
    await client.end();
  });

  it('is the processing register that is published', () => {
    expect(readFileSync(REGISTER, 'utf8')).toBe(processingRegister(dataClassification));
  });
});
