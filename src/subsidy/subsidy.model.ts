import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { CeilingPeriod } from './subsidy.rules.js';

const MOST_ISEE_CENTS = 100_000_000;
const MOST_BANDS = 30;

registerEnumType(CeilingPeriod, {
  name: 'CeilingPeriod',
  description: 'The period in which what a fund pays one household at most is counted.',
  valuesMap: { MONTH: { description: 'Each month.' }, YEAR: { description: 'Each calendar year.' } },
});

/** One step of a rule. */
@ObjectType({ description: 'One step of a subsidy rule by ISEE.' })
export class SubsidyBand {
  @Field(() => Int, { nullable: true, description: 'Highest ISEE in cents, included; null for every ISEE above.' })
  iseeUpToCents: number | null;
  @Field(() => Int, { description: 'Percent of the price of care that the fund pays.' }) percent: number;
  @Field(() => Int, { nullable: true, description: 'Most cents for a household in the period; null for no ceiling.' })
  mostCents: number | null;
}

/** By which bands a fund pays. */
@ObjectType({
  description: 'By which bands a fund pays, from one day until another; it never changes once it has begun.',
})
export class SubsidyRule {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD; a month goes by the rule of its first day.' })
  validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day on which it no longer holds; null for no end.' })
  validUntil: string | null;
  @Field(() => CeilingPeriod, { description: 'The period in which the ceiling of a household is counted.' })
  ceilingPer: CeilingPeriod;
  @Field(() => [SubsidyBand], { description: 'Lowest ISEE first; the last is also for who declares none.' })
  bands: SubsidyBand[];
}

/** Money that the city sets aside for care. */
@ObjectType({ description: 'Money that the city sets aside to pay a part of the care of households.' })
export class SubsidyFund {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'How it is called.' }) name: string;
  @Field({ description: 'Months that begin from this day on draw on it, YYYY-MM-DD.' }) opensOn: string;
  @Field({ description: 'The first day from which months draw on it no more, YYYY-MM-DD.' }) closesOn: string;
}

/** In which band a household has said that its ISEE lies. */
@ObjectType({ description: 'In which band a household has said that its ISEE lies; the figure itself is not kept.' })
export class IseeDeclaration {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => Int, { nullable: true, description: 'The limit of its band in cents; null above every limit.' })
  iseeUpToCents: number | null;
  @Field({ description: 'The day on which it was declared, YYYY-MM-DD.' }) validFrom: string;
  @Field({ description: 'The first day on which it no longer holds, YYYY-MM-DD.' }) validUntil: string;
}

/** What one fund does for one household. */
@ObjectType({ description: 'What a fund pays a household by the rule and the declaration of today.' })
export class FundForHousehold {
  @Field({ description: 'How the fund is called.' }) fundName: string;
  @Field(() => ServiceType, { nullable: true, description: 'The service that it is for; null for all.' })
  serviceType: ServiceType | null;
  @Field(() => SubsidyBand, { description: 'The band in which the household lies.' }) band: SubsidyBand;
  @Field(() => CeilingPeriod, { description: 'The period in which its ceiling is counted.' })
  ceilingPer: CeilingPeriod;
}

/** How a household stands with the city's subsidies. */
@ObjectType({ description: 'How a household stands with the subsidies of the city. Reading it is noted.' })
export class HouseholdSubsidy {
  @Field(() => ID, { description: 'The household.' }) householdId: string;
  @Field(() => IseeDeclaration, {
    nullable: true,
    description: 'What it has declared; null counts as the highest band.',
  })
  declaration: IseeDeclaration | null;
  @Field(() => [FundForHousehold], { description: 'The funds that are open, with what each would pay.' })
  funds: FundForHousehold[];
}

@InputType({ description: 'A new fund; it is empty until it is endowed.' })
export class OpenSubsidyFundInput {
  @Field({ description: 'How to call it, 3 to 120 characters.' }) @Length(3, 120) name: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The service that it is for; none for all without one of their own.',
  })
  @IsOptional()
  @IsUUID()
  serviceTypeId?: string | null;
  @Field({ description: 'From which day on, YYYY-MM-DD: months that begin from then on draw on it.' })
  @Matches(DAY)
  opensOn: string;
  @Field({ description: 'The first day from which months draw on it no more, YYYY-MM-DD.' })
  @Matches(DAY)
  closesOn: string;
}

@ObjectType({ description: 'The fund, or why there is none.' })
export class SubsidyFundPayload extends PayloadOf('subsidyFund', () => SubsidyFund, 'The fund.') {}

@InputType({ description: 'One step of a subsidy rule by ISEE.' })
export class SubsidyBandInput {
  @Field(() => Int, { nullable: true, description: 'Highest ISEE in cents, included; none in the last band.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_ISEE_CENTS)
  iseeUpToCents?: number | null;
  @Field(() => Int, { description: 'Percent of the price of care that the fund pays, 0 to 100.' })
  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;
  @Field(() => Int, { nullable: true, description: 'Most cents for one household in the period; none for no ceiling.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_ISEE_CENTS)
  mostCents?: number | null;
}

@InputType({ description: 'By which bands a fund pays from a day on.' })
export class SetSubsidyRuleInput {
  @Field(() => ID, { description: 'The fund.' }) @IsUUID() fundId: string;
  @Field({ description: 'From which day on, today or later, YYYY-MM-DD.' }) @Matches(DAY) from: string;
  @Field(() => CeilingPeriod, { description: 'The period in which the ceiling of a household is counted.' })
  @IsEnum(CeilingPeriod)
  ceilingPer: CeilingPeriod;
  @Field(() => [SubsidyBandInput], { description: 'Lowest ISEE first, 1 to 30; the last has no limit.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_BANDS)
  @ValidateNested({ each: true })
  @Type(() => SubsidyBandInput)
  bands: SubsidyBandInput[];
}

@InputType({ description: 'A rule of a fund that is set to begin on a day, and is not to.' })
export class WithdrawSubsidyRuleInput {
  @Field(() => ID, { description: 'The fund.' }) @IsUUID() fundId: string;
  @Field({ description: 'The day on which it would begin, later than today, YYYY-MM-DD.' })
  @Matches(DAY)
  day: string;
}

@InputType({ description: 'What a household declares of its income.' })
export class DeclareIseeInput {
  @Field(() => ID, { description: 'The household.' }) @IsUUID() householdId: string;
  @Field(() => Int, { description: 'The ISEE in cents; only the band in which it lies is kept.' })
  @IsInt()
  @Min(0)
  @Max(MOST_ISEE_CENTS)
  iseeCents: number;
  @Field({ description: 'The last day on which its attestation holds, YYYY-MM-DD.' }) @Matches(DAY) holdsUntil: string;
}

@InputType({ description: 'A household.' })
export class WithdrawIseeInput {
  @Field(() => ID, { description: 'The household.' }) @IsUUID() householdId: string;
}

@ObjectType({ description: 'What is declared, or why not.' })
export class IseeDeclarationPayload extends PayloadOf('declaration', () => IseeDeclaration, 'The declaration.') {}
