import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import type { OwnHousehold } from './household.js';

const CHANGE = graphql(`
  mutation ChangeHousehold($input: ChangeHouseholdInput!) {
    changeHousehold(input: $input) {
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

interface HomeCardProps {
  household: OwnHousehold;
  onChanged: () => Promise<unknown>;
}

/** How the household is called and where it lives; changing the address asks first, for it changes who is near. */
export function HomeCard({ household, onChanged }: HomeCardProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [change] = useMutation(CHANGE);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(household.displayName);
  const [building, setBuilding] = useState<FoundBuilding | null>(null);
  const [tried, setTried] = useState(false);
  const isMoving = building !== null && building.id !== household.building.id;
  const send = async () => {
    setTried(true);
    if (name.trim() === '') return;
    const buildingId = building?.id ?? household.building.id;
    const input = { householdId: household.id, displayName: name.trim(), buildingId };
    const done = await act.run(async () => (await change({ variables: { input } })).data?.changeHousehold.userErrors);
    if (!done) return;
    await onChanged();
    setBuilding(null);
    setOpen(false);
  };
  return (
    <section className="wdt-card" aria-labelledby="home">
      <h2 id="home">{t('household.home.title')}</h2>
      <p>
        <strong>{household.displayName}</strong>
        <br />
        <Icon name="map-marker" size="sm" /> {household.building.address}
      </p>
      {!isOpen && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('household.home.change')}
        </button>
      )}
      {isOpen && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isMoving) void send();
          }}
        >
          <Faults messages={act.faultsBeside('displayName', 'buildingId')} />
          <Field
            label={t('household.home.name')}
            faults={tried && name.trim() === '' ? [t('household.recipient.nameFault')] : act.faultsOf('displayName')}
          >
            {(control) => (
              <input
                {...control}
                className="form-control"
                autoComplete="off"
                maxLength={60}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <AddressSearch
            label={t('household.home.address')}
            value={building}
            onChange={setBuilding}
            faults={act.faultsOf('buildingId')}
          />
          {isMoving ? (
            <ConfirmedAct
              open={t('household.save')}
              openClass="btn btn-primary btn-sm"
              text={t('household.home.moveText', { address: building.address })}
              yes={t('household.home.moveNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() => void send()}
            />
          ) : (
            <button type="submit" className="btn btn-primary btn-sm" disabled={act.isBusy}>
              {t('household.save')}
            </button>
          )}{' '}
          <button type="button" className="wdt-link-button" onClick={() => setOpen(false)}>
            {t('household.cancel')}
          </button>
        </form>
      )}
    </section>
  );
}
