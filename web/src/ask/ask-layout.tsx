import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useNavigate } from 'react-router';
import { useViewer } from '../session/viewer.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useAsk, type AskedService, type Asking, type AskingHousehold, type Refusal } from './ask.js';
import './ask.css';
import { askFor, useAskedFor } from './asking-for.js';
import { keepDraft, loadDraft, type Draft } from './draft.js';

interface DraftedAskProps {
  household: AskingHousehold;
  services: readonly AskedService[];
}

/** Holds the draft while its steps come and go. */
function DraftedAsk({ household, services }: DraftedAskProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => loadDraft(household.id));
  const [refusals, refuse] = useState<readonly Refusal[]>([]);
  const asking: Asking = {
    household,
    services,
    service: services.find(({ id }) => id === draft.serviceTypeId) ?? null,
    draft,
    change: (changes: Partial<Draft>) => {
      const changed = { ...draft, ...changes };
      keepDraft(changed);
      setDraft(changed);
      refuse([]);
    },
    refusals,
    refuse,
    forget: () => {
      keepDraft(null);
      askFor(null);
    },
    goTo: (step) => void navigate(`/ask/${step}`),
  };
  return (
    <>
      {draft.changes && (
        <div className="container">
          <Notice tone="info">
            <p>{t('ask.changing', { service: asking.service?.name ?? '' })}</p>
            <Link to={`/requests/${draft.changes.id}`} onClick={asking.forget}>
              {t('ask.notChanging')}
            </Link>
          </Notice>
        </div>
      )}
      <Outlet context={asking} />
    </>
  );
}

/** Asking for care, one step a page; for somebody who comes as a household, or for the desk that asks by a mandate. */
export function AskLayout() {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useAsk({ fetchPolicy: 'cache-and-network' });
  const viewer = useViewer();
  const behalf = useAskedFor();
  const household = behalf.isOnBehalf ? behalf.household : data?.viewer?.household;
  if (data && household)
    return (
      <>
        {behalf.isOnBehalf && (
          <div className="container">
            <Notice tone="info">
              <p>{t('ask.onBehalf', { household: household.displayName })}</p>
              <Link to="/desk/assist" onClick={() => askFor(null)}>
                {t('ask.notOnBehalf')}
              </Link>
            </Notice>
          </div>
        )}
        <DraftedAsk key={household.id} household={household} services={data.serviceTypes} />
      </>
    );
  return (
    <Page title={t('ask.title')}>
      {(loading || behalf.loading) && !household && <Skeleton rows={3} />}
      {error && !data && <FailedState error={error} onRetry={() => void refetch()} />}
      {behalf.error && <FailedState error={behalf.error} onRetry={() => void behalf.refetch()} />}
      {data && !behalf.isOnBehalf && viewer?.role === 'PLATFORM_OPERATOR' && (
        <EmptyState icon="user" title={t('ask.atDeskTitle')}>
          <p>{t('ask.atDeskText')}</p>
          <Link className="btn btn-primary" to="/desk/assist">
            {t('ask.atDesk')}
          </Link>
        </EmptyState>
      )}
      {data && !behalf.isOnBehalf && viewer?.role !== 'PLATFORM_OPERATOR' && (
        <EmptyState icon="user" title={t('ask.signInTitle')}>
          <p>{t('ask.signInText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
    </Page>
  );
}
