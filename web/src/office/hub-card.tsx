import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { HubFieldsFragment } from '../gql/graphql.js';
import type { Interval } from '../i18n/format.js';
import { DeskPlace } from '../town/desk-place.js';
import { Faults } from '../ui/faults.js';
import { FormActs } from '../ui/form-acts.js';
import { TextField } from '../ui/form.js';
import { HoursForm, HoursList, useTypedHours } from '../ui/hours-form.js';

const UPDATE_HUB = graphql(`
  mutation UpdateHub($input: UpdateHubInput!) {
    updateHub(input: $input) {
      hub {
        ...HubFields
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
/** Letters of an address at least. */
const ADDRESS_LETTERS = 3;

interface HubFormProps {
  hub: HubFieldsFragment;
  onDone: () => void;
}

/** The number, the street and the hours of a desk, to change. */
function HubForm({ hub, onDone }: HubFormProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [update] = useMutation(UPDATE_HUB);
  const [typed, setTyped] = useState({ phone: hub.phone ?? '', address: hub.address ?? '' });
  const [openings, setOpenings] = useState<Interval[]>(hub.openings.map(({ start, end }) => ({ start, end })));
  const typedHours = useTypedHours();
  const [tried, setTried] = useState(false);
  const phone = typed.phone.trim() || null;
  const address = typed.address.trim() || null;
  const isPhoneWrong = phone !== null && !PHONE.test(phone);
  const isAddressWrong = address !== null && address.length < ADDRESS_LETTERS;

  async function send() {
    setTried(true);
    const week = typedHours.finish(openings);
    if (isPhoneWrong || isAddressWrong || !week) return;
    setOpenings([...week]);
    const input = { hubId: hub.id, phone, address, openings: [...week] };
    if (await act.run(async () => (await update({ variables: { input } })).data?.updateHub.userErrors)) onDone();
  }

  return (
    <form
      className="wdt-hub-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <TextField
        label={t('offices.phone')}
        hint={t('offices.phoneHint')}
        fault={tried && isPhoneWrong ? t('offices.phoneFault') : undefined}
        type="tel"
        autoComplete="off"
        autoFocus
        value={typed.phone}
        onChange={({ target }) => setTyped({ ...typed, phone: target.value })}
      />
      <TextField
        label={t('offices.address')}
        hint={t('offices.addressHint')}
        fault={tried && isAddressWrong ? t('offices.addressFault') : undefined}
        autoComplete="off"
        maxLength={120}
        value={typed.address}
        onChange={({ target }) => setTyped({ ...typed, address: target.value })}
      />
      <fieldset>
        <legend>{t('offices.openings')}</legend>
        <HoursForm value={openings} onChange={setOpenings} typed={typedHours} />
        <HoursList value={openings} onChange={setOpenings} />
      </fieldset>
      <FormActs yes={t('offices.saveHub')} no={t('layout.no')} isBusy={act.isBusy} onNo={onDone} />
    </form>
  );
}

/** Where and when the desk of a hub is reached, as pages, letters and posters say it, and changing it. */
export function HubCard({ hub }: { hub: HubFieldsFragment }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-testid="hub">
      <div role="status">
        <DeskPlace hub={hub} />
        <p>{hub.phone ?? t('offices.noPhone')}</p>
      </div>
      {isOpen ? (
        <HubForm hub={hub} onDone={() => setOpen(false)} />
      ) : (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('offices.changeHub')} <span className="visually-hidden">{hub.name}</span>
        </button>
      )}
    </li>
  );
}
