import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeLoader } from '../service-type/service-type.loader.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { TerritoryLoader } from '../territory/territory.loader.js';
import { Territory } from '../territory/territory.model.js';
import { CredentialEntity, ProviderEntity, RateEntity } from './provider.entity.js';
import { ProviderLoader } from './provider.loader.js';
import { Body, Credential, MissingPapers, Provider, Rate } from './provider.model.js';
import { CredentialOutcome } from './provider.rules.js';
import { ProviderService } from './provider.service.js';

const ProviderConnection = ConnectionOf('Provider', () => Provider);

@ArgsType()
class ProvidersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those who live in this territory.' })
  @IsOptional()
  @IsUUID()
  readonly territoryId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who are, or are not, vetted for some service.' })
  @IsOptional()
  @IsBoolean()
  readonly vetted?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name holds this, whatever its case.' })
  @IsOptional()
  @MaxLength(100)
  readonly search?: string | null;
}

/** Reads providers. */
@Resolver(() => Provider)
export class ProviderResolver {
  constructor(
    private readonly providers: ProviderService,
    private readonly loader: ProviderLoader,
    private readonly territoryLoader: TerritoryLoader,
  ) {}

  @Query(() => ProviderConnection, { name: 'providers', description: 'The providers, by name.' })
  page(@Args() args: ProvidersArgs) {
    return this.providers.page(args, args);
  }

  @Query(() => Provider, { nullable: true, description: 'One provider.' })
  provider(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.providers.find(id);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether it was vetted, is not suspended, and holds every paper that one of its services asks for today. Nobody else is ever matched.',
  })
  async vetted(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return (await this.loader.vettedServiceTypeIds(context, id)).length > 0;
  }

  @ResolveField(() => [Credential], {
    description: 'Its papers that passed, as dated badges: what was checked, when, until when.',
  })
  async badges(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    const papers = await this.loader.credentials(context, id);
    return papers.filter(({ outcome, revokedAt }) => outcome === CredentialOutcome.PASSED && revokedAt === null);
  }

  @ResolveField(() => [Credential], {
    description: 'Every check of its papers, those that failed or were revoked too.',
  })
  credentials(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.credentials(context, id);
  }

  @ResolveField(() => [MissingPapers], {
    description: 'What its services ask for and does not hold today, service by service.',
  })
  missingPapers(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.missingPapers(context, id);
  }

  @ResolveField(() => [Rate], { description: 'What it asks for each service.' })
  rates(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.rates(context, id);
  }

  @ResolveField(() => Body, { nullable: true, description: 'The accredited body that it works for, if any.' })
  body(@Parent() { bodyId }: ProviderEntity, @Context() context: RequestContext) {
    return bodyId ? this.loader.body(context, bodyId) : null;
  }

  @ResolveField(() => Territory, { description: 'Where it lives.' })
  territory(@Parent() { territoryId }: ProviderEntity, @Context() context: RequestContext) {
    return this.territoryLoader.territory(context, territoryId);
  }
}

/** Reads rates. */
@Resolver(() => Rate)
export class RateResolver {
  constructor(
    private readonly loader: ProviderLoader,
    private readonly serviceTypeLoader: ServiceTypeLoader,
  ) {}

  @ResolveField(() => ServiceType, { description: 'For which service.' })
  serviceType(@Parent() { serviceTypeId }: RateEntity, @Context() context: RequestContext) {
    return this.serviceTypeLoader.serviceType(context, serviceTypeId);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is vetted for this service today.' })
  async vetted(@Parent() { providerId, serviceTypeId }: RateEntity, @Context() context: RequestContext) {
    return (await this.loader.vettedServiceTypeIds(context, providerId)).includes(serviceTypeId);
  }
}

/** Says whether a paper holds today. */
@Resolver(() => Credential)
export class CredentialResolver {
  constructor(private readonly loader: ProviderLoader) {}

  @ResolveField(() => Boolean)
  valid(@Parent() { id }: CredentialEntity, @Context() context: RequestContext) {
    return this.loader.paperHolds(context, id);
  }
}
