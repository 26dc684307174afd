import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { DisputedHours } from '../calendar/disputed-hours.js';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { VisitNotes } from './visit-notes.js';
import { anchorOf, directionsTo, mapOf, placeOf, useCheck, type Visit } from './visits.js';

/** Beginning or ending a visit: the six digits that a household shows. */
function CheckForm({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const act = useAct();
  const { checkIn, checkOut } = useCheck();
  const [code, setCode] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const isIn = visit.state === 'UNDER_WAY';

  async function send() {
    const isShort = !/^\d{6}$/.test(code);
    setIncomplete(isShort);
    if (isShort) return;
    const done = await act.run(() => (isIn ? checkOut(visit.id, code) : checkIn(visit.id, code)));
    if (done) setCode('');
  }

  return (
    <form
      className="wdt-check-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('code')} />
      <Field
        label={t('work.visit.code')}
        hint={t(isIn ? 'work.visit.codeOut' : 'work.visit.codeIn')}
        faults={isIncomplete ? [t('work.visit.codeFault')] : act.faultsOf('code')}
      >
        {(control) => (
          <span className="wdt-code-entry">
            <input
              {...control}
              className="form-control"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              value={code}
              onChange={({ target }) => setCode(target.value.replaceAll(/\D/g, ''))}
            />
            <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
              {t(isIn ? 'work.visit.checkOut' : 'work.visit.checkIn')}
            </button>
          </span>
        )}
      </Field>
    </form>
  );
}

interface VisitCardProps {
  visit: Visit;
  /** Whether it can be checked in and out here. */
  canCheck?: boolean;
  /** Whether its day is said too, where no heading says it. */
  showsDay?: boolean;
}

/** One visit: when, what, with whom, where with the way there, and checking in and out. */
export function VisitCard({ visit, canCheck = false, showsDay = false }: VisitCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = placeOf(visit);
  const { serviceType, venue, attendances, state } = visit;
  const isAway = (one: Visit['attendances'][number]) => one.state.startsWith('CANCELLED');
  const attending = attendances.filter((one) => state === 'CANCELLED' || !isAway(one));
  const away = attendances.filter((one) => state !== 'CANCELLED' && isAway(one));
  const isDoorToDoor = venue.position === null;
  const isAhead = state === 'PLANNED' || state === 'UNDER_WAY';
  return (
    <li
      id={anchorOf(visit)}
      className="wdt-visit"
      data-service={serviceType.code}
      data-state={state}
      data-testid="visit"
    >
      <ServiceIcon code={serviceType.code} />
      <div>
        <p className="wdt-visit-head">
          <strong>
            {showsDay && `${format.day(visit.startsAt)}, `}
            {format.clock(visit.startsAt)}–{format.clock(visit.endsAt)}
          </strong>
          <span>{serviceType.name}</span>
          <span className="wdt-tag" data-state={state}>
            {t(`work.visit.state.${state}`)}
          </span>
        </p>
        {!isDoorToDoor && (
          <p>
            <Icon name="map-marker" size="sm" /> {venue.label}
          </p>
        )}
        <ul className="wdt-bullets">
          {attending.map((one) => (
            <li key={one.id}>
              {one.displayName}
              {(isDoorToDoor || attending.length > 1) && `, ${format.clock(one.startsAt)}–${format.clock(one.endsAt)}`}
              {isDoorToDoor && <span className="wdt-small"> {one.building.address}</span>}
              <DisputedHours part={one} household={one.displayName} />
            </li>
          ))}
        </ul>
        {away.length > 0 && (
          <p className="wdt-small">
            {t('work.visit.away', {
              count: away.length,
              names: format.list(away.map(({ displayName }) => displayName)),
            })}
          </p>
        )}
        {visit.movedFrom && (
          <p className="wdt-small">{t('calendar.moved', { when: format.dateTime(visit.movedFrom) })}</p>
        )}
        {visit.frozen && <p className="wdt-ask-warning">{t('work.visit.frozen')}</p>}
        {visit.checkedInAt && (
          <p className="wdt-small">
            {visit.checkedOutAt
              ? t('work.visit.checkedOut', {
                  from: format.clock(visit.checkedInAt),
                  to: format.clock(visit.checkedOutAt),
                })
              : t('work.visit.checkedIn', { from: format.clock(visit.checkedInAt) })}
          </p>
        )}
        {canCheck && place && state === 'PLANNED' && (
          <p className="wdt-actions">
            <a className="btn btn-outline-primary btn-sm" href={mapOf(place)} target="_blank" rel="noreferrer">
              {t('work.visit.map')} <span className="visually-hidden">{t('work.visit.newTab')}</span>
            </a>
            <a
              className="btn btn-outline-primary btn-sm wdt-on-phones"
              href={directionsTo(place, isDoorToDoor ? (attending[0]?.building.address ?? '') : venue.label)}
            >
              {t('work.visit.directions')}
            </a>
          </p>
        )}
        {isAhead && <VisitNotes visit={visit} />}
        {isAhead && canCheck && !visit.frozen && <CheckForm key={state} visit={visit} />}
      </div>
    </li>
  );
}
