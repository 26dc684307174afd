import { type Language } from '../service-type/service-type.rules.js';

/** What a person is told of. */
export enum NotificationKind {
  PROPOSED = 'proposed',
  CONFIRMED = 'confirmed',
  /** Somebody said no or nothing, or the offer was taken back. */
  FALLEN = 'fallen',
  MESSAGE = 'message',
  /** The provider cannot come to a session, and nobody else has said yes yet. */
  UNCOVERED = 'uncovered',
  /** Somebody comes in the place of the usual provider. */
  COVERED = 'covered',
  /** The provider who was not to come to a session comes after all. */
  RETURNED = 'returned',
  /** A provider is asked to come in the place of another. */
  SUBSTITUTE = 'substitute',
  /** Somebody else gives the session for which a provider was asked, or nobody comes to it. */
  LAPSED = 'lapsed',
  /** A household joins a service that goes on. */
  JOINED = 'joined',
  /** A household leaves a service, and the others go on. */
  LEFT = 'left',
  /** A household leaves a service, and it ends for all. */
  ENDED = 'ended',
  /** A household that was leaving a service stays after all. */
  STAYED = 'stayed',
  /** A household does not come to a session. */
  CANCELLED = 'cancelled',
  /** The desk has said how many hours of a disputed session count. */
  SETTLED = 'settled',
  /** A household says that something was wrong with a session. */
  DISPUTED = 'disputed',
  /** The desk has put a line of a closed month right. */
  CORRECTED = 'corrected',
  /** The vetting office has decided something, or a paper ends; what it is, is told by the entry of its history. */
  VETTING = 'vetting',
  /** Drafts wait for somebody to look at them before their families see them. */
  DRAFTS = 'drafts',
}

/** Something told, in one language. */
export interface Told {
  readonly title: string;
  readonly body: string;
}

/** What is said: the same on the page and in the mail, for whoever reads over a shoulder learns nothing by it. */
export const SENTENCES: Readonly<Record<Language, Readonly<Record<NotificationKind, Told>>>> = {
  it: {
    [NotificationKind.PROPOSED]: {
      title: 'C’è una proposta per te',
      body: 'Una nuova proposta aspetta la tua risposta.',
    },
    [NotificationKind.CONFIRMED]: {
      title: 'La proposta è confermata',
      body: 'Hanno detto tutti di sì: da ora la proposta è un accordo.',
    },
    [NotificationKind.FALLEN]: {
      title: 'La proposta non va avanti',
      body: 'La proposta è caduta. Non devi fare nulla: continuiamo a cercare.',
    },
    [NotificationKind.MESSAGE]: {
      title: 'Hai un messaggio nuovo',
      body: 'Qualcuno ti ha scritto in una conversazione.',
    },
    [NotificationKind.UNCOVERED]: {
      title: 'Un incontro è senza operatore',
      body: 'Chi doveva venire non può. Cerchiamo subito un sostituto: guarda il calendario.',
    },
    [NotificationKind.COVERED]: {
      title: 'Viene un sostituto',
      body: 'Abbiamo trovato chi viene al posto dell’operatore: guarda il calendario.',
    },
    [NotificationKind.RETURNED]: {
      title: 'L’incontro si fa come previsto',
      body: 'Chi di solito viene può venire: guarda il calendario. Non devi fare nulla.',
    },
    [NotificationKind.SUBSTITUTE]: {
      title: 'Puoi sostituire un collega?',
      body: 'Ti chiediamo di dare un incontro al posto di un altro. Il primo che dice sì lo prende.',
    },
    [NotificationKind.LAPSED]: {
      title: 'La sostituzione non serve più',
      body: 'C’è già chi viene, o l’incontro non si fa. Non devi fare nulla.',
    },
    [NotificationKind.JOINED]: {
      title: 'Una famiglia si unisce al servizio',
      body: 'Leggi da quando, e il tuo nuovo prezzo o guadagno.',
    },
    [NotificationKind.LEFT]: {
      title: 'Una famiglia lascia il servizio',
      body: 'Il servizio continua. Leggi da quando, e il tuo nuovo prezzo o guadagno.',
    },
    [NotificationKind.ENDED]: {
      title: 'Il servizio finisce',
      body: 'Una famiglia lascia, e senza di lei il servizio non può continuare. Leggi da quando.',
    },
    [NotificationKind.STAYED]: {
      title: 'Il servizio continua come prima',
      body: 'La famiglia che voleva lasciare resta. Non devi fare nulla.',
    },
    [NotificationKind.CANCELLED]: {
      title: 'Una visita è cambiata',
      body: 'Una famiglia ha annullato: guarda la tua settimana prima di partire.',
    },
    [NotificationKind.SETTLED]: {
      title: 'Lo sportello ha deciso sulle ore',
      body: 'Lo sportello ha stabilito quante ore contano per un incontro su cui non eravate d’accordo.',
    },
    [NotificationKind.DISPUTED]: {
      title: 'Una famiglia contesta le ore di una visita',
      body: 'Leggi che cosa segnala. Lo sportello sente anche te, prima di decidere: puoi scrivergli.',
    },
    [NotificationKind.CORRECTED]: {
      title: 'Lo sportello ha corretto un conto',
      body: 'Ha corretto una voce di un mese chiuso: il perché è accanto alla voce.',
    },
    [NotificationKind.VETTING]: {
      title: 'L’ufficio verifiche ha una novità',
      body: 'Riguarda una candidatura o i documenti di chi lavora: la leggi nella tua area.',
    },
    [NotificationKind.DRAFTS]: {
      title: 'Ci sono proposte da rivedere',
      body: 'Una ricerca ha preparato proposte. Le famiglie le vedono solo dopo che le hai guardate.',
    },
  },
  en: {
    [NotificationKind.PROPOSED]: {
      title: 'There is a proposal for you',
      body: 'A new proposal waits for your answer.',
    },
    [NotificationKind.CONFIRMED]: {
      title: 'The proposal is confirmed',
      body: 'Everyone has said yes: from now on the proposal is an agreement.',
    },
    [NotificationKind.FALLEN]: {
      title: 'The proposal does not go on',
      body: 'The proposal has fallen. You need not do anything: we go on looking.',
    },
    [NotificationKind.MESSAGE]: {
      title: 'You have a new message',
      body: 'Somebody has written to you in a conversation.',
    },
    [NotificationKind.UNCOVERED]: {
      title: 'A session has nobody to give it',
      body: 'Whoever was to come cannot. We are looking for a substitute at once: see your calendar.',
    },
    [NotificationKind.COVERED]: {
      title: 'A substitute comes',
      body: 'We have found somebody who comes instead: see your calendar.',
    },
    [NotificationKind.RETURNED]: {
      title: 'The session is held as planned',
      body: 'Whoever usually comes can come after all: see your calendar. You need not do anything.',
    },
    [NotificationKind.SUBSTITUTE]: {
      title: 'Can you stand in for a colleague?',
      body: 'We ask you to give a session in the place of another. The first to say yes has it.',
    },
    [NotificationKind.LAPSED]: {
      title: 'You need not stand in any more',
      body: 'Somebody comes already, or the session is not held. You need not do anything.',
    },
    [NotificationKind.JOINED]: {
      title: 'A household joins the service',
      body: 'Read from when, and what you pay or earn then.',
    },
    [NotificationKind.LEFT]: {
      title: 'A household leaves the service',
      body: 'The service goes on. Read from when, and what you pay or earn then.',
    },
    [NotificationKind.ENDED]: {
      title: 'The service ends',
      body: 'A household leaves, and without it the service cannot go on. Read from when.',
    },
    [NotificationKind.STAYED]: {
      title: 'The service goes on as before',
      body: 'The household that wanted to leave stays. You need not do anything.',
    },
    [NotificationKind.CANCELLED]: {
      title: 'A visit has changed',
      body: 'A family has cancelled: look at your week before you set out.',
    },
    [NotificationKind.SETTLED]: {
      title: 'The desk has decided about the hours',
      body: 'The desk has said how many hours count of a session on which you did not agree.',
    },
    [NotificationKind.DISPUTED]: {
      title: 'A family disputes the hours of a visit',
      body: 'Read what it says. The desk hears you too before it decides: you may write to it.',
    },
    [NotificationKind.CORRECTED]: {
      title: 'The desk has corrected a statement',
      body: 'It has put a line of a closed month right: the reason is beside the line.',
    },
    [NotificationKind.VETTING]: {
      title: 'The vetting office has news',
      body: 'It is about an application or the papers of somebody who works: your area says it.',
    },
    [NotificationKind.DRAFTS]: {
      title: 'There are proposals to review',
      body: 'A round has drafted proposals. The families see them only once you have looked at them.',
    },
  },
};

/** Where on the platform to read on, by what is told. */
export const PAGES: Readonly<Record<NotificationKind, string>> = {
  [NotificationKind.PROPOSED]: '/requests',
  [NotificationKind.CONFIRMED]: '/requests',
  [NotificationKind.FALLEN]: '/requests',
  [NotificationKind.MESSAGE]: '/messages',
  [NotificationKind.UNCOVERED]: '/calendar',
  [NotificationKind.COVERED]: '/calendar',
  [NotificationKind.RETURNED]: '/calendar',
  [NotificationKind.SUBSTITUTE]: '/work',
  [NotificationKind.LAPSED]: '/work',
  [NotificationKind.CANCELLED]: '/work/week',
  // Their readers are on both sides: the page leads each to their own.
  [NotificationKind.JOINED]: '/notifications',
  [NotificationKind.LEFT]: '/notifications',
  [NotificationKind.ENDED]: '/notifications',
  [NotificationKind.STAYED]: '/notifications',
  [NotificationKind.SETTLED]: '/notifications',
  [NotificationKind.DISPUTED]: '/work/week',
  [NotificationKind.CORRECTED]: '/notifications',
  [NotificationKind.VETTING]: '/notifications',
  [NotificationKind.DRAFTS]: '/drafts',
};
