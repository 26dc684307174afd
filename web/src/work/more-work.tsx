import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What somebody without work can do to be found more often. */
export function MoreWork() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('work.more.text')}</p>
      <p className="wdt-actions">
        <Link className="btn btn-outline-primary btn-sm" to="/work/availability">
          {t('work.more.availability')}
        </Link>
        <Link className="btn btn-outline-primary btn-sm" to="/work/rates">
          {t('work.more.rates')}
        </Link>
      </p>
    </>
  );
}
