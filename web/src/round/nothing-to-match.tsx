import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../ui/states.js';

/** That a round ran over no open request, and for a building what comes first: inviting the neighbours. */
export function NothingToMatch({ buildingId }: { buildingId: string | null }) {
  const { t } = useTranslation();
  return (
    <EmptyState icon="inbox" title={t('round.nothingTitle')}>
      <p>{t('round.nothingText')}</p>
      {buildingId && (
        <Link className="btn btn-primary" to={`/building/${buildingId}#invitations`}>
          {t('round.invite')}
        </Link>
      )}
    </EmptyState>
  );
}
