import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLOTS_PER_DAY, useFormat, type Interval } from '../i18n/format.js';
import { DAYS, groupByHours, hoursOf, joinHours, withoutHours, type SameHours } from './week-hours.js';
import './hours-form.css';

/** Hours of a week while they are typed: days, and times on them, not yet among the others. */
export interface TypedHours {
  days: readonly number[];
  from: number;
  to: number;
  /** Why they could not be added when that was tried. */
  fault: 'days' | 'times' | null;
  type: (changes: { days?: readonly number[]; from?: number; to?: number }) => void;
  /** The week with what is typed, which then is typed no more; null where it cannot be added. */
  addTo: (week: readonly Interval[]) => Interval[] | null;
  /** The same for a reader who goes on or saves: the days that were ticked count, and where none was the week stays. */
  finish: (week: readonly Interval[]) => readonly Interval[] | null;
}

const FOUR_PM = 64;
const SIX_PM = 72;

/** Keeps what is being typed into a form of weekly hours, for whoever shows that form and sends its hours. */
export function useTypedHours(): TypedHours {
  const [typed, setTyped] = useState({ days: [] as readonly number[], from: FOUR_PM, to: SIX_PM });
  const [fault, setFault] = useState<TypedHours['fault']>(null);
  const { days, from, to } = typed;
  function addTo(week: readonly Interval[]) {
    const found = days.length === 0 ? 'days' : to <= from ? 'times' : null;
    setFault(found);
    if (found) return null;
    setTyped({ ...typed, days: [] });
    return joinHours([...week, ...hoursOf({ days: [...days], from, to })]);
  }
  return {
    ...typed,
    fault,
    type: (changes) => {
      setTyped({ ...typed, ...changes });
      setFault(null);
    },
    addTo,
    finish: (week) => (days.length === 0 ? week : addTo(week)),
  };
}

interface HoursListProps {
  value: readonly Interval[];
  onChange: (value: Interval[]) => void;
}

interface HoursFormProps extends HoursListProps {
  typed: TypedHours;
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
export function HoursForm({ value, onChange, typed }: HoursFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const errorId = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const { days, from, to, fault, type, addTo } = typed;

  // Whoever saves at the end of a long form sees what is wrong at its beginning.
  useEffect(() => {
    if (fault) said.current?.scrollIntoView({ block: 'center' });
  }, [fault]);

  function add() {
    const week = addTo(value);
    if (week) onChange(week);
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
                onChange={({ target }) =>
                  type({ days: target.checked ? [...days, day] : days.filter((one) => one !== day) })
                }
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
        <TimeSelect label={t('hours.from')} value={from} onChange={(slot) => type({ from: slot })} />
        <TimeSelect
          label={t('hours.to')}
          value={to}
          onChange={(slot) => type({ to: slot })}
          invalidBecause={fault === 'times' ? errorId : undefined}
        />
        <button type="button" className="btn btn-outline-primary" onClick={add}>
          {t('hours.add')}
        </button>
      </div>
      <p className="wdt-field-error" id={errorId} role="alert" ref={said}>
        {fault && t(`hours.fault.${fault}`)}
      </p>
    </div>
  );
}

/** The hours of a week, said: one line for the days that have the same, each with a way to take it away. */
export function HoursList({ value, onChange }: HoursListProps) {
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
