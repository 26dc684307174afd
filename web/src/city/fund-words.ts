import { useTranslation } from 'react-i18next';
import type { CeilingPeriod } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';

/** Households up to an ISEE, and which part of their care a fund pays. */
interface Band {
  /** Null for all above the other bands. */
  iseeUpToCents: number | null;
  /** 0 to 100. */
  percent: number;
  /** At most this; null for no ceiling. */
  mostCents: number | null;
}

/** Says what a fund pays to a band: up to which ISEE, which part, and up to how much in a month or a year. */
export function useBandWords(): (band: Band, ceilingPer: CeilingPeriod) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ iseeUpToCents, percent, mostCents }, ceilingPer) => {
    const part = format.percent(percent / 100);
    const paid =
      iseeUpToCents === null
        ? t('city.policy.bandRest', { percent: part })
        : t('city.policy.band', { isee: format.euros(iseeUpToCents), percent: part });
    return mostCents === null
      ? paid
      : `${paid} ${t(`city.policy.bandMost.${ceilingPer}`, { most: format.euros(mostCents) })}`;
  };
}
