import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Faults } from '../ui/faults.js';
import { AreaField, placeRefusals } from '../ui/form.js';
import type { Refusal } from './dossier.js';

interface ReasonFormProps {
  /** What the button says that opens the form. */
  open: string;
  /** What the act does, so that nobody does it unawares. */
  explanation: string;
  confirm: string;
  isBusy: boolean;
  onSend: (reason: string) => Promise<readonly Refusal[]>;
}

/** An act that needs a reason and a second thought: a button, then what it does, the reason, and the act itself. */
export function ReasonForm({ open, explanation, confirm, isBusy, onSend }: ReasonFormProps) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { reason: '' } });
  const [isOpen, setOpen] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);

  const send = form.handleSubmit(async ({ reason }) => {
    try {
      const refusals = await onSend(reason.trim());
      setFaults(placeRefusals(form, refusals));
      if (refusals.length > 0) return;
      form.reset();
      setOpen(false);
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-danger btn-sm" onClick={() => setOpen(true)}>
        {open}
      </button>
    );
  return (
    <form className="wdt-confirm wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <p>{explanation}</p>
      <Faults messages={faults} />
      <AreaField
        label={t('vetting.reason')}
        autoFocus
        maxLength={2000}
        fault={form.formState.errors.reason?.message}
        {...form.register('reason', { validate: (text) => text.trim() !== '' || t('vetting.reasonMissing') })}
      />
      <p className="wdt-actions">
        <button type="submit" className="btn btn-danger" disabled={isBusy}>
          {confirm}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(false)}>
          {t('vetting.notNow')}
        </button>
      </p>
    </form>
  );
}
