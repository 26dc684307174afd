import { Refusal, UserError } from '../graphql/user-error.js';
import { RoundScope } from './matching-round.rules.js';

/** The scope of a round does not say what it is over. */
@Refusal('The scope of a round and what it names do not fit each other.')
export class ScopeNotClear extends UserError {
  constructor(scope: RoundScope) {
    const field = scope === RoundScope.BUILDING ? 'buildingId' : 'territoryId';
    super(
      scope === RoundScope.TOWN
        ? {
            it: 'Un giro su tutta la città non indica né palazzo né quartiere: togli l’uno e l’altro.',
            en: 'A round over the whole town names neither building nor territory: leave both out.',
          }
        : scope === RoundScope.REQUEST
          ? {
              it: 'Un giro per una richiesta parte da solo quando si pubblica: scegli palazzo, quartiere o città.',
              en: 'A round for one request starts by itself when it is published: choose a building, a territory or the town.',
            }
          : {
              it: `Indica solo ${scope === RoundScope.BUILDING ? 'il palazzo (buildingId)' : 'il quartiere (territoryId)'} su cui fare il giro.`,
              en: `Name only the ${scope} (${field}) that the round is over.`,
            },
      [field],
    );
  }
}

/** There is no such building or territory. */
@Refusal('There is no such building or territory.')
export class PlaceUnknown extends UserError {
  constructor(field: 'buildingId' | 'territoryId') {
    super(
      { it: 'Questo luogo non esiste: scegline uno in elenco.', en: 'There is no such place: choose one listed.' },
      [field],
    );
  }
}

/** The round is over. */
@Refusal('The round has ended already.')
export class RoundHasEnded extends UserError {
  constructor() {
    super(
      {
        it: 'La ricerca è già finita: guarda che cosa ha trovato.',
        en: 'The round has ended already: look at what it has found.',
      },
      ['roundId'],
    );
  }
}
