import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessService } from '../account/access.service.js';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type NotificationEntity } from './notification.entity.js';
import {
  MarkNotificationReadInput,
  MarkNotificationReadPayload,
  Notification,
  NotificationsArgs,
} from './notification.model.js';
import { SENTENCES } from './notification.rules.js';
import { NotificationService } from './notification.service.js';

const NotificationConnection = ConnectionOf('Notification', () => Notification);

/** Shows people what they were told. */
@Resolver(() => Notification)
export class NotificationResolver {
  constructor(
    private readonly notifications: NotificationService,
    private readonly access: AccessService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => NotificationConnection, {
    name: 'notifications',
    description: 'What the caller was told, oldest first.',
  })
  async page(@Args() args: NotificationsArgs, @Context() context: RequestContext) {
    return this.notifications.page(await this.access.visible(context, 'Notification'), args.unreadOnly, args);
  }

  @Mutation(() => MarkNotificationReadPayload, { description: 'Notes that the caller has read what they were told.' })
  async markNotificationRead(
    @Args('input') { notificationId }: MarkNotificationReadInput,
    @Context() context: RequestContext,
  ) {
    return settle('notification', this.notifications.markRead(await this.accounts.getActor(context), notificationId));
  }

  @ResolveField(() => String, { description: 'It in a few words, in the language of the answer.' })
  title(@Parent() { kind }: NotificationEntity, @Context() { language }: RequestContext): string {
    return SENTENCES[language][kind].title;
  }

  @ResolveField(() => String, { description: 'It in a sentence, in the language of the answer.' })
  body(@Parent() { kind }: NotificationEntity, @Context() { language }: RequestContext): string {
    return SENTENCES[language][kind].body;
  }
}
