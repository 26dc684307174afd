import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.js';

/** A page of plain text in sections, as statements that the law asks for are. */
export function Statement({ title, lead, sections }: { title: string; lead: string; sections: [string, string][] }) {
  const { t } = useTranslation();
  return (
    <Page title={title} lead={lead}>
      <div className="wdt-statement">
        {sections.map(([heading, text]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
        <p className="wdt-small">{t('legal.demo')}</p>
      </div>
    </Page>
  );
}
