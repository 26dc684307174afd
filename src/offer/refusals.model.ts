import { Field } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';
import { Answer, OfferState } from './offer.rules.js';

/** The offer is no longer where the act needs it to be. */
@Refusal('The offer is not, or no longer, in a state in which this can be done.')
export class OfferNotOpen extends UserError {
  @Field(() => OfferState, { description: 'Where it stands.' })
  readonly state: OfferState;

  constructor(state: OfferState) {
    super({
      it: 'Questa proposta non è più aperta: guarda nelle tue proposte che cosa è cambiato.',
      en: 'This offer is no longer open: see among your proposals what has changed.',
    });
    this.state = state;
  }
}

/** The party has answered before. */
@Refusal('The proposal has already been answered.')
export class ProposalAlreadyAnswered extends UserError {
  @Field(() => Answer, { description: 'What was answered.' })
  readonly answer: Answer;

  constructor(answer: Answer) {
    super({
      it: 'A questa proposta è già stata data una risposta.',
      en: 'This proposal has already been answered.',
    });
    this.answer = answer;
  }
}

/** The deadline has passed. */
@Refusal('The deadline for the answer has passed.')
export class AnswerTooLate extends UserError {
  @Field({ description: 'Until when an answer could be given.' })
  readonly answerBy: Date;

  constructor(answerBy: Date) {
    super({
      it: 'Il tempo per rispondere è scaduto: cerchiamo subito un’altra soluzione.',
      en: 'The time to answer has run out: we are looking for another solution at once.',
    });
    this.answerBy = answerBy;
  }
}

/** A paper of the provider does not hold. */
@Refusal('A paper that the service asks of the provider does not hold today.')
export class ProviderNotVetted extends UserError {
  constructor() {
    super({
      it: 'Un documento dell’operatore non è più valido: la proposta è stata ritirata e cerchiamo subito un’altra soluzione.',
      en: 'A paper of the provider no longer holds: the offer was taken back and we are looking for another solution at once.',
    });
  }
}
