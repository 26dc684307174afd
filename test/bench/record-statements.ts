/** Loaded before the product, this notes every statement that the process sends to PostgreSQL, for a server that replays them. */
import fs from 'node:fs';
import { serialize } from 'node:v8';
import pg from 'pg';

/** One statement as it was sent. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

type Query = (this: unknown, ...parameters: unknown[]) => unknown;

const file = process.env.RECORDED_STATEMENTS!;
const prototype = pg.Client.prototype as unknown as { query: Query };
const send = prototype.query;
prototype.query = function (...parameters) {
  const [asked, values] = parameters as [string | Partial<Statement>, unknown];
  const { text, values: own } = typeof asked === 'string' ? { text: asked, values: undefined } : asked;
  // The relay of live messages shows now and then that it is there, whoever asks for what.
  if (text?.includes('relay_')) return send.apply(this, parameters);
  const statement = { text, values: Array.isArray(values) ? values : (own ?? []) };
  fs.appendFileSync(file, `${serialize(statement).toString('base64')}\n`);
  return send.apply(this, parameters);
};
