import { elide, writtenDay } from '../calendar/index.js';
import { euros } from '../offer/offer-sentence.rules.js';
import { type Language } from '../service-type/service-type.rules.js';
import { NotificationKind } from './notification.rules.js';

/** What a step in who takes part in a service means for one reader; prices in cents per week, null for none. */
export interface ChangeFacts {
  /** The first day on which it holds, `YYYY-MM-DD`. */
  readonly fromOn: string;
  readonly beforeCents: number | null;
  readonly afterCents: number | null;
}

/** What happens, by its day. */
const EVENTS: Readonly<Record<Language, Partial<Record<NotificationKind, (day: string) => string>>>> = {
  it: {
    [NotificationKind.JOINED]: (day) => `Una famiglia si unisce dal ${day}.`,
    [NotificationKind.LEFT]: (day) => `Una famiglia lascia: dal ${day} non c’è più.`,
    [NotificationKind.ENDED]: (day) =>
      `Una famiglia lascia, e senza di lei il servizio finisce: dal ${day} non c’è più. Se restano altre famiglie, cerchiamo subito per loro.`,
    [NotificationKind.STAYED]: (day) =>
      `La famiglia che voleva lasciare resta: anche dal ${day} il servizio continua come prima.`,
  },
  en: {
    [NotificationKind.JOINED]: (day) => `A household joins on ${day}.`,
    [NotificationKind.LEFT]: (day) => `A household leaves: from ${day} on it takes no part.`,
    [NotificationKind.ENDED]: (day) =>
      `A household leaves, and without it the service ends: from ${day} on there is none. Where others remain, we look for them at once.`,
    [NotificationKind.STAYED]: (day) =>
      `The household that wanted to leave stays: from ${day} on too, the service goes on as before.`,
  },
};

/** The reader's own price, before and after: what a household pays, or a provider earns. */
function priceSentence(beforeCents: number, afterCents: number, language: Language): string {
  const after = euros(afterCents, language);
  const before = euros(beforeCents, language);
  if (beforeCents === afterCents)
    return language === 'it' ? `Per te restano ${after} a settimana.` : `For you it stays at ${after} a week.`;
  return language === 'it'
    ? `Per te sono ${after} a settimana, prima erano ${before}.`
    : `For you it is ${after} a week, before it was ${before}.`;
}

/** Says to one reader from which day somebody joins, leaves or stays, and what they pay or earn from then on. */
export function changeSentence(kind: NotificationKind, facts: ChangeFacts, language: Language): string | null {
  const { fromOn, beforeCents, afterCents } = facts;
  const event = EVENTS[language][kind];
  if (!event) return null;
  // What it would have been without who stays was never paid.
  const was = kind === NotificationKind.STAYED ? afterCents : beforeCents;
  const price = was === null || afterCents === null ? [] : [priceSentence(was, afterCents, language)];
  const sentence = [event(writtenDay(fromOn, language)), ...price].join(' ');
  return language === 'it' ? elide(sentence) : sentence;
}
