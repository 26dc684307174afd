import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { TextField } from '../ui/form.js';
import { TimeSelect } from '../ui/hours-form.js';
import { MOST_DATES, type DraftDate } from './draft.js';
import { useSessionOnDay } from './facts.js';

type Fault = 'past' | 'times' | 'overlap' | 'tooMany';

/** What keeps one more day from being added. */
function faultOf({ date, startSlot, endSlot }: DraftDate, others: readonly DraftDate[], today: string): Fault | null {
  if (date === '' || date < today) return 'past';
  if (endSlot <= startSlot) return 'times';
  if (others.length >= MOST_DATES) return 'tooMany';
  const overlaps = others.some((one) => one.date === date && one.startSlot < endSlot && startSlot < one.endSlot);
  return overlaps ? 'overlap' : null;
}

/** A single day while it is typed, not yet among the others. */
export interface TypedDate {
  date: DraftDate;
  /** Why it could not be added when that was tried. */
  fault: Fault | null;
  type: (changes: Partial<DraftDate>) => void;
  /** The days with the one that is typed; null where it cannot be added. */
  addTo: (dates: readonly DraftDate[]) => DraftDate[] | null;
  /** The same for a reader who goes on: a day that was changed since one was added counts, else the days stay. */
  finish: (dates: readonly DraftDate[]) => readonly DraftDate[] | null;
}

/** Keeps the single day that is being typed, for whoever shows its form and sends its days. */
export function useTypedDate(): TypedDate {
  const today = romeDay(new Date());
  const [date, setDate] = useState<DraftDate>({ date: addDays(today, 1), startSlot: 64, endSlot: 72 });
  const [fault, setFault] = useState<Fault | null>(null);
  const [isTouched, setTouched] = useState(false);
  function addTo(dates: readonly DraftDate[]) {
    const found = faultOf(date, dates, today);
    setFault(found);
    if (found) return null;
    setDate({ ...date, date: addDays(date.date, 1) });
    setTouched(false);
    return [...dates, date].sort((a, b) => a.date.localeCompare(b.date) || a.startSlot - b.startSlot);
  }
  return {
    date,
    fault,
    type: (changes) => {
      setDate({ ...date, ...changes });
      setFault(null);
      setTouched(true);
    },
    addTo,
    finish: (dates) => (isTouched ? addTo(dates) : dates),
  };
}

interface DatesFormProps {
  value: readonly DraftDate[];
  onChange: (value: DraftDate[]) => void;
  typed: TypedDate;
}

/** Single days with their hours, to add and to take away. */
export function DatesForm({ value, onChange, typed }: DatesFormProps) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const sessionOn = useSessionOnDay();
  const faultId = useId();
  const { date, fault, type, addTo } = typed;
  function add() {
    const dates = addTo(value);
    if (dates) onChange(dates);
  }
  return (
    <div className="wdt-hours-form">
      <TextField
        label={t('times.day')}
        type="date"
        min={romeDay(new Date())}
        value={date.date}
        aria-describedby={faultId}
        onChange={({ target }) => type({ date: target.value })}
      />
      <div className="wdt-times">
        <TimeSelect label={t('hours.from')} value={date.startSlot} onChange={(startSlot) => type({ startSlot })} />
        <TimeSelect label={t('hours.to')} value={date.endSlot} onChange={(endSlot) => type({ endSlot })} />
        <button type="button" className="btn btn-outline-primary" onClick={add}>
          {t('times.add')}
        </button>
      </div>
      <p className="wdt-field-error" id={faultId} role="alert">
        {fault && t(`times.dayFault.${fault}`, { count: MOST_DATES })}
      </p>
      {value.length > 0 && (
        <ul className="wdt-hours-list" aria-label={t('times.added')}>
          {value.map((one) => (
            <li key={`${one.date} ${time(one.startSlot)}`}>
              <span>{sessionOn(one)}</span>
              <button
                type="button"
                className="wdt-link-button"
                aria-label={t('hours.removeOf', { hours: sessionOn(one) })}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                {t('hours.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
