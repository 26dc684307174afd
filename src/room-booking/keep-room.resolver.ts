import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Room } from '../territory/territory.model.js';
import { KeepRoomInput, KeepRoomPayload } from './keep-room.model.js';
import { KeepRoomService } from './keep-room.service.js';

/** Keeps the common rooms of buildings. */
@Resolver(() => Room)
export class KeepRoomResolver {
  constructor(
    private readonly rooms: KeepRoomService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => KeepRoomPayload, {
    description:
      'Adds a common room to a building, or changes one. For its coordinator, the operator of its territory, or the city.',
  })
  async keepRoom(@Args('input') input: KeepRoomInput, @Context() context: RequestContext) {
    const answer = await settle('building', this.rooms.keep(await this.accounts.getActor(context), input));
    // The rooms of the building are others now.
    context.loaders.clear();
    return answer;
  }
}
