import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLOTS_PER_DAY, useFormat, type Interval } from '../i18n/format.js';
import { DAYS, groupByHours, hoursOf, joinHours, withoutHours, type SameHours } from './week-hours.js';
import './hours-form.css';

interface HoursFormProps {
  value: readonly Interval[];
  onChange: (value: Interval[]) => void;
}

const TIMES = Array.from({ length: SLOTS_PER_DAY + 1 }, (_, slot) => slot);

interface TimeSelectProps {
  label: string;
  value: number;
  onChange: (slot: number) => void;
  invalidBecause?: string;
}

/** A time of day to choose, to the quarter of an hour. */
export function TimeSelect({ label, value, onChange, invalidBecause }: TimeSelectProps) {
  const format = useFormat();
  return (
    <label className="wdt-field">
      <span>{label}</span>
      <select
        className="form-select"
        value={value}
        aria-invalid={invalidBecause !== undefined}
        aria-describedby={invalidBecause}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {TIMES.map((slot) => (
          <option key={slot} value={slot}>
            {format.time(slot)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The hours of a week, typed: days, and times on them, to add. */
export function HoursForm({ value, onChange }: HoursFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const errorId = useId();
  const [days, setDays] = useState<number[]>([]);
  const [from, setFrom] = useState(64);
  const [to, setTo] = useState(72);
  const [fault, setFault] = useState<'days' | 'times' | null>(null);

  function add() {
    const found = days.length === 0 ? 'days' : to <= from ? 'times' : null;
    setFault(found);
    if (found) return;
    onChange(joinHours([...value, ...hoursOf({ days, from, to })]));
    setDays([]);
  }

  return (
    <div className="wdt-hours-form">
      <fieldset aria-describedby={fault === 'days' ? errorId : undefined}>
        <legend>{t('hours.days')}</legend>
        <div className="wdt-days">
          {DAYS.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={days.includes(day)}
                onChange={({ target }) => setDays(target.checked ? [...days, day] : days.filter((one) => one !== day))}
              />
              <span>
                <span aria-hidden="true">{format.weekday(day, 'short')}</span>
                <span className="visually-hidden">{format.weekday(day, 'long')}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="wdt-times">
        <TimeSelect label={t('hours.from')} value={from} onChange={setFrom} />
        <TimeSelect
          label={t('hours.to')}
          value={to}
          onChange={setTo}
          invalidBecause={fault === 'times' ? errorId : undefined}
        />
        <button type="button" className="btn btn-outline-primary" onClick={add}>
          {t('hours.add')}
        </button>
      </div>
      <p className="wdt-field-error" id={errorId} role="alert">
        {fault && t(`hours.fault.${fault}`)}
      </p>
    </div>
  );
}

/** The hours of a week, said: one line for the days that have the same, each with a way to take it away. */
export function HoursList({ value, onChange }: HoursFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const describe = (hours: SameHours) => format.timetable(hoursOf(hours)).join();
  if (value.length === 0) return null;
  return (
    <ul className="wdt-hours-list" aria-label={t('hours.added')}>
      {groupByHours(value).map((hours) => (
        <li key={`${hours.from}-${hours.to}`}>
          <span>{describe(hours)}</span>
          <button
            type="button"
            className="wdt-link-button"
            aria-label={t('hours.removeOf', { hours: describe(hours) })}
            onClick={() =>
              onChange(hoursOf(hours).reduce<Interval[]>((left, gone) => withoutHours(left, gone), [...value]))
            }
          >
            {t('hours.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
