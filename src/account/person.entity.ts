import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody who signs in: the account, whatever they may do. */
@Entity('person')
@Check('person_email_is_lower_case', `email = lower(email)`)
@Check('person_language_is_known', `language IN ('it', 'en')`)
@Index('an_address_is_of_one_person', ['email'], { unique: true, where: 'email IS NOT NULL' })
export class PersonEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  /** As the identity provider gives it; null for those who came by a mailed code and have not said it. */
  @Column('text', { nullable: true }) name: string | null;
  /** Proved by a mailed code; null for those who have only come through an identity provider. */
  @Column('text', { nullable: true }) email: string | null;
  /** In which they are written to: that of their last sign-in by a mailed code. */
  @Column('text', { default: 'it' }) language: 'it' | 'en';
  /** True for the personas of the demo: no such people exist. */
  @Column('boolean', { default: false }) simulated: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

/** How an identity provider knows a person: never the fiscal number itself, only its keyed digest. */
@Entity('sign_in_identity')
@Index('sign_in_identity_by_person', ['personId'])
export class SignInIdentityEntity {
  @PrimaryColumn('text') issuer: string;
  /** HMAC-SHA-256 of the fiscal number, or of the subject where the provider gives no fiscal number. */
  @PrimaryColumn('bytea') subjectDigest: Buffer;
  @ForeignKey(() => PersonEntity, { name: 'sign_in_identity_is_of_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
