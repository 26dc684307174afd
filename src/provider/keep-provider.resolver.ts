import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '../account/account.model.js';
import { type Actor, listHeld, Role } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  RemoveRateInput,
  RemoveRatePayload,
  SetRateInput,
  SetRatePayload,
  UpdateProviderInput,
  UpdateProviderPayload,
} from './keep-provider.model.js';
import { BodyEntity } from './body.entity.js';
import { BodyService } from './body.service.js';
import { RegisterBodyInput, RegisterBodyPayload, ReleaseWorkerInput, ReleaseWorkerPayload } from './keep-body.model.js';
import { LegalMinimum } from './legal-minimum.model.js';
import { type ProviderEntity } from './provider.entity.js';
import { ProviderLoader } from './provider.loader.js';
import { Body, Provider } from './provider.model.js';
import { ProviderService } from './provider.service.js';
import { RateService } from './rate.service.js';

/** Changes profiles and rates: for the provider itself, the manager of its body, and the operator of its territory. */
@Resolver(() => Provider)
export class KeepProviderResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly providers: ProviderService,
    private readonly rates: RateService,
  ) {}

  @Mutation(() => UpdateProviderPayload, { description: 'Changes the profile of a provider.' })
  async updateProvider(@Args('input') input: UpdateProviderInput, @Context() context: RequestContext) {
    return settle('provider', this.providers.update(await this.accounts.getActor(context), input));
  }

  @Mutation(() => SetRatePayload, {
    description: 'Sets what a provider asks for a service; never less than the legal minimum of the day.',
  })
  async setRate(@Args('input') input: SetRateInput, @Context() context: RequestContext) {
    return settle('provider', this.rates.set(await this.accounts.getActor(context), input));
  }

  @Mutation(() => RemoveRatePayload, { description: 'Takes a service off the list of a provider.' })
  async removeRate(@Args('input') { providerId, serviceTypeId }: RemoveRateInput, @Context() context: RequestContext) {
    return settle('provider', this.rates.remove(await this.accounts.getActor(context), providerId, serviceTypeId));
  }
}

/** Reads what the law asks of the rates of a provider. */
@Resolver(() => Provider)
export class LegalMinimumResolver {
  constructor(private readonly rates: RateService) {}

  @ResolveField(() => [LegalMinimum], {
    description:
      'The least that it may ask for an hour of each service today, for the services that the law classifies.',
  })
  async legalMinimums(@Parent() provider: ProviderEntity) {
    const minimums = await this.rates.listMinimums(provider);
    return minimums.map(({ serviceType, least: { cents, level, on, provisional, parts } }) => ({
      ...{ serviceType, cents, level, inForceOn: on, provisional, parts },
    }));
  }
}

/** Reads the own provider, and the own bodies, of whoever is signed in. */
@Resolver(() => Viewer)
export class ProviderOfViewerResolver {
  constructor(private readonly loader: ProviderLoader) {}

  @ResolveField(() => Provider, {
    nullable: true,
    description: 'The provider that they are, for those who come as one.',
  })
  provider(@Parent() actor: Actor, @Context() context: RequestContext) {
    const [own] = listHeld(actor, Role.PROVIDER);
    return own ? this.loader.provider(context, own) : null;
  }

  @ResolveField(() => [Body], { description: 'The accredited bodies that they manage.' })
  bodies(@Parent() actor: Actor, @Context() context: RequestContext) {
    return Promise.all(listHeld(actor, Role.BODY_MANAGER).map((id) => this.loader.body(context, id)));
  }
}

/** Reads and keeps bodies with their workers. */
@Resolver(() => Body)
export class BodyResolver {
  constructor(
    private readonly loader: ProviderLoader,
    private readonly accounts: AccountService,
    private readonly bodies: BodyService,
  ) {}

  @Mutation(() => RegisterBodyPayload, {
    description: 'Registers an accredited body and invites whoever is to manage it. For the city.',
  })
  async registerBody(@Args('input') input: RegisterBodyInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('body', this.bodies.register(actor, input, context.language));
  }

  @Mutation(() => ReleaseWorkerPayload, {
    description: 'Lets a worker leave its body who has no service that goes on. For the manager of the body.',
  })
  async releaseWorker(@Args('input') { providerId }: ReleaseWorkerInput, @Context() context: RequestContext) {
    return settle('provider', this.bodies.releaseWorker(await this.accounts.getActor(context), providerId));
  }

  @Query(() => [Body], { name: 'bodies', description: 'The accredited bodies, by name. For the city.' })
  all() {
    return this.bodies.list();
  }

  @ResolveField(() => [Provider], { description: 'Its workers, by name.' })
  workers(@Parent() { id }: BodyEntity, @Context() context: RequestContext) {
    return this.loader.workers(context, id);
  }
}
