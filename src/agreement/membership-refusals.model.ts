import { Refusal, UserError } from '../graphql/user-error.js';

/** The service has no room for the household. */
@Refusal(
  'The service has no room for this household: its places, times or place do not allow it, it is full, or somebody in it would pay more.',
)
export class NoPlaceLeft extends UserError {
  constructor() {
    super({
      it: 'In questo servizio non c’è più posto per voi: forse qualcuno è arrivato prima. Cerchiamo un’altra soluzione.',
      en: 'This service has no place left for you: perhaps somebody was faster. We look for another solution.',
    });
  }
}

/** The household is not, or no longer, a member. */
@Refusal('The household is not a member of this agreement, or is already leaving it.')
export class NotAMember extends UserError {
  constructor() {
    super({
      it: 'Non fate parte di questo servizio, o ne state già uscendo.',
      en: 'You are not a member of this service, or are already leaving it.',
    });
  }
}
