import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { Household } from './household.model.js';
import { LONGEST_PHONE } from './phone.rules.js';

/** Where a household is called. */
@ObjectType({
  description:
    'Where a household is called: for those who act for it and for the desk of its territory, and nobody else, before an agreement and after. Each look of the desk is noted.',
})
export class HouseholdPhone {
  @Field({ description: 'In the form of E.164, as a link dials it: `+390202020202`.' }) number: string;
  @Field({ description: 'As people read it.' }) written: string;
}

@InputType({ description: 'Where a household is called from now on.' })
export class SetHouseholdPhoneInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;

  @Field(() => String, {
    nullable: true,
    description: `The number as people write it, at most ${LONGEST_PHONE} characters, Italian where it names no country; null to keep none.`,
  })
  @IsOptional()
  @MaxLength(LONGEST_PHONE)
  phone: string | null;
}

@ObjectType({ description: 'The household, or why its number was not kept.' })
export class SetHouseholdPhonePayload extends PayloadOf('household', () => Household, 'The household.') {}

/** What was typed reaches nobody. */
@Refusal('What was typed is no phone number.')
export class PhoneNotValid extends UserError {
  constructor() {
    super(
      {
        it: 'Questo non è un numero di telefono: scrivilo come lo detteresti, per esempio 333 123 4567.',
        en: 'This is no phone number: write it as you would say it, such as 333 123 4567.',
      },
      ['phone'],
    );
  }
}
