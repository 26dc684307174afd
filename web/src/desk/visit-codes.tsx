import { useLazyQuery, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhole } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { DeskVisitsQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';

const VISITS = graphql(`
  query DeskVisits($from: DateTime!, $until: DateTime!, $after: String) {
    sessions(first: 100, from: $from, until: $until, after: $after) {
      edges {
        node {
          id
          state
          startsAt
          endsAt
          serviceType {
            id
            name
          }
          provider {
            id
            displayName
          }
          attendances {
            id
            displayName
            state
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CODE = graphql(`
  query DeskSessionCode($sessionId: ID!) {
    sessionCode(sessionId: $sessionId)
  }
`);

type DeskVisit = DeskVisitsQuery['sessions']['edges'][number]['node'];

/** One visit of today, and its code once the desk has asked for it: each reading is noted. */
function VisitRow({ visit }: { visit: DeskVisit }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [read, { data, loading, error }] = useLazyQuery(CODE, { fetchPolicy: 'no-cache' });
  const { id, startsAt, endsAt, provider, serviceType, attendances } = visit;
  const names = format.list(
    attendances.filter(({ state }) => state === 'PLANNED').map(({ displayName }) => displayName),
  );
  return (
    <li data-testid="desk-visit">
      <span>
        <strong>
          {format.clock(startsAt)}–{format.clock(endsAt)}, {names}
        </strong>
        <span className="wdt-small">
          {t('proposal.inShort', { service: serviceType.name, provider: provider.displayName })}
        </span>
        <Faults messages={error ? [t('state.failedText')] : []} />
      </span>
      <span role="status">
        {data ? (
          <span className="wdt-desk-code">{data.sessionCode}</span>
        ) : (
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            disabled={loading}
            onClick={() => void read({ variables: { sessionId: id } })}
          >
            {t('desk.codes.read')}
            <span className="visually-hidden"> {names}</span>
          </button>
        )}
      </span>
    </li>
  );
}

/** The visits of today whose code the desk may read out by phone, for a household that has no screen to show it on. */
export function VisitCodes() {
  const { t } = useTranslation();
  const [day] = useState(() => romeDay(new Date()));
  const query = useQuery(VISITS, {
    variables: {
      from: romeInstant(day, '00:00').toISOString(),
      until: romeInstant(addDays(day, 1), '00:00').toISOString(),
    },
    fetchPolicy: 'cache-and-network',
  });
  // How many there are is told of all or of none.
  const { list, isWhole } = useWhole(query, query.data?.sessions);
  const visits = list?.edges
    .map(({ node }) => node)
    .filter(({ state }) => state === 'PLANNED' || state === 'UNDER_WAY');
  if (!isWhole || !visits?.length) return null;
  return (
    <section className="wdt-section" aria-labelledby="codes">
      <h2 id="codes">{t('desk.codes.title')}</h2>
      <p className="wdt-measure">{t('desk.codes.text')}</p>
      <details className="wdt-details">
        <summary>{t('desk.codes.today', { count: visits.length })}</summary>
        <ul className="wdt-desk-visits">
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </ul>
      </details>
    </section>
  );
}
