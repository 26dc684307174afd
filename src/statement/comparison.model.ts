import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const MOST_CENTS = 100_000_000;

@ArgsType()
export class CostComparisonArgs {
  @Field(() => ID, { description: 'An offer that was proposed to the household.' })
  @IsUUID()
  readonly offerId: string;

  @Field(() => ID, { description: 'The request of the household.' })
  @IsUUID()
  readonly careRequestId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'An ISEE in cents in place of the declared one, for this answer only: it is not kept.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  readonly iseeCents?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The highest rate of income tax that the household pays, 0 to 100; without it no tax comes back.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  readonly taxPercent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The income of the year in cents, for the credit on carers. It is not kept.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  readonly incomeCents?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a doctor certifies that who is cared for is not self-sufficient. It is not kept.',
  })
  @IsOptional()
  @IsBoolean()
  readonly certifiedNonSelfSufficient?: boolean | null;
}

/** One part of a cost. */
@ObjectType({ description: 'One part of a cost.' })
export class CareCostLine {
  @Field({ description: '`gross-pay`, `inps-employer`, `severance-accrual`, …' }) kind: string;
  @Field(() => Int, { description: 'Cents.' }) cents: number;
}

/** What four weeks of care cost in one way. */
@ObjectType({ description: 'What four weeks of care cost in one way, with every part that the law adds to the pay.' })
export class CareCost {
  @Field(() => [CareCostLine], { description: 'Its parts; they add up to the total.' }) lines: CareCostLine[];
  @Field(() => Int, { description: 'Cents in all.' }) totalCents: number;
  @Field(() => Int, { description: 'Cents of it that a fund would pay.' }) subsidyCents: number;
  @Field(() => Int, { description: 'Cents of income tax that would come back.' }) reliefCents: number;
  @Field(() => Int, { description: 'Cents that the household bears.' }) netCents: number;
}

/** Something that a form of contract obliges to. */
@ObjectType({ description: 'Something that the form of contract obliges to, or a sentence that goes with it.' })
export class ContractDuty {
  @Field({ description: 'What, in the language of the caller.' }) text: string;
  @Field(() => String, { nullable: true, description: '`household` or `body`; null for a note.' })
  bears: string | null;
  @Field({ description: 'The act or the page that says so.' }) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it.' }) url: string | null;
}

/** Why a form of contract does not fit. */
@ObjectType({ description: 'A form of contract that does not fit, and what speaks against it.' })
export class ContractSetAside {
  @Field({ description: '`domestic-contract`, `body-invoice`, `libretto-famiglia` or `volunteer`.' }) form: string;
  @Field(() => [String], { description: 'The codes of what speaks against it.' }) by: readonly string[];
}

/** What a household would bear alone, shared, and shared with a subsidy. */
@ObjectType({ description: 'What a household would bear for four weeks, and the form of contract that fits.' })
export class CostComparison {
  @Field({ description: 'The day whose legal figures are used, YYYY-MM-DD.' }) on: string;
  @Field({ description: 'Whether the figures of today are not published yet, so that the last known stand in.' })
  provisional: boolean;
  @Field(() => String, { nullable: true, description: 'The form of contract that fits; null where none does.' })
  form: string | null;
  @Field(() => [ContractDuty], { description: 'What that form obliges to, and what else to know.' })
  duties: ContractDuty[];
  @Field(() => [ContractSetAside], { description: 'The other forms.' }) setAside: ContractSetAside[];
  @Field(() => String, {
    nullable: true,
    description: 'The fund of the city whose rule of today is reckoned with; null where none is open for the service.',
  })
  fundName: string | null;
  @Field(() => CareCost, { nullable: true, description: 'You alone.' }) alone: CareCost | null;
  @Field(() => CareCost, { nullable: true, description: 'Shared.' }) shared: CareCost | null;
  @Field(() => CareCost, { nullable: true, description: 'Shared, with what the fund of the city pays.' })
  sharedWithSubsidy: CareCost | null;
  @Field(() => Int, { nullable: true, description: 'Cents that sharing saves; negative where it costs more.' })
  savedBySharingCents: number | null;
  @Field(() => Int, { nullable: true, description: 'Cents that sharing and the subsidy save together.' })
  savedInAllCents: number | null;
}
