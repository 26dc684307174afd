import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';

export const TOLD_COUNT_FIELDS = graphql(`
  fragment ToldCountFields on ToldCount {
    atLeast
    fewerThan
  }
`);

/** How many people or requests there are, as the server tells it: at least so many, and fewer than so many. */
export interface ToldCount {
  readonly atLeast: number;
  readonly fewerThan: number;
}

/** A count in words, and the number by which a sentence around it is put into the plural. */
export type CountInWords = { readonly count: number; readonly formatted: string };

/** Writes a count in the language of the page: a number, "fewer than 5" or "at least 10"; one that is not there is none. */
export function useToldCount(): (count: ToldCount | null | undefined) => CountInWords {
  const { t } = useTranslation();
  const format = useFormat();
  return (told) => {
    const { atLeast, fewerThan } = told ?? { atLeast: 0, fewerThan: 1 };
    if (fewerThan === atLeast + 1) return { count: atLeast, formatted: format.number(atLeast) };
    const formatted =
      atLeast === 0
        ? t('count.fewerThan', { number: format.number(fewerThan) })
        : t('count.atLeast', { number: format.number(atLeast) });
    return { count: fewerThan, formatted };
  };
}
