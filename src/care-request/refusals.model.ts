import { Field, Int } from '@nestjs/graphql';
import { Refusal, UserError } from '../graphql/user-error.js';
import { CareRecipientKind, type Language } from '../service-type/service-type.rules.js';
import { MOST_OPTIONS, type TimetableFault } from './care-request.rules.js';

/** The timetables of a request cannot be published. */
@Refusal('The timetables of a request cannot be published as they are.')
export class TimetableNotValid extends UserError {
  @Field(() => Int, { nullable: true, description: 'Which of the timetables, counted from 0; null for all.' })
  readonly option: number | null;

  constructor(fault: TimetableFault) {
    super(sentenceOf(fault), pathOf(fault));
    this.option = 'option' in fault ? fault.option : null;
  }
}

/** Somebody who is to be cared for does not belong to the household. */
@Refusal('A care recipient is not one of the household.')
export class CareRecipientNotOfHousehold extends UserError {
  @Field({ description: 'The id that was given.' })
  readonly careRecipientId: string;

  constructor(careRecipientId: string, position: number) {
    super(
      {
        it: 'Una delle persone indicate non fa parte della famiglia: scegli tra quelle registrate.',
        en: 'One of those named does not belong to the household: choose among those registered.',
      },
      ['careRecipientIds', String(position)],
    );
    this.careRecipientId = careRecipientId;
  }
}

const KINDS: Readonly<Record<Language, Readonly<Record<CareRecipientKind, string>>>> = {
  it: {
    [CareRecipientKind.CHILD]: 'bambini',
    [CareRecipientKind.ADULT]: 'persone anziane o con disabilità',
    [CareRecipientKind.DOG]: 'cani',
  },
  en: {
    [CareRecipientKind.CHILD]: 'children',
    [CareRecipientKind.ADULT]: 'elderly or disabled people',
    [CareRecipientKind.DOG]: 'dogs',
  },
};

const listed = (kinds: readonly CareRecipientKind[], language: Language) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(kinds.map((kind) => KINDS[language][kind]));

/** The service is not meant for somebody who is named. */
@Refusal('The service is not meant for one of those named.')
export class ServiceDoesNotSuit extends UserError {
  @Field({ description: 'The id of whom it does not suit.' })
  readonly careRecipientId: string;
  @Field(() => [CareRecipientKind], { description: 'For whom the service is meant.' })
  readonly caresFor: readonly CareRecipientKind[];

  constructor(careRecipientId: string, position: number, caresFor: readonly CareRecipientKind[]) {
    super(
      {
        it: `Questo servizio è per ${listed(caresFor, 'it')}: scegli un altro servizio, o per chi lo chiedi.`,
        en: `This service is for ${listed(caresFor, 'en')}: choose another service, or for whom you ask.`,
      },
      ['careRecipientIds', String(position)],
    );
    this.careRecipientId = careRecipientId;
    this.caresFor = caresFor;
  }
}

/** The service does not exist. */
@Refusal('There is no such service.')
export class ServiceTypeUnknown extends UserError {
  constructor() {
    super(
      {
        it: 'Questo servizio non esiste: scegli tra quelli in elenco.',
        en: 'There is no such service: choose one listed.',
      },
      ['serviceTypeId'],
    );
  }
}

/** The household already asks for this. */
@Refusal('The household already has a request for this service and one of these care recipients.')
export class AlreadyRequested extends UserError {
  @Field({ description: 'The request that stands.' })
  readonly careRequestId: string;

  constructor(careRequestId: string) {
    super({
      it: 'C’è già una richiesta aperta per questo servizio e questa persona: ritirala prima di farne una nuova.',
      en: 'There is already a request for this service and this person: withdraw it before you make a new one.',
    });
    this.careRequestId = careRequestId;
  }
}

/** The request has come to a point from which it cannot be withdrawn. */
@Refusal('The request cannot be withdrawn from where it stands.')
export class CareRequestNotWithdrawable extends UserError {
  constructor(readonly why: 'withdrawn' | 'agreed') {
    super(
      why === 'withdrawn'
        ? { it: 'La richiesta è già stata ritirata.', en: 'The request has already been withdrawn.' }
        : {
            it: 'La richiesta fa parte di un servizio confermato: chiedi di uscirne con preavviso.',
            en: 'The request is part of a confirmed service: ask to leave it with notice.',
          },
      ['careRequestId'],
    );
  }
}

function pathOf(fault: TimetableFault): string[] {
  if (fault.kind === 'none-or-too-many') return ['options'];
  const path = ['options', String(fault.option), 'sessions'];
  return fault.kind === 'not-in-the-week' ? [...path, String(fault.session)] : path;
}

function sentenceOf(fault: TimetableFault): { it: string; en: string } {
  switch (fault.kind) {
    case 'none-or-too-many':
      return {
        it: `Indica da 1 a ${MOST_OPTIONS} orari possibili: ne hai indicati ${fault.count}.`,
        en: `Give 1 to ${MOST_OPTIONS} possible timetables: you gave ${fault.count}.`,
      };
    case 'empty':
      return {
        it: `L’orario ${fault.option + 1} è vuoto: aggiungi almeno un incontro o toglilo.`,
        en: `Timetable ${fault.option + 1} is empty: add at least one session or remove it.`,
      };
    case 'not-in-the-week':
      return {
        it: `L’incontro ${fault.session + 1} dell’orario ${fault.option + 1} non sta nella settimana: deve finire dopo l’inizio, tra 0 e 672 quarti d’ora.`,
        en: `Session ${fault.session + 1} of timetable ${fault.option + 1} is not within the week: it must end after it starts, between slots 0 and 672.`,
      };
    case 'overlapping':
      return {
        it: `Gli incontri dell’orario ${fault.option + 1} si sovrappongono: separali.`,
        en: `Sessions of timetable ${fault.option + 1} overlap: separate them.`,
      };
    case 'another-length':
      return {
        it: `L’orario ${fault.option + 1} dura ${fault.slots / 4} ore a settimana, il primo ${fault.expected / 4}: devono durare uguale.`,
        en: `Timetable ${fault.option + 1} has ${fault.slots / 4} hours a week, the first ${fault.expected / 4}: they must be the same.`,
      };
  }
}
