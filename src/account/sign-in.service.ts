import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, type Assignment } from './account.rules.js';
import { SignInEntity } from './sign-in.entity.js';
import { SIGN_IN_LIMITS, type SignInMethod } from './sign-in.rules.js';

/** Who stands behind a token, with the sign-in that it belongs to. */
export interface SignedIn extends Actor {
  readonly signInId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly simulated: boolean;
}

/** A sign-in just opened, with the token that only its owner ever sees. */
export interface OpenedSignIn {
  readonly token: string;
  readonly expiresAt: Date;
}

const IDLE = `interval '${SIGN_IN_LIMITS.idleHours} hours'`;

/** The digest that a token is known by: it is 32 random bytes, so one round of SHA-256 cannot be turned back. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Roles of a person that hold now, as JSON in the shape of an assignment; `person.id` is the person's. */
const ASSIGNMENTS = `
  SELECT coalesce(json_agg(json_build_object(
    'role', role, 'householdId', household_id, 'providerId', provider_id, 'bodyId', body_id,
    'buildingId', building_id, 'territoryId', territory_id) ORDER BY role_assignment.id), '[]')
  FROM role_assignment
  WHERE person_id = person.id AND valid_from <= now() AND (valid_until IS NULL OR valid_until > now())`;

/** Opens, recognises and ends sign-ins. Every limit is held by the database's clock. */
@Injectable()
export class SignInService {
  constructor(private readonly database: DataSource) {}

  /** Signs a person in on a device with a new token; the one that the browser had before is worthless from now on. */
  async open(
    manager: EntityManager,
    personId: string,
    method: SignInMethod,
    device: string,
    before: string | null = null,
  ): Promise<OpenedSignIn> {
    if (before) await this.end(before, manager);
    const token = randomBytes(32).toString('base64url');
    const [{ expires_at: expiresAt }] = await manager.query(
      `INSERT INTO sign_in (person_id, token_digest, method, device, expires_at)
       VALUES ($1, $2, $3, $4, now() + $5 * interval '1 hour') RETURNING expires_at`,
      [personId, digestOf(token), method, device, SIGN_IN_LIMITS.absoluteHours],
    );
    return { token, expiresAt };
  }

  /** Who the token belongs to, with the roles that hold now, or null if it opens nothing (any more). */
  async find(token: string): Promise<SignedIn | null> {
    const [row] = await this.database.query(
      `SELECT person.id, sign_in.id AS "signInId", person.name, person.email, person.simulated, (${ASSIGNMENTS}) AS assignments,
         sign_in.last_seen_at < now() - interval '1 minute' AS "seenLongAgo"
       FROM sign_in JOIN person ON person.id = sign_in.person_id
       WHERE token_digest = $1 AND ended_at IS NULL AND expires_at > now() AND last_seen_at > now() - ${IDLE}`,
      [digestOf(token)],
    );
    if (!row) return null;
    const { seenLongAgo, ...signedIn } = row as SignedIn & { seenLongAgo: boolean; assignments: Assignment[] };
    if (seenLongAgo) await this.database.query(`UPDATE sign_in SET last_seen_at = now() WHERE id = $1`, [row.signInId]);
    return signedIn;
  }

  /** The sign-ins of a person that still hold, newest first. */
  async list(personId: string): Promise<SignInEntity[]> {
    return this.database
      .getRepository(SignInEntity)
      .createQueryBuilder('sign_in')
      .where(
        `sign_in.personId = :personId AND sign_in.endedAt IS NULL AND sign_in.expiresAt > now() AND sign_in.lastSeenAt > now() - ${IDLE}`,
        { personId },
      )
      .orderBy('sign_in.id', 'DESC')
      .getMany();
  }

  /** Ends the sign-in that a token opens, if it does. */
  async end(token: string, manager: EntityManager = this.database.manager): Promise<void> {
    await manager.query(`UPDATE sign_in SET ended_at = now() WHERE token_digest = $1 AND ended_at IS NULL`, [
      digestOf(token),
    ]);
  }

  /** Ends one sign-in of a person, by its id; tells whether there was one to end. */
  async endOne(personId: string, id: string): Promise<boolean> {
    const [, ended] = await this.database.query(
      `UPDATE sign_in SET ended_at = now() WHERE id = $2 AND person_id = $1 AND ended_at IS NULL`,
      [personId, id],
    );
    return ended > 0;
  }

  /** Ends every sign-in of a person, on all devices; returns how many there were. */
  async endAll(personId: string): Promise<number> {
    const [, ended] = await this.database.query(
      `UPDATE sign_in SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL`,
      [personId],
    );
    return ended;
  }
}
