import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { ownPart, useAttendanceActs, type OwnSession } from './calendar.js';

interface SessionCardProps {
  session: OwnSession;
  /** Whether the code for the provider is shown: today's, and the next one's. */
  showsCode: boolean;
}

/** Confirming the hours of a session as planned, or saying what was wrong with it; cancelling one that is to come. */
function Acts({ session }: { session: OwnSession }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonId = useId();
  const { confirm, dispute, cancel, isBusy } = useAttendanceActs();
  const [asked, setAsked] = useState<'dispute' | 'cancel' | null>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const part = ownPart(session)!;

  async function send(act: Promise<string[]>) {
    try {
      setRefused(await act);
    } catch {
      setRefused([t('state.failedText')]);
    }
    setAsked(null);
  }

  return (
    <div className="wdt-session-acts">
      {refused.length > 0 && (
        <Notice tone="error" title={t('request.refused')} announced>
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {part.state === 'ATTENDED' && asked === null && (
        <p className="wdt-actions">
          <button
            type="button"
            className="btn btn-primary btn-sm"
            disabled={isBusy}
            onClick={() => void send(confirm(part.id))}
          >
            {t('calendar.confirm', { time: format.duration(part.minutes) })}
          </button>
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked('dispute')}>
            {t('calendar.dispute')}
          </button>
        </p>
      )}
      {part.state === 'PLANNED' && session.state === 'PLANNED' && asked === null && (
        <button type="button" className="wdt-link-button" onClick={() => setAsked('cancel')}>
          {t('calendar.cancel')}
        </button>
      )}
      {asked === 'cancel' && (
        <div className="wdt-confirm">
          <p>{t('calendar.confirmCancel')}</p>
          <p className="wdt-actions">
            <button
              type="button"
              className="btn btn-danger btn-sm"
              disabled={isBusy}
              onClick={() => void send(cancel(part.id))}
            >
              {t('calendar.cancelNow')}
            </button>
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked(null)}>
              {t('calendar.keep')}
            </button>
          </p>
        </div>
      )}
      {asked === 'dispute' && (
        <form
          className="wdt-confirm"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(reason.trim() === '');
            if (reason.trim() !== '') void send(dispute(part.id, reason.trim()));
          }}
        >
          <label htmlFor={reasonId}>{t('calendar.disputeTitle')}</label>
          <textarea
            id={reasonId}
            className="form-control"
            rows={3}
            maxLength={1000}
            value={reason}
            aria-invalid={isMissing}
            aria-describedby={`${reasonId}-fault`}
            onChange={({ target }) => setReason(target.value)}
          />
          <p className="wdt-field-error" id={`${reasonId}-fault`} role="alert">
            {isMissing && t('calendar.disputeFault')}
          </p>
          <p className="wdt-actions">
            <button type="submit" className="btn btn-primary btn-sm" disabled={isBusy}>
              {t('calendar.disputeNow')}
            </button>
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked(null)}>
              {t('calendar.back')}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}

/** One session of the household: when, what, who, where; the code for the provider; and what is to be done. */
export function SessionCard({ session, showsCode }: SessionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const part = ownPart(session)!;
  const { serviceType, venue } = session.agreement.offer;
  return (
    <li className="wdt-session" data-testid="session" data-service={serviceType.code}>
      <ServiceIcon code={serviceType.code} />
      <div>
        <p className="wdt-session-head">
          <strong>
            {format.day(part.startsAt)}, {format.clock(part.startsAt)}–{format.clock(part.endsAt)}
          </strong>
          <span className="wdt-tag wdt-session-state" data-stage={part.state}>
            {session.state === 'UNDER_WAY' ? t('calendar.underWay') : t(`calendar.state.${part.state}`)}
          </span>
        </p>
        <p>
          {t('proposal.inShort', { service: serviceType.name, provider: session.provider.displayName })}
          <br />
          <Icon name="map-marker" size="sm" /> {venue.label}
        </p>
        {session.movedFrom && (
          <p className="wdt-small">{t('calendar.moved', { when: format.dateTime(session.movedFrom) })}</p>
        )}
        {session.frozen && <p className="wdt-ask-warning">{t('calendar.frozen')}</p>}
        {showsCode && session.code && part.state === 'PLANNED' && (
          <p className="wdt-code">
            {t('calendar.code')} <strong>{session.code}</strong>
          </p>
        )}
        <Acts session={session} />
      </div>
    </li>
  );
}
