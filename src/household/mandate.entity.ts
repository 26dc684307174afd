import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { CareRecipientEntity, HouseholdEntity } from './household.entity.js';
import { CareNoteKind, ConsentPurpose, MandateForm } from './household.rules.js';

/** That a household lets the desk of its territory act for it: given in person, recorded by an operator, with an end. */
@Entity('mandate')
@Check('mandate_form_is_known', `form IN ('signed', 'spoken')`)
@Check('nobody_records_a_mandate_to_themselves', `given_by <> recorded_by`)
@Check(
  'mandate_ends_within_three_years',
  `ends_before > (recorded_at AT TIME ZONE 'Europe/Rome')::date AND ends_before <= (recorded_at AT TIME ZONE 'Europe/Rome')::date + 1096`,
)
@Index('mandate_by_household', ['householdId'])
export class MandateEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => HouseholdEntity, { name: 'mandate_is_of_a_household', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;
  @ForeignKey(() => PersonEntity, { name: 'mandate_was_given_by_a_person' })
  @Column('uuid')
  givenBy: string;
  @Column('text') form: MandateForm;
  /** Which text was read out or signed. */
  @Column('text') textVersion: string;
  @ForeignKey(() => PersonEntity, { name: 'mandate_was_recorded_by_a_person' })
  @Column('uuid')
  recordedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) recordedAt: Date;
  @Column('date') endsBefore: string;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}

/** That a person agrees to one use of data, with the text that was shown and when; withdrawn, never deleted. */
@Entity('consent')
@Check('consent_purpose_is_known', `purpose IN ('care-notes', 'social-facts', 'research')`)
@Index('consent_by_person', ['personId'])
@Index('a_consent_is_given_once_at_a_time', ['personId', 'householdId', 'purpose'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
export class ConsentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'consent_is_of_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** The household that it is about, where it is about one. */
  @ForeignKey(() => HouseholdEntity, { name: 'consent_is_about_a_household', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  householdId: string | null;
  @Column('text') purpose: ConsentPurpose;
  @Column('text') textVersion: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  @ForeignKey(() => PersonEntity, { name: 'consent_was_recorded_by_a_person' })
  @Column('uuid')
  recordedBy: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

/** A note on somebody's care, kept encrypted: whoever reads the table reads nothing. */
@Entity('care_note')
@Check('care_note_kind_is_known', `kind IN ('health', 'diet', 'practical')`)
@Check('care_note_is_sealed', `octet_length(sealed) >= 28`)
@Index('care_note_by_recipient', ['careRecipientId'])
export class CareNoteEntity {
  /** Made by the writer, because the seal holds it too: a sealed text counts for its own row only. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CareRecipientEntity, { name: 'care_note_is_of_a_recipient', onDelete: 'CASCADE' })
  @Column('uuid')
  careRecipientId: string;
  @Column('text') kind: CareNoteKind;
  /** Which of the configured keys has sealed it. */
  @Column('text') keyId: string;
  /** AES-256-GCM: nonce (12 bytes), tag (16 bytes), text. */
  @Column('bytea') sealed: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'care_note_was_written_by_a_person' })
  @Column('uuid')
  writtenBy: string;
  @Column('timestamptz', { default: () => 'now()' }) writtenAt: Date;
}
