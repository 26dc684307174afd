import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.js';

interface HoursFormProps {
  isBusy: boolean;
  onBack: () => void;
}

interface OtherTimeFormProps extends HoursFormProps {
  /** Minutes that the form begins with. */
  minutes: number;
  onSend: (minutes: number) => void;
}

/** How many hours and minutes a session truly took, where it was neither what was planned nor what was recorded. */
export function OtherTimeForm({ minutes: before, isBusy, onBack, onSend }: OtherTimeFormProps) {
  const { t } = useTranslation();
  const [hours, setHours] = useState(String(Math.floor(before / 60)));
  const [minutes, setMinutes] = useState(String(before % 60));
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className="wdt-confirm"
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
          <Field label={t('calendar.hours')}>
            {(control) => (
              <input
                {...control}
                className="form-control"
                inputMode="numeric"
                autoComplete="off"
                value={hours}
                onChange={({ target }) => setHours(target.value)}
              />
            )}
          </Field>
          <Field label={t('calendar.minutes')} faults={isWrong ? [t('calendar.otherFault')] : []}>
            {(control) => (
              <input
                {...control}
                className="form-control"
                inputMode="numeric"
                autoComplete="off"
                value={minutes}
                onChange={({ target }) => setMinutes(target.value)}
              />
            )}
          </Field>
        </div>
      </fieldset>
      <FormActs yes={t('calendar.otherNow')} isBusy={isBusy} onBack={onBack} />
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
      className="wdt-confirm"
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
      <FormActs yes={t('calendar.disputeNow')} isBusy={isBusy} onBack={onBack} />
    </form>
  );
}

function FormActs({ yes, isBusy, onBack }: HoursFormProps & { yes: string }) {
  const { t } = useTranslation();
  return (
    <p className="wdt-actions">
      <button type="submit" className="btn btn-primary btn-sm" disabled={isBusy}>
        {yes}
      </button>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={onBack}>
        {t('calendar.back')}
      </button>
    </p>
  );
}
