import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { useAdvance } from './checklist-card.js';
import { needsActing, papersOf } from './paper.js';
import type { Work } from './work-page.js';

/** Asking another officer to look again, once the office has said no. */
function Appeal({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation();
  const act = useAct();
  const advance = useAdvance();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked(true)}>
        {t('work.standing.appeal')}
      </button>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') void act.run(() => advance(applicationId, 'APPEAL', reason.trim()));
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <Field label={t('work.standing.appealWhy')} faults={isMissing ? [t('work.standing.appealFault')] : []}>
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-primary btn-sm" disabled={act.isBusy}>
        {t('work.standing.appealNow')}
      </button>
    </form>
  );
}

/** What stands between somebody and work today: a suspension, a refusal, papers that end; nothing where all is well. */
export function StandingNotice({ provider, kinds }: Work) {
  const { t } = useTranslation();
  const format = useFormat();
  const { application, suspension, vetted } = provider;
  const papers = papersOf(provider, kinds, romeDay(new Date())).filter(needsActing);
  const isVetted = application?.state === 'VETTED';
  return (
    <>
      {suspension && (
        <Notice tone="error" title={t('work.standing.suspended')}>
          <p>{suspension.reason}</p>
          <p>{t('work.standing.suspendedText', { when: format.dateTime(suspension.suspendedAt) })}</p>
        </Notice>
      )}
      {(application?.state === 'REFUSED' || application?.state === 'CLOSED') && (
        <Notice tone="error" title={t(`work.standing.${application.state}`)}>
          <p>{application.reason}</p>
          {application.state === 'REFUSED' && <Appeal applicationId={application.id} />}
        </Notice>
      )}
      {application?.state === 'APPEALED' && (
        <Notice tone="info" title={t('work.standing.APPEALED')} announced>
          <p>{t('work.standing.appealedText')}</p>
        </Notice>
      )}
      {isVetted && !vetted && !suspension && papers.length === 0 && (
        <Notice tone="warning" title={t('work.standing.noWork')}>
          <p>{t('work.standing.noRate')}</p>
          <Link to="/work/rates">{t('work.place.rates')}</Link>
        </Notice>
      )}
      {isVetted && papers.length > 0 && (
        <Notice tone="warning" title={t('work.standing.papers', { count: papers.length })}>
          <ul className="wdt-bullets">
            {papers.map(({ kind, standing, credential }) => (
              <li key={kind}>
                {t(`work.papers.says.${standing}`, {
                  name: kinds.get(kind)?.name ?? kind,
                  date: credential?.expiresOn ? format.date(credential.expiresOn) : '',
                })}
              </li>
            ))}
          </ul>
          <Link className="btn btn-outline-primary btn-sm" to="/work/papers">
            {t('work.standing.toPapers')}
          </Link>
        </Notice>
      )}
    </>
  );
}
