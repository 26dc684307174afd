import { Field, Int } from '@nestjs/graphql';
import { writtenMoment } from '../calendar/index.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { AttendanceState, SessionState } from './session.rules.js';

/** The session is not where the act needs it to be. */
@Refusal('The session is not, or not yet or no longer, in a state in which this can be done.')
export class SessionNotOpen extends UserError {
  @Field(() => SessionState, { description: 'Where it stands.' })
  readonly state: SessionState;

  constructor(state: SessionState) {
    super({
      it: 'Ora questo incontro non si può cambiare: guarda nel calendario a che punto è.',
      en: 'This cannot be done with the session now: see in the calendar where it stands.',
    });
    this.state = state;
  }
}

/** The part of the household in a session is not where the act needs it to be. */
@Refusal('The hours are not, or no longer, in a state in which this can be done.')
export class AttendanceNotOpen extends UserError {
  @Field(() => AttendanceState, { description: 'Where they stand.' })
  readonly state: AttendanceState;

  constructor(state: AttendanceState) {
    super({
      it: 'Queste ore non si possono più cambiare così: se qualcosa non torna, parla con lo sportello.',
      en: 'These hours can no longer be changed like this: if something is wrong, talk to the desk.',
    });
    this.state = state;
  }
}

/** The code is not the one of the session. */
@Refusal('The code is not the one that the household shows for this session.')
export class CodeNotRight extends UserError {
  constructor() {
    super(
      {
        it: 'Il codice non è quello di questo incontro: chiedilo alla famiglia.',
        en: 'The code is not the one of this session: ask the household for it.',
      },
      ['code'],
    );
  }
}

/** There is too little time. */
@Refusal('A session is rescheduled at least 24 hours before, to a time at least 24 hours ahead.')
export class NotInTime extends UserError {
  constructor() {
    super(
      {
        it: 'Un incontro si sposta con almeno 24 ore di anticipo, e a un orario tra almeno 24 ore.',
        en: 'A session is moved at least 24 hours before, to a time at least 24 hours ahead.',
      },
      ['startsAt'],
    );
  }
}

/** Somebody is elsewhere at that time. */
@Refusal('The provider or the room is taken at that time.')
export class TimeTaken extends UserError {
  constructor() {
    super({
      it: 'A quell’ora l’operatore o la sala sono già occupati: scegli un altro orario.',
      en: 'The provider or the room is taken at that time: choose another.',
    });
  }
}

/** Far more than was planned. */
@Refusal('So many minutes are far more than was planned.')
export class MinutesNotPlausible extends UserError {
  @Field(() => Int, { description: 'What was planned.' })
  readonly plannedMinutes: number;

  constructor(plannedMinutes: number) {
    super(
      {
        it: 'Sono molte più ore di quelle previste: controlla, o parla con lo sportello.',
        en: 'That is far more than was planned: check it, or talk to the desk.',
      },
      ['minutes'],
    );
    this.plannedMinutes = plannedMinutes;
  }
}

/** Somebody else gives the session, or it needs nobody any more. */
@Refusal('The session has a provider again, or is no longer to be given.')
export class SubstitutionTaken extends UserError {
  constructor() {
    super({
      it: 'Questo incontro ha già chi lo copre, o non serve più: grazie lo stesso.',
      en: 'Somebody else gives this session already, or it is no longer needed: thank you all the same.',
    });
  }
}

/** The absence has ended. */
@Refusal('The absence is over: what happened in it stays as it was.')
export class AbsenceOver extends UserError {
  constructor() {
    super({
      it: 'Questa assenza è già passata: non si può più togliere.',
      en: 'This absence is over: it can no longer be taken back.',
    });
  }
}

/** The provider has said that it cannot come then. */
@Refusal('The provider has reported an absence for some of these hours, which goes first.')
export class AbsentThen extends UserError {
  @Field({ description: 'When the absence begins.' })
  readonly startsAt: Date;
  @Field({ description: 'When it ends.' })
  readonly endsAt: Date;

  constructor(startsAt: Date, endsAt: Date) {
    const said = (language: 'it' | 'en') =>
      [startsAt, endsAt].map((moment) => writtenMoment(moment.toISOString(), language));
    const [[itStart, itEnd], [enStart, enEnd]] = [said('it'), said('en')];
    super({
      it: `Per quei giorni è segnata un’assenza, da ${itStart} a ${itEnd}: togli prima l’assenza, o scegli altre ore.`,
      en: `An absence is reported for then, from ${enStart} to ${enEnd}: take the absence back first, or choose other hours.`,
    });
    this.startsAt = startsAt;
    this.endsAt = endsAt;
  }
}
