import { Field, Int } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';

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
