import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { URGENT_WITHIN_HOURS } from './delivery.rules.js';
import { NotificationKind } from './notification.rules.js';
import { HOLDS_NOW, NotificationService } from './notification.service.js';

/** Tells households and providers what befalls a session: each person once of each thing. */
@Injectable()
export class SessionNewsService {
  constructor(private readonly notifications: NotificationService) {}

  /** Tells the households of a session that its provider cannot come, or that another does: at once, if it is today's. */
  async tellOfSession(manager: EntityManager, sessionId: string, kind: NotificationKind): Promise<string[]> {
    if (kind === NotificationKind.UNCOVERED) await this.forgetReturn(manager, sessionId);
    return this.notifications.tell(
      manager,
      `INSERT INTO notification (person_id, session_id, kind, urgent)
       SELECT DISTINCT a.person_id, s.id, $2, s.starts_at < clock_timestamp() + $3 * interval '1 hour'
       FROM session s JOIN attendance t ON t.session_id = s.id AND t.state = 'planned'
         JOIN role_assignment a ON a.role IN ('household', 'delegate') AND a.household_id = t.household_id
       WHERE s.id = $1 AND s.ends_at > clock_timestamp() AND ${HOLDS_NOW}
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_session_once DO NOTHING`,
      [sessionId, kind, URGENT_WITHIN_HOURS],
    );
  }

  /**
   * Tells whoever gives a session that a household does not come: at once, if it is today's; again when another household
   * cancels after it was read.
   */
  async tellOfCancelling(manager: EntityManager, sessionId: string): Promise<string[]> {
    await this.forgetRead(manager, sessionId, NotificationKind.CANCELLED);
    return this.notifications.tell(
      manager,
      `INSERT INTO notification (person_id, session_id, kind, urgent)
       SELECT DISTINCT a.person_id, s.id, $2, s.starts_at < clock_timestamp() + $3 * interval '1 hour'
       FROM session s JOIN role_assignment a ON a.role = 'provider' AND a.provider_id = s.provider_id
       WHERE s.id = $1 AND s.ends_at > clock_timestamp() AND ${HOLDS_NOW}
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_session_once DO NOTHING`,
      [sessionId, NotificationKind.CANCELLED, URGENT_WITHIN_HOURS],
    );
  }

  /** Tells the household of a disputed part and whoever gave the session that the desk has settled it. */
  tellOfSettling(manager: EntityManager, attendanceId: string): Promise<string[]> {
    return this.tellSides(manager, attendanceId, NotificationKind.SETTLED);
  }

  /** Tells who pays and who earns by a line of a closed month that the desk has put it right. */
  tellOfCorrecting(manager: EntityManager, attendanceId: string): Promise<string[]> {
    return this.tellSides(manager, attendanceId, NotificationKind.CORRECTED);
  }

  /** Tells whoever gave a session that a household says that something was wrong with it. */
  tellOfDisputing(manager: EntityManager, attendanceId: string): Promise<string[]> {
    return this.tellSides(manager, attendanceId, NotificationKind.DISPUTED, ['provider']);
  }

  /** Tells the household of a part in a session, and whoever gave it, or one of the two, of something about it. */
  private async tellSides(
    manager: EntityManager,
    attendanceId: string,
    kind: NotificationKind,
    sides: readonly ('household' | 'provider')[] = ['household', 'provider'],
  ): Promise<string[]> {
    const [attendance] = await manager.query(`SELECT session_id AS "sessionId" FROM attendance WHERE id = $1`, [
      attendanceId,
    ]);
    if (!attendance) return [];
    await this.forgetRead(manager, attendance.sessionId, kind);
    return this.notifications.tell(
      manager,
      `INSERT INTO notification (person_id, session_id, kind)
       SELECT DISTINCT a.person_id, s.id, $2
       FROM attendance t JOIN session s ON s.id = t.session_id
         JOIN role_assignment a ON a.role IN ('household', 'delegate') AND a.household_id = t.household_id AND 'household' = ANY($3)
                                OR a.role = 'provider' AND a.provider_id = s.provider_id AND 'provider' = ANY($3)
       WHERE t.id = $1 AND ${HOLDS_NOW}
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_session_once DO NOTHING`,
      [attendanceId, kind, sides],
    );
  }

  /** Tells the providers who are asked to give a session in the place of another. */
  tellOfSubstitution(manager: EntityManager, sessionId: string): Promise<string[]> {
    return this.notifications.tell(
      manager,
      `INSERT INTO notification (person_id, session_id, kind, urgent)
       SELECT DISTINCT a.person_id, s.id, $2, s.starts_at < clock_timestamp() + $3 * interval '1 hour'
       FROM session s JOIN substitution u ON u.session_id = s.id AND u.state = 'proposed'
         JOIN role_assignment a ON a.role = 'provider' AND a.provider_id = u.provider_id
       WHERE s.id = $1 AND ${HOLDS_NOW}
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_session_once DO NOTHING`,
      [sessionId, NotificationKind.SUBSTITUTE, URGENT_WITHIN_HOURS],
    );
  }

  /** Tells the providers who were told that they are asked to stand in that they need not any more. */
  tellOfLapse(manager: EntityManager, sessionId: string): Promise<string[]> {
    const asked = `EXISTS (SELECT FROM substitution u JOIN role_assignment a ON a.role = 'provider' AND a.provider_id = u.provider_id
      WHERE u.session_id = n.session_id AND u.state = 'lapsed' AND a.person_id = n.person_id AND ${HOLDS_NOW})`;
    return this.replace(manager, sessionId, NotificationKind.SUBSTITUTE, NotificationKind.LAPSED, asked);
  }

  /** Tells the households that were told that nobody comes to a session that its provider comes after all. */
  tellOfReturn(manager: EntityManager, sessionId: string): Promise<string[]> {
    const planned = `EXISTS (SELECT FROM session s WHERE s.id = n.session_id AND s.state = 'planned')`;
    return this.replace(manager, sessionId, NotificationKind.UNCOVERED, NotificationKind.RETURNED, planned);
  }

  /**
   * Tells of a session that is not over what replaces an earlier notice `n` for which `holds` is true, and counts that one as
   * read; gives everybody whose notices have changed.
   */
  private async replace(
    manager: EntityManager,
    sessionId: string,
    earlier: NotificationKind,
    kind: NotificationKind,
    holds: string,
  ): Promise<string[]> {
    const [read]: [{ personId: string }[]] = await manager.query(
      `UPDATE notification n SET read_at = now() WHERE n.session_id = $1 AND n.kind = $2 AND n.read_at IS NULL AND ${holds}
       RETURNING n.person_id AS "personId"`,
      [sessionId, earlier],
    );
    const told = await this.notifications.tell(
      manager,
      `INSERT INTO notification (person_id, session_id, kind, urgent)
       SELECT n.person_id, s.id, $3, s.starts_at < clock_timestamp() + $4 * interval '1 hour'
       FROM session s JOIN notification n ON n.session_id = s.id AND n.kind = $2
       WHERE s.id = $1 AND s.ends_at > clock_timestamp() AND ${holds}
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_session_once DO NOTHING`,
      [sessionId, earlier, kind, URGENT_WITHIN_HOURS],
    );
    return [...new Set([...read.map(({ personId }) => personId), ...told])];
  }

  /** Lets what was read of a session be told again, where it happens to another of its households. */
  private async forgetRead(manager: EntityManager, sessionId: string, kind: NotificationKind): Promise<void> {
    await manager.query(`DELETE FROM notification WHERE session_id = $1 AND kind = $2 AND read_at IS NOT NULL`, [
      sessionId,
      kind,
    ]);
  }

  /** Lets it be told again that nobody comes, to whom it was said that the provider comes after all. */
  private async forgetReturn(manager: EntityManager, sessionId: string): Promise<void> {
    await manager.query(
      `DELETE FROM notification n USING notification r
       WHERE n.session_id = $1 AND n.kind IN ($2, $3) AND r.session_id = $1 AND r.kind = $3 AND r.person_id = n.person_id`,
      [sessionId, NotificationKind.UNCOVERED, NotificationKind.RETURNED],
    );
  }
}
