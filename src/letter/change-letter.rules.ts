import { AgreementChange } from '../agreement/agreement-change.rules.js';
import { elide, type LocalDate, type SlotInterval, weekWords, writtenDay } from '../calendar/index.js';
import { euros } from '../offer/offer-sentence.rules.js';
import { type Language } from '../service-type/service-type.rules.js';
import { type Desk } from '../territory/desk.rules.js';
import { type PrintedPage, reachWords } from './printed-page.rules.js';

/** What a letter says to a household of who joins, leaves or stays in its service; prices in cents per week, null for none. */
export interface ChangeLetterFacts extends Desk {
  readonly household: string;
  readonly address: string;
  /** Day on which it is printed, in words. */
  readonly printedOn: string;
  readonly change: AgreementChange;
  /** Whether it is this household that joins, leaves or stays. */
  readonly own: boolean;
  readonly fromOn: LocalDate;
  readonly service: string;
  readonly provider: string;
  /** What the household attends from then on; none where it has no part any more. */
  readonly sessions: readonly SlotInterval[];
  readonly beforeCents: number | null;
  readonly afterCents: number | null;
  readonly phone: string | null;
}

const { JOINED, LEFT, ENDED, STAYED } = AgreementChange;

const WORDS = {
  it: {
    file: 'Lettera su un cambio nel servizio',
    own: {
      title: {
        [JOINED]: 'Ora fai parte del servizio',
        [LEFT]: 'Lasci il servizio',
        [ENDED]: 'Il servizio finisce',
        [STAYED]: 'Resti nel servizio',
      },
      text: {
        [JOINED]: (day: string) => `Ti unisci al servizio dal ${day}.`,
        [LEFT]: (day: string) => `Come hai chiesto, dal ${day} non ne fai più parte. Le altre famiglie continuano.`,
        [ENDED]: (day: string) => `Come hai chiesto, dal ${day} non ne fai più parte, e il servizio finisce.`,
        [STAYED]: (day: string) => `Come hai chiesto, non lasci più il servizio: anche dal ${day} ne fai parte.`,
      },
    },
    other: {
      title: {
        [JOINED]: 'Una famiglia si unisce al tuo servizio',
        [LEFT]: 'Una famiglia lascia il tuo servizio',
        [ENDED]: 'Il tuo servizio finisce',
        [STAYED]: 'Il tuo servizio continua come prima',
      },
      text: {
        [JOINED]: (day: string) => `Una famiglia si unisce dal ${day}. Per te il servizio continua.`,
        [LEFT]: (day: string) => `Una famiglia lascia: dal ${day} non c’è più. Per te il servizio continua.`,
        [ENDED]: (day: string) =>
          `Una famiglia lascia, e senza di lei il servizio finisce: dal ${day} non c’è più. Cerchiamo subito un’altra soluzione per te.`,
        [STAYED]: (day: string) =>
          `La famiglia che voleva lasciare resta: anche dal ${day} il servizio continua come prima.`,
      },
    },
    service: 'Servizio',
    provider: 'Chi viene',
    from: 'Da quando',
    lastPrice: 'Quanto paghi fino ad allora',
    when: 'Quando, ogni settimana',
    price: 'Quanto paghi da allora',
    staysAt: 'Quanto paghi',
    before: 'Prima pagavi',
    week: (price: string) => `${price} a settimana`,
    same: (price: string) => `${price} a settimana, come prima`,
    next: 'Che cosa devi fare',
    nothing: 'Niente. Hai domande, o qualcosa non torna?',
    foot: 'Welfare di Tutti – un servizio della città',
  },
  en: {
    file: 'Letter about a change of the service',
    own: {
      title: {
        [JOINED]: 'You take part in the service now',
        [LEFT]: 'You leave the service',
        [ENDED]: 'The service ends',
        [STAYED]: 'You stay in the service',
      },
      text: {
        [JOINED]: (day: string) => `You join the service on ${day}.`,
        [LEFT]: (day: string) => `As you asked, you take no part in it from ${day} on. The other households go on.`,
        [ENDED]: (day: string) => `As you asked, you take no part in it from ${day} on, and the service ends.`,
        [STAYED]: (day: string) => `As you asked, you do not leave the service: you take part from ${day} on too.`,
      },
    },
    other: {
      title: {
        [JOINED]: 'A household joins your service',
        [LEFT]: 'A household leaves your service',
        [ENDED]: 'Your service ends',
        [STAYED]: 'Your service goes on as before',
      },
      text: {
        [JOINED]: (day: string) => `A household joins on ${day}. For you the service goes on.`,
        [LEFT]: (day: string) => `A household leaves: from ${day} on it takes no part. For you the service goes on.`,
        [ENDED]: (day: string) =>
          `A household leaves, and without it the service ends: from ${day} on there is none. We look for something else for you at once.`,
        [STAYED]: (day: string) =>
          `The household that wanted to leave stays: from ${day} on too, the service goes on as before.`,
      },
    },
    service: 'Service',
    provider: 'Who comes',
    from: 'From when',
    lastPrice: 'What you pay until then',
    when: 'When, every week',
    price: 'What you pay from then on',
    staysAt: 'What you pay',
    before: 'Before, you paid',
    week: (price: string) => `${price} a week`,
    same: (price: string) => `${price} a week, as before`,
    next: 'What you have to do',
    nothing: 'Nothing. Do you have questions, or is something wrong?',
    foot: 'Welfare di Tutti – a service of the city',
  },
} as const;

/** What the household pays before and after, each by its name. */
function priceFacts({ change, beforeCents, afterCents }: ChangeLetterFacts, language: Language): [string, string][] {
  const words = WORDS[language];
  const week = (cents: number) => words.week(euros(cents, language));
  if (afterCents === null) return beforeCents === null ? [] : [[words.lastPrice, week(beforeCents)]];
  // What it would have been without who stays was never paid.
  if (change === STAYED) return [[words.staysAt, words.same(euros(afterCents, language))]];
  if (afterCents === beforeCents) return [[words.price, words.same(euros(afterCents, language))]];
  return [
    [words.price, week(afterCents)],
    ...(beforeCents === null ? [] : [[words.before, week(beforeCents)] as [string, string]]),
  ];
}

/** The letter that tells a household without a screen who joins, leaves or stays in its service, from when, and what it pays. */
export function changeLetterPage(facts: ChangeLetterFacts, language: Language): PrintedPage {
  const words = WORDS[language];
  const { title, text } = facts.own ? words.own : words.other;
  const day = writtenDay(facts.fromOn, language);
  const sentence = text[facts.change](day);
  return {
    language,
    title: words.file,
    form: 'letter',
    blocks: [
      { kind: 'lines', lines: [facts.household, facts.address] },
      { kind: 'small', text: facts.printedOn },
      { kind: 'title', text: title[facts.change] },
      { kind: 'strong', text: language === 'it' ? elide(sentence) : sentence },
      {
        kind: 'facts',
        facts: [
          [words.service, facts.service],
          [words.provider, facts.provider],
          ...(facts.change === STAYED ? [] : [[words.from, day] as const]),
          ...(facts.sessions.length > 0 ? [[words.when, weekWords(facts.sessions, language)] as const] : []),
          ...priceFacts(facts, language),
        ],
      },
      { kind: 'heading', text: words.next },
      { kind: 'text', text: `${words.nothing} ${reachWords(facts, language)}` },
    ],
    foot: words.foot,
  };
}
