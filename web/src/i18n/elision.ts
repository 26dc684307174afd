const ELIDED: Readonly<Record<string, string>> = {
  il: 'l’',
  al: 'all’',
  dal: 'dall’',
  del: 'dell’',
  nel: 'nell’',
  sul: 'sull’',
};

/** Writes the first of a month as the ordinal that Italian says: “1 dicembre” is “1º dicembre”. */
export function withOrdinal(text: string): string {
  return text.replace(/(?<!\d)1 (?=\p{L})/gu, '1º ');
}

/** Writes days without the zero that Italian ranges of dates put before them: “30 novembre – 06 dicembre” is “30 novembre – 6 dicembre”. */
export function withoutZeros(text: string): string {
  return text.replace(/(?<![\d:])0(?=\d(?: \p{L}|–))/gu, '');
}

/**
 * Joins Italian articles to the numbers that are said with a vowel first, 11 and those that begin with 8: “dal 8 marzo” is
 * “dall’8 marzo”. “A” and “e” take a d before their own vowel: “a Affori” is “ad Affori”, “Olga e Elena” is “Olga ed Elena”.
 */
export function elide(sentence: string): string {
  return sentence
    .replace(/(?<![\p{L}’])(il|al|dal|del|nel|sul) (?=8|11(?!\d))/giu, (_, article: string) => {
      const elided = ELIDED[article.toLowerCase()]!;
      return article[0] === article[0]!.toUpperCase() ? elided[0]!.toUpperCase() + elided.slice(1) : elided;
    })
    .replace(/(?<=^|\s)(a(?= a\p{L})|e(?= (?:[eé]\p{L}|è)))/giu, '$1d');
}
