import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { SocialFact } from './priority.rules.js';

registerEnumType(SocialFact, {
  name: 'SocialFact',
  description: 'A social fact that a household may declare; the rules of the city say which raise the priority.',
  valuesMap: {
    SINGLE_PARENT: { description: 'One parent alone with children.' },
    DISABILITY: { description: 'A recognised disability of who is cared for.' },
    NOT_SELF_SUFFICIENT: { description: 'A recognised lack of self-sufficiency of who is cared for.' },
    LIVES_ALONE: { description: 'An elderly person who lives alone.' },
    NO_NURSERY_PLACE: { description: 'A small child without a place at a nursery.' },
    LOW_INCOME: { description: 'An income indicator (ISEE) in the lowest band.' },
  },
});

/** What a household has declared, and what follows. */
@ObjectType({ description: 'What a household has declared, and what follows.' })
export class SocialFacts {
  @Field(() => [SocialFact], { description: 'The facts.' }) facts: SocialFact[];
  @Field(() => Int, { description: 'The priority of its requests in percent by the rules of today; 100 is normal.' })
  priority: number;
}

@InputType({ description: 'What a household declares.' })
export class DeclareFactsInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;

  @Field(() => [SocialFact], { description: 'Every fact that holds now; what is left out no longer counts.' })
  @ArrayMaxSize(20)
  @IsEnum(SocialFact, { each: true })
  facts: SocialFact[];
}

@ObjectType({ description: 'What was declared, or why not.' })
export class DeclareFactsPayload extends PayloadOf('socialFacts', () => SocialFacts, 'What was declared.') {}

/** By how much a fact raises the priority of requests. */
@ObjectType({ description: 'By how much a declared fact raises the priority of requests, from one day until another.' })
export class PriorityRule {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => SocialFact, { description: 'The fact.' }) fact: SocialFact;
  @Field(() => Int, { description: 'Percent that it adds to 100.' }) addedPercent: number;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day on which it no longer holds; null for no end.' })
  validUntil: string | null;
}

@InputType({ description: 'By how much a fact raises the priority from a day on.' })
export class SetPriorityRuleInput {
  @Field(() => SocialFact, { description: 'The fact.' }) @IsEnum(SocialFact) fact: SocialFact;
  @Field({ description: 'From which day on, today or later, YYYY-MM-DD.' }) @Matches(DAY) from: string;
  @Field(() => Int, { description: 'Percent that it adds to 100, 0 to 200; 0 ends the rule.' })
  @IsInt()
  @Min(0)
  @Max(200)
  addedPercent: number;
}

/** The rules of one fact. */
@ObjectType({ description: 'Every rule of one fact.' })
export class FactPriority {
  @Field(() => SocialFact, { description: 'The fact.' }) fact: SocialFact;
  @Field(() => [PriorityRule], { description: 'Its rules, the oldest first.' }) rules: PriorityRule[];
}

@ObjectType({ description: 'The rules of the fact, or why nothing was set.' })
export class SetPriorityRulePayload extends PayloadOf('priority', () => FactPriority, 'The rules of the fact.') {}

@InputType({ description: 'A priority that is set to begin or to end on a day, and is not to.' })
export class WithdrawPriorityRuleInput {
  @Field(() => SocialFact, { description: 'The fact.' }) @IsEnum(SocialFact) fact: SocialFact;
  @Field({ description: 'The day on which it would begin or end, later than today, YYYY-MM-DD.' })
  @Matches(DAY)
  day: string;
}

@ObjectType({ description: 'The rules of the fact, or why nothing was taken back.' })
export class WithdrawPriorityRulePayload extends PayloadOf('priority', () => FactPriority, 'The rules of the fact.') {}

/** Social facts need a consent. */
@Refusal('Social facts are kept with the consent of the household.')
export class FactsNeedConsent extends UserError {
  constructor() {
    super({
      it: 'Per tenere conto della tua situazione serve il tuo consenso: dallo prima di dichiararla.',
      en: 'To take your situation into account we need your consent: give it before you declare it.',
    });
  }
}
