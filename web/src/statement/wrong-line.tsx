import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';

/** How the desk has put a line right, and why. */
export function Corrected({ minutes, reason }: { minutes: number; reason: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <span className="wdt-small"> {t('statement.corrected', { time: format.duration(minutes), reason })}</span>;
}

/** What somebody does who finds a line of a closed month wrong: they write to the desk. */
export function WrongLine() {
  const { t } = useTranslation();
  return (
    <p className="wdt-small wdt-no-print">
      {t('statement.wrong')} <Link to="/messages">{t('statement.toDesk')}</Link>
    </p>
  );
}
