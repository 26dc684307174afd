import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { TextField } from '../ui/form.js';
import { TimeSelect } from '../ui/hours-form.js';
import { MOST_DATES, type DraftDate } from './draft.js';
import { useSessionOnDay } from './facts.js';

interface DatesFormProps {
  value: readonly DraftDate[];
  onChange: (value: DraftDate[]) => void;
}

type Fault = 'past' | 'times' | 'overlap' | 'tooMany';

/** What keeps one more day from being added. */
function faultOf({ date, startSlot, endSlot }: DraftDate, others: readonly DraftDate[], today: string): Fault | null {
  if (date === '' || date < today) return 'past';
  if (endSlot <= startSlot) return 'times';
  if (others.length >= MOST_DATES) return 'tooMany';
  const overlaps = others.some((one) => one.date === date && one.startSlot < endSlot && startSlot < one.endSlot);
  return overlaps ? 'overlap' : null;
}

/** Single days with their hours, to add and to take away. */
export function DatesForm({ value, onChange }: DatesFormProps) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const sessionOn = useSessionOnDay();
  const faultId = useId();
  const today = romeDay(new Date());
  const [typed, setTyped] = useState<DraftDate>({ date: addDays(today, 1), startSlot: 64, endSlot: 72 });
  const [fault, setFault] = useState<Fault | null>(null);
  function add() {
    const found = faultOf(typed, value, today);
    setFault(found);
    if (found) return;
    onChange([...value, typed].sort((a, b) => a.date.localeCompare(b.date) || a.startSlot - b.startSlot));
    setTyped({ ...typed, date: addDays(typed.date, 1) });
  }
  return (
    <div className="wdt-hours-form">
      <TextField
        label={t('times.day')}
        type="date"
        min={today}
        value={typed.date}
        aria-describedby={faultId}
        onChange={({ target }) => setTyped({ ...typed, date: target.value })}
      />
      <div className="wdt-times">
        <TimeSelect
          label={t('hours.from')}
          value={typed.startSlot}
          onChange={(startSlot) => setTyped({ ...typed, startSlot })}
        />
        <TimeSelect
          label={t('hours.to')}
          value={typed.endSlot}
          onChange={(endSlot) => setTyped({ ...typed, endSlot })}
        />
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
