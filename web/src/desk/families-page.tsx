import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { AtDesk } from './at-desk.js';
import './desk.css';
import { FamilySearch } from './family-search.js';

/** Finding a family that the desk serves, by its name. */
export function FamiliesPage() {
  const { t } = useTranslation();
  return (
    <AtDesk title={t('desk.family.find')}>
      {() => (
        <Page
          title={t('desk.family.find')}
          lead={t('desk.family.findLead')}
          above={
            <Link className="wdt-back" to="/desk">
              <Icon name="arrow-left" size="sm" /> {t('desk.back')}
            </Link>
          }
        >
          <FamilySearch to={({ id }) => `/desk/families/${id}`} />
        </Page>
      )}
    </AtDesk>
  );
}
