import { useTranslation } from 'react-i18next';
import { InvitationList } from '../account/invitation-parts.js';
import { useOpenInvitations, type Invitation } from '../account/invitation.js';
import { useAct } from '../api/act.js';
import type { CityPeopleQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { InviteForm, OFFICE_ROLES } from './invite-form.js';
import { useCityPeople, type Office } from './people.js';

interface OfficeLineProps {
  office: Office;
  over: string | null;
  isBusy: boolean;
  /** Absent where it cannot be taken back here, as the reader's own. */
  onEnd?: () => void;
}

function OfficeLine({ office, over, isBusy, onEnd }: OfficeLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, email, validFrom, validUntil } = office;
  const who = name ?? email ?? t('city.people.nameless');
  return (
    <li data-testid="office">
      <span>
        <strong>{who}</strong>
        <span className="wdt-small">
          {[
            over,
            validUntil
              ? t('city.people.between', {
                  from: format.date(romeDay(validFrom)),
                  until: format.date(romeDay(validUntil)),
                })
              : t('city.people.since', { from: format.date(romeDay(validFrom)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {onEnd && (
        <ConfirmedAct
          open={
            <>
              {t('city.people.end')} <span className="visually-hidden">{who}</span>
            </>
          }
          openClass="btn btn-outline-danger btn-sm"
          text={t('city.people.endText', { who })}
          yes={t('city.people.endNow')}
          no={t('layout.no')}
          isBusy={isBusy}
          onYes={onEnd}
        />
      )}
    </li>
  );
}

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
  const act = useAct();
  const { data, error, refetch, end } = useCityPeople();
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  const { offices, bodies, town } = data;
  const over = overOf(bodies);
  return (
    <div className="wdt-systems">
      <div>
        <h2>{t('city.people.title')}</h2>
        <Faults messages={act.faultsBeside()} />
        {OFFICE_ROLES.map((role) => {
          const held = offices.filter((office) => office.role === role);
          return (
            <section key={role} aria-labelledby={`office-${role}`}>
              <h3 id={`office-${role}`}>{t(`role.${role}`)}</h3>
              {held.length === 0 && <p>{t('city.people.none')}</p>}
              <ul className="wdt-dead-jobs">
                {held.map((office) => (
                  <OfficeLine
                    key={office.id}
                    office={office}
                    over={over(office, office.bodyId)}
                    isBusy={act.isBusy}
                    onEnd={office.own ? undefined : () => void act.run(() => end(office.id))}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        <OpenInvitations bodies={bodies} />
      </div>
      <section className="wdt-card" aria-labelledby="invite">
        <h2 id="invite">{t('city.people.invite')}</h2>
        <p>{t('city.people.inviteText')}</p>
        <InviteForm territories={town.territories} bodies={bodies} />
      </section>
    </div>
  );
}
