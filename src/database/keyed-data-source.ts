import { DataSource, type EntityManager } from 'typeorm';
import { Unauthenticated } from '../graphql/faults.js';
import { Refusal, Refused, UserError } from '../graphql/user-error.js';
import { type Act, findAct } from './act.js';
import { recallAnswer, recordAnswer } from './answer-record.js';

type IsolationLevel = Parameters<EntityManager['transaction']>[0];

/** A key was used again for something else. */
@Refusal('The idempotency key was used before with another input.')
export class IdempotencyKeyReused extends UserError {
  constructor() {
    super(
      {
        it: 'Questa chiave di idempotenza è già stata usata con altri dati: usane una nuova per una nuova richiesta.',
        en: 'This idempotency key was used before with another input: use a new key for a new intent.',
      },
      ['idempotencyKey'],
    );
  }
}

/** PostgreSQL's code for a circle of waiting transactions of which it has ended this one. */
const DEADLOCK = '40P01';
/** How often an act is tried again after a deadlock before it is a fault. */
const MOST_TRIES = 4;

/**
 * The data source of every process. Where an act carries an idempotency key, each of its transactions first claims the
 * key and at its end stores its answer, all in that same transaction: effect, key and answer exist together or not at
 * all. A transaction whose key is taken waits for the first to end, and then answers as that one did.
 */
export class KeyedDataSource extends DataSource {
  override async transaction<T>(
    levelOrWork: IsolationLevel | ((manager: EntityManager) => Promise<T>),
    levelWork?: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const work = levelWork ?? (levelOrWork as (manager: EntityManager) => Promise<T>);
    const level = levelWork ? (levelOrWork as NonNullable<IsolationLevel>) : 'READ COMMITTED';
    const act = findAct();
    if (!act) return super.transaction(level as never, work);
    const step = act.transactions++;
    const keyed = act.key === null ? work : (manager: EntityManager) => this.onceUnderKey(manager, act, step, work);
    for (let tries = 1; ; tries++)
      try {
        return await super.transaction(level as never, keyed);
      } catch (error) {
        if ((error as { code?: string }).code !== DEADLOCK || tries === MOST_TRIES) throw error;
      }
  }

  private async onceUnderKey<T>(
    manager: EntityManager,
    act: Act,
    step: number,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    if (act.actor === null) throw new Unauthenticated();
    const scope = [act.actor, act.operation, act.key, step];
    const claimed = await manager.query(
      `INSERT INTO idempotency_key (actor, operation, key, step, input_hash) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING step`,
      [...scope, act.inputHash],
    );
    if (claimed.length === 0) {
      const [done] = await manager.query(
        `SELECT input_hash, answer FROM idempotency_key WHERE actor = $1 AND operation = $2 AND key = $3 AND step = $4`,
        scope,
      );
      if (done.input_hash !== act.inputHash) throw new Refused([new IdempotencyKeyReused()]);
      return recallAnswer(this, done.answer) as T;
    }
    const answer = await work(manager);
    await manager.query(
      `UPDATE idempotency_key SET answer = $5 WHERE actor = $1 AND operation = $2 AND key = $3 AND step = $4`,
      [...scope, JSON.stringify(recordAnswer(this, answer))],
    );
    return answer;
  }
}
