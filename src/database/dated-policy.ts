import { type EntityManager } from 'typeorm';
import { addDays } from '../calendar/index.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { Refusal, refuseIfAny, UserError } from '../graphql/user-error.js';

/** A table of rules with dates: `valid_from`, and `valid_until` before which it holds. */
export interface DatedTable {
  readonly table: string;
  /** The columns that say what a rule is about, with their values. */
  readonly about: Readonly<Record<string, unknown>>;
  /**
   * The column that keeps until when a rule holds by its source, where a table has one: `valid_until` is sooner when another
   * follows earlier, and the rule holds no longer than its source says when that other is taken back.
   */
  readonly stated?: string;
}

/** The day that it is in Italy by the database's clock, `YYYY-MM-DD`. */
export async function todayInItaly(manager: EntityManager): Promise<string> {
  const [{ today }] = await manager.query(`SELECT (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
  return today;
}

/**
 * Lets a rule hold from a day on: the one before ends there, and what would have begun then or later is dropped.
 *
 * `rule` has its other columns; null lets nothing hold. Gives the id of the new row, or null. The caller has checked
 * that the day is today or later; the database refuses to change what a rule said before.
 */
export async function holdFrom(
  manager: EntityManager,
  { table, about }: DatedTable,
  from: string,
  rule: Readonly<Record<string, unknown>> | null,
): Promise<string | null> {
  const keys = Object.keys(about);
  const own = keys.map((key, at) => `${key} = $${at + 2}`).join(' AND ');
  const values = [from, ...Object.values(about)];
  await manager.query(`DELETE FROM ${table} WHERE valid_from >= $1 AND ${own}`, values);
  await manager.query(
    `UPDATE ${table} SET valid_until = $1 WHERE (valid_until IS NULL OR valid_until > $1) AND ${own}`,
    values,
  );
  if (rule === null) return null;
  const columns = ['valid_from', ...keys, ...Object.keys(rule)];
  const [{ id }] = await manager.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')}) RETURNING id`,
    [...values, ...Object.values(rule)],
  );
  return id;
}

/** No rule begins or ends on the day. */
@Refusal('No rule begins or ends on that day, so there is nothing to take back.')
export class NothingPlanned extends UserError {
  constructor() {
    super(
      {
        it: 'Per quel giorno non è previsto alcun cambiamento: ricarica la pagina.',
        en: 'No change is planned for that day: load the page again.',
      },
      ['input', 'day'],
    );
  }
}

/** Refuses to take back what has come: a day that is not later than today. */
export async function requireAhead(manager: EntityManager, day: string): Promise<void> {
  requireDays(day);
  const today = await todayInItaly(manager);
  refuseIfAny([day <= today ? new DayNotPossible('day', day, addDays(today, 1), null) : null]);
}

/**
 * Takes back what was set to begin, or to end, on a day later than today: what held before goes on for as long as the rule
 * that is dropped would have, or where none is dropped until the next; in a table with stated ends until its own, or the next.
 * Refuses a day that has come, and one with no change; an end that a source states is none.
 */
export async function takeBack(
  manager: EntityManager,
  { table, about, stated }: DatedTable,
  day: string,
): Promise<void> {
  await requireAhead(manager, day);
  const own = Object.keys(about)
    .map((key, at) => `${key} = $${at + 2}`)
    .join(' AND ');
  const values = [day, ...Object.values(about)];
  const [begun] = await manager.query(
    `DELETE FROM ${table} WHERE valid_from = $1 AND ${own} RETURNING valid_until::text AS until`,
    values,
  );
  const [{ next }] = await manager.query(
    `SELECT min(valid_from)::text AS next FROM ${table} WHERE valid_from > $1 AND ${own}`,
    values,
  );
  const until: string | null = begun.length > 0 && !stated ? begun[0].until : next;
  const end = `$${values.length + 1}::date`;
  const [, ended] = await manager.query(
    `UPDATE ${table} SET valid_until = ${stated ? `least(${stated}, ${end})` : end} WHERE valid_until = $1 AND ${own}`,
    [...values, until],
  );
  refuseIfAny([begun.length + (stated ? 0 : ended) === 0 ? new NothingPlanned() : null]);
}
