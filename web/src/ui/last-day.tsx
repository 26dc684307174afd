import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { addDays } from '../i18n/rome.js';

interface LastDayProps {
  /** The first day without the service; nothing while no end is set. */
  endsOn: string | null;
  /** The first day on which it has a household fewer. */
  leftOn?: string | null;
}

/** In a list of services, the last day of one that ends, else that of a household that leaves; nothing of one that goes on. */
export function LastDay({ endsOn, leftOn = null }: LastDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = endsOn ?? leftOn;
  if (!day) return null;
  const date = format.date(addDays(day, -1));
  return (
    <span className="wdt-small wdt-last-day" data-testid="last-day">
      {endsOn ? t('lastDay.service', { date }) : t('lastDay.household', { date })}
    </span>
  );
}
