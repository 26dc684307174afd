import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { AccessService } from '../account/access.service.js';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { DeliveryService } from './delivery.service.js';
import { type NotificationEntity } from './notification.entity.js';
import {
  MarkNotificationReadInput,
  MarkNotificationReadPayload,
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  News,
  Notification,
  NotificationPreference,
  NotificationsArgs,
  SetNotificationPreferenceInput,
  SetNotificationPreferencePayload,
} from './notification.model.js';
import { NotificationLoader } from './notification.loader.js';
import { NotificationService } from './notification.service.js';

const NotificationConnection = ConnectionOf('Notification', () => Notification);

/** Shows people what they were told, and lets them say when they want mail. */
@Resolver(() => Notification)
export class NotificationResolver {
  constructor(
    private readonly notifications: NotificationService,
    private readonly delivery: DeliveryService,
    private readonly access: AccessService,
    private readonly accounts: AccountService,
    private readonly loader: NotificationLoader,
  ) {}

  @Query(() => NotificationConnection, {
    name: 'notifications',
    description: 'What the caller was told.',
  })
  async page(@Args() args: NotificationsArgs, @Context() context: RequestContext) {
    return this.notifications.page(await this.access.visible(context, 'Notification'), args.unreadOnly, args);
  }

  @Query(() => NotificationPreference, { description: 'What the caller wishes of mail.' })
  async notificationPreference(@Context() context: RequestContext) {
    return this.delivery.wishes(await this.accounts.getActor(context));
  }

  @Mutation(() => MarkNotificationReadPayload, { description: 'Notes that the caller has read what they were told.' })
  async markNotificationRead(
    @Args('input') { notificationId }: MarkNotificationReadInput,
    @Context() context: RequestContext,
  ) {
    return settle('notification', this.notifications.markRead(await this.accounts.getActor(context), notificationId));
  }

  @Mutation(() => MarkNotificationsReadPayload, {
    description: 'Notes that the caller has read everything that they were told up to a notification.',
  })
  async markNotificationsRead(
    @Args('input') { throughNotificationId }: MarkNotificationsReadInput,
    @Context() context: RequestContext,
  ) {
    return settle(
      'news',
      this.notifications.markReadThrough(await this.accounts.getActor(context), throughNotificationId),
    );
  }

  @Mutation(() => SetNotificationPreferencePayload, { description: 'Says when the caller wants mail from now on.' })
  async setNotificationPreference(
    @Args('input') input: SetNotificationPreferenceInput,
    @Context() context: RequestContext,
  ) {
    return settle('notificationPreference', this.delivery.setWishes(await this.accounts.getActor(context), input));
  }

  @Subscription(() => News, {
    description: 'What is new to the caller, and again whenever that changes.',
    resolve(this: NotificationResolver, { personId }: { personId: string }) {
      return this.notifications.news(personId);
    },
  })
  async newsChanged(@Context() context: RequestContext) {
    return this.notifications.watch((await this.accounts.getActor(context)).id);
  }

  @ResolveField(() => String, { description: 'It in a few words, in the language of the answer.' })
  async title(@Parent() notification: NotificationEntity, @Context() context: RequestContext): Promise<string> {
    return (await this.loader.told(context, notification)).title;
  }

  @ResolveField(() => String, {
    description:
      'It in a sentence or two, in the language of the answer, with the reader’s own new price where it changes.',
  })
  async body(@Parent() notification: NotificationEntity, @Context() context: RequestContext): Promise<string> {
    return (await this.loader.told(context, notification)).body;
  }

  @ResolveField(() => ID, { nullable: true, description: 'The offer that it is about, if it is one.' })
  async offerId(@Parent() notification: NotificationEntity, @Context() context: RequestContext) {
    return notification.offerId ?? (await this.loader.change(context, notification))?.offerId ?? null;
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The agreement that somebody joins or leaves, if it is that.',
  })
  async agreementId(@Parent() notification: NotificationEntity, @Context() context: RequestContext) {
    return (await this.loader.change(context, notification))?.agreementId ?? null;
  }

  @ResolveField(() => Date, { nullable: true })
  async sessionStartsAt(@Parent() { id }: NotificationEntity, @Context() context: RequestContext) {
    return (await this.loader.place(context, id)).startsAt;
  }

  @ResolveField(() => ID, { nullable: true })
  async householdId(@Parent() { id }: NotificationEntity, @Context() context: RequestContext) {
    return (await this.loader.place(context, id)).householdId;
  }
}
