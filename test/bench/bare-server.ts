/**
 * The yardstick of the API: the least server that answers one operation. Node's HTTP, graphql-js on the same contract, and
 * pg, which sends the very statements that the product sends; who asks and what may be answered is not looked at.
 */
import fs from 'node:fs';
import { createServer } from 'node:http';
import { deserialize } from 'node:v8';
import { buildSchema, execute, parse, validate } from 'graphql';
import pg from 'pg';
import { type Statement } from './record-statements.js';

const { DATABASE_URL, PORT, CONTRACT, RECORDED_STATEMENTS, RECORDED_DATA } = process.env as Record<string, string>;
const schema = buildSchema(fs.readFileSync(CONTRACT, 'utf8'));
const rootValue = JSON.parse(fs.readFileSync(RECORDED_DATA, 'utf8')) as object;
const statements = fs
  .readFileSync(RECORDED_STATEMENTS, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => deserialize(Buffer.from(line, 'base64')) as Statement)
  // The same act cannot be done twice: what it writes is taken back.
  .map(({ text, values }) => ({ text: text === 'COMMIT' ? 'ROLLBACK' : text, values }));
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    // Whoever asks whether it is there asks nothing else.
    if (request.method === 'GET') return void response.end();
    void answer(Buffer.concat(parts).toString()).then((text) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    });
  });
}).listen(Number(PORT), '127.0.0.1');

async function answer(body: string): Promise<string> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) return JSON.stringify({ errors });
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values);
  } finally {
    client.release();
  }
  return JSON.stringify(await execute({ schema, document, rootValue, variableValues: variables }));
}
