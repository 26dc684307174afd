import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, TextField } from '../ui/form.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useDisputes, useSettle, type DeskDispute } from './desk.js';

function DisputeCard({ dispute }: { dispute: DeskDispute }) {
  const { t } = useTranslation();
  const format = useFormat();
  const settle = useSettle();
  const { attendance, provider, reason } = dispute;
  const form = useForm({ defaultValues: { minutes: String(attendance.minutes) } });
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;

  const send = form.handleSubmit(async ({ minutes }) => {
    try {
      setFaults(placeRefusals(form, (await settle(attendance.id, Number(minutes))) ?? []));
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <li className="wdt-card" data-testid="dispute">
      <h3>{t('desk.disputeOf', { household: attendance.displayName, provider: provider.displayName })}</h3>
      <p className="wdt-small">
        {format.day(attendance.startsAt)}, {format.clock(attendance.startsAt)}–{format.clock(attendance.endsAt)}
      </p>
      <blockquote>{reason}</blockquote>
      <form className="wdt-dispute" noValidate onSubmit={(event) => void send(event)}>
        <Faults messages={faults} />
        <TextField
          label={t('desk.minutes')}
          hint={t('desk.minutesHint', { planned: format.number(attendance.minutes) })}
          inputMode="numeric"
          autoComplete="off"
          fault={errors.minutes?.message}
          {...form.register('minutes', {
            validate: (text) => /^\d{1,4}$/.test(text.trim()) || t('desk.minutesFault'),
          })}
        />
        <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
          {t('desk.settle')}
        </button>
      </form>
    </li>
  );
}

/** Hours on which a household and a provider do not agree: the desk hears both and says how many count. */
export function DisputeList() {
  const { t } = useTranslation();
  const format = useFormat();
  const { disputes, totalCount, loading, error, refetch } = useDisputes();
  return (
    <section className="wdt-section" aria-labelledby="disputes">
      <h2 id="disputes">
        {t('desk.disputesTitle')} {disputes && <b className="wdt-count">{format.number(totalCount)}</b>}
      </h2>
      {!disputes && loading && <Skeleton rows={1} height="9rem" />}
      {!disputes && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {disputes?.length === 0 && <p>{t('desk.noDisputes')}</p>}
      <ul className="wdt-disputes">
        {disputes?.map((dispute) => (
          <DisputeCard key={dispute.attendance.id} dispute={dispute} />
        ))}
      </ul>
    </section>
  );
}
