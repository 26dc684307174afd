import { Field, Int } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';
import { type LocalDate } from '../calendar/index.js';

/** The day does not suit what is to begin or end on it. */
@Refusal('The day lies too early or too late for what is to begin or end on it.')
export class DayNotPossible extends UserError {
  @Field(() => String, { nullable: true, description: 'The first day that would do, YYYY-MM-DD.' })
  readonly earliest: string | null;
  @Field(() => String, { nullable: true, description: 'The last day that would do, YYYY-MM-DD.' })
  readonly latest: string | null;

  constructor(path: string, found: LocalDate, earliest: LocalDate | null, latest: LocalDate | null) {
    const [it, en] = [
      [earliest && `dal ${earliest}`, latest && `fino al ${latest}`],
      [earliest && `from ${earliest} on`, latest && `up to ${latest}`],
    ].map((bounds) => bounds.filter(Boolean).join(' '));
    super(
      {
        it: `Il giorno ${found} non va bene: scegline uno ${it}.`,
        en: `The day ${found} will not do: choose one ${en}.`,
      },
      ['input', path],
    );
    this.earliest = earliest;
    this.latest = latest;
  }
}

/** Two funds for one service on one day. */
@Refusal('The service has another fund on some of these days.')
export class FundOverlaps extends UserError {
  constructor() {
    super(
      {
        it: 'In alcuni di questi giorni il servizio ha già un fondo: scegli altre date.',
        en: 'On some of these days the service has a fund already: choose other dates.',
      },
      ['input', 'opensOn'],
    );
  }
}

/** The bands do not climb. */
@Refusal('The bands of a rule must climb by ISEE, and the last one must have no upper limit.')
export class BandsDoNotClimb extends UserError {
  @Field(() => Int, { description: 'The band that is out of place, counted from 0.' }) readonly position: number;

  constructor(position: number) {
    super(
      {
        it: `La fascia ${position + 1} è fuori posto: i limiti ISEE devono crescere e l’ultima fascia non deve averne.`,
        en: `Band ${position + 1} is out of place: the ISEE limits must climb and the last band must have none.`,
      },
      ['input', 'bands', String(position)],
    );
    this.position = position;
  }
}

/** There is nothing to withdraw. */
@Refusal('The household has no ISEE declaration that holds today.')
export class NoIseeDeclared extends UserError {
  constructor() {
    super({
      it: 'Oggi non c’è nessun ISEE dichiarato: non c’è nulla da ritirare.',
      en: 'There is no declared ISEE today: there is nothing to withdraw.',
    });
  }
}
