import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { HeardList } from './heard-list.js';
import { TalkList } from './talk-list.js';
import { useDeskInbox } from './talk.js';

/** Who has written to the desk and waits for its answer, and with whom it has spoken of late. */
export function DeskInbox() {
  const { t } = useTranslation();
  const format = useFormat();
  const { waiting, waitingCount, answered, error, refetch } = useDeskInbox();
  return (
    <Page title={t('talk.title')} lead={t('talk.deskLead')}>
      {!waiting && !error && <Skeleton rows={3} />}
      {!waiting && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {waiting?.length === 0 && (
        <EmptyState icon="mail" title={t('talk.noneWaitTitle')}>
          <p>{t('talk.noneWaitText')}</p>
        </EmptyState>
      )}
      {waiting && waiting.length > 0 && (
        <section className="wdt-section" aria-labelledby="waiting">
          <h2 id="waiting">
            {t('talk.waiting')} <b className="wdt-count">{format.number(waitingCount)}</b>
          </h2>
          <TalkList talks={waiting} />
        </section>
      )}
      {answered && answered.length > 0 && (
        <section className="wdt-section" aria-labelledby="answered">
          <h2 id="answered">{t('talk.answered')}</h2>
          <TalkList talks={answered} />
        </section>
      )}
      <HeardList />
    </Page>
  );
}
