import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Confirm } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { AreaField, placeRefusals, TextField } from '../ui/form.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { TableFrame } from '../ui/table-frame.js';
import { useCorrectLine, usePriceOfCorrection, type DeskLine } from './corrections.js';

/** What is now on a line, and what the next statement will say in its place. */
function Change({ line, minutes }: { line: DeskLine; minutes: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { priceCents, error, refetch } = usePriceOfCorrection(line.id, minutes);
  if (priceCents === undefined)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} height="9rem" />;
  return (
    <>
      <p className="wdt-desk-changes">{t('desk.correction.changes')}</p>
      <TableFrame caption={t('desk.correction.changes')} look="small">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('statement.time')}</th>
            <th scope="col">{t('statement.price')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('desk.correction.stays')}</th>
            <td>{format.duration(line.minutes)}</td>
            <td>{format.euros(line.priceCents)}</td>
          </tr>
          <tr>
            <th scope="row">{t('desk.correction.takenBack')}</th>
            <td>{format.duration(-line.minutes)}</td>
            <td>{format.euros(-line.priceCents)}</td>
          </tr>
          <tr>
            <th scope="row">{t('desk.correction.anew')}</th>
            <td>{format.duration(minutes)}</td>
            <td>{format.euros(priceCents)}</td>
          </tr>
        </tbody>
      </TableFrame>
    </>
  );
}

/** Puts a line right: the minutes that count and why, then what changes to say yes to. */
function CorrectionForm({ line, onClose }: { line: DeskLine; onClose: () => void }) {
  const { t } = useTranslation();
  const correct = useCorrectLine();
  // Empty: what counts is what the desk has heard, not what the line says.
  const form = useForm({ defaultValues: { minutes: '', reason: '' } });
  const [isAsked, setAsked] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;
  const minutes = Number(form.watch('minutes'));
  const again = { onChange: () => setAsked(false) };
  const ask = form.handleSubmit(() => setAsked(true));
  const send = form.handleSubmit(async ({ reason }) => {
    setAsked(false);
    try {
      // Where it is done, the line comes anew with its correction, and this form is gone.
      setFaults(placeRefusals(form, await correct({ lineId: line.id, minutes, reason: reason.trim() })));
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void ask(event)}>
      <Faults messages={faults} />
      <TextField
        label={t('desk.minutes')}
        hint={t('desk.correction.minutesHint')}
        inputMode="numeric"
        autoComplete="off"
        fault={errors.minutes?.message}
        {...form.register('minutes', {
          ...again,
          validate: (text) =>
            !/^\d{1,4}$/.test(text.trim())
              ? t('desk.minutesFault')
              : Number(text) !== line.minutes || t('desk.correction.sameFault'),
        })}
      />
      <AreaField
        label={t('desk.correction.reason')}
        hint={t('desk.correction.reasonHint')}
        maxLength={500}
        fault={errors.reason?.message}
        {...form.register('reason', {
          ...again,
          validate: (text) => text.trim().length >= 3 || t('desk.correction.reasonFault'),
        })}
      />
      {isAsked && <Change line={line} minutes={minutes} />}
      <div className="wdt-actions">
        <Confirm
          isOpen={isAsked}
          onOpen={(isOpen) => (isOpen ? void ask() : setAsked(false))}
          open={t('desk.correction.look')}
          openClass="btn btn-primary"
          text={t('desk.correction.next')}
          yes={t('desk.correction.yes')}
          no={t('desk.correction.no')}
          isBusy={isSubmitting}
          onYes={() => void send()}
        />
        {!isAsked && (
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {t('desk.correction.close')}
          </button>
        )}
      </div>
    </form>
  );
}

/** A line of a closed month with what was put right of it, and the way to put it right. */
export function LineCard({ line }: { line: DeskLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { date, kind, serviceType, recipients, providerName, minutes, priceCents, dueCents, correction } = line;
  const what = t('statement.for', { service: serviceType.name, names: format.list(recipients) });
  const day = format.date(date);
  return (
    <li className="wdt-desk-line" data-testid="desk-line">
      <div className="wdt-desk-line-facts">
        <p>
          <strong>{day}</strong> · {what}
          {kind !== 'CARE' && <span className="wdt-tag">{t(`statement.kind.${kind}`)}</span>}
        </p>
        <p className="wdt-small">
          {providerName} · {format.duration(minutes)} ·{' '}
          {t('desk.correction.costs', { price: format.euros(priceCents), due: format.euros(dueCents) })}
        </p>
        {correction && (
          <p className="wdt-desk-corrected" role="status">
            {t('statement.corrected', { time: format.duration(correction.minutes), reason: correction.reason })}
          </p>
        )}
      </div>
      {!correction && kind !== 'REVERSAL' && !isOpen && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t('desk.correction.open')}
          <span className="visually-hidden">
            {' '}
            {day}, {what}
          </span>
        </button>
      )}
      {isOpen && !correction && <CorrectionForm line={line} onClose={() => setOpen(false)} />}
    </li>
  );
}
