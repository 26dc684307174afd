import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  CareNote,
  RemoveCareNoteInput,
  RemoveCareNotePayload,
  SessionCareNotes,
  WriteCareNoteInput,
  WriteCareNotePayload,
} from './care-note.model.js';
import { CareNoteService } from './care-note.service.js';

/** Keeps and opens notes on care. */
@Resolver(() => CareNote)
export class CareNoteResolver {
  constructor(
    private readonly notes: CareNoteService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => [CareNote], {
    description:
      "The notes on somebody's care, for the household and the provider of a confirmed service; each is noted.",
  })
  async careNotes(
    @Args('careRecipientId', { type: () => ID, description: 'On whose care.' }, ParseUUIDPipe) careRecipientId: string,
    @Context() context: RequestContext,
  ) {
    return this.notes.read(await this.accounts.getActor(context), careRecipientId);
  }

  @Query(() => [SessionCareNotes], {
    description:
      'The notes on the care of those who attend a session, for whoever gives it, a substitute too, until it is over; each is noted. Who has no notes is left out.',
  })
  async sessionCareNotes(
    @Args('sessionId', { type: () => ID, description: 'The session.' }, ParseUUIDPipe) sessionId: string,
    @Context() context: RequestContext,
  ) {
    return this.notes.readForSession(await this.accounts.getActor(context), sessionId);
  }

  @Mutation(() => WriteCareNotePayload, { description: "Leaves a note on somebody's care, kept encrypted." })
  async writeCareNote(
    @Args('input') { careRecipientId, kind, text }: WriteCareNoteInput,
    @Context() context: RequestContext,
  ) {
    return settle('careNote', this.notes.write(await this.accounts.getActor(context), careRecipientId, kind, text));
  }

  @Mutation(() => RemoveCareNotePayload, { description: 'Removes a note on care for good.' })
  async removeCareNote(@Args('input') { careNoteId }: RemoveCareNoteInput, @Context() context: RequestContext) {
    return settle('careNote', this.notes.remove(await this.accounts.getActor(context), careNoteId));
  }
}
