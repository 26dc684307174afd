import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Page } from '../ui/page.js';
import { Ways } from '../ui/ways.js';
import './city.css';

const PARTS = ['figures', 'rounds', 'policy', 'law', 'people', 'bodies', 'jobs', 'exports', 'systems'] as const;

/** What the city steers by: figures, rounds, what it has set, the work in the background, other systems. */
export function CityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('city.title')} lead={t('city.lead')}>
      <Ways
        label={t('city.parts')}
        ways={PARTS.map((part) => ({ to: `/city/${part}`, name: t(`city.part.${part}`) }))}
      />
      <Outlet />
    </Page>
  );
}
