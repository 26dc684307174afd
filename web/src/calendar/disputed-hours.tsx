import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';

interface DisputedHoursProps {
  part: {
    state: string;
    confirmedMinutes?: number | null;
    /** Whether the desk has said how many minutes count. */
    settled: boolean;
    /** What the household says was wrong, where the reader may know it. */
    disputed?: string | null;
  };
  /** The household, where somebody else reads; left out for its own. */
  household?: string | undefined;
}

/** What became of hours that a household disputes, for either side: that the desk looks at them, or how many count. */
export function DisputedHours({ part, household }: DisputedHoursProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, confirmedMinutes, settled, disputed } = part;
  if (state !== 'DISPUTED' && !settled) return null;
  const count = confirmedMinutes ?? 0;
  return (
    <div className="wdt-small" data-testid="disputed-hours">
      <p>
        {state !== 'DISPUTED'
          ? t(count === 0 ? 'calendar.settledNone' : 'calendar.settled', { time: format.duration(count) })
          : household
            ? t('calendar.disputedBy', { household })
            : t('calendar.disputed')}
      </p>
      {disputed && <blockquote className="wdt-quote">{disputed}</blockquote>}
    </div>
  );
}
