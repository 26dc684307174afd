import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { FailedState } from '../ui/states.js';
import { Page } from '../ui/page.js';
import { useOnline } from '../ui/use-online.js';

/** Stands in for a page that could not be loaded or drawn; trying again loads it anew. */
export function RouteFailure() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const thrown = useRouteError();
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return (
    <Page title={t(isOnline ? 'state.failedTitle' : 'state.waitsTitle')}>
      <FailedState error={error} onRetry={() => window.location.reload()} />
    </Page>
  );
}
