import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { sourceWords } from '../employment-cost/index.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  DeclareLibrettoPaidInput,
  DeclareLibrettoReceivedInput,
  LibrettoDeclarationPayload,
  LibrettoStanding,
  LibrettoStandingArgs,
} from './libretto.model.js';
import { LibrettoService } from './libretto.service.js';

/** Tells how far somebody is from the yearly limits of vouchers, and takes what it declares. */
@Resolver(() => LibrettoStanding)
export class LibrettoResolver {
  constructor(
    private readonly libretto: LibrettoService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => LibrettoStanding, {
    description: 'How far a household or a worker is from the limits that the law sets to Libretto Famiglia this year.',
  })
  async librettoStanding(
    @Args() { householdId = null, providerId = null }: LibrettoStandingArgs,
    @Context() context: RequestContext,
  ) {
    const standing = await this.libretto.read(await this.accounts.getActor(context), householdId, providerId);
    return { ...standing, source: sourceWords(standing.source, context.language) };
  }

  @Mutation(() => LibrettoDeclarationPayload, {
    description:
      'Declares what a household has paid by Libretto Famiglia this year outside the platform; in place of what it declared before.',
  })
  async declareLibrettoPaid(
    @Args('input') { providerId = null, ...paid }: DeclareLibrettoPaidInput,
    @Context() context: RequestContext,
  ) {
    const declared = { ...paid, providerId, hours: null };
    return settle('declaration', this.libretto.declare(await this.accounts.getActor(context), declared));
  }

  @Mutation(() => LibrettoDeclarationPayload, {
    description:
      'Declares what a worker has got by Libretto Famiglia this year outside the platform; in place of what it declared before.',
  })
  async declareLibrettoReceived(
    @Args('input') received: DeclareLibrettoReceivedInput,
    @Context() context: RequestContext,
  ) {
    const declared = { ...received, householdId: null };
    return settle('declaration', this.libretto.declare(await this.accounts.getActor(context), declared));
  }
}
