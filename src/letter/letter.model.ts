import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { DeclineReason } from '../offer/offer.rules.js';
import { Proposal } from '../offer/proposal.model.js';
import { type Language } from '../service-type/service-type.rules.js';
import { DocumentAddress } from '../vetting/document.model.js';

/** What a household says on the phone. */
export enum PhoneAnswer {
  ACCEPT = 'accept',
  DECLINE = 'decline',
}

registerEnumType(PhoneAnswer, {
  name: 'PhoneAnswer',
  description: 'What a household says on the phone.',
  valuesMap: { ACCEPT: { description: 'Yes.' }, DECLINE: { description: 'No.' } },
});

/** On which sheet the people of a building are invited. */
export enum InvitationSheet {
  POSTER = 'poster',
  LETTER = 'letter',
}

registerEnumType(InvitationSheet, {
  name: 'InvitationSheet',
  description: 'On which sheet the people of a building are invited.',
  valuesMap: {
    POSTER: { description: 'One to hang in the hall, read from afar.' },
    LETTER: { description: 'One for every letterbox, in large type.' },
  },
});

const LANGUAGE = 'The language of the sheet: `it` or `en`.';

@InputType({ description: 'Which proposal is to be printed as a letter.' })
export class RequestLetterInput {
  @Field(() => ID, { description: 'A proposal to a household that waits for its answer.' })
  @IsUUID()
  proposalId: string;

  @Field(() => String, { defaultValue: 'it', description: LANGUAGE })
  @IsIn(['it', 'en'])
  language: Language;
}

@InputType({ description: 'For which building an invitation is to be printed, and on which sheet.' })
export class RequestPosterInput {
  @Field(() => ID, { description: 'The building whose people are invited.' })
  @IsUUID()
  buildingId: string;

  @Field(() => InvitationSheet, { defaultValue: InvitationSheet.POSTER, description: 'A poster, or a letter.' })
  @IsEnum(InvitationSheet)
  sheet: InvitationSheet;

  @Field(() => String, { defaultValue: 'it', description: LANGUAGE })
  @IsIn(['it', 'en'])
  language: Language;
}

@InputType({ description: 'What a household has answered on the phone or at the desk.' })
export class AnswerByPhoneInput {
  @Field({ description: 'The eight digits on the letter, with or without a space.' })
  @Matches(/^\d{4} ?\d{4}$/)
  code: string;

  @Field(() => PhoneAnswer, { description: 'Yes or no.' })
  @IsEnum(PhoneAnswer)
  answer: PhoneAnswer;

  @Field(() => DeclineReason, { nullable: true, description: 'Why not, where it said so.' })
  @IsOptional()
  @IsEnum(DeclineReason)
  reason?: DeclineReason | null;
}

@InputType({ description: 'Which answer of a household, given on the phone or at the desk, is taken back.' })
export class TakeBackAnswerByPhoneInput {
  @Field({ description: 'The eight digits on the letter, with or without a space.' })
  @Matches(/^\d{4} ?\d{4}$/)
  code: string;

  @Field(() => PhoneAnswer, { description: 'What it had said.' })
  @IsEnum(PhoneAnswer)
  answer: PhoneAnswer;
}

@ObjectType({ description: 'Where to GET the letter as a PDF, once, or why not.' })
export class RequestLetterPayload extends PayloadOf('address', () => DocumentAddress, 'The address.') {}

@ObjectType({ description: 'Where to GET the invitation as a PDF, once, or why not.' })
export class RequestPosterPayload extends PayloadOf('address', () => DocumentAddress, 'The address.') {}

@ObjectType({ description: 'The proposal with its answer, or why it was not recorded.' })
export class AnswerByPhonePayload extends PayloadOf('proposal', () => Proposal, 'The answered proposal.') {}

@ObjectType({ description: 'The proposal, which waits again, or why not.' })
export class TakeBackAnswerByPhonePayload extends PayloadOf(
  'proposal',
  () => Proposal,
  'The proposal, which waits again.',
) {}

/** No letter of the desk's territory has that code. */
@Refusal('No letter of this desk’s territory has that code.')
export class LetterCodeUnknown extends UserError {
  constructor() {
    super(
      {
        it: 'Nessuna lettera ha questo codice: rileggi le cifre. Se la lettera è stata ristampata, vale l’ultima.',
        en: 'No letter has this code: read the digits again. If the letter was printed anew, the newest counts.',
      },
      ['code'],
    );
  }
}
