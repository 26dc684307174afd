import { elide, writtenDay } from '../calendar/index.js';
import { type Language } from '../service-type/service-type.rules.js';
import { ApplicationState, VettingEventKind } from './application.rules.js';

/** What of an entry of the history must be known to tell it. */
export interface ToldEvent {
  readonly kind: VettingEventKind;
  readonly toState: ApplicationState | null;
  /** What the paper is called that it is about, by language; null where it is about none. */
  readonly paper: Readonly<Record<Language, string>> | null;
  /** The last day of that paper, `YYYY-MM-DD`. */
  readonly expiresOn: string | null;
}

/** What is told: on the page, and in a mail as its subject and its text. */
export interface KeeperSentence {
  readonly title: string;
  readonly body: string;
}

type Sentences = Readonly<Record<Language, KeeperSentence>>;

/** What is told of a step of the office, by the state that it leads to: what has happened, and no reason of it. */
const DECISIONS: Partial<Record<ApplicationState, Sentences>> = {
  [ApplicationState.DOCUMENTS]: {
    it: {
      title: 'Servono altri documenti',
      body: 'L’ufficio verifiche ti chiede altri documenti. Quali, lo leggi nella tua area.',
    },
    en: {
      title: 'More papers are needed',
      body: 'The vetting office asks for more papers. Your area says which.',
    },
  },
  [ApplicationState.CHECKS]: {
    it: {
      title: 'La tua candidatura si riesamina',
      body: 'Il ricorso è accolto: l’ufficio verifiche riesamina la candidatura.',
    },
    en: {
      title: 'Your application is looked at anew',
      body: 'The appeal is granted: the vetting office looks at the application anew.',
    },
  },
  [ApplicationState.INTERVIEW]: {
    it: {
      title: 'Sei invitato al colloquio',
      body: 'L’ufficio verifiche ha guardato i documenti e ti invita al colloquio. Nella tua area trovi che cosa fare.',
    },
    en: {
      title: 'You are invited to the interview',
      body: 'The vetting office has looked at the papers and invites you to the interview. Your area says what to do.',
    },
  },
  [ApplicationState.VETTED]: {
    it: {
      title: 'La verifica è finita: puoi lavorare',
      body: 'L’ufficio verifiche ti ha accettato: da ora ricevi proposte di lavoro.',
    },
    en: {
      title: 'Vetting is done: you can work',
      body: 'The vetting office has accepted you: from now on you get proposals of work.',
    },
  },
  [ApplicationState.REFUSED]: {
    it: {
      title: 'L’ufficio ha deciso sulla candidatura',
      body: 'La candidatura non è accolta. Il motivo, e come fare ricorso, lo leggi nella tua area.',
    },
    en: {
      title: 'The office has decided about the application',
      body: 'The application is not accepted. Your area gives the reason, and how to appeal.',
    },
  },
  [ApplicationState.CLOSED]: {
    it: {
      title: 'L’ufficio ha deciso sul ricorso',
      body: 'Il ricorso non è accolto. Il motivo lo leggi nella tua area.',
    },
    en: {
      title: 'The office has decided about the appeal',
      body: 'The appeal is not granted. Your area gives the reason.',
    },
  },
};

const written = (day: string | null, language: Language) => (day === null ? '' : writtenDay(day, language));

/** What is told of an entry, by its kind; an entry that is not here is only read. */
const SENTENCES: Partial<Record<VettingEventKind, (told: ToldEvent) => Sentences | undefined>> = {
  [VettingEventKind.APPLICATION]: ({ toState }) => (toState === null ? undefined : DECISIONS[toState]),
  [VettingEventKind.REMINDER]: ({ paper, expiresOn }) => ({
    it: {
      title: 'Un documento sta per scadere',
      body: `${paper?.it}: vale fino al ${written(expiresOn, 'it')}. Porta o carica quello nuovo, così il lavoro non si ferma.`,
    },
    en: {
      title: 'A paper ends soon',
      body: `${paper?.en}: it holds until ${written(expiresOn, 'en')}. Bring or upload the new one, so that work does not stop.`,
    },
  }),
  [VettingEventKind.EXPIRY]: ({ paper, expiresOn }) => ({
    it: {
      title: 'Un documento è scaduto',
      body: `${paper?.it}: è scaduto il ${written(expiresOn, 'it')}. Fino al rinnovo non ricevi proposte e gli incontri sono fermi.`,
    },
    en: {
      title: 'A paper has ended',
      body: `${paper?.en}: it ended on ${written(expiresOn, 'en')}. Until it is renewed you get no proposals and sessions are frozen.`,
    },
  }),
  [VettingEventKind.SUSPENSION]: () => ({
    it: {
      title: 'Il tuo profilo è sospeso',
      body: 'L’ufficio verifiche ha sospeso il profilo. Il motivo è nella tua area.',
    },
    en: {
      title: 'Your profile is suspended',
      body: 'The vetting office has suspended the profile. The reason is in your area.',
    },
  }),
  [VettingEventKind.REINSTATEMENT]: () => ({
    it: { title: 'Il tuo profilo è di nuovo attivo', body: 'La sospensione è finita.' },
    en: { title: 'Your profile is active again', body: 'The suspension has ended.' },
  }),
  [VettingEventKind.RATE]: () => ({
    it: {
      title: 'Una tua tariffa è sotto il minimo di legge',
      body: 'I minimi sono aumentati: aggiorna la tariffa nella tua area, fino ad allora non conta.',
    },
    en: {
      title: 'One of your rates is under the legal minimum',
      body: 'The legal minimum has risen: set the rate anew in your area, until then it does not count.',
    },
  }),
};

/** What whoever keeps a provider is told of an entry of its history; null where it is only read. */
export function keeperSentence(told: ToldEvent, language: Language): KeeperSentence | null {
  const sentence = SENTENCES[told.kind]?.(told)?.[language] ?? null;
  return sentence && language === 'it' ? { ...sentence, body: elide(sentence.body) } : sentence;
}
