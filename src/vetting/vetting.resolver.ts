import { ParseUUIDPipe } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type CredentialEntity } from '../provider/provider.entity.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { Credential, Provider } from '../provider/provider.model.js';
import { type ApplicationEntity } from './application.entity.js';
import { ApplicationState } from './application.rules.js';
import { ApplicationService } from './application.service.js';
import { CredentialService } from './credential.service.js';
import { SuspensionService } from './suspension.service.js';
import {
  AdvanceApplicationInput,
  AdvanceApplicationPayload,
  ApplyToGiveCareInput,
  ApplyToGiveCarePayload,
  CheckCredentialInput,
  CheckCredentialPayload,
  DecideApplicationInput,
  DecideApplicationPayload,
  ReinstateProviderInput,
  ReinstateProviderPayload,
  RevokeCredentialInput,
  RevokeCredentialPayload,
  SuspendProviderInput,
  SuspendProviderPayload,
} from './vetting-input.model.js';
import { Application } from './vetting.model.js';

const ApplicationConnection = ConnectionOf('Application', () => Application);
const CredentialConnection = ConnectionOf('Credential', () => Credential);

@ArgsType()
class ApplicationsArgs extends PageArgs {
  @Field(() => ApplicationState, { nullable: true, description: 'Only those that stand here.' })
  @IsOptional()
  @IsEnum(ApplicationState)
  readonly state?: ApplicationState | null;
}

@ArgsType()
class ExpiringCredentialsArgs extends PageArgs {
  @Field(() => Int, {
    defaultValue: 60,
    description: 'Ending within this many days, 0 … 366; those that have ended too.',
  })
  @IsInt()
  @Min(0)
  @Max(366)
  readonly withinDays: number = 60;
}

/** Carries applications, and what the office does about them. */
@Resolver(() => Application)
export class ApplicationResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly applications: ApplicationService,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => ApplicationConnection, {
    name: 'applications',
    description: 'The applications, oldest first: the office’s queue.',
  })
  page(@Args() args: ApplicationsArgs) {
    return this.applications.page(args, args);
  }

  @Query(() => Application, { nullable: true, description: 'One application.' })
  application(@Args('id', { type: () => ID, description: 'Its id.' }, ParseUUIDPipe) id: string) {
    return this.applications.find(id);
  }

  @Mutation(() => ApplyToGiveCarePayload, {
    description: 'Applies to give care: for oneself, or by the manager of a body.',
  })
  async applyToGiveCare(@Args('input') input: ApplyToGiveCareInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    const answer = await settle('application', this.applications.apply(actor, input));
    // Whoever has applied is a provider from now on, and may read what they have begun.
    context.loaders.clear();
    return answer;
  }

  @Mutation(() => AdvanceApplicationPayload, { description: 'Takes a step of whoever applies.' })
  async advanceApplication(@Args('input') input: AdvanceApplicationInput, @Context() context: RequestContext) {
    return settle('application', this.applications.advance(await this.accounts.getActor(context), input));
  }

  @Mutation(() => DecideApplicationPayload, { description: 'Takes a step of the vetting office.' })
  async decideApplication(@Args('input') input: DecideApplicationInput, @Context() context: RequestContext) {
    return settle('application', this.applications.decide(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => Provider, { description: 'Who applies.' })
  provider(@Parent() { providerId }: ApplicationEntity, @Context() context: RequestContext) {
    return this.providers.provider(context, providerId);
  }
}

/** Keeps what the office has checked, and stops who must be stopped. */
@Resolver(() => Credential)
export class VettingOfficeResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly credentials: CredentialService,
    private readonly suspensions: SuspensionService,
    private readonly providers: ProviderLoader,
  ) {}

  @Query(() => CredentialConnection, {
    name: 'expiringCredentials',
    description: 'Papers that end soon or have ended, and that no newer check replaces; the first to end first.',
  })
  expiring(@Args() args: ExpiringCredentialsArgs) {
    return this.credentials.expiring(args.withinDays, args);
  }

  @ResolveField(() => Provider, { description: 'Whose paper it is.' })
  provider(@Parent() { providerId }: CredentialEntity, @Context() context: RequestContext) {
    return this.providers.provider(context, providerId);
  }

  @Mutation(() => CheckCredentialPayload, { description: 'Keeps the outcome of a check of a paper.' })
  async checkCredential(@Args('input') input: CheckCredentialInput, @Context() context: RequestContext) {
    return settle('provider', this.credentials.check(await this.accounts.getActor(context), input));
  }

  @Mutation(() => RevokeCredentialPayload, { description: 'Takes back a check that was wrong.' })
  async revokeCredential(
    @Args('input') { credentialId, reason }: RevokeCredentialInput,
    @Context() context: RequestContext,
  ) {
    return settle('provider', this.credentials.revoke(await this.accounts.getActor(context), credentialId, reason));
  }

  @Mutation(() => SuspendProviderPayload, { description: 'Stops a provider at once.' })
  async suspendProvider(
    @Args('input') { providerId, reason }: SuspendProviderInput,
    @Context() context: RequestContext,
  ) {
    return settle('provider', this.suspensions.suspend(await this.accounts.getActor(context), providerId, reason));
  }

  @Mutation(() => ReinstateProviderPayload, { description: 'Ends the suspension of a provider.' })
  async reinstateProvider(
    @Args('input') { providerId, reason }: ReinstateProviderInput,
    @Context() context: RequestContext,
  ) {
    return settle('provider', this.suspensions.reinstate(await this.accounts.getActor(context), providerId, reason));
  }
}
