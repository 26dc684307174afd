import { All, Controller, Get, NotFoundException, Post, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { Configuration } from '../config/configuration.js';
import { cookieOf, requestContext } from '../graphql/request-context.js';
import { DemoIdentityProvider } from './demo-identity-provider.service.js';
import { IdentityProviderService, SignInFailed } from './identity-provider.service.js';
import { deviceOf, ownPath, SIGN_IN_LIMITS } from './sign-in.rules.js';
import { SignInService } from './sign-in.service.js';

/** The cookie by which a visitor who comes back from the identity provider is known. */
const ATTEMPT_COOKIE = 'sign-in-attempt';

/** Signs visitors in by way of the identity provider, and out: what a browser navigates to. */
@Controller()
export class SignInController {
  constructor(
    private readonly configuration: Configuration,
    private readonly identities: IdentityProviderService,
    private readonly signIns: SignInService,
    private readonly demo: DemoIdentityProvider,
  ) {}

  /** Sends the visitor to the identity provider. `to` is the path to come back to; `persona` the demo's choice. */
  @Get('sign-in')
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.identities.offered) throw new NotFoundException('No identity provider is configured.');
    const { to, persona } = request.query;
    const hint = this.demo.exists && typeof persona === 'string' ? persona : null;
    const { location, token } = await this.identities.begin(this.originOf(request), ownPath(to), hint);
    response.cookie(ATTEMPT_COOKIE, token, {
      ...this.cookieOptions(request),
      maxAge: SIGN_IN_LIMITS.attemptMinutes * 60_000,
    });
    response.setHeader('cache-control', 'no-store').redirect(location);
  }

  /** Takes the visitor back from the identity provider. */
  @Get('sign-in/callback')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const context = requestContext({ req: request, res: response });
    const token = cookieOf(request.headers.cookie, ATTEMPT_COOKIE);
    response.clearCookie(ATTEMPT_COOKIE, this.cookieOptions(request)).setHeader('cache-control', 'no-store');
    try {
      const opened = await this.identities.finish(
        new URL(request.originalUrl, this.originOf(request)),
        token,
        deviceOf(context.client.userAgent),
        context.credentials.signIn,
      );
      context.keepSignIn(opened);
      response.redirect(opened.returnTo);
    } catch (error) {
      if (!(error instanceof SignInFailed)) throw error;
      // The page says it in the visitor's language; what went wrong in detail concerns only the log.
      response.redirect('/?sign-in=failed');
    }
  }

  /** Signs out of this browser and goes to the start page; a form of another site cannot, for it sends no cookie. */
  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const context = requestContext({ req: request, res: response });
    if (context.credentials.signIn) await this.signIns.end(context.credentials.signIn);
    context.keepSignIn(null);
    response.redirect(303, '/');
  }

  /** The demo's own identity provider. */
  @All('demo-identity/*path')
  async demoIdentity(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.demo.exists) throw new NotFoundException();
    await this.demo.answer(request, response, this.originOf(request));
  }

  private cookieOptions({ secure }: Request) {
    return { httpOnly: true, sameSite: 'lax', secure, path: '/sign-in' } as const;
  }

  /** Our own address as the visitor sees it; without a configured one, only this machine's own names are believed. */
  private originOf({ protocol, headers }: Request): string {
    if (this.configuration.PUBLIC_URL) return new URL(this.configuration.PUBLIC_URL).origin;
    const host = headers.host ?? '';
    if (/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return `${protocol}://${host}`;
    throw new NotFoundException('Set PUBLIC_URL to sign in under another address than this machine’s own.');
  }
}
