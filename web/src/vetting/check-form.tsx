import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, RadioField, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { useOffice, type Paper } from './dossier.js';
import { ReasonForm } from './reason-form.js';

interface Answers {
  outcome: 'PASSED' | 'FAILED' | '';
  issuer: string;
  issuedOn: string;
  expiresOn: string;
}

/** Skills that a paper of a kind shows by itself. */
const SHOWS: Readonly<Record<string, readonly string[]>> = { 'first-aid': ['cert:first-aid'] };

/** What the last check found, with the way to take it back. */
export function LastCheck({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { revoke, isBusy } = useOffice();
  const { check } = paper;
  if (!check) return <p>{t('vetting.neverChecked')}</p>;
  return (
    <>
      <dl className="wdt-check-facts">
        <div>
          <dt>{t('vetting.outcome')}</dt>
          <dd>{t(`vetting.outcomeIs.${check.outcome}`)}</dd>
        </div>
        <div>
          <dt>{t('vetting.issuer')}</dt>
          <dd>{check.issuer}</dd>
        </div>
        <div>
          <dt>{t('vetting.issued')}</dt>
          <dd>{format.date(check.issuedOn)}</dd>
        </div>
        <div>
          <dt>{t('vetting.expires')}</dt>
          <dd>{check.expiresOn ? format.date(check.expiresOn) : t('vetting.never')}</dd>
        </div>
        <div>
          <dt>{t('vetting.checked')}</dt>
          <dd>{format.date(check.checkedAt.slice(0, 10))}</dd>
        </div>
      </dl>
      <ReasonForm
        open={t('vetting.revoke')}
        explanation={t('vetting.revokeText')}
        confirm={t('vetting.revokeNow')}
        isBusy={isBusy}
        onSend={(reason) => revoke(check.id, reason)}
      />
    </>
  );
}

/** Writes down what the office has found about one paper. */
export function CheckForm({ paper, providerId }: { paper: Paper; providerId: string }) {
  const { t } = useTranslation();
  const { check, isBusy } = useOffice();
  const form = useForm<Answers>({ defaultValues: { outcome: '', issuer: '', issuedOn: '', expiresOn: '' } });
  const [faults, setFaults] = useState<string[]>([]);
  const [isSaved, setSaved] = useState(false);
  const { errors } = form.formState;
  const required = { required: t('form.required') };

  const send = form.handleSubmit(async ({ outcome, issuer, issuedOn, expiresOn }) => {
    setSaved(false);
    try {
      const refusals = await check({
        providerId,
        kind: paper.kind.code,
        outcome: outcome === 'FAILED' ? 'FAILED' : 'PASSED',
        issuer: issuer.trim(),
        issuedOn,
        expiresOn: expiresOn || null,
        showsSkills: outcome === 'PASSED' ? [...(SHOWS[paper.kind.code] ?? [])] : [],
      });
      setFaults(placeRefusals(form, refusals));
      if (refusals.length > 0) return;
      setSaved(true);
      form.reset();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      {isSaved && (
        <Notice tone="success" announced>
          <p>{t('vetting.saved')}</p>
        </Notice>
      )}
      <Faults messages={faults} />
      {paper.kind.rule && <p className="wdt-small">{paper.kind.rule}</p>}
      <RadioField
        label={t('vetting.outcome')}
        fault={errors.outcome?.message}
        choices={[
          { value: 'PASSED', label: t('vetting.outcomeIs.PASSED') },
          { value: 'FAILED', label: t('vetting.outcomeIs.FAILED') },
        ]}
        {...form.register('outcome', required)}
      />
      <TextField
        label={t('vetting.issuer')}
        hint={t('vetting.issuerHint')}
        maxLength={120}
        autoComplete="off"
        fault={errors.issuer?.message}
        {...form.register('issuer', { ...required, validate: (text) => text.trim() !== '' || t('form.required') })}
      />
      <div className="wdt-form-row">
        <TextField
          label={t('vetting.issued')}
          type="date"
          fault={errors.issuedOn?.message}
          {...form.register('issuedOn', required)}
        />
        <TextField
          label={t('vetting.expiresOptional')}
          type="date"
          fault={errors.expiresOn?.message}
          {...form.register('expiresOn')}
        />
      </div>
      <p className="wdt-actions">
        <button type="submit" className="btn btn-primary" disabled={isBusy}>
          {t('vetting.saveCheck')}
        </button>
      </p>
    </form>
  );
}
