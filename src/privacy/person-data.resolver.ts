import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { EraseMyDataInput, EraseMyDataPayload, Erasure } from './person-data.model.js';
import { PersonDataService } from './person-data.service.js';

/** Erases people's data at their word; the copy of it is at `/my-data?format=json`. */
@Resolver(() => Erasure)
export class PersonDataResolver {
  constructor(
    private readonly data: PersonDataService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => EraseMyDataPayload, {
    description:
      'Erases whoever asks: requests are withdrawn, names, notes and contacts go; what law keeps stays without a name. Signs out everywhere.',
  })
  async eraseMyData(@Args('input') _input: EraseMyDataInput, @Context() context: RequestContext) {
    return settle('erasure', this.data.erase(await this.accounts.getActor(context)));
  }
}
