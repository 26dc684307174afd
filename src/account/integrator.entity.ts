import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type IntegratorScope } from './account.rules.js';
import { PersonEntity } from './person.entity.js';

/** Another system that may read, by a token of its own; ended, never deleted. */
@Entity('integrator')
@Check('integrator_scopes_are_known', `cardinality(scopes) > 0 AND scopes <@ ARRAY['rounds', 'providers']`)
@Index('integrator_by_token', ['tokenDigest'], { unique: true })
export class IntegratorEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  /** Which system it is, for those who keep the list. */
  @Column('text') name: string;
  /** SHA-256 of the token: 32 random bytes that are shown once. */
  @Column('bytea') tokenDigest: Buffer;
  /** What it may read. */
  @Column('text', { array: true }) scopes: IntegratorScope[];
  @ForeignKey(() => PersonEntity, { name: 'integrator_was_granted_by_a_person' })
  @Column('uuid')
  grantedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
