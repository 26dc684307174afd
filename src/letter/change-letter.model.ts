import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { AgreementChange } from '../agreement/agreement-change.rules.js';
import { PayloadOf } from '../graphql/payload.js';
import { type Language } from '../service-type/service-type.rules.js';
import { DocumentAddress } from '../vetting/document.model.js';

registerEnumType(AgreementChange, {
  name: 'AgreementChange',
  description: 'What changes in who takes part in a service that goes on.',
  valuesMap: {
    JOINED: { description: 'A household joins.' },
    LEFT: { description: 'A household leaves, and the others go on.' },
    ENDED: { description: 'A household leaves, and the service ends for all.' },
    STAYED: { description: 'A household that was leaving stays after all.' },
  },
});

/** What a household without a screen is to read on paper of who joins or leaves its service. */
@ObjectType({
  description: 'What a household without a screen is to read on paper of who joins or leaves its service.',
})
export class ChangeLetter {
  @Field(() => ID, { description: 'Of the change and the request together.' }) id: string;
  @Field(() => ID, { description: 'The change, as it is printed.' }) agreementChangeId: string;
  @Field(() => ID, { description: 'The request of the household that reads it.' }) careRequestId: string;
  @Field(() => AgreementChange, { description: 'What changes.' }) change: AgreementChange;
  @Field({ description: 'Whether it is this household that joins, leaves or stays.' }) own: boolean;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD.' }) fromOn: string;
  @Field({ description: 'What the household is called.' }) household: string;
  @Field({ description: 'Street and number of its home.' }) address: string;
  @Field({ description: 'The service, in the language of the caller.' }) service: string;
  @Field(() => Int, { nullable: true, description: 'Cents per week that it pays until then; null for who joins.' })
  beforeCents: number | null;
  @Field(() => Int, { nullable: true, description: 'Cents per week from then on; null where it has no part any more.' })
  afterCents: number | null;
  @Field(() => Date, { nullable: true, description: 'When it was printed last; null while it was not.' })
  printedAt: Date | null;
}

@InputType({ description: 'Which change is to be printed as a letter, and for whom.' })
export class RequestChangeLetterInput {
  @Field(() => ID, { description: 'The change.' })
  @IsUUID()
  agreementChangeId: string;

  @Field(() => ID, { description: 'The request of the household that reads it.' })
  @IsUUID()
  careRequestId: string;

  @Field(() => String, { defaultValue: 'it', description: 'The language of the sheet: `it` or `en`.' })
  @IsIn(['it', 'en'])
  language: Language;
}

@ObjectType({ description: 'Where to GET the letter as a PDF, once, or why not.' })
export class RequestChangeLetterPayload extends PayloadOf('address', () => DocumentAddress, 'The address.') {}
