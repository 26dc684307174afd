import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Refusal } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Notice } from '../ui/notice.js';
import type { Invitation, MadeInvitation } from './invitation.js';

/** An invitation that was just made, with its code for whom the mail does not reach. */
export function InvitationNotice({ made }: { made: MadeInvitation | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!made) return null;
  return (
    <Notice tone="success" title={t('invite.doneTitle', { email: made.email })} announced>
      <p>{t('invite.done', { until: format.date(romeDay(made.expiresAt)) })}</p>
      <p>
        <strong data-testid="invitation-code">{made.code}</strong>
      </p>
    </Notice>
  );
}

interface InvitationListProps {
  invitations: readonly Invitation[];
  /** To what somebody is invited, where the page does not say it already. */
  toWhat?: (invitation: Invitation) => ReactNode;
  onRevoke: (id: string) => Promise<readonly Refusal[] | undefined>;
}

/** Invitations that nobody has accepted yet; each can be taken back. */
export function InvitationList({ invitations, toWhat, onRevoke }: InvitationListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  return (
    <>
      <Faults messages={act.faultsBeside()} />
      <ul className="wdt-people">
        {invitations.map((invitation) => (
          <li key={invitation.id} data-testid="invitation">
            <span>
              <strong>{invitation.email}</strong>
              {toWhat && <span className="wdt-small">{toWhat(invitation)}</span>}
              <span className="wdt-small">
                {t('invite.until', { date: format.date(romeDay(invitation.expiresAt)) })}
              </span>
            </span>
            <ConfirmedAct
              open={
                <>
                  {t('invite.revoke')}
                  <span className="visually-hidden"> {invitation.email}</span>
                </>
              }
              text={t('invite.revokeText', { email: invitation.email })}
              yes={t('invite.revokeNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() => void act.run(() => onRevoke(invitation.id))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
