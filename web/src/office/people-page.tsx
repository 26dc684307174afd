import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { InvitationList } from '../account/invitation-parts.js';
import { useOpenInvitations } from '../account/invitation.js';
import { graphql } from '../gql/gql.js';
import { useSignedIn } from '../session/viewer.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { HubCard } from './hub-card.js';
import { InviteForm } from './invite-form.js';
import './office.css';
import { OfficeList } from './office-list.js';

const TERRITORY_PEOPLE = graphql(`
  query TerritoryPeople($territoryId: ID!) {
    offices {
      ...OfficeFields
    }
    territory(id: $territoryId) {
      id
      name
      hub {
        ...HubFields
      }
    }
  }
`);

/** The invitations to coordinate a building of the territory that nobody has accepted yet. */
function OpenInvitations() {
  const { t } = useTranslation();
  const { open, revoke } = useOpenInvitations();
  const invited = open?.filter(({ role }) => role === 'BUILDING_COORDINATOR') ?? [];
  if (invited.length === 0) return null;
  return (
    <section className="wdt-section" aria-labelledby="invited">
      <h2 id="invited">{t('invite.open')}</h2>
      <InvitationList invitations={invited} toWhat={({ building }) => building?.address ?? null} onRevoke={revoke} />
    </section>
  );
}

function People({ territoryId }: { territoryId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(TERRITORY_PEOPLE, {
    variables: { territoryId },
    fetchPolicy: 'cache-and-network',
  });
  const territory = data?.territory;
  if (!territory) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  return (
    <div className="wdt-list-and-form">
      <div>
        <h2>{t('offices.whoIn', { territory: territory.name })}</h2>
        <OfficeList
          roles={['BUILDING_COORDINATOR', 'PLATFORM_OPERATOR']}
          offices={data.offices}
          overOf={({ building }) => building?.address ?? null}
        />
        <OpenInvitations />
        {territory.hub && (
          <section className="wdt-section" aria-labelledby="hub">
            <h2 id="hub">{t('offices.hubTitle')}</h2>
            <p>{t('offices.hubText')}</p>
            <ul className="wdt-lines">
              <HubCard hub={territory.hub} />
            </ul>
          </section>
        )}
      </div>
      <section className="wdt-card" aria-labelledby="invite">
        <h2 id="invite">{t('offices.inviteCoordinator')}</h2>
        <p>{t('offices.coordinatorText')}</p>
        <p>{t('offices.inviteText')}</p>
        <InviteForm roles={['BUILDING_COORDINATOR']} within={territoryId} />
      </section>
    </div>
  );
}

/** Who gets services going in a territory: the coordinators of its buildings and its desk, inviting one, and how the desk is reached. */
export function PeoplePage() {
  const { t } = useTranslation();
  const viewer = useSignedIn();
  const territoryId = viewer?.role === 'PLATFORM_OPERATOR' ? viewer.territoryId : null;
  return (
    <Page
      title={t('offices.pageTitle')}
      lead={territoryId && t('offices.pageLead')}
      help={territoryId && <Help terms={['coordinator', 'desk']} />}
    >
      {viewer === undefined && <Skeleton rows={4} />}
      {viewer !== undefined && !territoryId && (
        <EmptyState icon="user" title={t('desk.noneTitle')}>
          <p>{t('desk.noneText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
      {territoryId && <People key={territoryId} territoryId={territoryId} />}
    </Page>
  );
}
