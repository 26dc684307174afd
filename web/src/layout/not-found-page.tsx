import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../ui/page.js';

/** The answer to an address that names nothing, with ways on. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <p className="wdt-actions">
        <Link className="btn btn-primary" to="/">
          {t('notFound.start')}
        </Link>
        <Link className="btn btn-outline-primary" to="/town">
          {t('notFound.town')}
        </Link>
      </p>
    </Page>
  );
}
