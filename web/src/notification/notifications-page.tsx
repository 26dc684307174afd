import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { usePolling } from '../api/live.js';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { useHouseholds } from '../session/page-household.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Help } from '../ui/help.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import '../work/work.css';
import { useNoticePlace } from './notice-place.js';

const NOTIFICATIONS = graphql(`
  query Notifications($after: String) {
    notifications(first: 30, after: $after, newestFirst: true) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          title
          body
          createdAt
          readAt
          offerId
          agreementId
          conversationId
          sessionId
          sessionStartsAt
          householdId
        }
      }
    }
  }
`);

const READ = graphql(`
  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {
    markNotificationRead(input: $input) {
      notification {
        id
        readAt
      }
      userErrors {
        message
      }
    }
  }
`);

const READ_THROUGH = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      news {
        unread
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const POLL_MS = 30_000;

/** Marks as read whatever the reader was told up to a notification, on the page too; gives what was refused. */
function useReadThrough() {
  const client = useApolloClient();
  const [readThrough] = useMutation(READ_THROUGH, { refetchQueries: ['UnreadNotices'] });
  return async (throughNotificationId: string, shown: readonly { id: string }[]) => {
    const { data } = await readThrough({ variables: { input: { throughNotificationId } } });
    const refused = data?.markNotificationsRead.userErrors ?? [];
    // What is shown is marked where it stands: asking anew would fold up what was unfolded.
    if (refused.length === 0)
      for (const { id } of shown)
        client.cache.modify({
          id: client.cache.identify({ __typename: 'Notification', id }),
          fields: { readAt: (readAt: unknown) => readAt ?? new Date().toISOString() },
        });
    return refused;
  };
}

/** What the reader was told, the latest first; each leads to what it is about, and is read once it is followed. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const pollMs = usePolling(POLL_MS);
  const [isLong, setLong] = useState(false);
  const { data, error, refetch, loading, fetchMore } = useQuery(NOTIFICATIONS, {
    fetchPolicy: 'cache-and-network',
    // Asking anew would fold up what was unfolded.
    pollInterval: isLong ? 0 : pollMs,
  });
  const [read] = useMutation(READ);
  const readThrough = useReadThrough();
  const act = useAct();
  const { pathOf, follow } = useNoticePlace();
  const households = useHouseholds();
  const more = moreOf({ fetchMore }, data?.notifications.pageInfo);
  const told = data?.notifications.edges.map(({ node }) => node);
  const markRead = (notificationId: string) => void read({ variables: { input: { notificationId } } });
  return (
    <Page
      title={t('notifications.title')}
      lead={t('notifications.lead')}
      help={<Help terms={['notice', 'proposal', 'substitution']} />}
    >
      {!data && !error && <Skeleton rows={3} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {told?.length === 0 && (
        <EmptyState icon="inbox" title={t('notifications.emptyTitle')}>
          <p>{t('notifications.emptyText')}</p>
        </EmptyState>
      )}
      <Faults messages={act.faultsBeside()} />
      {told?.some(({ readAt }) => readAt === null) && (
        <p className="wdt-actions">
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            disabled={act.isBusy}
            onClick={() => void act.run(() => readThrough(told[0]!.id, told))}
          >
            {t('notifications.readAll')}
          </button>
        </p>
      )}
      <ul className="wdt-requests wdt-narrow">
        {told?.map((notification) => {
          const { id, title, body, createdAt, readAt, householdId, sessionStartsAt } = notification;
          const household = households.length > 1 && households.find((role) => role.householdId === householdId);
          return (
            <li key={id} data-testid="notification" data-unread={readAt === null || undefined}>
              <Link
                to={pathOf(notification)}
                onClick={() => {
                  follow(notification);
                  if (readAt === null) markRead(id);
                }}
              >
                <Icon name={readAt ? 'check-circle' : 'info-circle'} />
                <span>
                  <strong>{title}</strong>
                  <span>{body}</span>
                  <span className="wdt-small">
                    {household &&
                      `${t('layout.household.of', { household: household.household?.displayName ?? '' })} · `}
                    {sessionStartsAt &&
                      `${t('notifications.about', { day: format.day(sessionStartsAt), time: format.clock(sessionStartsAt) })} · `}
                    {format.dateTime(createdAt)}
                  </span>
                </span>
                {readAt === null && <span className="wdt-tag">{t('notifications.new')}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
      <MoreButton more={more && (() => (setLong(true), more()))} isBusy={loading}>
        {t('notifications.more')}
      </MoreButton>
      <p className="wdt-actions">
        <Link className="btn btn-outline-primary btn-sm" to="/notifications/mail">
          {t('preference.way')}
        </Link>
      </p>
    </Page>
  );
}
