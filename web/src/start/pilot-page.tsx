import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../ui/page.js';
import './start.css';

const STEPS = ['desk', 'invite', 'search', 'decide'] as const;

/** What a building that shares is, and how one begins: for whoever would be its coordinator. */
export function PilotPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('pilot.title')} lead={t('pilot.lead')}>
      <section className="wdt-section" aria-labelledby="how">
        <h2 id="how">{t('pilot.howTitle')}</h2>
        <ol className="wdt-steps">
          {STEPS.map((step) => (
            <li key={step}>
              <h3>{t(`pilot.step.${step}.title`)}</h3>
              <p>{t(`pilot.step.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="wdt-section" aria-labelledby="seen">
        <h2 id="seen">{t('pilot.privacyTitle')}</h2>
        <p className="wdt-measure">{t('pilot.privacyText')}</p>
      </section>
      <p className="wdt-actions">
        <Link className="btn btn-primary" to="/contacts">
          {t('pilot.contact')}
        </Link>
        <Link className="btn btn-outline-primary" to="/invitation">
          {t('pilot.code')}
        </Link>
      </p>
    </Page>
  );
}
