import { useReactiveVar, useQuery, useSubscription } from '@apollo/client/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { askAnew, isLive } from '../api/live.js';
import { graphql } from '../gql/gql.js';

const UNREAD = graphql(`
  query UnreadNotices {
    notifications(first: 1, unreadOnly: true) {
      totalCount
    }
  }
`);

const NEWS = graphql(`
  subscription News {
    newsChanged {
      unread
    }
  }
`);

/** How often it is asked what is new while no news come by themselves. */
const POLL_MS = 30_000;

/** How much of what the reader was told was not read: told as it changes, asked for where the connection is away. */
function useUnread(): number {
  const live = useReactiveVar(isLive);
  const hasBegun = useRef(false);
  const news = useSubscription(NEWS, {
    onData: ({ client }) => {
      // The first word says how things stand when the page opens, which it has just read itself.
      if (hasBegun.current) void askAnew(client);
      hasBegun.current = true;
    },
  });
  const asked = useQuery(UNREAD, { fetchPolicy: 'cache-and-network', pollInterval: live ? 0 : POLL_MS });
  const told = live ? news.data?.newsChanged.unread : undefined;
  return told ?? asked.data?.notifications.totalCount ?? 0;
}

/** The way to what the reader was told, with how much of it was not read. */
export function NoticesLink() {
  const { t } = useTranslation();
  const count = useUnread();
  return (
    <NavLink to="/notifications" className="wdt-header-button wdt-notices">
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
