import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { HouseholdPhone, SetHouseholdPhoneInput, SetHouseholdPhonePayload } from './household-phone.model.js';
import { HouseholdPhoneService } from './household-phone.service.js';

/** Tells and keeps where a household is called. */
@Resolver(() => HouseholdPhone)
export class HouseholdPhoneResolver {
  constructor(
    private readonly phones: HouseholdPhoneService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => HouseholdPhone, {
    nullable: true,
    description:
      'Where a household is called, for those who act for it and the desk of its territory; each look of the desk is noted. Null where it has given no number.',
  })
  async householdPhone(
    @Args('householdId', { type: () => ID, description: 'The household.' }, ParseUUIDPipe) householdId: string,
    @Context() context: RequestContext,
  ) {
    return this.phones.read(await this.accounts.getActor(context), householdId);
  }

  @Mutation(() => SetHouseholdPhonePayload, {
    description: 'Keeps where a household is called: by itself, or by the desk with a mandate that holds.',
  })
  async setHouseholdPhone(
    @Args('input') { householdId, phone }: SetHouseholdPhoneInput,
    @Context() context: RequestContext,
  ) {
    return settle('household', this.phones.set(await this.accounts.getActor(context), householdId, phone ?? null));
  }
}
