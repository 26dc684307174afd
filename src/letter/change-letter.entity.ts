import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { AgreementChangeEntity } from '../agreement/agreement-change.entity.js';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { type Language } from '../service-type/service-type.rules.js';

/** That a household was printed a letter about who joins or leaves its service; printed anew, the newest counts. */
@Entity('change_letter')
@Check('change_letter_language_is_known', `language IN ('it', 'en')`)
export class ChangeLetterEntity {
  @ForeignKey(() => AgreementChangeEntity, { name: 'change_letter_is_about_a_change', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  agreementChangeId: string;
  /** The request of the household that reads it. */
  @ForeignKey(() => CareRequestEntity, { name: 'change_letter_is_for_a_request' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @Column('text') language: Language;
  @ForeignKey(() => PersonEntity, { name: 'change_letter_was_printed_by_a_person' })
  @Column('uuid')
  printedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) printedAt: Date;
}
