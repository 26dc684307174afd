import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Household } from '../household/household.model.js';
import {
  ChangeCareRecipientInput,
  ChangeCareRecipientPayload,
  ChangeHouseholdInput,
  ChangeHouseholdPayload,
  RemoveCareRecipientInput,
  RemoveCareRecipientPayload,
} from './household-change.model.js';
import { HouseholdChangeService } from './household-change.service.js';

/** Puts right what a household has said of itself. */
@Resolver(() => Household)
export class HouseholdChangeResolver {
  constructor(
    private readonly changes: HouseholdChangeService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => ChangeCareRecipientPayload, { description: 'Corrects the name or the year of somebody to care for.' })
  async changeCareRecipient(@Args('input') input: ChangeCareRecipientInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('careRecipient', this.changes.changeRecipient(actor, input.careRecipientId, input));
  }

  @Mutation(() => RemoveCareRecipientPayload, {
    description: 'Removes somebody for whom nothing is asked or agreed now, with the notes on their care.',
  })
  async removeCareRecipient(
    @Args('input') { careRecipientId }: RemoveCareRecipientInput,
    @Context() context: RequestContext,
  ) {
    return settle('household', this.changes.removeRecipient(await this.accounts.getActor(context), careRecipientId));
  }

  @Mutation(() => ChangeHouseholdPayload, {
    description: 'Changes how a household is called and, while nothing is asked or agreed, where its home is.',
  })
  async changeHousehold(@Args('input') input: ChangeHouseholdInput, @Context() context: RequestContext) {
    const actor = await this.accounts.getActor(context);
    return settle('household', this.changes.changeHousehold(actor, input.householdId, input));
  }
}
