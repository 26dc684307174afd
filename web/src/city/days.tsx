import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { addDays } from '../i18n/rome.js';

interface DaysProps {
  /** The first day, YYYY-MM-DD. */
  validFrom: string;
  /** The first day on which it no longer holds; null for no end. */
  validUntil: string | null;
}

/** From which day until which a setting holds. */
export function Days({ validFrom, validUntil }: DaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const from = format.date(validFrom);
  return (
    <>
      {validUntil
        ? t('city.policy.between', { from, until: format.date(addDays(validUntil, -1)) })
        : t('city.policy.from', { from })}
    </>
  );
}
