import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import { useViewer } from '../session/viewer.js';
import { DeskPlace } from '../town/desk-place.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';

const DESKS = graphql(`
  query Desks {
    town {
      name
      territories {
        id
        name
        hub {
          ...DeskPlaceFields
          phone
        }
      }
    }
  }
`);

/** How to reach the desk of each neighbourhood: its place, its phone, and writing to it. */
export function ContactsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(DESKS);
  return (
    <Page title={t('contacts.title')} lead={t('contacts.lead')}>
      {!data && !error && <Skeleton rows={3} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      <ul className="wdt-contacts">
        {data?.town.territories.map(({ id, name, hub }) => (
          <li key={id} className="wdt-card" data-testid="desk-contact">
            <h2>{name}</h2>
            {hub && <DeskPlace hub={hub} />}
            <p>
              <Link to={`/town?territory=${id}`}>
                {t('contacts.onMap')} <span className="visually-hidden">{name}</span>
              </Link>
            </p>
            {hub?.phone ? (
              <p>
                <a href={`tel:${hub.phone.replaceAll(/[^\d+]/g, '')}`}>{t('contacts.call', { phone: hub.phone })}</a>
              </p>
            ) : (
              <p className="wdt-small">{t('contacts.noPhone')}</p>
            )}
          </li>
        ))}
      </ul>
      {viewer && (viewer.householdId || viewer.providerId) && (
        <p>
          <Link className="btn btn-outline-primary" to="/messages">
            {t('contacts.write')}
          </Link>
        </p>
      )}
    </Page>
  );
}
