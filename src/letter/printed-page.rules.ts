import { type SlotInterval, weekWords } from '../calendar/index.js';
import { euros } from '../offer/offer-sentence.rules.js';
import { type Desk, deskWords } from '../territory/desk.rules.js';
import { type Language } from '../service-type/service-type.rules.js';

/** A part of a printed page, from the top down. */
export type PageBlock =
  | { readonly kind: 'title' | 'heading' | 'text' | 'strong' | 'small'; readonly text: string }
  /** Lines that stand together, such as an address. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** What is to be looked up: each with its name before it. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** Steps in their order. */
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  /** A code to read out or type, in a frame. */
  | { readonly kind: 'code'; readonly name: string; readonly code: string }
  /** An address of the web, as a square to point a phone at, with words and what people type beside it. */
  | { readonly kind: 'link'; readonly url: string; readonly shown: string; readonly words: string };

/** What is printed on a sheet. */
export interface PrintedPage {
  readonly language: Language;
  /** What the file is called where it is listed. */
  readonly title: string;
  /** A poster is read from afar, a letter in the hand. */
  readonly form: 'poster' | 'letter';
  readonly blocks: readonly PageBlock[];
  /** At the foot of the page. */
  readonly foot: string;
}

/** What a poster says of where it hangs; nothing of anybody. */
export interface PosterFacts extends Desk {
  readonly address: string;
  readonly territory: string;
  readonly phone: string | null;
  /** Where to go on. */
  readonly url: string;
}

/** What a letter says to a household about one proposal. */
export interface LetterFacts extends Desk {
  readonly household: string;
  readonly address: string;
  /** Day on which it is printed, in words. */
  readonly printedOn: string;
  readonly service: string;
  readonly provider: string;
  readonly sessions: readonly SlotInterval[];
  /** The others, by no more than may be said before everyone has accepted. */
  readonly neighbours: readonly string[];
  readonly priceCents: number;
  readonly aloneCents: number;
  /** Until when to answer, in words. */
  readonly answerBy: string;
  /** What the desk asks for on the phone. */
  readonly code: string;
  readonly phone: string | null;
  /** Where to answer on a screen; null where nobody of the household has ever come in there. */
  readonly url: string | null;
}

const WORDS = {
  it: {
    poster: {
      title: 'Ti serve una mano? Nel tuo palazzo potete condividerla.',
      intro:
        'Babysitter, assistenza agli anziani, doposcuola, cura del cane: se più famiglie hanno bisogno della stessa cosa, una sola persona verificata può aiutarle insieme. Ognuna spende meno, e chi lavora non guadagna mai meno.',
      how: 'Come funziona',
      steps: [
        'Dici che cosa ti serve e quando: bastano due minuti, non costa nulla.',
        'Troviamo una persona verificata e, se ci sono, i vicini con cui condividerla.',
        'Ricevi una proposta con il prezzo. Decidi tu: fino al sì di tutti nessuno vede il tuo nome.',
      ],
      scan: 'Inquadra il codice con il telefono, oppure scrivi questo indirizzo nel browser:',
      desk: 'Preferisci parlare con qualcuno?',
    },
    letterbox: {
      file: 'Invito per le cassette della posta:',
      to: 'A chi abita in',
      choose: 'Nessuno ti ha iscritto: se non ti serve, non devi fare nulla.',
    },
    letter: {
      file: 'Lettera con una proposta',
      title: 'C’è una proposta per te',
      intro: 'Abbiamo trovato una soluzione per la tua richiesta. Leggila con calma: decidi tu.',
      service: 'Servizio',
      provider: 'Chi viene',
      vetted: (name: string) => `${name}, con documenti verificati`,
      when: 'Quando, ogni settimana',
      with: 'Insieme a',
      alone: 'nessun altro: il servizio è solo per te',
      price: 'Quanto paghi',
      week: (price: string) => `${price} a settimana`,
      saved: (saved: string, alone: string) => `Da solo pagheresti ${alone} a settimana: risparmi ${saved}.`,
      answer: 'Come rispondere',
      by: (day: string) => `Rispondi entro ${day}. Se non rispondi, la proposta cade e cerchiamo ancora.`,
      phone: 'Di’ sì o no al telefono o allo sportello.',
      read: 'Ti chiediamo questo codice:',
      code: 'Il tuo codice',
      scan: 'Oppure rispondi da telefono o computer:',
      secret: 'Il codice vale solo per questa proposta. Non darlo a nessuno che non sia lo sportello.',
    },
    call: (phone: string) => `Chiama il ${phone}.`,
    come: (hub: string) => `Ti aspettiamo allo sportello: ${hub}.`,
    desk: 'Chiedi allo sportello del tuo quartiere.',
    foot: 'Welfare di Tutti – un servizio della città',
  },
  en: {
    poster: {
      title: 'Need a hand? Share one in your building.',
      intro:
        'Babysitting, care for the elderly, after-school care, a dog to look after: when several families need the same, one vetted person can help them together. Each of them pays less, and whoever works never earns less.',
      how: 'How it works',
      steps: [
        'Say what you need and when: it takes two minutes and costs nothing.',
        'We find a vetted person and, where there are any, neighbours to share with.',
        'You get a proposal with its price. You decide: nobody sees your name until everyone has said yes.',
      ],
      scan: 'Point your phone at the code, or type this address into a browser:',
      desk: 'Would you rather speak to somebody?',
    },
    letterbox: {
      file: 'Invitation for the letterboxes:',
      to: 'To whoever lives at',
      choose: 'Nobody has signed you up: if you do not need it, you need not do anything.',
    },
    letter: {
      file: 'Letter with a proposal',
      title: 'There is a proposal for you',
      intro: 'We have found a solution for your request. Read it without haste: you decide.',
      service: 'Service',
      provider: 'Who comes',
      vetted: (name: string) => `${name}, whose papers were checked`,
      when: 'When, every week',
      with: 'Together with',
      alone: 'nobody else: the service is yours alone',
      price: 'What you pay',
      week: (price: string) => `${price} a week`,
      saved: (saved: string, alone: string) => `Alone you would pay ${alone} a week: you save ${saved}.`,
      answer: 'How to answer',
      by: (day: string) => `Answer by ${day}. Without an answer the proposal falls, and we go on looking.`,
      phone: 'Say yes or no on the phone or at the desk.',
      read: 'We ask you for this code:',
      code: 'Your code',
      scan: 'Or answer on a phone or computer:',
      secret: 'The code is for this proposal only. Give it to nobody but the desk.',
    },
    call: (phone: string) => `Call ${phone}.`,
    come: (hub: string) => `Come to the desk: ${hub}.`,
    desk: 'Ask at the desk of your neighbourhood.',
    foot: 'Welfare di Tutti – a service of the city',
  },
} as const;

/** Where to find the desk, in a sentence or two; the number stays on one line. */
export function reachWords({ phone, ...desk }: Desk & { readonly phone: string | null }, language: Language) {
  const words = WORDS[language];
  const place = deskWords(desk, language);
  const found = [
    ...(phone ? [words.call(phone.replaceAll(' ', '\u00a0'))] : []),
    ...(place ? [words.come(place)] : []),
  ];
  return found.length > 0 ? found.join(' ') : words.desk;
}

/** The poster that invites the people of a building. */
export function posterPage(facts: PosterFacts, language: Language): PrintedPage {
  const words = WORDS[language];
  const { title, intro, how, steps, scan, desk } = words.poster;
  return {
    language,
    title: `${title} ${facts.address}`,
    form: 'poster',
    blocks: [
      { kind: 'title', text: title },
      { kind: 'strong', text: facts.address },
      { kind: 'text', text: intro },
      { kind: 'heading', text: how },
      { kind: 'steps', steps },
      { kind: 'link', url: facts.url, shown: new URL(facts.url).host, words: scan },
      { kind: 'heading', text: desk },
      { kind: 'text', text: reachWords(facts, language) },
    ],
    foot: `${words.foot} · ${facts.territory}`,
  };
}

/** The letter for every letterbox of a building: what the poster says, in the hand; to everybody, so that it names nobody. */
export function letterboxPage(facts: PosterFacts, language: Language): PrintedPage {
  const words = WORDS[language];
  const { title, intro, how, steps, scan, desk } = words.poster;
  const { to, choose, file } = words.letterbox;
  return {
    language,
    title: `${file} ${facts.address}`,
    form: 'letter',
    blocks: [
      { kind: 'lines', lines: [to, facts.address] },
      { kind: 'title', text: title },
      { kind: 'text', text: intro },
      { kind: 'heading', text: how },
      { kind: 'steps', steps },
      { kind: 'strong', text: choose },
      { kind: 'link', url: facts.url, shown: new URL(facts.url).host, words: scan },
      { kind: 'heading', text: desk },
      { kind: 'text', text: reachWords(facts, language) },
    ],
    foot: `${words.foot} · ${facts.territory}`,
  };
}

/** The letter that brings a proposal to a household without a screen. */
export function letterPage(facts: LetterFacts, language: Language): PrintedPage {
  const words = WORDS[language];
  const letter = words.letter;
  const saved = facts.aloneCents - facts.priceCents;
  return {
    language,
    title: letter.file,
    form: 'letter',
    blocks: [
      { kind: 'lines', lines: [facts.household, facts.address] },
      { kind: 'small', text: facts.printedOn },
      { kind: 'title', text: letter.title },
      { kind: 'text', text: letter.intro },
      {
        kind: 'facts',
        facts: [
          [letter.service, facts.service],
          [letter.provider, letter.vetted(facts.provider)],
          [letter.when, weekWords(facts.sessions, language)],
          [letter.with, facts.neighbours.length > 0 ? facts.neighbours.join('; ') : letter.alone],
          [letter.price, letter.week(euros(facts.priceCents, language))],
        ],
      },
      ...(saved > 0
        ? [
            {
              kind: 'text' as const,
              text: letter.saved(euros(saved, language), euros(facts.aloneCents, language)),
            },
          ]
        : []),
      { kind: 'heading', text: letter.answer },
      { kind: 'strong', text: letter.by(facts.answerBy) },
      { kind: 'text', text: `${letter.phone} ${reachWords(facts, language)} ${letter.read}` },
      { kind: 'code', name: letter.code, code: facts.code },
      ...(facts.url === null
        ? []
        : [{ kind: 'link' as const, url: facts.url, shown: new URL(facts.url).host, words: letter.scan }]),
      { kind: 'small', text: letter.secret },
    ],
    foot: words.foot,
  };
}
