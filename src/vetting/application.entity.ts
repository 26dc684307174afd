import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { CredentialEntity, ProviderEntity } from '../provider/provider.entity.js';
import { ApplicationState, VettingEventKind } from './application.rules.js';

/** That somebody applies to give care, and how the office has decided. */
@Entity('application')
@Check(
  'application_state_is_known',
  `state IN ('documents', 'checks', 'interview', 'vetted', 'refused', 'appealed', 'closed', 'withdrawn')`,
)
@Check('application_is_refused_for_a_reason', `state NOT IN ('refused', 'appealed', 'closed') OR reason IS NOT NULL`)
@Index('a_provider_applies_once_at_a_time', ['providerId'], {
  unique: true,
  where: `state NOT IN ('closed', 'withdrawn')`,
})
@Index('application_by_state', ['state', 'appliedAt', 'id'])
export class ApplicationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'application_is_of_a_provider', onDelete: 'CASCADE' })
  @Column('uuid')
  providerId: string;
  @Column('text', { default: ApplicationState.DOCUMENTS }) state: ApplicationState;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) appliedAt: Date;
  /** When the office last vetted or refused it. */
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'application_was_decided_by_a_person' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;
  /** Why it was refused or sent back, in the office's words. */
  @Column('text', { nullable: true }) reason: string | null;
}

/** That a provider may take no new work and hold no session, from a moment until another. */
@Entity('suspension')
@Check('suspension_has_a_reason', `length(btrim(reason)) > 0`)
@Index('a_provider_is_suspended_once_at_a_time', ['providerId'], { unique: true, where: 'ended_at IS NULL' })
export class SuspensionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'suspension_is_of_a_provider', onDelete: 'CASCADE' })
  @Column('uuid')
  providerId: string;
  @Column('text') reason: string;
  @Column('timestamptz', { default: () => 'now()' }) suspendedAt: Date;
  @ForeignKey(() => PersonEntity, { name: 'suspension_was_begun_by_a_person' })
  @Column('uuid')
  suspendedBy: string;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @ForeignKey(() => PersonEntity, { name: 'suspension_was_ended_by_a_person' })
  @Column('uuid', { nullable: true })
  endedBy: string | null;
}

/** One entry of a provider's history: who did what, when, about which paper. Written once. */
@Entity('vetting_event')
@Check(
  'vetting_event_kind_is_known',
  `kind IN ('application', 'check', 'revocation', 'suspension', 'reinstatement', 'reminder', 'expiry', 'document', 'rate')`,
)
@Index('vetting_event_by_provider', ['providerId', 'id'])
@Index('a_paper_is_reminded_of_once_per_step', ['credentialId', 'daysLeft'], {
  unique: true,
  where: `kind IN ('reminder', 'expiry')`,
})
export class VettingEventEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'vetting_event_is_of_a_provider', onDelete: 'CASCADE' })
  @Column('uuid')
  providerId: string;
  @Column('text') kind: VettingEventKind;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
  /** Who did it; null for what the platform did by itself. */
  @ForeignKey(() => PersonEntity, { name: 'vetting_event_was_caused_by_a_person' })
  @Column('uuid', { nullable: true })
  actorId: string | null;
  @Column('text', { nullable: true }) fromState: ApplicationState | null;
  @Column('text', { nullable: true }) toState: ApplicationState | null;
  @ForeignKey(() => CredentialEntity, { name: 'vetting_event_names_a_credential', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  credentialId: string | null;
  /** Of a reminder: before how many days it was due. */
  @Column('int', { nullable: true }) daysLeft: number | null;
  @Column('text', { nullable: true }) reason: string | null;
}
