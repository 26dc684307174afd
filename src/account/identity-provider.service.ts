import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import * as openid from 'openid-client';
import { DataSource, type EntityManager } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { type SignInAttemptEntity } from './sign-in.entity.js';
import { FISCAL_NUMBER, type IdentityClaims, identityOf, SIGN_IN_LIMITS, SignInMethod } from './sign-in.rules.js';
import { digestOf, type OpenedSignIn, SignInService } from './sign-in.service.js';

/** Where the demo's own identity provider lives on our site. */
export const DEMO_PROVIDER_PATH = '/demo-identity';

/** Where an identity provider sends a visitor back to. */
export const CALLBACK_PATH = '/sign-in/callback';

/** What the demo's identity provider and we know about each other; it hands out simulated people only. */
export const DEMO_CLIENT = { id: 'welfare-di-tutti', secret: 'simulated-people-only' } as const;

/** Under which name the demo's identities are kept, wherever the demo runs. */
const DEMO_ISSUER = 'demo';

/** A visit to the identity provider that has begun. */
export interface BegunSignIn {
  /** Where the visitor goes. */
  readonly location: string;
  /** What the visitor's browser keeps until it comes back. */
  readonly token: string;
}

/** The visitor did not come back from the identity provider as they went. */
export class SignInFailed extends Error {}

/** What is asked of the identity provider, in the way of SPID and CIE: the least that an account needs. */
const CLAIMS = {
  userinfo: { given_name: null, family_name: null, [FISCAL_NUMBER]: { essential: true } },
};

/** Signs people in by OpenID Connect: the city's federation proxy for SPID and CIE, or the demo's own provider. */
@Injectable()
export class IdentityProviderService {
  private discovered?: Promise<openid.Configuration>;

  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly signIns: SignInService,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Whether this is a way to sign in here. */
  get offered(): boolean {
    return this.configuration.OIDC_ISSUER !== undefined || this.configuration.DEMO;
  }

  /** Sends a visitor off. In the demo a hint names the persona, so that one click is enough. */
  async begin(origin: string, returnTo: string, hint: string | null): Promise<BegunSignIn> {
    const provider = await this.provider(origin);
    const codeVerifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const token = randomBytes(32).toString('base64url');
    await this.database.query(
      `WITH forgotten AS (DELETE FROM sign_in_attempt WHERE expires_at < now())
       INSERT INTO sign_in_attempt (token_digest, state, nonce, code_verifier, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 minute')`,
      [digestOf(token), state, nonce, codeVerifier, returnTo, SIGN_IN_LIMITS.attemptMinutes],
    );
    const url = openid.buildAuthorizationUrl(provider, {
      redirect_uri: `${origin}${CALLBACK_PATH}`,
      scope: this.configuration.OIDC_SCOPE,
      claims: JSON.stringify(CLAIMS),
      code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      prompt: 'login',
      ...(this.configuration.OIDC_ACR_VALUES && { acr_values: this.configuration.OIDC_ACR_VALUES }),
      ...(hint && { login_hint: hint }),
    });
    return { location: url.href, token };
  }

  /** Takes a visitor back: checks the answer, knows or makes the account, and signs in. An attempt counts once. */
  async finish(
    callback: URL,
    token: string | null,
    device: string,
    before: string | null,
  ): Promise<OpenedSignIn & { returnTo: string }> {
    const attempt = token === null ? null : await this.takeAttempt(token);
    if (!attempt) throw new SignInFailed('The visit to the identity provider was not begun here, or took too long.');
    const claims = await this.claims(callback, attempt);
    return this.database.transaction(async (manager) => {
      const personId = await this.knowPerson(manager, claims);
      const opened = await this.signIns.open(manager, personId, SignInMethod.OPENID_CONNECT, device, before);
      return { ...opened, returnTo: attempt.returnTo };
    });
  }

  /** The keyed digest under which an identity is kept: fiscal numbers are few enough to guess without the key. */
  subjectDigest(key: string): Buffer {
    return createHmac('sha256', this.configuration.IDENTITY_SECRET ?? DEMO_CLIENT.secret)
      .update(key)
      .digest();
  }

  /** Under which name the identities of this provider are kept. */
  get issuer(): string {
    return this.configuration.OIDC_ISSUER ?? DEMO_ISSUER;
  }

  private async takeAttempt(token: string): Promise<SignInAttemptEntity | null> {
    const [[attempt]] = await this.database.query(
      `DELETE FROM sign_in_attempt WHERE token_digest = $1 AND expires_at > now()
       RETURNING state, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo"`,
      [digestOf(token)],
    );
    return attempt ?? null;
  }

  private async claims(callback: URL, { state, nonce, codeVerifier }: SignInAttemptEntity): Promise<IdentityClaims> {
    const provider = await this.provider(callback.origin);
    try {
      const tokens = await openid.authorizationCodeGrant(provider, callback, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
      });
      const claims = tokens.claims()!;
      if (!provider.serverMetadata().userinfo_endpoint) return claims;
      return { ...(await openid.fetchUserInfo(provider, tokens.access_token, claims.sub)), ...claims };
    } catch (error) {
      throw new SignInFailed(`The identity provider's answer was not accepted: ${(error as Error).message}`);
    }
  }

  /** The person behind an identity; a new one for an identity that comes for the first time. */
  private async knowPerson(manager: EntityManager, claims: IdentityClaims): Promise<string> {
    const { name, key } = identityOf(claims);
    const subject = [this.issuer, this.subjectDigest(key)];
    // Two first visits of one person at once must not make two accounts.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [key]);
    const [known] = await manager.query(
      `SELECT person_id AS id FROM sign_in_identity WHERE issuer = $1 AND subject_digest = $2`,
      subject,
    );
    if (known) {
      await manager.query(`UPDATE person SET name = $2 WHERE id = $1 AND name IS DISTINCT FROM $2 AND $2 <> ''`, [
        known.id,
        name ?? '',
      ]);
      return known.id;
    }
    const [made] = await manager.query(`INSERT INTO person (name) VALUES ($1) RETURNING id`, [name]);
    await manager.query(`INSERT INTO sign_in_identity (issuer, subject_digest, person_id) VALUES ($1, $2, $3)`, [
      ...subject,
      made.id,
    ]);
    return made.id;
  }

  /** The provider as its discovery document describes it; one that could not be reached is tried again next time. */
  private provider(origin: string): Promise<openid.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.configuration;
    if (OIDC_ISSUER === undefined) return Promise.resolve(this.demoProvider(origin));
    this.discovered ??= openid
      .discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID!, OIDC_CLIENT_SECRET, undefined, {
        ...(isLoopback(OIDC_ISSUER) && { execute: [openid.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        this.discovered = undefined;
        throw error;
      });
    return this.discovered;
  }

  /** The demo's provider is this very process: visitors reach it on our origin, and we over the loopback. */
  private demoProvider(origin: string): openid.Configuration {
    const { port } = this.host.httpAdapter.getHttpServer().address() as { port: number };
    const inside = `http://127.0.0.1:${port}${DEMO_PROVIDER_PATH}`;
    const provider = new openid.Configuration(
      {
        issuer: demoIssuer(port),
        authorization_endpoint: `${origin}${DEMO_PROVIDER_PATH}/auth`,
        token_endpoint: `${inside}/token`,
        userinfo_endpoint: `${inside}/me`,
        jwks_uri: `${inside}/jwks`,
      },
      DEMO_CLIENT.id,
      DEMO_CLIENT.secret,
    );
    openid.allowInsecureRequests(provider);
    return provider;
  }
}

/** The issuer that the demo's provider writes into its answers. */
export const demoIssuer = (port: number): string => `http://localhost:${port}${DEMO_PROVIDER_PATH}`;

/** Whether an address is on this machine, where there is nothing between us that could listen. */
const isLoopback = (address: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
