import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { AgreementChangeEntity } from '../agreement/agreement-change.entity.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { ProposalEntity } from '../offer/proposal.entity.js';
import { type Language } from '../service-type/service-type.rules.js';
import { BuildingEntity } from '../territory/territory.entity.js';

/** That a proposal was printed for its household, with a code; printed anew, the newest counts. */
@Entity('letter')
@Unique('the_newest_letter_of_a_proposal_counts', ['proposalId'])
@Unique('a_code_is_on_one_letter', ['codeDigest'])
@Check('letter_language_is_known', `language IN ('it', 'en')`)
export class LetterEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProposalEntity, { name: 'letter_is_about_a_proposal', onDelete: 'CASCADE' })
  @Column('uuid')
  proposalId: string;
  /** SHA-256 of the eight digits on the paper, which stand nowhere else. */
  @Column('bytea') codeDigest: Buffer;
  @Column('text') language: Language;
  @ForeignKey(() => PersonEntity, { name: 'letter_was_printed_by_a_person' })
  @Column('uuid')
  printedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) printedAt: Date;
}

/** The right of one person to have one sheet printed once, for some minutes; only its digest is kept. */
@Entity('print_ticket')
@Check('print_ticket_is_for_one_sheet', `num_nonnulls(proposal_id, building_id, agreement_change_id) = 1`)
@Check('print_ticket_tells_a_change_to_a_request', `(agreement_change_id IS NULL) = (care_request_id IS NULL)`)
@Check('print_ticket_language_is_known', `language IN ('it', 'en')`)
@Check('print_ticket_for_letterboxes_names_a_building', `NOT for_letterboxes OR building_id IS NOT NULL`)
@Index('print_ticket_by_expiry', ['expiresAt'])
export class PrintTicketEntity {
  @PrimaryColumn('bytea') tokenDigest: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'print_ticket_is_of_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** The proposal of a letter. */
  @ForeignKey(() => ProposalEntity, { name: 'print_ticket_names_a_proposal', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  proposalId: string | null;
  /** The building of a poster, or of a letter for its letterboxes. */
  @ForeignKey(() => BuildingEntity, { name: 'print_ticket_names_a_building', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  buildingId: string | null;
  /** True for the letter of a building, false for its poster. */
  @Column('boolean', { default: false }) forLetterboxes: boolean;
  /** The change that a letter tells, and the request of the household that reads it. */
  @ForeignKey(() => AgreementChangeEntity, { name: 'print_ticket_names_a_change', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  agreementChangeId: string | null;
  @ForeignKey(() => CareRequestEntity, { name: 'print_ticket_names_a_request', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  careRequestId: string | null;
  @Column('text') language: Language;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
