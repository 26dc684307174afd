import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { FormActs } from '../ui/form-acts.js';
import type { OwnHousehold } from './household.js';
import { faultOf, inputOf, nobody, RecipientFields } from './recipient-fields.js';

const ADD = graphql(`
  mutation AddCareRecipient($input: AddCareRecipientInput!) {
    addCareRecipient(input: $input) {
      careRecipient {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeCareRecipient($input: ChangeCareRecipientInput!) {
    changeCareRecipient(input: $input) {
      careRecipient {
        id
        firstName
        birthYear
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveCareRecipient($input: RemoveCareRecipientInput!) {
    removeCareRecipient(input: $input) {
      household {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Adding somebody whom care may be asked for. */
export function AddRecipient({ householdId, onAdded }: { householdId: string; onAdded: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const act = useAct();
  const [add] = useMutation(ADD);
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState(nobody);
  const [tried, setTried] = useState(false);
  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
        {t('household.recipient.add')}
      </button>
    );
  const send = async () => {
    setTried(true);
    if (faultOf(value)) return;
    const input = { householdId, ...inputOf(value) };
    const done = await act.run(async () => (await add({ variables: { input } })).data?.addCareRecipient.userErrors);
    if (!done) return;
    await onAdded();
    setOpen(false);
    setValue(nobody());
    setTried(false);
  };
  return (
    // Not a form of its own, for it also stands within the one that asks whom care is for.
    <div
      role="group"
      aria-label={t('household.recipient.add')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <RecipientFields value={value} onChange={setValue} tried={tried} />
      <p className="wdt-actions">
        <button type="button" className="btn btn-primary btn-sm" disabled={act.isBusy} onClick={() => void send()}>
          {t('household.recipient.save')}
        </button>
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(false)}>
          {t('household.cancel')}
        </button>
      </p>
    </div>
  );
}

type Recipient = OwnHousehold['careRecipients'][number];

interface LineProps {
  recipient: Recipient;
  onChanged: () => Promise<unknown>;
}

/** Correcting the name and the year of birth of somebody. */
function ChangeForm({ recipient, onChanged, onClose }: LineProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const act = useAct();
  const [change] = useMutation(CHANGE);
  const { id, kind, firstName, birthYear } = recipient;
  const [value, setValue] = useState({ kind, firstName, birthYear: birthYear?.toString() ?? '' });
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (faultOf(value)) return;
    const { kind: _kind, ...right } = inputOf(value);
    const input = { careRecipientId: id, ...right };
    const done = await act.run(
      async () => (await change({ variables: { input } })).data?.changeCareRecipient.userErrors,
    );
    if (!done) return;
    await onChanged();
    onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <RecipientFields value={value} onChange={setValue} tried={tried} isKindFixed />
      <FormActs yes={t('household.save')} no={t('household.cancel')} isBusy={act.isBusy} onNo={onClose} />
    </form>
  );
}

/** Somebody whom care is asked for, with correcting and removing; why nobody can be removed now is the API's to say. */
export function RecipientLine({ recipient, onChanged }: LineProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [remove] = useMutation(REMOVE);
  const [isOpen, setOpen] = useState(false);
  const { id, firstName, kind, birthYear } = recipient;
  return (
    <li data-testid="recipient">
      <span className="wdt-avatar" aria-hidden="true">
        {firstName.slice(0, 1)}
      </span>
      <span>
        <strong>{firstName}</strong>
        <span className="wdt-small">
          {birthYear ? t(`ask.who.born.${kind}`, { year: birthYear }) : t(`ask.who.kind.${kind}`)}
        </span>
        <Faults messages={act.faultsBeside()} />
        {isOpen ? (
          <ChangeForm recipient={recipient} onChanged={onChanged} onClose={() => setOpen(false)} />
        ) : (
          <>
            <button
              type="button"
              className="wdt-link-button"
              aria-label={t('household.recipient.changeOf', { name: firstName })}
              onClick={() => setOpen(true)}
            >
              {t('household.recipient.change')}
            </button>{' '}
            <ConfirmedAct
              open={t('household.recipient.remove')}
              openLabel={t('household.recipient.removeOf', { name: firstName })}
              text={t('household.recipient.removeText', { name: firstName })}
              yes={t('household.recipient.removeNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() =>
                void act
                  .run(
                    async () =>
                      (await remove({ variables: { input: { careRecipientId: id } } })).data?.removeCareRecipient
                        .userErrors,
                  )
                  .then((done) => (done ? onChanged() : undefined))
              }
            />
          </>
        )}
      </span>
    </li>
  );
}
