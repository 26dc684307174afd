import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import { useSignedIn } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';

const INVITED_TO = graphql(`
  query InvitedTo($id: ID!) {
    building(id: $id) {
      id
      address
      households {
        ...ToldCountFields
      }
    }
  }
`);

/** Greets somebody whom a poster or a neighbour has sent: the building, how many take part there, and taking part. */
export function InvitedNeighbour({ buildingId }: { buildingId: string }) {
  const { t } = useTranslation();
  const viewer = useSignedIn();
  const { data } = useQuery(INVITED_TO, { variables: { id: buildingId } });
  const building = data?.building;
  if (!building || viewer === undefined) return null;
  const register = `/welcome/household?${new URLSearchParams({ building: building.id }).toString()}`;
  const takePart = viewer?.roles.some(({ role }) => role === 'HOUSEHOLD')
    ? '/requests'
    : viewer
      ? register
      : `/enter?${new URLSearchParams({ to: register }).toString()}`;
  return (
    <section className="wdt-invited" aria-labelledby="invited" data-testid="invited">
      <div className="container">
        <p id="invited" className="wdt-invited-title">
          {t('invited.title', { address: building.address })}
        </p>
        <p>
          {building.households.atLeast > 0
            ? t('invited.some', { number: building.households.atLeast })
            : t('invited.nobody')}
        </p>
        <Link className="btn btn-primary" to={takePart}>
          {t('invited.takePart')} <Icon name="arrow-right" size="sm" />
        </Link>
      </div>
    </section>
  );
}
