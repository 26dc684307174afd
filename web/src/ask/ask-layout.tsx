import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useNavigate } from 'react-router';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { ASK, type AskedService, type Asking, type AskingHousehold, type Refusal } from './ask.js';
import './ask.css';
import { keepDraft, loadDraft, type Draft } from './draft.js';

interface DraftedAskProps {
  household: AskingHousehold;
  services: readonly AskedService[];
}

/** Holds the draft while its steps come and go. */
function DraftedAsk({ household, services }: DraftedAskProps) {
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
    forget: () => keepDraft(null),
    goTo: (step) => void navigate(`/ask/${step}`),
  };
  return <Outlet context={asking} />;
}

/** Asking for care, one step a page; only for somebody who comes as a household. */
export function AskLayout() {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(ASK, { fetchPolicy: 'cache-and-network' });
  const household = data?.viewer?.household;
  if (household) return <DraftedAsk key={household.id} household={household} services={data.serviceTypes} />;
  return (
    <Page title={t('ask.title')}>
      {loading && !data && <Skeleton rows={3} />}
      {error && !data && <FailedState error={error} onRetry={() => void refetch()} />}
      {data && (
        <EmptyState icon="user" title={t('ask.signInTitle')}>
          <p>{t('ask.signInText')}</p>
          <Link className="btn btn-primary" to="/enter?to=/ask">
            {t('ask.signIn')}
          </Link>
        </EmptyState>
      )}
    </Page>
  );
}
