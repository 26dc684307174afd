import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { PageArgs } from '../graphql/connection.js';
import { PayloadOf } from '../graphql/payload.js';
import { NotificationKind } from './notification.rules.js';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What somebody is told of.',
  valuesMap: {
    PROPOSED: { description: 'An offer is proposed to them.' },
    CONFIRMED: { description: 'Everyone has accepted: the offer is an agreement.' },
    FALLEN: { description: 'Somebody said no or nothing, or the offer was taken back.' },
  },
});

/** Something that one person is told. */
@ObjectType({ description: 'Something that one person is told, once.' })
export class Notification {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => NotificationKind, { description: 'Of what.' }) kind: NotificationKind;
  @Field(() => ID, { description: 'The offer that it is about.' }) offerId: string;
  @Field({ description: 'When it happened.' }) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was read; null until then.' }) readAt: Date | null;
}

/** Which notifications are asked for. */
@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that were not read.' })
  @IsBoolean()
  readonly unreadOnly: boolean = false;
}

@InputType({ description: 'Which notification was read.' })
export class MarkNotificationReadInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  notificationId: string;
}

@ObjectType({ description: 'The notification that was read.' })
export class MarkNotificationReadPayload extends PayloadOf('notification', () => Notification, 'The notification.') {}
