import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  CalendarFeed,
  CreateCalendarFeedInput,
  CreateCalendarFeedPayload,
  RevokeCalendarFeedInput,
  RevokeCalendarFeedPayload,
} from './calendar-feed.model.js';
import { CalendarFeedService } from './calendar-feed.service.js';

/** Lets people have addresses for their calendar programs, and take them back. */
@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  constructor(
    private readonly feeds: CalendarFeedService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => [CalendarFeed], { description: 'The addresses of the caller that still work, oldest first.' })
  async calendarFeeds(@Context() context: RequestContext) {
    return this.feeds.list(await this.accounts.getActor(context));
  }

  @Mutation(() => CreateCalendarFeedPayload, {
    description: 'Makes a secret address at which a calendar program reads the sessions of a household or provider.',
  })
  async createCalendarFeed(@Args('input') input: CreateCalendarFeedInput, @Context() context: RequestContext) {
    return settle('created', this.feeds.create(await this.accounts.getActor(context), input));
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: 'Ends an address at once.' })
  async revokeCalendarFeed(
    @Args('input') { calendarFeedId }: RevokeCalendarFeedInput,
    @Context() context: RequestContext,
  ) {
    return settle('calendarFeed', this.feeds.revoke(await this.accounts.getActor(context), calendarFeedId));
  }
}
