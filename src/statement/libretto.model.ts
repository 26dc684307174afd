import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';

const MOST_CENTS = 10_000_000;
/** Hours of a leap year. */
const MOST_HOURS = 8784;

/** What somebody says was paid by voucher in a year. */
@ObjectType({ description: 'What a household or a worker says was paid by Libretto Famiglia in a civil year.' })
export class LibrettoDeclaration {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => Int, { description: 'The civil year.' }) year: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The worker whom a household paid, or who declares; null where a household means all its workers.',
  })
  providerId: string | null;
  @Field(() => Int, { description: 'Cents of net pay.' }) netCents: number;
  @Field(() => Int, { nullable: true, description: 'Hours that a worker was paid for; null for a household.' })
  hours: number | null;
  @Field({ description: 'When it was declared.' }) declaredAt: Date;
}

/** How far somebody is from the limits of the year. */
@ObjectType({ description: 'How far a household or a worker is from the yearly limits of Libretto Famiglia.' })
export class LibrettoStanding {
  @Field(() => Int, { description: 'The civil year.' }) year: number;
  @Field(() => [LibrettoDeclaration], {
    description: 'What was declared for it, in the order in which it was first said.',
  })
  declarations: LibrettoDeclaration[];
  @Field(() => Int, { description: 'Cents of net pay that count so far.' }) countedCents: number;
  @Field(() => Int, { description: 'Cents of net pay that the law allows a year.' }) mostCents: number;
  @Field(() => Int, { description: 'Cents of net pay that it allows between one household and one worker.' })
  mostPerPairCents: number;
  @Field(() => Int, { nullable: true, description: 'Hours that it allows a worker; null for a household.' })
  mostHours: number | null;
  @Field({ description: 'The act or the page that says so.' }) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it.' }) url: string | null;
}

@ArgsType()
export class LibrettoStandingArgs {
  @Field(() => ID, { nullable: true, description: 'Which household; or name a provider.' })
  @IsOptional()
  @IsUUID()
  readonly householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which worker; or name a household.' })
  @IsOptional()
  @IsUUID()
  readonly providerId?: string | null;
}

@InputType({ description: 'What a household has paid by Libretto Famiglia in this civil year.' })
export class DeclareLibrettoPaidInput {
  @Field(() => ID, { description: 'Which household.' }) @IsUUID() householdId: string;
  @Field(() => ID, { nullable: true, description: 'To whom; none for all its workers together.' })
  @IsOptional()
  @IsUUID()
  providerId?: string | null;
  @Field(() => Int, { description: 'Cents of net pay, 8 euro of each voucher of an hour.' })
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  netCents: number;
}

@InputType({ description: 'What a worker has got by Libretto Famiglia in this civil year.' })
export class DeclareLibrettoReceivedInput {
  @Field(() => ID, { description: 'Which worker.' }) @IsUUID() providerId: string;
  @Field(() => Int, { description: 'Cents of net pay from all households.' })
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  netCents: number;
  @Field(() => Int, { description: 'Hours that they paid for.' }) @IsInt() @Min(0) @Max(MOST_HOURS) hours: number;
}

@ObjectType({ description: 'What was declared, or why not.' })
export class LibrettoDeclarationPayload extends PayloadOf(
  'declaration',
  () => LibrettoDeclaration,
  'What was declared.',
) {}
