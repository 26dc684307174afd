import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The band below every page: what this is, and the statements that a public service owes. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="wdt-footer">
      <div className="container">
        <p>
          <strong>{t('product.name')}</strong>
          <br />
          {t('footer.about')}
        </p>
        <nav aria-label={t('footer.links')}>
          <Link to="/contacts">{t('footer.contacts')}</Link>
          <Link to="/accessibility" data-element="accessibility-link">
            {t('footer.accessibility')}
          </Link>
          <Link to="/privacy" data-element="privacy-policy-link">
            {t('footer.privacy')}
          </Link>
        </nav>
      </div>
    </footer>
  );
}
