import { useTranslation } from 'react-i18next';
import { InvitationList } from '../account/invitation-parts.js';
import { useOpenInvitations, type Invitation } from '../account/invitation.js';
import type { CityPeopleQuery } from '../gql/graphql.js';
import { InviteForm } from '../office/invite-form.js';
import { OfficeList } from '../office/office-list.js';
import { OFFICE_ROLES, type Office } from '../office/office.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useCityPeople } from './people.js';

type Bodies = CityPeopleQuery['bodies'];

/** Says what a role is over: a building, a territory or a body; null for one that is over the whole town. */
const overOf =
  (bodies: Bodies) =>
  ({ building, territory }: Pick<Office, 'building' | 'territory'>, bodyId: string | null): string | null =>
    building?.address ?? territory?.name ?? bodies.find(({ id }) => id === bodyId)?.name ?? null;

function OpenInvitations({ bodies }: { bodies: Bodies }) {
  const { t } = useTranslation();
  const { open, revoke } = useOpenInvitations();
  const over = overOf(bodies);
  if (!open?.length) return null;
  const toWhat = (invitation: Invitation) =>
    [t(`role.${invitation.role}`), over(invitation, invitation.overId)].filter(Boolean).join(' · ');
  return (
    <section className="wdt-section" aria-labelledby="invited">
      <h2 id="invited">{t('invite.open')}</h2>
      <InvitationList invitations={open} toWhat={toWhat} onRevoke={revoke} />
    </section>
  );
}

/** Who serves the town, over what and until when; inviting somebody, and taking a role back. */
export function PeoplePart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useCityPeople();
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  const { offices, bodies, town } = data;
  const over = overOf(bodies);
  return (
    <div className="wdt-list-and-form">
      <div>
        <h2>{t('offices.title')}</h2>
        <OfficeList roles={OFFICE_ROLES} offices={offices} overOf={(office) => over(office, office.bodyId)} />
        <OpenInvitations bodies={bodies} />
      </div>
      <section className="wdt-card" aria-labelledby="invite">
        <h2 id="invite">{t('offices.invite')}</h2>
        <p>{t('offices.inviteText')}</p>
        <InviteForm roles={OFFICE_ROLES} territories={town.territories} bodies={bodies} />
      </section>
    </div>
  );
}
