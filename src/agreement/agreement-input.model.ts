import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Attendance, Session } from './agreement.model.js';

/** Minutes of a day, the most that one session can have. */
const DAY_MINUTES = 1440;

@InputType({ description: 'A session and the code that a household shows for it.' })
export class CheckInInput {
  @Field(() => ID, { description: 'The session.' })
  @IsUUID()
  sessionId: string;

  @Field({ description: 'Six digits.' })
  @IsString()
  @Length(6, 6)
  code: string;
}

@InputType({ description: 'A session and when it is to start instead.' })
export class RescheduleSessionInput {
  @Field(() => ID, { description: 'The session.' })
  @IsUUID()
  sessionId: string;

  @Field({ description: 'When it is to start; it stays as long as it is.' })
  @IsDate()
  startsAt: Date;
}

@InputType({ description: "A household's part in a session." })
export class CancelAttendanceInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID()
  attendanceId: string;
}

@InputType({ description: 'Hours to confirm.' })
export class ConfirmHoursInput {
  @Field(() => ID, { description: "The household's part in the session." })
  @IsUUID()
  attendanceId: string;

  @Field(() => Int, { nullable: true, description: 'Minutes that were given, where they were not those planned.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  minutes?: number | null;
}

@InputType({ description: 'Hours to dispute.' })
export class DisputeHoursInput {
  @Field(() => ID, { description: "The household's part in the session." })
  @IsUUID()
  attendanceId: string;

  @Field({ description: 'What was wrong, 1 to 1000 characters.' })
  @IsString()
  @Length(1, 1000)
  reason: string;
}

@InputType({ description: 'How a dispute is settled.' })
export class SettleDisputeInput {
  @Field(() => ID, { description: "The household's part in the session." })
  @IsUUID()
  attendanceId: string;

  @Field(() => Int, { description: 'Minutes that count.' })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  minutes: number;
}

@ObjectType({ description: 'The session, or why not.' })
export class SessionPayload extends PayloadOf('session', () => Session, 'The session.') {}

@ObjectType({ description: "The household's part in the session, or why not." })
export class AttendancePayload extends PayloadOf('attendance', () => Attendance, 'The part in the session.') {}
