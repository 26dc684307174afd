import { nameActor } from '../database/act.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { NotFound, Unauthenticated } from '../graphql/faults.js';
import { type RequestContext } from '../graphql/request-context.js';
import { PersonaEntity } from './account.entity.js';
import { type Actor } from './account.rules.js';
import { IntegratorService } from './integrator.service.js';
import { MailedCodeService } from './mailed-code.service.js';
import { type SignedIn, SignInService } from './sign-in.service.js';

/** Under which name the request's actor is kept among its loaders: read once, and again for each event of a subscription. */
const ACTOR = 'actor';

/** The same for another system, which is none. */
const READER = 'reader';

/** Who acts, and how they came in. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly signIns: SignInService,
    private readonly codes: MailedCodeService,
    private readonly integrators: IntegratorService,
  ) {}

  /** The personas of the demo; none outside it. */
  async listPersonas(): Promise<PersonaEntity[]> {
    if (!this.configuration.DEMO) return [];
    return this.database.getRepository(PersonaEntity).find({ order: { id: 'ASC' } });
  }

  /** The persona that somebody is, in the demo. */
  async findPersona(personId: string): Promise<PersonaEntity | null> {
    if (!this.configuration.DEMO) return null;
    return this.database.getRepository(PersonaEntity).findOneBy({ id: personId });
  }

  /** Who makes this request, or null. */
  findActor(context: RequestContext): Promise<SignedIn | null> {
    const known = context.loaders.get(ACTOR) as Promise<SignedIn | null> | undefined;
    if (known) return known;
    const { signIn } = context.credentials;
    const found = signIn === null ? Promise.resolve(null) : this.signIns.find(signIn);
    context.loaders.set(ACTOR, found);
    return found;
  }

  /** Who reads: somebody who has signed in, another system by its token, or nobody. Only the access policy asks this. */
  findReader(context: RequestContext): Promise<Actor | null> {
    const { signIn, bearer } = context.credentials;
    if (signIn !== null || bearer === null) return this.findActor(context);
    const known = context.loaders.get(READER) as Promise<Actor | null> | undefined;
    if (known) return known;
    const found = this.integrators.find(bearer);
    context.loaders.set(READER, found);
    return found;
  }

  /** Who makes this request; refuses whoever has not signed in. */
  async getActor(context: RequestContext): Promise<SignedIn> {
    const actor = await this.findActor(context);
    if (!actor) throw new Unauthenticated();
    nameActor(actor.id);
    return actor;
  }

  /** Signs in whoever types the code that was mailed to their address. */
  async signInWithCode(context: RequestContext, email: string, code: string): Promise<SignedIn> {
    const opened = await this.codes.redeem(context, email, code);
    context.keepSignIn(opened);
    context.credentials.signIn = opened.token;
    context.loaders.delete(ACTOR);
    return this.getActor(context);
  }

  /** Ends the sign-in of this browser; does nothing where there is none. */
  async signOut(context: RequestContext): Promise<boolean> {
    if (context.credentials.signIn) await this.signIns.end(context.credentials.signIn);
    this.forget(context);
    return true;
  }

  /** Ends every sign-in of whoever asks, this one too; returns how many there were. */
  async signOutEverywhere(context: RequestContext): Promise<number> {
    const ended = await this.signIns.endAll((await this.getActor(context)).id);
    this.forget(context);
    return ended;
  }

  /** Ends one sign-in of whoever asks, such as one on a device that was lost. */
  async endSignIn(context: RequestContext, id: string): Promise<boolean> {
    const actor = await this.getActor(context);
    if (!(await this.signIns.endOne(actor.id, id))) throw new NotFound('sign-in', id);
    if (actor.signInId === id) this.forget(context);
    return true;
  }

  private forget(context: RequestContext): void {
    context.keepSignIn(null);
    context.credentials.signIn = null;
    context.loaders.delete(ACTOR);
  }
}
