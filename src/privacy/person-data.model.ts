import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Equals } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';

/** That a person's data is gone. */
@ObjectType({ description: "That a person's data is gone, but for what law keeps without a name." })
export class Erasure {
  @Field(() => GraphQLISODateTime, { description: 'When.' }) erasedAt: Date;
  @Field(() => Int, { description: 'Rows that were deleted.' }) deletedRows: number;
  @Field(() => Int, { description: 'Rows that stay without what says who it was.' }) blankedRows: number;
}

@InputType({ description: 'That somebody wants the own data erased.' })
export class EraseMyDataInput {
  @Field({ description: 'Must be true: nothing brings the data back.' })
  @Equals(true)
  forGood: boolean;
}

@ObjectType({ description: 'What was erased, or why not.' })
export class EraseMyDataPayload extends PayloadOf('erasure', () => Erasure, 'What was erased.') {}

/** A service that has been agreed on must end first. */
@Refusal('Data cannot be erased while a confirmed service goes on: end it first, with its notice.')
export class ErasureWaitsForAgreements extends UserError {
  constructor() {
    super({
      it: 'C’è un servizio confermato in corso: prima chiudilo con il preavviso, poi cancelliamo i dati.',
      en: 'There is a confirmed service: end it first with its notice, then we erase the data.',
    });
  }
}
