import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { SignInMethod } from './sign-in.rules.js';

/** That a person is signed in on some device: what the cookie stands for. */
@Entity('sign_in')
@Check('sign_in_method_is_known', `method IN ('openid_connect', 'mailed_code')`)
@Index('sign_in_by_token', ['tokenDigest'], { unique: true })
@Index('sign_in_by_person', ['personId'])
export class SignInEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PersonEntity, { name: 'sign_in_is_of_a_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** SHA-256 of the token in the cookie, so that whoever reads the table cannot sign in. */
  @Column('bytea') tokenDigest: Buffer;
  @Column('text') method: SignInMethod;
  /** Browser and system in two words, for the person to know the device by; never an address. */
  @Column('text') device: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  /** To the minute; the idle limit counts from here. */
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

/** A code that was mailed to an address, to be typed back within minutes. */
@Entity('sign_in_code')
@Check('sign_in_code_tries_are_counted', `tries BETWEEN 0 AND 5`)
@Index('sign_in_code_by_address', ['email', 'createdAt'])
export class SignInCodeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') email: string;
  /** scrypt of the code: six digits would fall to a plain hash within a second. */
  @Column('bytea') codeDigest: Buffer;
  @Column('bytea') salt: Buffer;
  @Column('int', { default: 0 }) tries: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

/** A visitor who is away at the identity provider, and how we shall know them again. */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_by_expiry', ['expiresAt'])
export class SignInAttemptEntity {
  /** SHA-256 of the token in the visitor's cookie. */
  @PrimaryColumn('bytea') tokenDigest: Buffer;
  @Column('text') state: string;
  @Column('text') nonce: string;
  @Column('text') codeVerifier: string;
  /** The path on our own site to go to afterwards. */
  @Column('text') returnTo: string;
  @Column('timestamptz') expiresAt: Date;
}

/** How much of an allowance has been used within one window of time. */
@Entity('allowance')
@Index('allowance_by_window', ['windowStart'])
export class AllowanceEntity {
  /** What is counted and for whom; names of people only as digests. */
  @PrimaryColumn('text') key: string;
  @PrimaryColumn('timestamptz') windowStart: Date;
  @Column('int') used: number;
}
