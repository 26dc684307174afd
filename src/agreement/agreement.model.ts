import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SlotInterval } from '../territory/territory.model.js';
import { AttendanceState, SessionState } from './session.rules.js';

registerEnumType(SessionState, {
  name: 'SessionState',
  description: 'Where a session stands.',
  valuesMap: {
    PLANNED: { description: 'Still to come.' },
    UNDER_WAY: { description: 'The provider has checked in.' },
    GIVEN: { description: 'The provider has checked out.' },
    CANCELLED: { description: 'Nobody comes: every household has cancelled.' },
    UNCOVERED: { description: 'The provider cannot come, and a substitute is looked for.' },
    NOT_GIVEN: { description: 'It has passed without anybody checking in.' },
  },
});
registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: "Where one household's part in a session stands.",
  valuesMap: {
    PLANNED: { description: 'Still to come.' },
    ATTENDED: { description: 'Given, waiting for the household to confirm the hours.' },
    CONFIRMED: { description: 'The hours are confirmed.' },
    DISPUTED: { description: 'The household says that something was wrong; the desk decides.' },
    CANCELLED_IN_TIME: { description: 'Cancelled with notice: nothing is owed.' },
    CANCELLED_LATE: { description: 'Cancelled without notice.' },
    NOT_GIVEN: { description: 'The provider did not come.' },
  },
});

/** What one household has agreed to over some dates. */
@ObjectType({ description: 'What one household has agreed to over some dates.' })
export class AgreementTerms {
  @Field(() => [SlotInterval], { description: 'Its weekly sessions.' }) sessions: SlotInterval[];
  @Field(() => Int, { description: 'Cents per week.' }) weeklyPriceCents: number;
  @Field(() => Int, { description: 'Cents per week that it would cost alone.' }) aloneCents: number;
  @Field({ description: 'Their first day, YYYY-MM-DD.' }) fromOn: string;
  @Field(() => String, { nullable: true, description: 'The first day without them; null while they go on.' })
  untilOn: string | null;
}

/** An offer that every party accepted. */
@ObjectType({ description: 'An offer that every party accepted, carried out.' })
export class Agreement {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Its first day, YYYY-MM-DD.' }) startsOn: string;
  @Field(() => String, { nullable: true, description: 'The first day without it; null while no end is set.' })
  endsOn: string | null;
}

/** One dated presence of the provider. */
@ObjectType({ description: 'One dated presence of the provider under an agreement.' })
export class Session {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'When it starts.' }) startsAt: Date;
  @Field({ description: 'When it ends.' }) endsAt: Date;
  @Field(() => SessionState, { description: 'Where it stands.' }) state: SessionState;
  @Field(() => Date, { nullable: true, description: 'When the provider checked in.' }) checkedInAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the provider checked out.' }) checkedOutAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it would have started before it was rescheduled.' })
  movedFrom: Date | null;
}

/** One household's part in a session. */
@ObjectType({ description: "One household's part in a session." })
export class Attendance {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'From when.' }) startsAt: Date;
  @Field({ description: 'Until when.' }) endsAt: Date;
  @Field(() => Int, { description: 'Minutes planned.' }) minutes: number;
  @Field(() => AttendanceState, { description: 'Where it stands.' }) state: AttendanceState;
  @Field(() => Int, { nullable: true, description: 'Minutes that count, once they are confirmed.' })
  confirmedMinutes: number | null;
}
