import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { HubPhoneFieldsFragment } from '../gql/graphql.js';
import { Faults } from '../ui/faults.js';
import { FormActs } from '../ui/form-acts.js';
import { Field } from '../ui/field.js';

const SET_PHONE = graphql(`
  mutation SetHubPhone($input: SetHubPhoneInput!) {
    setHubPhone(input: $input) {
      hub {
        id
        phone
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Digits and spaces, perhaps with a plus before them: as the API takes a number. */
const PHONE = /^\+?\d[\d ]{4,18}\d$/;

/** Where the desk of a hub answers the phone: the number on letters and posters, and changing it. */
export function HubPhone({ hub }: { hub: HubPhoneFieldsFragment }) {
  const { t } = useTranslation();
  const act = useAct();
  const [set] = useMutation(SET_PHONE);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(hub.phone ?? '');
  const [isWrong, setWrong] = useState(false);
  const send = async () => {
    const phone = typed.trim() || null;
    const isFaulty = phone !== null && !PHONE.test(phone);
    setWrong(isFaulty);
    if (isFaulty) return;
    const isDone = await act.run(
      async () => (await set({ variables: { input: { hubId: hub.id, phone } } })).data?.setHubPhone.userErrors,
    );
    if (isDone) setOpen(false);
  };
  return (
    <li data-testid="hub-phone">
      <span>
        <strong>{hub.name}</strong>
        <span className="wdt-small" role="status">
          {hub.phone ?? t('offices.noPhone')}
        </span>
      </span>
      {!isOpen && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('offices.changePhone')} <span className="visually-hidden">{hub.name}</span>
        </button>
      )}
      {isOpen && (
        <form
          className="wdt-hub-phone"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Faults messages={act.faultsBeside('phone')} />
          <Field
            label={t('offices.phone')}
            hint={t('offices.phoneHint')}
            faults={isWrong ? [t('offices.phoneFault')] : act.faultsOf('phone')}
          >
            {(control) => (
              <input
                {...control}
                className="form-control"
                type="tel"
                autoComplete="off"
                autoFocus
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Field>
          <FormActs yes={t('offices.savePhone')} no={t('layout.no')} isBusy={act.isBusy} onNo={() => setOpen(false)} />
        </form>
      )}
    </li>
  );
}
