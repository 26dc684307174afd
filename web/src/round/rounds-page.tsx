import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useRoundPlace } from './place.js';
import './round.css';
import { useToldCount } from '../ui/told-count.js';

const ROUNDS = graphql(`
  query Rounds($after: String) {
    matchingRounds(first: 25, after: $after, startedByHand: true, newestFirst: true) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RoundProgressFields
          scope
          createdAt
          building {
            id
            address
          }
          territory {
            id
            name
          }
        }
      }
    }
  }
`);

/** The matching rounds that somebody has started, the newest first. */
export function RoundsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useToldCount();
  const placeOf = useRoundPlace();
  const { data, loading, error, refetch, fetchMore } = useQuery(ROUNDS, { fetchPolicy: 'cache-and-network' });
  const connection = data?.matchingRounds;
  const rounds = connection?.edges.map(({ node }) => node) ?? [];
  return (
    <Page title={t('rounds.title')} lead={t('rounds.lead')}>
      {loading && !data && <Skeleton rows={4} />}
      {error && !data && <FailedState error={error} onRetry={() => void refetch()} />}
      {connection && rounds.length === 0 && (
        <EmptyState icon="inbox" title={t('rounds.emptyTitle')}>
          <p>{t('rounds.emptyText')}</p>
          <Link className="btn btn-primary" to="/town">
            {t('rounds.toTown')}
          </Link>
        </EmptyState>
      )}
      <ul className="wdt-rounds">
        {rounds.map((round) => (
          <li key={round.id}>
            <Link to={`/rounds/${round.id}`}>
              <strong>{placeOf(round)}</strong>
              <span>{format.dateTime(round.createdAt)}</span>
              <span className={`wdt-tag wdt-state-${round.state.toLowerCase()}`}>
                {t(`rounds.state.${round.state}`)}
              </span>
              {round.state === 'COMPLETED' && (
                <span>
                  {t('rounds.found', {
                    ...told(round.offerCount),
                    saved: format.euros(round.savedCentsPerWeek ?? 0),
                  })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton more={moreOf({ fetchMore }, connection?.pageInfo)} isBusy={loading}>
        {t('rounds.more')}
      </MoreButton>
    </Page>
  );
}
