import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFound, TooOften } from '../graphql/faults.js';
import { type Actor, type IntegratorScope } from './account.rules.js';
import { AllowanceService } from './allowance.service.js';
import { IntegratorEntity } from './integrator.entity.js';
import { digestOf } from './sign-in.service.js';

/** Requests that one system may make within a minute. */
const REQUESTS_PER_MINUTE = 60;

/** Marks our tokens, so that one that was published by mistake is found. */
const PREFIX = 'wdt_';

/** Lets other systems read, and counts how often they do. */
@Injectable()
export class IntegratorService {
  constructor(
    private readonly database: DataSource,
    private readonly allowances: AllowanceService,
  ) {}

  /** Gives a system a token, which is shown this once only. */
  async grant(
    actor: Actor,
    { name, scopes, days }: { name: string; scopes: IntegratorScope[]; days: number },
  ): Promise<{ integrator: IntegratorEntity; token: string }> {
    const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const [{ id }] = await this.database.query(
      `INSERT INTO integrator (name, token_digest, scopes, granted_by, expires_at)
       VALUES ($1, $2, $3, $4, now() + $5 * interval '1 day') RETURNING id`,
      [name, digestOf(token), [...new Set(scopes)], actor.id, days],
    );
    return { integrator: await this.database.getRepository(IntegratorEntity).findOneByOrFail({ id }), token };
  }

  /** Ends a token now. */
  async end(id: string): Promise<IntegratorEntity> {
    await this.database.query(`UPDATE integrator SET ended_at = coalesce(ended_at, now()) WHERE id = $1`, [id]);
    const integrator = await this.database.getRepository(IntegratorEntity).findOneBy({ id });
    if (!integrator) throw new NotFound('integrator', id);
    return integrator;
  }

  /** Every system that ever had a token, newest first. */
  list(): Promise<IntegratorEntity[]> {
    return this.database.getRepository(IntegratorEntity).find({ order: { id: 'DESC' } });
  }

  /** The system that a token belongs to, or null; one that asks too often is told to wait. */
  async find(token: string): Promise<(Actor & { integrator: readonly IntegratorScope[] }) | null> {
    if (!token.startsWith(PREFIX)) return null;
    const [found] = await this.database.query(
      `SELECT id, scopes FROM integrator WHERE token_digest = $1 AND ended_at IS NULL AND expires_at > now()`,
      [digestOf(token)],
    );
    if (!found) return null;
    if (!(await this.allowances.take(`integrator:${found.id}`, REQUESTS_PER_MINUTE, 60)))
      throw new TooOften(REQUESTS_PER_MINUTE);
    return { id: found.id, assignments: [], integrator: found.scopes };
  }
}
