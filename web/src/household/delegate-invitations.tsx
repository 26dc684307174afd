import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationList, InvitationNotice } from '../account/invitation-parts.js';
import { endOfTerm, useInvite, useOpenInvitations } from '../account/invitation.js';
import { EmailForm } from '../ui/email-form.js';
import { Field } from '../ui/field.js';

/** How long a delegation can last, in days; a year is what most choose. */
const TERMS = [30, 180, 365] as const;

/** Inviting a relative to act for the household, who need not have come in before: a mail with a code, also shown here once. */
export function InviteDelegate({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const { invite, made } = useInvite();
  const [isOpen, setOpen] = useState(false);
  const [days, setDays] = useState<number>(365);
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
    <EmailForm
      label={t('household.delegate.email')}
      hint={t('invite.emailHint')}
      autoComplete="off"
      submit={t('invite.send')}
      beside={
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(false)}>
          {t('household.cancel')}
        </button>
      }
      onSend={(email) => invite({ email, role: 'DELEGATE', overId: householdId, validUntil: endOfTerm(days) })}
      onSent={() => setOpen(false)}
    >
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
    </EmailForm>
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
