import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';

/** An address for a calendar program. */
@ObjectType({ description: 'An address at which the caller’s calendar program reads sessions, until it is revoked.' })
export class CalendarFeed {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The household whose sessions it shows.' }) householdId:
    string | null;
  @Field(() => ID, { nullable: true, description: 'The provider whose sessions it shows.' }) providerId: string | null;
  @Field({ description: 'Since when it works.' }) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When a program last read it; null while none has.' })
  lastReadAt: Date | null;
}

/** A new address, with its secret. */
@ObjectType({ description: 'A new address, shown this once.' })
export class NewCalendarFeed {
  @Field(() => CalendarFeed, { description: 'What is kept of it.' }) feed: CalendarFeed;
  @Field({ description: 'The secret address: whoever has it reads the sessions.' }) url: string;
}

@InputType({ description: 'Whose sessions a calendar program is to show: exactly one of these.' })
export class CreateCalendarFeedInput {
  @Field(() => ID, { nullable: true, description: 'A household of the caller.' })
  @IsOptional()
  @IsUUID()
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The provider that the caller is.' })
  @IsOptional()
  @IsUUID()
  providerId?: string | null;
}

@InputType({ description: 'Which address is to work no more.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  calendarFeedId: string;
}

@ObjectType({ description: 'The new address, or why there is none.' })
export class CreateCalendarFeedPayload extends PayloadOf('created', () => NewCalendarFeed, 'The new address.') {}

@ObjectType({ description: 'The address that works no more.' })
export class RevokeCalendarFeedPayload extends PayloadOf('calendarFeed', () => CalendarFeed, 'The address.') {}

/** There are enough addresses. */
@Refusal('The caller has as many addresses for these sessions as may be.')
export class TooManyCalendarFeeds extends UserError {
  constructor() {
    super({
      it: 'Hai già cinque indirizzi per questi incontri: revocane uno che non usi più.',
      en: 'You have five addresses for these sessions already: revoke one that you no longer use.',
    });
  }
}
