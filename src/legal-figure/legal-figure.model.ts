import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsInt,
  IsOptional,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';
import { AmountUnit, FigureKind, FigureStanding } from './legal-figure.rules.js';

const MOST_AMOUNT = 100_000_000;
const MOST_FIGURES = 50;

registerEnumType(FigureKind, {
  name: 'LegalFigureKind',
  description: 'What a figure of the law is about.',
  valuesMap: {
    MINIMUM_WAGES: { description: 'The minimum wages of the domestic collective agreement.' },
    INPS_CONTRIBUTIONS: { description: 'The contributions of an hour of domestic work.' },
    LIBRETTO_FAMIGLIA: { description: 'Vouchers for occasional work, and their limits of a year.' },
    TAX_RELIEF: { description: 'What of the cost of care comes back with the income tax.' },
    BODIES_AND_VOLUNTEERS: { description: 'VAT on the invoice of a body, and what an hour given counts in reports.' },
  },
});
registerEnumType(AmountUnit, {
  name: 'AmountUnit',
  description: 'What an amount counts.',
  valuesMap: {
    CENTS: { description: 'Euro cents.' },
    PERCENT: { description: 'Percent, 0 to 100.' },
    HOURS: { description: 'Hours a year.' },
    MONTHS: { description: 'Months.' },
  },
});
registerEnumType(FigureStanding, {
  name: 'FigureStanding',
  description: 'How far a figure is to be trusted.',
  valuesMap: {
    VERIFIED: { description: 'The source states it.' },
    DERIVED: { description: 'Computed from figures that a source states.' },
    UNVERIFIED: { description: 'Not confirmed: to be replaced before anybody relies on it.' },
  },
});

/** A figure of the law over some dates. */
@ObjectType({ description: 'A figure of the law that the cost of care is reckoned with, from one day until another.' })
export class LegalFigure {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => FigureKind, { description: 'What it is about.' }) kind: FigureKind;
  @Field({ description: 'Its name within its kind, such as `live-out-BS`, `first-worker` or `most-per-pair`.' })
  figure: string;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, {
    nullable: true,
    description: 'The first day on which it no longer holds, or is no longer known; null for no end.',
  })
  validUntil: string | null;
  @Field(() => Int, { description: 'How much, in its unit.' }) amount: number;
  @Field(() => AmountUnit, { description: 'What the amount counts.' }) unit: AmountUnit;
  @Field(() => FigureStanding, { description: 'How far it is to be trusted.' }) standing: FigureStanding;
  @Field({ description: 'The act or the page that says so.' }) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it.' }) url: string | null;
}

@InputType({ description: 'One figure of the law.' })
export class LegalFigureInput {
  @Field({ description: 'Its name within its kind.' }) @Length(1, 60) figure: string;
  @Field(() => Int, { description: 'How much, in its unit, zero or more.' })
  @IsInt()
  @Min(0)
  @Max(MOST_AMOUNT)
  amount: number;
}

@InputType({ description: 'Figures of one kind from a day on, all by one source.' })
export class SetLegalFiguresInput {
  @Field(() => FigureKind, { description: 'What they are about.' }) @IsEnum(FigureKind) kind: FigureKind;
  @Field({
    description: 'From which day on, YYYY-MM-DD: today or later, and no later than the day until which they are known.',
  })
  @Matches(DAY)
  from: string;
  @Field(() => String, {
    nullable: true,
    description: 'The first day on which they are no longer known, YYYY-MM-DD; none for no end.',
  })
  @IsOptional()
  @Matches(DAY)
  until?: string | null;
  @Field(() => FigureStanding, { description: 'How far they are to be trusted.' })
  @IsEnum(FigureStanding)
  standing: FigureStanding;
  @Field({ description: 'The act or the page that says so, 3 to 200 characters.' }) @Length(3, 200) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  @IsOptional()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @Length(1, 500)
  url?: string | null;
  @Field(() => [LegalFigureInput], { description: 'The figures, 1 to 50; what is not named stays as it is.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_FIGURES)
  @ValidateNested({ each: true })
  @Type(() => LegalFigureInput)
  figures: LegalFigureInput[];
}

@InputType({ description: 'Figures of one kind that are set to begin on a day, and are not to.' })
export class WithdrawLegalFiguresInput {
  @Field(() => FigureKind, { description: 'What they are about.' }) @IsEnum(FigureKind) kind: FigureKind;
  @Field({ description: 'The day on which they would begin, later than today, YYYY-MM-DD.' })
  @Matches(DAY)
  day: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Their names, 1 to 50; none for every figure of the kind that begins on that day.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_FIGURES)
  @Length(1, 60, { each: true })
  figures?: string[] | null;
}

@ObjectType({ description: 'The figures of the kind, of every date, or why not.' })
export class SetLegalFiguresPayload extends PayloadOf(
  'legalFigures',
  () => [LegalFigure] as never,
  'The figures of the kind.',
) {}

@ObjectType({ description: 'The figures of the kind, of every date, or why nothing was taken back.' })
export class WithdrawLegalFiguresPayload extends PayloadOf(
  'legalFigures',
  () => [LegalFigure] as never,
  'The figures of the kind.',
) {}
