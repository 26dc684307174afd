import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { graphql } from '../gql/gql.js';

const UNREAD = graphql(`
  query UnreadNotices {
    notifications(first: 1, unreadOnly: true) {
      totalCount
    }
  }
`);

const POLL_MS = 30_000;

/** The way to what the reader was told, with how much of it was not read. */
export function NoticesLink() {
  const { t } = useTranslation();
  const { data } = useQuery(UNREAD, { fetchPolicy: 'cache-and-network', pollInterval: POLL_MS });
  const count = data?.notifications.totalCount ?? 0;
  return (
    <NavLink to="/notifications" className="wdt-header-button">
      {t('layout.notices')}
      {count > 0 && (
        <>
          {' '}
          <span className="wdt-count" data-testid="unread-notices">
            {count}
          </span>
        </>
      )}
    </NavLink>
  );
}
