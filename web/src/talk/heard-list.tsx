import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
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
  const { data, loading, error, refetch, fetchMore } = useQuery(HEARD, { fetchPolicy: 'cache-and-network' });
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
      {data?.feedback.pageInfo.hasNextPage && (
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={loading}
          onClick={() => void fetchMore({ variables: { after: data.feedback.pageInfo.endCursor } })}
        >
          {t('talk.heard.more')}
        </button>
      )}
    </section>
  );
}
