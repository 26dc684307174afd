import { useTranslation } from 'react-i18next';
import type { AmountUnit } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';

/** Figures that are named one by one. */
const NAMED = [
  'function-indemnity',
  'board-and-lodging',
  'child-under-six',
  'first-up-to',
  'second-up-to',
  'voucher',
  'voucher-net',
  'most-per-household',
  'most-per-worker',
  'most-per-pair',
  'most-hours',
  'months-since-employment',
  'most-deduction',
  'credit-percent',
  'most-credit-expense',
  'most-credit-income',
  'body-vat-percent',
  'volunteer-hour',
] as const;
/** The rows of the table of contributions, and what stands in each. */
const ROWS = ['first', 'second', 'top', 'over-24-hours'] as const;
const PARTS = ['conventional', 'worker', 'open-cuaf', 'open-no-cuaf', 'fixed-cuaf', 'fixed-no-cuaf'] as const;

/** Says which figure of the law it is; one that the page has no words for keeps its own name. */
export function useFigureName(): (figure: string) => string {
  const { t } = useTranslation();
  return (figure) => {
    const named = NAMED.find((one) => one === figure);
    if (named) return t(`city.law.figure.${named}`);
    const [, where, level] = /^live-(out|in)-([A-Z]+)$/.exec(figure) ?? [];
    if (where && level) return t(where === 'out' ? 'city.law.liveOut' : 'city.law.liveIn', { level });
    const row = ROWS.find((one) => figure.startsWith(`${one}-`));
    const part = row && PARTS.find((one) => figure === `${row}-${one}`);
    return part ? t('city.law.cell', { row: t(`city.law.row.${row}`), part: t(`city.law.part.${part}`) }) : figure;
  };
}

/** Writes the amount of a figure in its unit. */
export function useAmount(): (amount: number, unit: AmountUnit) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (amount, unit) => {
    switch (unit) {
      case 'CENTS':
        return format.euros(amount);
      case 'PERCENT':
        return format.percent(amount / 100);
      case 'HOURS':
        return t('city.law.hours', { count: amount, number: format.number(amount) });
      case 'MONTHS':
        return t('city.law.months', { count: amount });
    }
  };
}
