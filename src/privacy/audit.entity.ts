import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the audit trail: who looked at, or decided, what and when. The database lets it grow only. */
@Entity('audit_event')
@Index('audit_event_by_subject', ['subjectId', 'id'])
@Index('audit_event_by_actor', ['actorId', 'id'])
export class AuditEventEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
  /** A sensitive read (`care-note.read`), or what happened to a row of a table (`care_request.update`). */
  @Column('text') act: string;
  /** The table of what it was about. */
  @Column('text') subject: string;
  @Column('uuid') subjectId: string;
  /** The person, by an id that says nothing once the person is erased; null for the platform itself. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  /** Ids, states and names of columns; never contents. */
  @Column('jsonb', { default: () => `'{}'` }) detail: Record<string, unknown>;
}
