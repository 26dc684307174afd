import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Equals } from 'class-validator';
import { writtenDay } from '../calendar/index.js';
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
  @Field(() => String, { nullable: true, description: 'The last day of the service, YYYY-MM-DD, where it is known.' })
  readonly lastOn: string | null;

  constructor(side: 'household' | 'provider', lastOn: string | null) {
    super(
      side === 'provider'
        ? {
            it: 'Ci sono famiglie che contano su di te: rispondi alle proposte che aspettano, e scrivi allo sportello per chiudere i servizi in corso. Poi cancelliamo i dati.',
            en: 'Families count on you: answer the proposals that wait, and write to the desk to end the services that run. Then we erase the data.',
          }
        : lastOn === null
          ? {
              it: 'C’è un servizio confermato in corso: prima lascialo con il preavviso, dalla sua pagina tra i documenti, poi cancelliamo i dati.',
              en: 'There is a confirmed service: leave it first with its notice, on its page among the documents, then we erase the data.',
            }
          : {
              it: `L’ultimo giorno del servizio è il ${writtenDay(lastOn, 'it')}: dopo quel giorno puoi cancellare i dati.`,
              en: `The last day of the service is ${writtenDay(lastOn, 'en')}: after that day you can erase the data.`,
            },
    );
    this.lastOn = lastOn;
  }
}
