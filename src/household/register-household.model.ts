import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { CareRecipientKind } from '../service-type/service-type.rules.js';
import { CareRecipient, Household } from './household.model.js';
import { LONGEST_PHONE } from './phone.rules.js';
import { ConsentPurpose, MANDATE_YEARS, MandateForm } from './household.rules.js';

registerEnumType(MandateForm, {
  name: 'MandateForm',
  description: 'How a mandate was given at the desk.',
  valuesMap: {
    SIGNED: { description: 'On paper; the desk keeps the paper.' },
    SPOKEN: { description: 'Before the operator, who has read the text out.' },
  },
});
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a person may agree to beyond what the service itself needs.',
  valuesMap: {
    CARE_NOTES: { description: 'Notes on health and diet, for those who give the care.' },
    SOCIAL_FACTS: { description: 'Social facts that raise the priority of a request.' },
    RESEARCH: { description: 'Use for research, without names.' },
  },
});

/** That a household lets the desk act for it. */
@ObjectType({ description: 'That a household lets the desk of its territory act for it.' })
export class Mandate {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => MandateForm, { description: 'How it was given.' }) form: MandateForm;
  @Field({ description: 'Which text was read out or signed.' }) textVersion: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' }) recordedAt: Date;
  @Field({ description: 'The day after its last one, YYYY-MM-DD.' }) endsBefore: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back.' }) revokedAt: Date | null;
}

/** That a person agrees to one use of data. */
@ObjectType({ description: 'That a person agrees to one use of data.' })
export class Consent {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => ConsentPurpose, { description: 'To which use.' }) purpose: ConsentPurpose;
  @Field(() => ID, { nullable: true, description: 'The household that it is about.' }) householdId: string | null;
  @Field({ description: 'Which text was shown.' }) textVersion: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was given.' }) givenAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back.' }) withdrawnAt: Date | null;
}

@InputType({ description: 'Who is cared for, with the least that matching needs.' })
export class CareRecipientInput {
  @Field(() => CareRecipientKind, { description: 'A child, an adult or a dog.' })
  @IsEnum(CareRecipientKind)
  kind: CareRecipientKind;

  @Field({ description: 'First name, at most 60 characters.' })
  @IsNotEmpty()
  @MaxLength(60)
  firstName: string;

  @Field(() => Int, { nullable: true, description: 'Year of birth, where age matters; never the day.' })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  birthYear?: number | null;
}

@InputType({ description: 'A mandate that a citizen gives at the desk.' })
export class MandateInput {
  @Field({ description: 'Name and family name of the citizen who gives it.' })
  @IsNotEmpty()
  @MaxLength(120)
  givenBy: string;

  @Field(() => MandateForm, { description: 'How it was given.' })
  @IsEnum(MandateForm)
  form: MandateForm;

  @Field({ description: 'That the operator has seen an identity document; no number of it is kept.' })
  @IsBoolean()
  identityChecked: boolean;

  @Field({ description: `The day after its last one, YYYY-MM-DD, at most ${MANDATE_YEARS} years from now.` })
  @MaxLength(10)
  endsBefore: string;
}

@InputType({ description: 'A household that takes part from now on.' })
export class RegisterHouseholdInput {
  @Field(() => ID, { description: 'The building of its home.' })
  @IsUUID()
  buildingId: string;

  @Field({ description: 'How it is called on screen, at most 60 characters; no family name is needed.' })
  @IsNotEmpty()
  @MaxLength(60)
  displayName: string;

  @Field(() => [CareRecipientInput], { description: 'Whom it may ask care for.' })
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => CareRecipientInput)
  careRecipients: CareRecipientInput[];

  @Field(() => String, {
    nullable: true,
    description: `Where it is called, as people write it, at most ${LONGEST_PHONE} characters.`,
  })
  @IsOptional()
  @MaxLength(LONGEST_PHONE)
  phone?: string | null;

  @Field(() => MandateInput, {
    nullable: true,
    description:
      'By which an operator registers a citizen who has come in person; absent where somebody registers their own.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MandateInput)
  mandate?: MandateInput | null;
}

@InputType({ description: 'Somebody more whom a household may ask care for.' })
export class AddCareRecipientInput extends CareRecipientInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;
}

@InputType({ description: 'A mandate of a household that takes part already.' })
export class RecordMandateInput extends MandateInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;
}

@InputType({ description: 'Which household takes its mandates back.' })
export class RevokeMandateInput {
  @Field(() => ID, { description: 'The household.' })
  @IsUUID()
  householdId: string;
}

@InputType({ description: 'What is agreed to.' })
export class ConsentInput {
  @Field(() => ConsentPurpose, { description: 'To which use.' })
  @IsEnum(ConsentPurpose)
  purpose: ConsentPurpose;

  @Field(() => ID, { description: 'The household that it is about.' })
  @IsUUID()
  householdId: string;
}

@ObjectType({ description: 'The household, or why it was not registered.' })
export class RegisterHouseholdPayload extends PayloadOf('household', () => Household, 'The household.') {}

@ObjectType({ description: 'Who is cared for, or why not.' })
export class AddCareRecipientPayload extends PayloadOf('careRecipient', () => CareRecipient, 'Who is cared for.') {}

@ObjectType({ description: 'The mandate, or why it was not recorded.' })
export class RecordMandatePayload extends PayloadOf('mandate', () => Mandate, 'The mandate.') {}

@ObjectType({ description: 'The household, whose desk acts for it no longer.' })
export class RevokeMandatePayload extends PayloadOf('household', () => Household, 'The household.') {}

@ObjectType({ description: 'The consent, or why it was not given or taken back.' })
export class ConsentPayload extends PayloadOf('consent', () => Consent, 'The consent.') {}

/** An operator acts for a household only by its mandate. */
@Refusal('An operator acts for a household only by a mandate that holds.')
export class MandateMissing extends UserError {
  constructor() {
    super({
      it: 'Per agire per questa famiglia serve una sua delega valida: registrala prima di continuare.',
      en: 'To act for this household a mandate of its own that holds is needed: record it first.',
    });
  }
}

/** The mandate cannot be recorded as it is. */
@Refusal('The mandate cannot be recorded: the identity was not checked, or its end is not within three years.')
export class MandateNotValid extends UserError {
  constructor(why: 'identity' | 'end') {
    super(
      why === 'identity'
        ? {
            it: 'Controlla un documento d’identità prima di registrare la delega.',
            en: 'See an identity document before you record the mandate.',
          }
        : {
            it: `La delega deve finire entro ${MANDATE_YEARS} anni: scrivi la data come 2027-12-31.`,
            en: `The mandate must end within ${MANDATE_YEARS} years: write the date as 2027-12-31.`,
          },
      why === 'identity' ? ['mandate', 'identityChecked'] : ['mandate', 'endsBefore'],
    );
  }
}

/** Only what was agreed to can be taken back. */
@Refusal('There is no such consent to take back, or it stands already.')
export class ConsentNotThere extends UserError {
  constructor(why: 'stands' | 'missing') {
    super(
      why === 'stands'
        ? { it: 'Questo consenso è già stato dato.', en: 'This consent has been given already.' }
        : { it: 'Questo consenso non è mai stato dato.', en: 'This consent was never given.' },
      ['purpose'],
    );
  }
}
