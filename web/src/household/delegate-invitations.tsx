import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationList, InvitationNotice } from '../account/invitation-parts.js';
import { useInvite, useOpenInvitations } from '../account/invitation.js';
import { useAct } from '../api/act.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { EmailField, isEmailAddress } from '../ui/email-field.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';

/** How long a delegation can last, in days; a year is what most choose. */
const TERMS = [30, 180, 365] as const;

/** Inviting a relative to act for the household, who need not have come in before: a mail with a code, also shown here once. */
export function InviteDelegate({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const act = useAct();
  const { invite, made } = useInvite();
  const [isOpen, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [days, setDays] = useState<number>(365);
  const [tried, setTried] = useState(false);
  const isAddress = isEmailAddress(email.trim());
  const send = async () => {
    setTried(true);
    if (!isAddress) return;
    const validUntil = romeInstant(addDays(romeDay(new Date()), days + 1), '00:00').toISOString();
    const isDone = await act.run(() =>
      invite({ email: email.trim(), role: 'DELEGATE', overId: householdId, validUntil }),
    );
    if (!isDone) return;
    setOpen(false);
    setEmail('');
    setTried(false);
  };
  if (!isOpen)
    return (
      <>
        <InvitationNotice made={made} />
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
        hint={t('invite.emailHint')}
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
          {t('invite.send')}
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
  const { open, revoke } = useOpenInvitations();
  const own = open?.filter(({ role, overId }) => role === 'DELEGATE' && overId === householdId);
  if (!own?.length) return null;
  return (
    <>
      <h3>{t('invite.open')}</h3>
      <InvitationList invitations={own} onRevoke={revoke} />
    </>
  );
}
