import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsUUID } from 'class-validator';
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
