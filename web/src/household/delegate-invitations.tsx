import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { EmailField, isEmailAddress } from '../ui/email-field.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';

const INVITATIONS = graphql(`
  query DelegateInvitations {
    invitations {
      id
      email
      role
      overId
      expiresAt
      acceptedAt
      revokedAt
    }
  }
`);

const INVITE = graphql(`
  mutation InviteDelegate($input: InviteToRoleInput!) {
    inviteToRole(input: $input) {
      invited {
        code
        invitation {
          id
          email
          expiresAt
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeDelegateInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
        revokedAt
      }
      userErrors {
        message
      }
    }
  }
`);

/** How long a delegation can last, in days; a year is what most choose. */
const TERMS = [30, 180, 365] as const;

/** Inviting a relative to act for the household, who need not have come in before: a mail with a code, also shown here once. */
export function InviteDelegate({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [invite] = useMutation(INVITE, { refetchQueries: ['DelegateInvitations'], awaitRefetchQueries: true });
  const [isOpen, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [days, setDays] = useState<number>(365);
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<{ code: string; email: string; until: string } | null>(null);
  const isAddress = isEmailAddress(email.trim());
  const send = async () => {
    setTried(true);
    if (!isAddress) return;
    const validUntil = romeInstant(addDays(romeDay(new Date()), days + 1), '00:00').toISOString();
    const input = { email: email.trim(), role: 'DELEGATE' as const, overId: householdId, validUntil };
    await act.run(async () => {
      const payload = (await invite({ variables: { input } })).data?.inviteToRole;
      if (!payload?.invited) return payload?.userErrors;
      const { code, invitation } = payload.invited;
      setMade({ code, email: invitation.email, until: format.date(romeDay(invitation.expiresAt)) });
      setOpen(false);
      setEmail('');
      setTried(false);
      return [];
    });
  };
  if (!isOpen)
    return (
      <>
        {made && (
          <Notice tone="success" title={t('household.invite.doneTitle', { email: made.email })} announced>
            <p>{t('household.invite.done', { until: made.until })}</p>
            <p>
              <strong>{made.code}</strong>
            </p>
          </Notice>
        )}
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('household.delegate.add')}
        </button>
      </>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('email')} />
      <EmailField
        label={t('household.delegate.email')}
        hint={t('household.invite.emailHint')}
        faults={tried && !isAddress ? [t('enter.emailFault')] : act.faultsOf('email')}
        value={email}
        autoComplete="off"
        onChange={setEmail}
      />
      <Field label={t('household.delegate.term')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          >
            {TERMS.map((term) => (
              <option key={term} value={term}>
                {t('household.delegate.days', { count: Math.round(term / 30) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="wdt-actions">
        <button type="submit" className="btn btn-primary btn-sm" disabled={act.isBusy}>
          {t('household.invite.send')}
        </button>
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(false)}>
          {t('household.cancel')}
        </button>
      </p>
    </form>
  );
}

/** The invitations to act for the household that nobody has accepted yet; each can be taken back. */
export function OpenInvitations({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const { data } = useQuery(INVITATIONS, { fetchPolicy: 'cache-and-network' });
  const [revoke] = useMutation(REVOKE, { refetchQueries: ['DelegateInvitations'], awaitRefetchQueries: true });
  const [now] = useState(() => Date.now());
  const open = data?.invitations.filter(
    ({ role, overId, acceptedAt, revokedAt, expiresAt }) =>
      role === 'DELEGATE' && overId === householdId && !acceptedAt && !revokedAt && Date.parse(expiresAt) > now,
  );
  if (!open?.length) return null;
  return (
    <>
      <h3>{t('household.invite.open')}</h3>
      <Faults messages={act.faultsBeside()} />
      <ul className="wdt-people">
        {open.map(({ id, email, expiresAt }) => (
          <li key={id} data-testid="invitation">
            <span>
              <strong>{email}</strong>
              <span className="wdt-small">
                {t('household.invite.until', { date: format.date(romeDay(expiresAt)) })}
              </span>
            </span>
            <button
              type="button"
              className="wdt-link-button"
              disabled={act.isBusy}
              onClick={() =>
                void act.run(
                  async () =>
                    (await revoke({ variables: { input: { invitationId: id } } })).data?.revokeInvitation.userErrors,
                )
              }
            >
              {t('household.invite.revoke')}
              <span className="visually-hidden"> {email}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
