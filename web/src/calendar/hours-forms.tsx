import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.js';
import { FormActs } from '../ui/form-acts.js';

interface HoursFormProps {
  isBusy: boolean;
  onBack: () => void;
}

interface OtherTimeFormProps extends HoursFormProps {
  /** Minutes that the form begins with. */
  minutes: number;
  onSend: (minutes: number) => void;
}

interface PartFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  faults?: string[];
}

/** The hours, or the minutes, of a time. */
function PartField({ label, value, onChange, faults }: PartFieldProps) {
  return (
    <Field label={label} faults={faults}>
      {(control) => (
        <input
          {...control}
          className="form-control"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** How many hours and minutes a session truly took, where it was neither what was planned nor what was recorded. */
export function OtherTimeForm({ minutes: before, isBusy, onBack, onSend }: OtherTimeFormProps) {
  const { t } = useTranslation();
  const [hours, setHours] = useState(String(Math.floor(before / 60)));
  const [minutes, setMinutes] = useState(String(before % 60));
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className="wdt-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isRight = /^([01]?\d|2[0-3])$/.test(hours.trim()) && /^[0-5]?\d$/.test(minutes.trim());
        setWrong(!isRight);
        if (isRight) onSend(Number(hours) * 60 + Number(minutes));
      }}
    >
      <fieldset>
        <legend>{t('calendar.otherTitle')}</legend>
        <div className="wdt-time-taken">
          <PartField label={t('calendar.hours')} value={hours} onChange={setHours} />
          <PartField
            label={t('calendar.minutes')}
            value={minutes}
            onChange={setMinutes}
            faults={isWrong ? [t('calendar.otherFault')] : []}
          />
        </div>
      </fieldset>
      <FormActs yes={t('calendar.otherNow')} isBusy={isBusy} no={t('calendar.back')} onNo={onBack} />
    </form>
  );
}

/** What was wrong with a session, in the words of the household, for the desk. */
export function DisputeForm({ isBusy, onBack, onSend }: HoursFormProps & { onSend: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="wdt-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') onSend(reason.trim());
      }}
    >
      <Field
        label={t('calendar.disputeTitle')}
        hint={t('calendar.disputeHint')}
        faults={isMissing ? [t('calendar.disputeFault')] : []}
      >
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <FormActs yes={t('calendar.disputeNow')} isBusy={isBusy} no={t('calendar.back')} onNo={onBack} />
    </form>
  );
}
