import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '../account/account.model.js';
import { type Actor } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ConsentService } from './consent.service.js';
import { HouseholdService } from './household.service.js';
import {
  AddCareRecipientInput,
  AddCareRecipientPayload,
  Consent,
  ConsentInput,
  ConsentPayload,
  RecordMandateInput,
  RecordMandatePayload,
  RegisterHouseholdInput,
  RegisterHouseholdPayload,
  RevokeMandateInput,
  RevokeMandatePayload,
} from './register-household.model.js';

/** Registers households, and keeps what they allow. */
@Resolver(() => Viewer)
export class HouseholdActResolver {
  constructor(
    private readonly households: HouseholdService,
    private readonly consents: ConsentService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => RegisterHouseholdPayload, {
    description: 'Registers a household: the own one, or by mandate that of a citizen who has come to the desk.',
  })
  async registerHousehold(@Args('input') input: RegisterHouseholdInput, @Context() context: RequestContext) {
    const answer = await settle('household', this.households.register(await this.accounts.getActor(context), input));
    // The act gave the caller a role that the request did not have when it came in.
    context.loaders.clear();
    return answer;
  }

  @Mutation(() => AddCareRecipientPayload, { description: 'Adds somebody whom a household may ask care for.' })
  async addCareRecipient(@Args('input') input: AddCareRecipientInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('careRecipient', this.households.addRecipient(actor, input.householdId, input));
  }

  @Mutation(() => RecordMandatePayload, { description: 'Records the mandate of a household that takes part already.' })
  async recordMandate(@Args('input') input: RecordMandateInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('mandate', this.households.recordMandate(actor, input.householdId, input));
  }

  @Mutation(() => RevokeMandatePayload, { description: 'Takes back every mandate of a household at once.' })
  async revokeMandates(@Args('input') { householdId }: RevokeMandateInput, @Context() context: RequestContext) {
    return settle('household', this.households.revokeMandates(await this.accounts.getActor(context), householdId));
  }

  @Mutation(() => ConsentPayload, { description: 'Agrees to a use of data, by the text that is shown today.' })
  async giveConsent(@Args('input') { householdId, purpose }: ConsentInput, @Context() context: RequestContext) {
    return settle('consent', this.consents.give(await this.accounts.getActor(context), householdId, purpose));
  }

  @Mutation(() => ConsentPayload, { description: 'Takes a consent back.' })
  async withdrawConsent(@Args('input') { householdId, purpose }: ConsentInput, @Context() context: RequestContext) {
    return settle('consent', this.consents.withdraw(await this.accounts.getActor(context), householdId, purpose));
  }

  @ResolveField('consents', () => [Consent], { description: 'What the person has agreed to, newest first.' })
  listConsents(@Parent() { id }: Actor) {
    return this.consents.listOf(id);
  }
}
