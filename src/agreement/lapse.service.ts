import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { enqueue } from '../jobs/enqueue.js';
import './agreement.jobs.js';
import { SubstitutionState } from './substitution.rules.js';

/** Asks providers no longer to give sessions that somebody gives by now, or that nobody comes to. */
@Injectable()
export class LapseService {
  /** Lets all that is still asked for some sessions lapse, and promises that those who were asked hear of it. */
  async lapse(manager: EntityManager, sessionIds: readonly string[]): Promise<void> {
    const [lapsed]: [{ session_id: string }[]] = await manager.query(
      `UPDATE substitution SET state = $2 WHERE session_id = ANY($1) AND state = $3 RETURNING session_id`,
      [sessionIds, SubstitutionState.LAPSED, SubstitutionState.PROPOSED],
    );
    for (const sessionId of new Set(lapsed.map(({ session_id }) => session_id)))
      await enqueue(manager, 'session.substitutes-lapsed', { sessionId });
  }
  /** Notes that the provider of some sessions comes after all: nobody else is asked any more, and their households hear of it. */
  async giveBack(manager: EntityManager, sessionIds: readonly string[]): Promise<void> {
    await this.lapse(manager, sessionIds);
    for (const sessionId of sessionIds) await enqueue(manager, 'session.returned', { sessionId });
  }
}
