import { type LocalDate, parseLocalDate } from './local-date.js';
import { type Instant, TIME_ZONE } from './rome-time.js';

const LOCALES = { it: 'it-IT', en: 'en-GB' } as const;

type Language = keyof typeof LOCALES;

/** The first of a month is an ordinal in Italian, every other day a plain number. */
const withOrdinal = (text: string, language: Language) =>
  language === 'it' ? text.replace(/(?<!\d)1 (?=\p{L})/gu, '1º ') : text;

/** A day as a sentence says it: `8 dicembre 2026`, `1º dicembre 2026`, `8 December 2026`. */
export function writtenDay(date: LocalDate, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return withOrdinal(format.format(Date.parse(parseLocalDate(date).toString())), language);
}

/** A moment as a sentence says it, by the clock in Rome: `martedì 8 dicembre alle ore 18:00`. */
export function writtenMoment(instant: Instant, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  return withOrdinal(format.format(Date.parse(instant)), language);
}

const ELIDED: Readonly<Record<string, string>> = {
  il: 'l’',
  al: 'all’',
  dal: 'dall’',
  del: 'dell’',
  nel: 'nell’',
  sul: 'sull’',
};

/**
 * Joins the articles of an Italian sentence to the numbers that are said with a vowel first, 11 and those that begin
 * with 8: “dal 8 marzo” is “dall’8 marzo”. “A” and “e” take a d before their own vowel: “a Affori” is “ad Affori”. The web
 * client does the same with what it says itself.
 */
export function elide(sentence: string): string {
  return sentence
    .replace(/(?<![\p{L}’])(il|al|dal|del|nel|sul) (?=8|11(?!\d))/giu, (_, article: string) => {
      const elided = ELIDED[article.toLowerCase()]!;
      return article[0] === article[0].toUpperCase() ? elided[0].toUpperCase() + elided.slice(1) : elided;
    })
    .replace(/(?<=^|\s)(a(?= a\p{L})|e(?= (?:[eé]\p{L}|è)))/giu, '$1d');
}
