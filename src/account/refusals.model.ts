import { Refusal, UserError } from '../graphql/user-error.js';

/** Too much was asked for within an hour. */
@Refusal('Too much was asked for within an hour.')
export class TooManyTries extends UserError {
  constructor() {
    super({
      it: 'Ci sono stati troppi tentativi. Riprova tra un’ora.',
      en: 'There have been too many tries. Try again in an hour.',
    });
  }
}

/** The code is not the one that was mailed, or it no longer counts. */
@Refusal('The code is not the one that was mailed last, or it is too old, used, or was tried too often.')
export class CodeNotAccepted extends UserError {
  constructor() {
    super(
      {
        it: 'Il codice non è giusto o non vale più. Controlla l’ultima mail, oppure chiedi un codice nuovo.',
        en: 'The code is wrong or no longer valid. Look at the newest mail, or ask for a new code.',
      },
      ['code'],
    );
  }
}

/** The invitation cannot be accepted, or taken back. */
@Refusal('No invitation that can still be accepted has this code.')
export class InvitationNotValid extends UserError {
  constructor() {
    super(
      {
        it: 'Questo invito non vale: il codice non è giusto, è già stato usato, o è scaduto. Chiedi un invito nuovo.',
        en: 'This invitation does not hold: the code is wrong, was used already, or has run out. Ask for a new one.',
      },
      ['code'],
    );
  }
}

/** There is nobody with that address. */
@Refusal('Nobody has signed in with that address yet.')
export class PersonNotKnown extends UserError {
  constructor() {
    super(
      {
        it: 'Nessuno ha ancora effettuato l’accesso con questo indirizzo: la persona deve entrare almeno una volta.',
        en: 'Nobody has signed in with that address yet: the person must have come in once.',
      },
      ['email'],
    );
  }
}

/** The role is held already in that time. */
@Refusal('The person has that role already in that time.')
export class RoleAlreadyHeld extends UserError {
  constructor() {
    super({
      it: 'Questo ruolo è già stato dato per quel periodo.',
      en: 'That role has been given already for that time.',
    });
  }
}

/** What the role is over is missing, or is not of its kind. */
@Refusal('What the role is over is missing, or is not of its kind.')
export class RoleNeedsItsScope extends UserError {
  constructor() {
    super(
      {
        it: 'Indica su che cosa vale il ruolo: una famiglia, un operatore di cura, un condominio o un territorio.',
        en: 'Say what the role is over: a household, a provider, a building or a territory.',
      },
      ['overId'],
    );
  }
}

/** A mandate must say until when it holds. */
@Refusal('A mandate must end, at most three years from now.')
export class MandateNeedsAnEnd extends UserError {
  constructor() {
    super(
      {
        it: 'Indica fino a quando vale la delega: al massimo tre anni da oggi.',
        en: 'Say until when the mandate holds: at most three years from now.',
      },
      ['validUntil'],
    );
  }
}
