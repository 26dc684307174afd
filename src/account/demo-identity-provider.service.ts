import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type Provider from 'oidc-provider';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import {
  CALLBACK_PATH,
  DEMO_CLIENT,
  DEMO_PROVIDER_PATH,
  demoIssuer,
  IdentityProviderService,
} from './identity-provider.service.js';
import { type PersonaEntity } from './account.entity.js';
import { FISCAL_NUMBER, identityOf } from './sign-in.rules.js';

/** Seconds that anything of the demo's provider lives: nobody stays there. */
const TTL_SECONDS = 600;

/** Under which name the demo's provider would know a visitor again. */
const SESSION_COOKIE = 'demo-identity';

/** A request on its way through Express. */
type Request = IncomingMessage & { originalUrl: string };

/**
 * The demo's identity provider: a real OpenID Connect provider that asks no password, because its people are simulated.
 * It speaks as SPID and CIE do, so that what the demo shows is the way that a city's citizens take.
 */
@Injectable()
export class DemoIdentityProvider {
  private started?: Promise<Provider>;

  constructor(
    private readonly configuration: Configuration,
    private readonly database: DataSource,
    private readonly identities: IdentityProviderService,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Whether there is one: only where the town is simulated, and no other provider is configured. */
  get exists(): boolean {
    return this.configuration.DEMO && this.configuration.OIDC_ISSUER === undefined;
  }

  /** Answers a request under its path. */
  async answer(request: Request, response: ServerResponse, origin: string): Promise<void> {
    const provider = await (this.started ??= this.start());
    const interaction = new RegExp(`^${DEMO_PROVIDER_PATH}/interaction/[\\w-]+(\\?.*)?$`).test(request.originalUrl);
    if (interaction) return this.interact(provider, request, response, origin);
    // Nobody stays signed in there: each visit may be another persona's.
    if (/\/auth(\?|$)/.test(request.originalUrl)) {
      delete request.headers.cookie;
      for (const name of [SESSION_COOKIE, `${SESSION_COOKIE}.sig`])
        response.appendHeader('set-cookie', `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`);
    }
    // The provider finds its own place by comparing the two.
    request.url = request.originalUrl.slice(DEMO_PROVIDER_PATH.length) || '/';
    await provider.callback()(request, response);
  }

  /** Signs in whom the visitor has chosen, or lets them choose. */
  private async interact(
    provider: Provider,
    request: Request,
    response: ServerResponse,
    origin: string,
  ): Promise<void> {
    const { params } = await provider.interactionDetails(request, response);
    const chosen = new URL(request.originalUrl, origin).searchParams.get('persona') ?? params.login_hint;
    const personas = await this.personas();
    const persona = personas.find(({ id }) => id === chosen);
    if (!persona) return choose(personas, request, response);
    await provider.interactionFinished(request, response, {
      login: { accountId: persona.id, acr: 'https://www.spid.gov.it/SpidL2', remember: false },
    });
  }

  private personas(): Promise<PersonaEntity[]> {
    return this.database.query(`SELECT id, name, role FROM persona ORDER BY id`);
  }

  private async start(): Promise<Provider> {
    const { default: Provider } = await import('oidc-provider');
    const { port } = this.host.httpAdapter.getHttpServer().address() as { port: number };
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`, this.configuration.PUBLIC_URL].filter(
      Boolean,
    );
    await this.knowPersonas();
    const provider = new Provider(demoIssuer(port), {
      clients: [
        {
          client_id: DEMO_CLIENT.id,
          client_secret: DEMO_CLIENT.secret,
          redirect_uris: origins.map((origin) => `${origin}${CALLBACK_PATH}`),
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as never] },
      cookies: { names: { session: SESSION_COOKIE }, keys: [randomBytes(32).toString('base64url')] },
      pkce: { required: () => true },
      scopes: ['openid', 'profile'],
      claims: { openid: ['sub'], profile: ['given_name', 'family_name', 'birthdate', FISCAL_NUMBER] },
      acrValues: ['https://www.spid.gov.it/SpidL2'],
      features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
      interactions: { url: (_context, { uid }) => `${DEMO_PROVIDER_PATH}/interaction/${uid}` },
      ttl: {
        AccessToken: TTL_SECONDS,
        AuthorizationCode: 60,
        Grant: TTL_SECONDS,
        IdToken: TTL_SECONDS,
        Interaction: TTL_SECONDS,
        Session: TTL_SECONDS,
      },
      findAccount: async (_context, id) => {
        const persona = (await this.personas()).find((one) => one.id === id);
        return persona && { accountId: id, claims: () => claimsOf(persona) };
      },
      // Simulated people have nothing to consent to: what we ask for is granted.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId });
        grant.addOIDCScope('openid profile');
        grant.addOIDCClaims([FISCAL_NUMBER, 'given_name', 'family_name', 'birthdate']);
        await grant.save();
        return grant;
      },
    });
    // Behind a proxy the visitor's side is encrypted although ours is not.
    provider.proxy = true;
    return provider;
  }

  /** Ties every persona's identity at this provider to the persona's account. */
  private async knowPersonas(): Promise<void> {
    for (const persona of await this.personas())
      await this.database.query(
        `INSERT INTO sign_in_identity (issuer, subject_digest, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [this.identities.issuer, this.identities.subjectDigest(identityOf(claimsOf(persona)).key), persona.id],
      );
  }
}

/** What the demo's provider says about a persona, in the words of SPID and CIE; the fiscal number is of nobody. */
const claimsOf = ({ id, name }: Pick<PersonaEntity, 'id' | 'name'>) => ({
  sub: id,
  given_name: name,
  [FISCAL_NUMBER]: `TINIT-DEMO${id.replaceAll('-', '').slice(-12).toUpperCase()}`,
});

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page with a link for every persona, for a visitor who came without a choice. */
function choose(personas: readonly PersonaEntity[], request: Request, response: ServerResponse): void {
  const path = request.originalUrl.split('?')[0];
  const links = personas.map(
    ({ id, name, role }) =>
      `<li><a href="${path}?persona=${id}">${escaped(name)}</a> (${role.replaceAll('_', ' ')})</li>`,
  );
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="it"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Accesso dimostrativo</title><main><h1>Accesso dimostrativo</h1>
<p>Queste persone sono simulate: scegline una, senza password. <span lang="en">These people are simulated: choose one, no password.</span></p>
<ul>${links.join('\n')}</ul></main></html>`);
}
