import { Field, Int } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';

/** The month is not over. */
@Refusal('The month is not over yet, so it cannot be closed.')
export class MonthNotOver extends UserError {
  constructor(month: string) {
    super(
      {
        it: `Il mese ${month} non è ancora finito: si potrà chiudere dal primo giorno del mese dopo.`,
        en: `The month ${month} is not over yet: it can be closed from the first day of the next one.`,
      },
      ['input', 'month'],
    );
  }
}

/** A later month is closed. */
@Refusal('A later month is closed already: what is left of this one is stated by the next that closes.')
export class LaterMonthClosed extends UserError {
  constructor(month: string, later: string) {
    super(
      {
        it: `Il mese ${later} è già chiuso: ciò che manca di ${month} sarà nel prossimo che si chiude.`,
        en: `The month ${later} is closed already: what is left of ${month} will be in the next that closes.`,
      },
      ['input', 'month'],
    );
  }
}

/** The line takes another back. */
@Refusal('A line that takes another back cannot be corrected: correct the line in whose place it stands.')
export class ReversalNotCorrected extends UserError {
  constructor() {
    super({
      it: 'Questa riga ne annulla un’altra e non si corregge: correggi la riga che è stata messa al suo posto.',
      en: 'This line takes another back and is not corrected: correct the line that was put in its place.',
    });
  }
}

/** The line is corrected already. */
@Refusal('The line has been corrected already: its new one can be corrected once it is stated.')
export class LineCorrectedAlready extends UserError {
  @Field(() => Int, { description: 'The minutes that count by that correction.' })
  readonly minutes: number;

  constructor(minutes: number) {
    super({
      it: `La riga è già stata corretta in ${minutes} minuti: quella nuova sarà nel prossimo rendiconto.`,
      en: `The line has been corrected to ${minutes} minutes already: the new one will be on the next statement.`,
    });
    this.minutes = minutes;
  }
}

/** More minutes than the session was planned for can plausibly become. */
@Refusal('More minutes than such a session can have had.')
export class TooManyMinutes extends UserError {
  constructor(planned: number) {
    super(
      {
        it: `L’incontro era di ${planned} minuti: controlla quanti ne sono stati fatti davvero.`,
        en: `The session was planned for ${planned} minutes: check how many were truly given.`,
      },
      ['input', 'minutes'],
    );
  }
}

/** The fund cannot give or take so much. */
@Refusal('A fund gives back no more than it has, and takes no more than its books can hold.')
export class FundCannotHold extends UserError {
  @Field(() => Int, { description: 'The least that it can be endowed with now, in cents; negative where it can give.' })
  readonly leastCents: number;
  @Field(() => Int, { description: 'The most that it can be endowed with now, in cents.' })
  readonly mostCents: number;

  constructor(leastCents: number, mostCents: number) {
    const euro = (cents: number, locale: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
    super(
      {
        it: `Il fondo può restituire al massimo ${euro(-leastCents, 'it')} e ricevere al massimo ${euro(mostCents, 'it')}.`,
        en: `The fund can give back at most ${euro(-leastCents, 'en')} and take at most ${euro(mostCents, 'en')}.`,
      },
      ['input', 'cents'],
    );
    this.leastCents = leastCents;
    this.mostCents = mostCents;
  }
}
