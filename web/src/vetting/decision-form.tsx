import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OfficeStep } from '../gql/graphql.js';
import { Faults } from '../ui/faults.js';
import { AreaField, placeRefusals, RadioField } from '../ui/form.js';
import { STEPS, STEPS_WITH_REASON, useOffice, type Dossier } from './dossier.js';

interface Answers {
  step: OfficeStep | '';
  reason: string;
}

/** The next step of an application, with its reason where whoever applies must know why. */
export function DecisionForm({
  application,
  onDecided,
}: {
  application: NonNullable<Dossier['application']>;
  onDecided: (step: OfficeStep) => void;
}) {
  const { t } = useTranslation();
  const { decide, isBusy } = useOffice();
  const form = useForm<Answers>({ defaultValues: { step: '', reason: '' } });
  const [faults, setFaults] = useState<string[]>([]);
  const steps = STEPS[application.state] ?? [];
  const { errors } = form.formState;

  const send = form.handleSubmit(async ({ step, reason }) => {
    if (step === '') return;
    try {
      const refusals = await decide(application.id, step, reason.trim());
      setFaults(placeRefusals(form, refusals));
      if (refusals.length > 0) return;
      form.reset();
      onDecided(step);
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  if (steps.length === 0) return null;
  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      <RadioField
        label={t('vetting.step')}
        fault={errors.step?.message}
        choices={steps.map((step) => ({
          value: step,
          label: t(`vetting.stepIs.${step}.label`),
          hint: t(`vetting.stepIs.${step}.hint`),
        }))}
        {...form.register('step', { required: t('vetting.stepMissing') })}
      />
      <AreaField
        label={t('vetting.reason')}
        hint={t('vetting.reasonHint')}
        maxLength={2000}
        fault={errors.reason?.message}
        {...form.register('reason', {
          validate: (reason, { step }) =>
            step === '' || !STEPS_WITH_REASON.includes(step) || reason.trim() !== '' || t('vetting.reasonMissing'),
        })}
      />
      <p className="wdt-actions">
        <button type="submit" className="btn btn-primary" disabled={isBusy}>
          {t('vetting.decide')}
        </button>
      </p>
    </form>
  );
}
