import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { MoreButton } from '../ui/more-button.js';
import { FailedState, Skeleton } from '../ui/states.js';

const HEARD = graphql(`
  query Heard($after: String) {
    feedback(first: 10, newestFirst: true, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          from
          about
          wentWell
          words
          givenAt
        }
      }
    }
  }
`);

/** What households and carers have told the desk about each other, the newest first. */
export function HeardList() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(HEARD, { fetchPolicy: 'cache-and-network' });
  const { data, loading, error, refetch } = query;
  const heard = data?.feedback.edges.map(({ node }) => node);
  return (
    <section className="wdt-section" aria-labelledby="heard">
      <h2 id="heard">{t('talk.heard.title')}</h2>
      <p className="wdt-measure">{t('talk.heard.text')}</p>
      {!heard && loading && <Skeleton rows={2} />}
      {!heard && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {heard?.length === 0 && <p>{t('talk.heard.none')}</p>}
      <ul className="wdt-card-list wdt-narrow">
        {heard?.map(({ id, from, about, wentWell, words, givenAt }) => (
          <li key={id} className="wdt-card" data-testid="heard">
            <p>
              <strong>{t(wentWell ? 'talk.heard.well' : 'talk.heard.notWell')}</strong>{' '}
              <span className="wdt-small">
                {t('talk.heard.about', { from, about })} · {format.dateTime(givenAt)}
              </span>
            </p>
            {words && <p>{words}</p>}
          </li>
        ))}
      </ul>
      <MoreButton more={moreOf(query, data?.feedback.pageInfo)} isBusy={loading}>
        {t('talk.heard.more')}
      </MoreButton>
    </section>
  );
}
