import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsUUID, Max, Min } from 'class-validator';
import { PageArgsFromEitherEnd } from '../graphql/connection.js';
import { PayloadOf } from '../graphql/payload.js';
import { Delivery } from './delivery.rules.js';
import { NotificationKind } from './notification.rules.js';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What somebody is told of.',
  valuesMap: {
    PROPOSED: { description: 'An offer is proposed to them.' },
    CONFIRMED: { description: 'Everyone has accepted: the offer is an agreement.' },
    FALLEN: { description: 'Somebody said no or nothing, or the offer was taken back.' },
    MESSAGE: { description: 'Somebody has written to them; until it is read, further messages there add nothing.' },
    UNCOVERED: { description: 'The provider cannot come to a session, and nobody else has said yes yet.' },
    COVERED: { description: 'Somebody comes in the place of the usual provider.' },
    RETURNED: { description: 'The provider who was not to come to a session comes after all.' },
    SUBSTITUTE: { description: 'They are asked to come in the place of another provider.' },
    LAPSED: { description: 'They need not come in the place of another any more.' },
    JOINED: { description: 'A household joins a service that they are a party of.' },
    LEFT: { description: 'A household leaves a service that they are a party of; it goes on.' },
    ENDED: { description: 'A household leaves a service that they are a party of, and it ends.' },
    STAYED: { description: 'A household that was leaving a service that they are a party of stays after all.' },
    CANCELLED: { description: 'A household does not come to a session that they give.' },
    SETTLED: { description: 'The desk has said how many minutes of a disputed session count.' },
    DISPUTED: { description: 'A household says that something was wrong with a session that they gave.' },
    CORRECTED: { description: 'The desk has put right a line of a closed month that they pay or earn.' },
    VETTING: {
      description:
        'What the vetting office says of a provider that they keep, or of its papers; its mail comes always.',
    },
    DRAFTS: { description: 'Drafts wait for them to look at; until it is read, further drafts add nothing.' },
  },
});
registerEnumType(Delivery, {
  name: 'Delivery',
  description: 'When mail is wanted.',
  valuesMap: {
    AT_ONCE: { description: 'As soon as there is something, outside the quiet hours.' },
    DAILY: { description: 'Once a day, at the end of the quiet hours.' },
    NEVER: { description: 'Not at all, but for what befalls a session of the next 24 hours.' },
  },
});

/** Something that one person is told. */
@ObjectType({ description: 'Something that one person is told, once.' })
export class Notification {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => NotificationKind, { description: 'Of what.' }) kind: NotificationKind;
  @Field(() => ID, { nullable: true, description: 'The conversation that it is about, if it is one.' })
  conversationId: string | null;
  @Field(() => ID, { nullable: true, description: 'The session that it is about, if it is one.' })
  sessionId: string | null;
  @Field(() => Date, { nullable: true, description: 'When that session begins; null where it is about no session.' })
  sessionStartsAt?: Date | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The household for which the caller is told; null where they are told as somebody else, or for several households.',
  })
  householdId?: string | null;
  @Field({ description: 'When it happened.' }) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was read; null until then.' }) readAt: Date | null;
}

/** What is new to somebody. */
@ObjectType({ description: 'What is new to the caller.' })
export class News {
  @Field(() => Int, { description: 'How many notifications they have not read.' }) unread: number;
}

/** What somebody wishes of mail. */
@ObjectType({
  description: 'What the caller wishes of mail. What befalls a session of the next 24 hours comes always.',
})
export class NotificationPreference {
  @Field(() => Delivery, { description: 'When.' }) delivery: Delivery;
  @Field(() => Int, { description: 'From this hour of the day in Rome on, 0 … 23, nothing comes that can wait.' })
  quietFromHour: number;
  @Field(() => Int, { description: 'Until before this hour, 0 … 23; the same as the first for no quiet hours.' })
  quietUntilHour: number;
  @Field(() => [NotificationKind], {
    description: 'Of what no mail is wanted; the pages tell it all the same, and what is urgent comes by mail too.',
  })
  noMailAbout: readonly NotificationKind[];
}

/** Which notifications are asked for. */
@ArgsType()
export class NotificationsArgs extends PageArgsFromEitherEnd {
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

@InputType({ description: 'Up to which notification everything was read.' })
export class MarkNotificationsReadInput {
  @Field(() => ID, { description: 'The newest that the caller has seen; what came later stays new.' })
  @IsUUID()
  throughNotificationId: string;
}

@InputType({ description: 'What the caller wishes of mail from now on.' })
export class SetNotificationPreferenceInput {
  @Field(() => Delivery, { description: 'When.' })
  @IsEnum(Delivery)
  delivery: Delivery;

  @Field(() => Int, { description: 'The first quiet hour, 0 … 23.' })
  @IsInt()
  @Min(0)
  @Max(23)
  quietFromHour: number;

  @Field(() => Int, { description: 'The first hour that is not quiet any more, 0 … 23.' })
  @IsInt()
  @Min(0)
  @Max(23)
  quietUntilHour: number;

  @Field(() => [NotificationKind], { defaultValue: [], description: 'Of what no mail is wanted any more.' })
  @IsEnum(NotificationKind, { each: true })
  noMailAbout: NotificationKind[];
}

@ObjectType({ description: 'The notification that was read.' })
export class MarkNotificationReadPayload extends PayloadOf('notification', () => Notification, 'The notification.') {}

@ObjectType({ description: 'What is new to the caller still.' })
export class MarkNotificationsReadPayload extends PayloadOf('news', () => News, 'What is new still.') {}

@ObjectType({ description: 'What holds from now on.' })
export class SetNotificationPreferencePayload extends PayloadOf(
  'notificationPreference',
  () => NotificationPreference,
  'The wishes.',
) {}
