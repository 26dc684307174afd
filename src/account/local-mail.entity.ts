import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that left for nowhere: where no mail server is configured, it stays here to be looked at. */
@Entity('local_mail')
export class LocalMailEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  /** The same in HTML, where there is one. */
  @Column('text', { nullable: true }) html: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
