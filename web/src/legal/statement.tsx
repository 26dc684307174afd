import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInstallation } from '../session/installation.js';
import { Page } from '../ui/page.js';

/** A page of plain text in sections, as statements that the law asks for are; it ends by whom to ask. */
export function Statement({ title, lead, sections }: { title: string; lead: string; sections: [string, string][] }) {
  const { t } = useTranslation();
  const town = useInstallation();
  return (
    <Page title={title} lead={lead}>
      <div className="wdt-statement">
        {sections.map(([heading, text]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
        {town?.controller ? (
          <p data-testid="controller">
            {t('legal.controller', { name: town.controller.name })}{' '}
            <a href={`mailto:${town.controller.email}`}>{town.controller.email}</a>
          </p>
        ) : (
          town?.simulated === false && <p>{t('legal.ask', { town: town.name })}</p>
        )}
        <p>
          <Link to="/contacts">{t('footer.contacts')}</Link>
        </p>
        {town?.simulated && <p className="wdt-small">{t('legal.demo')}</p>}
      </div>
    </Page>
  );
}
