import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type Role } from './account.rules.js';
import { PersonEntity } from './person.entity.js';

/** That somebody is invited to a role at an address, until a day; accepted once by whoever has the code. */
@Entity('role_invitation')
@Check('role_invitation_is_accepted_by_somebody', `(accepted_at IS NULL) = (accepted_by IS NULL)`)
@Check('role_invitation_is_not_accepted_after_it_was_revoked', `accepted_at IS NULL OR revoked_at IS NULL`)
@Check('role_invitation_has_a_term', `expires_at > invited_at`)
@Index('role_invitation_by_code', ['codeDigest'], { unique: true })
@Index('somebody_is_invited_to_a_role_once_at_a_time', { synchronize: false })
export class RoleInvitationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') email: string;
  @Column('text') role: Role;
  /** What the role would be over, as it needs. */
  @Column('uuid', { nullable: true }) overId: string | null;
  /** When the role would end; null for one without an end. */
  @Column('timestamptz', { nullable: true }) roleEndsAt: Date | null;
  /** SHA-256 of the code: random, and shown to the inviter and in the mail alone. */
  @Column('bytea') codeDigest: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'role_invitation_was_made_by_a_person' })
  @Column('uuid')
  invitedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) invitedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'role_invitation_was_accepted_by_a_person' })
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;
}
