import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { Forbidden } from '../graphql/faults.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Refused } from '../graphql/user-error.js';
import { AllowanceService } from './allowance.service.js';
import { MailCarrier } from './mail-carrier.service.js';
import { CodeNotAccepted } from './refusals.model.js';
import { deviceOf, normalAddress, SIGN_IN_LIMITS, SignInMethod } from './sign-in.rules.js';
import { type OpenedSignIn, SignInService } from './sign-in.service.js';

const derive = promisify(scrypt) as (code: string, salt: Buffer, length: number) => Promise<Buffer>;

const SENTENCES = {
  it: (code: string) => ({
    subject: 'Il tuo codice per entrare in Welfare di Tutti',
    text: `Il tuo codice è ${code}.\n\nVale ${SIGN_IN_LIMITS.codeMinutes} minuti e una volta sola. Nessuno di noi te lo chiederà mai.\nSe non l’hai chiesto tu, non devi fare nulla.\n`,
  }),
  en: (code: string) => ({
    subject: 'Your code to enter Welfare di Tutti',
    text: `Your code is ${code}.\n\nIt is good for ${SIGN_IN_LIMITS.codeMinutes} minutes and once only. None of us will ever ask you for it.\nIf you have not asked for it, you need not do anything.\n`,
  }),
};

/** Signs people in by a code that is mailed to their address: for pilots without a public identity provider. */
@Injectable()
export class MailedCodeService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly allowances: AllowanceService,
    private readonly signIns: SignInService,
    private readonly carrier: MailCarrier,
  ) {}

  /** Whether this is a way to sign in here. */
  get offered(): boolean {
    return this.configuration.DEMO || this.configuration.SIGN_IN_BY_CODE;
  }

  /** Mails a new code. The answer is the same whether the address is known or not. */
  async request(context: RequestContext, address: string): Promise<void> {
    this.refuseUnlessOffered();
    const email = normalAddress(address);
    await this.allowances.takeOrRefuse('code-to', email, SIGN_IN_LIMITS.codesPerAddressPerHour);
    await this.allowances.takeOrRefuse('code-by', context.client.address, SIGN_IN_LIMITS.codesPerClientPerHour);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const salt = randomBytes(16);
    await this.database.query(
      `WITH forgotten AS (DELETE FROM sign_in_code WHERE expires_at < now() - interval '1 day')
       INSERT INTO sign_in_code (email, code_digest, salt, expires_at)
       VALUES ($1, $2, $3, now() + $4 * interval '1 minute')`,
      [email, await derive(code, salt, 32), salt, SIGN_IN_LIMITS.codeMinutes],
    );
    await this.carrier.carry({ to: email, ...SENTENCES[context.language](code) });
  }

  /** Signs in whoever types the newest code of an address; makes the account of somebody who comes for the first time. */
  async redeem(context: RequestContext, address: string, code: string): Promise<OpenedSignIn> {
    this.refuseUnlessOffered();
    const email = normalAddress(address);
    await this.allowances.takeOrRefuse('code-try', context.client.address, SIGN_IN_LIMITS.triesPerClientPerHour);
    const id = await this.matchingCode(email, code);
    return this.database.transaction(async (manager) => {
      const [, used] = await manager.query(
        `UPDATE sign_in_code SET used_at = now() WHERE id = $1 AND used_at IS NULL`,
        [id],
      );
      if (used === 0) throw new Refused([new CodeNotAccepted()]);
      const [person] = await manager.query(
        `INSERT INTO person (email, language) VALUES ($1, $2)
         ON CONFLICT (email) WHERE email IS NOT NULL DO UPDATE SET language = excluded.language RETURNING id`,
        [email, context.language],
      );
      const device = deviceOf(context.client.userAgent);
      return this.signIns.open(manager, person.id, SignInMethod.MAILED_CODE, device, context.credentials.signIn);
    });
  }

  /** Counts the try before it looks, so that tries side by side cannot outrun the count. */
  private async matchingCode(email: string, code: string): Promise<string> {
    const [[found]] = await this.database.query(
      `UPDATE sign_in_code SET tries = tries + 1
       WHERE id = (SELECT id FROM sign_in_code WHERE email = $1 ORDER BY created_at DESC, id DESC LIMIT 1)
         AND used_at IS NULL AND expires_at > now() AND tries < $2
       RETURNING id, code_digest, salt`,
      [email, SIGN_IN_LIMITS.codeTries],
    );
    // An address without a code costs the same time as one with a code.
    const digest = await derive(code, found?.salt ?? randomBytes(16), 32);
    if (!found || !timingSafeEqual(digest, found.code_digest)) throw new Refused([new CodeNotAccepted()]);
    return found.id;
  }

  private refuseUnlessOffered(): void {
    if (!this.offered) throw new Forbidden('sign in by a mailed code on this platform: it is switched off');
  }
}
