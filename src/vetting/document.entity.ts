import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { CredentialKindEntity } from '../service-type/service-type.entity.js';
import { type MediaType } from './document.rules.js';

/** A file that a provider handed in for the office to look at. The file itself lies in the storage, under this id. */
@Entity('document')
@Check('document_may_be_kept', `kept`)
@Check('document_media_type_is_known', `media_type IN ('application/pdf', 'image/jpeg', 'image/png')`)
@Check('document_has_a_size', `bytes > 0`)
@ForeignKey(() => CredentialKindEntity, ['kind', 'kept'], ['code', 'keepsDocument'], {
  name: 'document_is_of_a_kind_that_is_kept',
})
@Index('document_by_provider', ['providerId', 'id'])
export class DocumentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'document_is_of_a_provider', onDelete: 'CASCADE' })
  @Column('uuid')
  providerId: string;
  @Column('text') kind: string;
  /** Always true: with the kind it names a kind that the law lets us keep. */
  @Column('boolean', { default: true }) kept: boolean;
  @Column('text') mediaType: MediaType;
  @Column('int') bytes: number;
  @Column('bytea') sha256: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'document_was_handed_in_by_a_person' })
  @Column('uuid')
  uploadedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) uploadedAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}

/** The right of one person to hand in, or to read, one document once, for some minutes; only its digest is kept. */
@Entity('document_ticket')
@Check('document_ticket_hands_in_or_reads', `num_nonnulls(kind, document_id) = 1`)
@Index('document_ticket_by_expiry', ['expiresAt'])
export class DocumentTicketEntity {
  @PrimaryColumn('bytea') tokenDigest: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'document_ticket_is_of_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @ForeignKey(() => ProviderEntity, { name: 'document_ticket_is_about_a_provider', onDelete: 'CASCADE' })
  @Column('uuid')
  providerId: string;
  /** What is to be handed in; null for a ticket to read. */
  @Column('text', { nullable: true }) kind: string | null;
  @ForeignKey(() => DocumentEntity, { name: 'document_ticket_names_a_document', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  documentId: string | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
