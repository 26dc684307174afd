import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { LineKind } from './statement.rules.js';

/** A month as the API takes it. */
export const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const DAY_MINUTES = 1440;

registerEnumType(LineKind, {
  name: 'LineKind',
  description: 'Why a line is on a statement.',
  valuesMap: {
    CARE: { description: 'Care that was given, for the minutes that were confirmed.' },
    LATE_CANCELLATION: { description: 'A session that the household cancelled without notice.' },
    REVERSAL: { description: 'An earlier line that was wrong, taken back whole.' },
  },
});

/** Why a line is wrong. */
@ObjectType({ description: 'Why a line is wrong, and what counts instead from the next statement on.' })
export class LineCorrection {
  @Field(() => Int, { description: 'Minutes that count; 0 takes the line back for good.' }) minutes: number;
  @Field({ description: 'What the desk wrote.' }) reason: string;
  @Field({ description: 'When it was decided.' }) decidedAt: Date;
}

/** One line of what a household owes. */
@ObjectType({
  description: 'One line of what a household owes. It never changes: what is wrong is taken back by another.',
})
export class StatementLine {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => LineKind, { description: 'Why it is there.' }) kind: LineKind;
  @Field({ description: 'The day of the session, YYYY-MM-DD.' }) date: string;
  @Field(() => Int, { description: 'Minutes of care; negative where they are taken back.' }) minutes: number;
  @Field(() => Int, { description: 'Cents that the provider earns by it.' }) priceCents: number;
  @Field(() => Int, { description: 'Cents of it that a fund pays.' }) subsidyCents: number;
  @Field(() => Int, { description: 'Cents of it that the household pays.' }) dueCents: number;
  @Field(() => ID, { nullable: true, description: 'The line that it takes back.' }) reversesId: string | null;
  @Field(() => ID, { nullable: true, description: 'The line in whose place it stands.' }) replacesId: string | null;
}

/** What a household owes for a month. */
@ObjectType({ description: 'What a household owes for a month that is closed; every total is the sum of its lines.' })
export class HouseholdStatement {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => ID, { description: 'The household that owes it.' }) householdId: string;
  @Field({ description: 'YYYY-MM.' }) month: string;
  @Field(() => Int, { description: 'Cents that its providers earn.' }) priceCents: number;
  @Field(() => Int, { description: 'Cents of them that a fund pays.' }) subsidyCents: number;
  @Field(() => Int, { description: 'Cents that the household pays.' }) dueCents: number;
}

/** One line of what a provider earns. */
@ObjectType({ description: 'One line of what a provider earns, whoever pays it.' })
export class EarningLine {
  @Field(() => ID, { description: 'UUIDv7; the same as the line of the household.' }) id: string;
  @Field(() => LineKind, { description: 'Why it is there.' }) kind: LineKind;
  @Field({ description: 'The day of the session, YYYY-MM-DD.' }) date: string;
  @Field(() => Int, { description: 'Minutes of care for this household; negative where they are taken back.' })
  minutes: number;
}

/** What a provider earns by a month. */
@ObjectType({ description: 'What a provider earns by a month that is closed; its total is the sum of its lines.' })
export class ProviderStatement {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'YYYY-MM.' }) month: string;
  @Field(() => Int, { description: 'Cents, before tax and contributions.' }) earnedCents: number;
}

/** That a month is to be closed, or was. */
@ObjectType({ description: 'That a month is to be closed, or was.' })
export class MonthClosing {
  @Field({ description: 'YYYY-MM.' }) month: string;
  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it is still to be.' })
  closedAt: Date | null;
}

@InputType({ description: 'A month that is over.' })
export class CloseMonthInput {
  @Field({ description: 'YYYY-MM.' })
  @Matches(MONTH)
  month: string;
}

@ObjectType({ description: 'The closing of the month, or why not.' })
export class CloseMonthPayload extends PayloadOf('monthClosing', () => MonthClosing, 'The closing.') {}

@InputType({ description: 'A line that is wrong, and what counts instead.' })
export class CorrectLineInput {
  @Field(() => ID, { description: 'The line.' })
  @IsUUID()
  lineId: string;

  @Field(() => Int, { description: 'Minutes of care that truly count; 0 takes the line back for good.' })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  minutes: number;

  @Field({ description: 'Why, for the household and the provider, 3 to 500 characters.' })
  @Length(3, 500)
  reason: string;
}

@ObjectType({ description: 'The line with its correction, or why not.' })
export class CorrectLinePayload extends PayloadOf('line', () => StatementLine, 'The line.') {}
