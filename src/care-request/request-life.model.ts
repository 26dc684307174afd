import { Field, Int } from '@nestjs/graphql';
import { Refusal, type Sentence, UserError } from '../graphql/user-error.js';
import { CareRequestState } from './care-request.rules.js';
import { type DatesFault, MOST_DATES } from './dated-request.rules.js';

/** The days of a request cannot be published. */
@Refusal('The days of a request cannot be published as they are.')
export class DatesNotValid extends UserError {
  constructor(fault: DatesFault) {
    super(sentenceOf(fault), pathOf(fault));
  }
}

/** What is asked of a request cannot be done from where it stands. */
@Refusal('What is asked of a request cannot be done from where it stands.')
export class CareRequestNotThere extends UserError {
  @Field(() => CareRequestState, { description: 'Where it stands.' })
  readonly state: CareRequestState;

  constructor(state: CareRequestState) {
    super(
      {
        it: `La richiesta è ${STATE_WORDS[state].it}: da qui non si può fare.`,
        en: `The request is ${STATE_WORDS[state].en}: this cannot be done from there.`,
      },
      ['careRequestId'],
    );
    this.state = state;
  }
}

/** Somebody has changed the request in between. */
@Refusal('The request has been changed since it was read: read it again.')
export class CareRequestChangedMeanwhile extends UserError {
  @Field(() => Int, { description: 'The version that stands.' })
  readonly revision: number;

  constructor(revision: number) {
    super(
      {
        it: 'La richiesta è stata modificata nel frattempo: rileggila prima di cambiarla.',
        en: 'The request has been changed in the meantime: read it again before you change it.',
      },
      ['revision'],
    );
    this.revision = revision;
  }
}

/** A proposal that waits for answers would end. */
@Refusal('The change would end a proposal that waits for answers; say that you know with `endsProposal`.')
export class ChangeEndsProposal extends UserError {
  @Field({ description: 'The proposal that would end.' })
  readonly offerId: string;

  constructor(offerId: string) {
    super(
      {
        it: 'C’è già una proposta per questa richiesta: con la modifica decade, e si cerca di nuovo. Confermi?',
        en: 'There is a proposal for this request: the change ends it, and we look again. Do you confirm?',
      },
      ['endsProposal'],
    );
    this.offerId = offerId;
  }
}

/** The request is part of a confirmed service. */
@Refusal('The request is part of a confirmed service, which changes by agreement of its members.')
export class CareRequestIsAgreed extends UserError {
  constructor() {
    super(
      {
        it: 'La richiesta fa parte di un servizio confermato: chiedi di cambiarlo o di uscirne con preavviso.',
        en: 'The request is part of a confirmed service: ask to change it, or to leave it with notice.',
      },
      ['careRequestId'],
    );
  }
}

const STATE_WORDS: Readonly<Record<CareRequestState, Sentence>> = {
  [CareRequestState.DRAFT]: { it: 'una bozza', en: 'a draft' },
  [CareRequestState.OPEN]: { it: 'aperta', en: 'open' },
  [CareRequestState.OFFERED]: { it: 'in una proposta', en: 'in an offer' },
  [CareRequestState.PAUSED]: { it: 'in pausa', en: 'paused' },
  [CareRequestState.WITHDRAWN]: { it: 'ritirata', en: 'withdrawn' },
};

function pathOf(fault: DatesFault): string[] {
  if ('field' in fault) return [fault.field];
  if ('position' in fault) return ['dates', String(fault.position)];
  return [fault.kind === 'ends-before-it-starts' || fault.kind === 'over-already' ? 'endsBefore' : 'dates'];
}

function sentenceOf(fault: DatesFault): Sentence {
  switch (fault.kind) {
    case 'no-such-day':
      return {
        it: 'Questa data non esiste: scrivila come 2026-12-31.',
        en: 'There is no such date: write 2026-12-31.',
      };
    case 'ends-before-it-starts':
      return { it: 'La richiesta finisce prima di cominciare.', en: 'The request ends before it starts.' };
    case 'over-already':
      return { it: 'Il periodo della richiesta è già passato.', en: 'The days of the request are over already.' };
    case 'too-many-dates':
      return {
        it: `Indica al massimo ${MOST_DATES} giorni: ne hai indicati ${fault.count}. Per periodi più lunghi scegli un orario settimanale.`,
        en: `Give ${MOST_DATES} days at most: you gave ${fault.count}. For longer, choose a weekly timetable.`,
      };
    case 'dates-and-options':
      return {
        it: 'Scegli tra singoli giorni e orario settimanale: non tutti e due.',
        en: 'Choose single days or a weekly timetable, not both.',
      };
    case 'no-such-date':
      return {
        it: `Il giorno ${fault.position + 1} non esiste: scrivilo come 2026-12-31.`,
        en: `Day ${fault.position + 1} does not exist: write it as 2026-12-31.`,
      };
    case 'date-in-the-past':
      return {
        it: `Il giorno ${fault.position + 1} è già passato.`,
        en: `Day ${fault.position + 1} is in the past.`,
      };
    case 'not-within-the-day':
      return {
        it: `L’incontro ${fault.position + 1} deve finire dopo l’inizio e nello stesso giorno.`,
        en: `Session ${fault.position + 1} must end after it starts and on the same day.`,
      };
    case 'dates-overlap':
      return {
        it: `L’incontro ${fault.position + 1} si sovrappone a un altro dello stesso giorno.`,
        en: `Session ${fault.position + 1} overlaps another of the same day.`,
      };
    case 'weekdays-differ':
      return {
        it: `L’incontro ${fault.position + 1} cade nello stesso giorno della settimana di un altro, in orari che si sovrappongono senza coincidere: fanne due richieste.`,
        en: `Session ${fault.position + 1} is on the same weekday as another, at times that overlap without being the same: make two requests.`,
      };
  }
}
