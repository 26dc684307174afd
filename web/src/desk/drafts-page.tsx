import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DraftReview } from '../draft/draft-review.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { AtDesk } from './at-desk.js';

/** The drafts of the neighbourhood that the desk looks at before anybody is asked. */
export function DraftsPage() {
  const { t } = useTranslation();
  return (
    <AtDesk title={t('draft.title')}>
      {({ id, name }) => (
        <Page
          title={t('draft.pageTitle', { territory: name })}
          lead={t('draft.lead')}
          above={
            <Link className="wdt-back" to="/desk">
              <Icon name="arrow-left" size="sm" /> {t('desk.back')}
            </Link>
          }
        >
          <DraftReview key={id} place={{ territoryId: id }} />
        </Page>
      )}
    </AtDesk>
  );
}
