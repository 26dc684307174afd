import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import { askFor } from '../ask/asking-for.js';
import { mandateEnd } from '../household/mandates.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';
import './desk.css';
import { useHouseholds } from './desk.js';
import { NewHousehold, NewMandate } from './household-forms.js';

/** Which household has come: one of the building that takes part, or a new one. */
function HouseholdChoice({ building, onAsk }: { building: FoundBuilding; onAsk: (householdId: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useId();
  const { households, loading, error, refetch } = useHouseholds(building.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const today = romeDay(new Date());
  const saysMandate = (end: string | null) =>
    end === null ? t('desk.noMandate') : t('desk.mandateUntil', { date: format.date(end) });
  const household = households?.find(({ id }) => id === chosen);
  if (!households)
    return loading ? (
      <Skeleton rows={3} />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  return (
    <>
      <fieldset className="wdt-cards">
        <legend>{t('desk.whichHousehold')}</legend>
        {households.map((one) => (
          <label key={one.id} className="wdt-choice-card">
            <input type="radio" name={name} checked={chosen === one.id} onChange={() => setChosen(one.id)} />
            <span>
              <strong>{one.displayName}</strong>
              <span className="wdt-small">{saysMandate(mandateEnd(one, today))}</span>
            </span>
          </label>
        ))}
        <label className="wdt-choice-card">
          <input type="radio" name={name} checked={chosen === 'new'} onChange={() => setChosen('new')} />
          <span>
            <strong>{t('desk.newHousehold')}</strong>
            <span className="wdt-small">{t('desk.newHouseholdText')}</span>
          </span>
        </label>
      </fieldset>
      {chosen === 'new' && <NewHousehold buildingId={building.id} onReady={onAsk} />}
      {household && mandateEnd(household, today) !== null && (
        <p className="wdt-actions">
          <button type="button" className="btn btn-primary" onClick={() => onAsk(household.id)}>
            {t('desk.askFor', { household: household.displayName })}
          </button>
          <Link className="btn btn-outline-primary" to={`/desk/families/${household.id}`}>
            {t('desk.family.open', { household: household.displayName })}
          </Link>
        </p>
      )}
      {household && mandateEnd(household, today) === null && (
        <NewMandate key={household.id} household={household} onReady={() => onAsk(household.id)} />
      )}
    </>
  );
}

/** Enters a request for somebody who has come in person: the home, the household, the mandate, then the usual steps. */
export function AssistPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [building, setBuilding] = useState<FoundBuilding | null>(null);
  return (
    <Page
      title={t('desk.assist')}
      lead={t('desk.assistLead')}
      above={
        <Link className="wdt-back" to="/desk">
          <Icon name="arrow-left" size="sm" /> {t('desk.back')}
        </Link>
      }
    >
      <div className="wdt-assist">
        <AddressSearch label={t('desk.address')} value={building} onChange={setBuilding} />
        {building && (
          <HouseholdChoice
            key={building.id}
            building={building}
            onAsk={(householdId) => {
              askFor(householdId);
              void navigate('/ask');
            }}
          />
        )}
      </div>
    </Page>
  );
}
