import { type EntityManager } from 'typeorm';

/** What was looked at or decided, without any of its content. */
export interface AuditedAct {
  /** In words of the domain, joined by dots: `care-note.read`. */
  readonly act: string;
  /** The table of what it was about. */
  readonly subject: string;
  readonly subjectId: string;
  /** The person who did it; null for the platform itself. */
  readonly actorId: string | null;
  /** Ids, counts and states that tell more; never what people have written. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Says for the rest of a transaction who acts, so that the triggers of the audit trail can tell. */
export async function actAs(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(`SELECT set_config('welfare.actor', $1, true)`, [personId]);
}

/** Writes that somebody has taken a file out, by the word for what is in it: who, when and of what, never its content. */
export const auditExport = (manager: EntityManager, actorId: string, what: string, detail: AuditedAct['detail']) =>
  audit(manager, [{ act: `${what}.export`, subject: 'person', subjectId: actorId, actorId, detail }]);

/** Writes an act into the audit trail, in the transaction of the act: it is there if and only if the act was done. */
export async function audit(manager: EntityManager, acts: readonly AuditedAct[]): Promise<void> {
  for (const { act, subject, subjectId, actorId, detail = {} } of acts)
    await manager.query(
      `INSERT INTO audit_event (act, subject, subject_id, actor_id, detail) VALUES ($1, $2, $3, $4, $5)`,
      [act, subject, subjectId, actorId, JSON.stringify(detail)],
    );
}
