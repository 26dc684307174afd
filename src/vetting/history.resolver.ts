import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ProviderEntity } from '../provider/provider.entity.js';
import { Credential, Provider } from '../provider/provider.model.js';
import { type CredentialKindEntity, type ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { WithdrawServiceRulePayload } from '../service-type/service-value.model.js';
import { type VettingEventEntity } from './application.entity.js';
import { PaperPolicyService } from './paper-policy.service.js';
import {
  RequireCredentialInput,
  RequireCredentialPayload,
  WithdrawRequiredCredentialInput,
} from './vetting-input.model.js';
import { VettingLoader } from './vetting.loader.js';
import { Application, CredentialKind, CredentialRule, Suspension, VettingEvent } from './vetting.model.js';

/** Reads how a provider stands with the vetting office. */
@Resolver(() => Provider)
export class ProviderStandingResolver {
  constructor(private readonly loader: VettingLoader) {}

  @ResolveField(() => Application, { nullable: true, description: 'Its newest application.' })
  application(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.application(context, id);
  }

  @ResolveField(() => Suspension, { nullable: true, description: 'The suspension under which it stands, if any.' })
  suspension(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.suspension(context, id);
  }

  @ResolveField(() => [VettingEvent], { description: 'Who did what about it, and when; newest first.' })
  vettingHistory(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.history(context, id);
  }
}

/** Reads what an entry of the history names. */
@Resolver(() => VettingEvent)
export class VettingEventResolver {
  constructor(private readonly loader: VettingLoader) {}

  @ResolveField(() => Credential, { nullable: true, description: 'The paper that it is about.' })
  credential(@Parent() { credentialId }: VettingEventEntity, @Context() context: RequestContext) {
    return credentialId ? this.loader.credential(context, credentialId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who did it; null for what the platform did by itself.' })
  by(@Parent() { actorId }: VettingEventEntity, @Context() context: RequestContext) {
    return actorId ? this.loader.nameOf(context, actorId) : null;
  }
}

/** Reads the kinds of paper, in the caller's language. */
@Resolver(() => CredentialKind)
export class CredentialKindResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly policy: PaperPolicyService,
  ) {}

  @Query(() => [CredentialKind], { description: 'Every kind of paper that the city knows.' })
  credentialKinds() {
    return this.policy.listKinds();
  }

  @Mutation(() => RequireCredentialPayload, {
    description: 'Sets from which day on a service asks for a kind of paper.',
  })
  async requireCredential(@Args('input') input: RequireCredentialInput, @Context() context: RequestContext) {
    return settle('serviceType', this.policy.require(await this.accounts.getActor(context), input));
  }

  @Mutation(() => WithdrawServiceRulePayload, {
    description: 'Takes back that a service begins or ceases to ask for a kind of paper on a day later than today.',
  })
  async withdrawRequiredCredential(
    @Args('input') input: WithdrawRequiredCredentialInput,
    @Context() context: RequestContext,
  ) {
    return settle('serviceType', this.policy.withdraw(await this.accounts.getActor(context), input));
  }

  @ResolveField(() => String)
  name(@Parent() { nameIt, nameEn }: CredentialKindEntity, @Context() { language }: RequestContext): string {
    return language === 'en' ? nameEn : nameIt;
  }

  @ResolveField(() => String)
  rule(@Parent() { ruleIt, ruleEn }: CredentialKindEntity, @Context() { language }: RequestContext): string | null {
    return language === 'en' ? ruleEn : ruleIt;
  }
}

/** Reads what a service asks for. */
@Resolver(() => ServiceType)
export class RequiredPapersResolver {
  constructor(private readonly loader: VettingLoader) {}

  @ResolveField(() => [String], { description: 'The kinds of paper that it asks of a provider today.' })
  requiredCredentials(@Parent() { id }: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.requiredKinds(context, id);
  }

  @ResolveField(() => [CredentialRule], {
    description: 'Which kinds of paper it has asked for, asks for and will ask for, by kind and day.',
  })
  credentialRules(@Parent() { id }: ServiceTypeEntity, @Context() context: RequestContext) {
    return this.loader.credentialRules(context, id);
  }
}
