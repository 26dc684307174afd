import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { Page } from '../ui/page.js';
import './city.css';

const PARTS = ['figures', 'rounds', 'policy', 'law', 'people', 'bodies', 'jobs', 'systems'] as const;

/** What the city steers by: figures, rounds, what it has set, the work in the background, other systems. */
export function CityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('city.title')} lead={t('city.lead')}>
      <nav className="wdt-tabs" aria-label={t('city.parts')}>
        {PARTS.map((part) => (
          <NavLink key={part} to={`/city/${part}`}>
            {t(`city.part.${part}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}
