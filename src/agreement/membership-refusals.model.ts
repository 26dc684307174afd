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

/** There is no leaving to take back. */
@Refusal('The household is not leaving this agreement, or has left it already.')
export class NotLeaving extends UserError {
  constructor() {
    super({
      it: 'Non state lasciando questo servizio, o l’ultimo giorno è già passato.',
      en: 'You are not leaving this service, or its last day has passed.',
    });
  }
}

/** Another household joins in the place of who leaves. */
@Refusal('The leaving cannot be taken back: another household joins from that day on.')
export class PlaceIsPromised extends UserError {
  constructor() {
    super({
      it: 'Il posto è già promesso: da quando uscite si unisce un’altra famiglia. Con una nuova richiesta cerchiamo un’altra soluzione per voi.',
      en: 'The place is promised already: another household joins when you leave. By a new request we look for another solution for you.',
    });
  }
}

/** Another household leaves too, at prices for a service without this one. */
@Refusal('The leaving cannot be taken back: another household has said since that it leaves too.')
export class OthersLeaveToo extends UserError {
  constructor() {
    super({
      it: 'Dopo di voi anche un’altra famiglia ha detto che lascia: il servizio di prima non c’è più. Parlatene con lo sportello.',
      en: 'After you another household has said that it leaves too: the service as it was is no more. Talk to the desk.',
    });
  }
}

/** The hours that were to be free are taken. */
@Refusal('The leaving cannot be taken back: the provider or the room is taken in some of the freed hours.')
export class FreedHoursTaken extends UserError {
  constructor() {
    super({
      it: 'Le ore che avete liberato sono già servite ad altro: in qualcuno di quei giorni l’operatore o la sala sono occupati. Parlatene con lo sportello.',
      en: 'The hours that you had freed serve something else by now: on some of those days the provider or the room is taken. Talk to the desk.',
    });
  }
}

/** Whoever would be cared for again has another offer or service in those hours. */
@Refusal('The leaving cannot be taken back: somebody who was cared for has another offer or service in those hours.')
export class CaredForElsewhere extends UserError {
  constructor() {
    super({
      it: 'Chi riceveva la cura ha già un’altra proposta o un altro servizio in quelle ore. Parlatene con lo sportello.',
      en: 'Somebody who was cared for has another offer or service in those hours by now. Talk to the desk.',
    });
  }
}
