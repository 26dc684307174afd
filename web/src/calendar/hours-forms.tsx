import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField, TextField } from '../ui/form.js';
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

/** How many hours and minutes a session truly took, where it was neither what was planned nor what was recorded. */
export function OtherTimeForm({ minutes: before, isBusy, onBack, onSend }: OtherTimeFormProps) {
  const { t } = useTranslation();
  const [hours, setHours] = useState(String(Math.floor(before / 60)));
  const [minutes, setMinutes] = useState(String(before % 60));
  const [isWrong, setWrong] = useState(false);
  const digits = { inputMode: 'numeric', autoComplete: 'off' } as const;
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
          <TextField
            {...digits}
            label={t('calendar.hours')}
            value={hours}
            onChange={({ target }) => setHours(target.value)}
          />
          <TextField
            {...digits}
            label={t('calendar.minutes')}
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
            fault={isWrong ? t('calendar.otherFault') : undefined}
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
      <AreaField
        label={t('calendar.disputeTitle')}
        hint={t('calendar.disputeHint')}
        fault={isMissing ? t('calendar.disputeFault') : undefined}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormActs yes={t('calendar.disputeNow')} isBusy={isBusy} no={t('calendar.back')} onNo={onBack} />
    </form>
  );
}
