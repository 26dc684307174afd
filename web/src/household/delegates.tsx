import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import type { OwnHousehold } from './household.js';

const GRANT = graphql(`
  mutation GrantDelegate($input: GrantRoleInput!) {
    grantRole(input: $input) {
      roleAssignment {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const END = graphql(`
  mutation EndDelegate($input: EndRoleInput!) {
    endRole(input: $input) {
      roleAssignment {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeMandates($input: RevokeMandateInput!) {
    revokeMandates(input: $input) {
      household {
        ...OwnHousehold
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** How long a delegation can last, in days; a year is what most choose. */
const TERMS = [30, 180, 365] as const;

interface DelegatesProps {
  household: OwnHousehold;
  onChanged: () => Promise<unknown>;
}

/** Letting a relative act for the household, until a day. */
function AddDelegate({ household, onChanged }: DelegatesProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [grant] = useMutation(GRANT);
  const [isOpen, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [days, setDays] = useState<number>(365);
  const [tried, setTried] = useState(false);
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
        {t('household.delegate.add')}
      </button>
    );
  const send = async () => {
    setTried(true);
    if (!isAddress) return;
    const validUntil = romeInstant(addDays(romeDay(new Date()), days + 1), '00:00').toISOString();
    const input = { email: email.trim(), role: 'DELEGATE' as const, overId: household.id, validUntil };
    const done = await act.run(async () => (await grant({ variables: { input } })).data?.grantRole.userErrors);
    if (!done) return;
    await onChanged();
    setOpen(false);
    setEmail('');
    setTried(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('email')} />
      <Field
        label={t('household.delegate.email')}
        hint={t('household.delegate.emailHint')}
        faults={tried && !isAddress ? [t('enter.emailFault')] : act.faultsOf('email')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            type="email"
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
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
          {t('household.delegate.save')}
        </button>
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(false)}>
          {t('household.cancel')}
        </button>
      </p>
    </form>
  );
}

/** Who may act for the household: relatives, until when, and the desk by its mandate; each can be ended at once. */
export function Delegates({ household, onChanged }: DelegatesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [end] = useMutation(END);
  const [revoke] = useMutation(REVOKE);
  const mandates = household.mandates.filter(
    ({ revokedAt, endsBefore }) => revokedAt === null && endsBefore > romeDay(new Date()),
  );
  return (
    <section className="wdt-card" aria-labelledby="delegates">
      <h2 id="delegates">{t('household.delegate.title')}</h2>
      <p>{t('household.delegate.text')}</p>
      <Faults messages={act.faultsBeside()} />
      <ul className="wdt-people">
        {household.delegates.map(({ roleAssignmentId, name, validUntil }) => (
          <li key={roleAssignmentId}>
            <span>
              <strong>{name ?? t('household.delegate.nameless')}</strong>
              <span className="wdt-small">
                {validUntil && t('household.delegate.until', { date: format.date(romeDay(validUntil)) })}
              </span>
            </span>
            <button
              type="button"
              className="wdt-link-button"
              disabled={act.isBusy}
              onClick={() =>
                void act
                  .run(async () => (await end({ variables: { input: { roleAssignmentId } } })).data?.endRole.userErrors)
                  .then((done) => done && onChanged())
              }
            >
              {t('household.delegate.end')}
              <span className="visually-hidden"> {name}</span>
            </button>
          </li>
        ))}
        {mandates.length > 0 && (
          <li>
            <span>
              <strong>{t('household.delegate.desk')}</strong>
              <span className="wdt-small">
                {t('household.delegate.before', { date: format.date(mandates[0]!.endsBefore) })}
              </span>
            </span>
            <button
              type="button"
              className="wdt-link-button"
              disabled={act.isBusy}
              onClick={() =>
                void act.run(
                  async () =>
                    (await revoke({ variables: { input: { householdId: household.id } } })).data?.revokeMandates
                      .userErrors,
                )
              }
            >
              {t('household.delegate.end')}
              <span className="visually-hidden"> {t('household.delegate.desk')}</span>
            </button>
          </li>
        )}
      </ul>
      <AddDelegate household={household} onChanged={onChanged} />
    </section>
  );
}
