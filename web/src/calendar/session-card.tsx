import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Confirm } from '../ui/confirm.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { ServiceIcon } from '../ui/service-icon.js';
import {
  anchorOf,
  hasAnotherProvider,
  isWithoutProvider,
  minutesBetween,
  ownPart,
  recordedMinutes,
  useAttendanceActs,
  type OwnSession,
} from './calendar.js';
import { DisputedHours } from './disputed-hours.js';
import { DisputeForm, OtherTimeForm } from './hours-forms.js';
import { useStateName } from './state-name.js';

interface SessionCardProps {
  session: OwnSession;
  /** Whether the code for the provider is shown: today's, and the next one's. */
  showsCode: boolean;
  /** Whether its day is said too, where no heading says it. */
  showsDay: boolean;
  /** The household, where its desk reads in its place. */
  household?: string | undefined;
  /** Whether the reader may act in it: its desk only by a mandate. */
  mayAct?: boolean;
}

/** Confirming the hours of a session as planned, as recorded or as they were, or saying what was wrong with it; cancelling one that is to come. */
function Acts({ session }: { session: OwnSession }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { confirm, dispute, cancel, isBusy } = useAttendanceActs();
  const [asked, setAsked] = useState<'time' | 'dispute' | 'cancel' | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const part = ownPart(session)!;
  const recorded = recordedMinutes(session);
  const mayCancel = session.state === 'PLANNED' || session.state === 'UNCOVERED';

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
        <Notice tone="error" title={t('form.refused')} announced>
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
          {recorded !== null && recorded > 0 && recorded !== part.minutes && (
            <button
              type="button"
              className="btn btn-outline-primary btn-sm"
              disabled={isBusy}
              onClick={() => void send(confirm(part.id, recorded))}
            >
              {t('calendar.confirmRecorded', { time: format.duration(recorded) })}
            </button>
          )}
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked('time')}>
            {t('calendar.otherTime')}
          </button>
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked('dispute')}>
            {t('calendar.dispute')}
          </button>
        </p>
      )}
      {asked === 'time' && (
        <OtherTimeForm
          minutes={recorded ?? part.minutes}
          isBusy={isBusy}
          onBack={() => setAsked(null)}
          onSend={(minutes) => void send(confirm(part.id, minutes))}
        />
      )}
      {part.state === 'PLANNED' && mayCancel && (
        <Confirm
          isOpen={asked === 'cancel'}
          onOpen={(isOpen) => setAsked(isOpen ? 'cancel' : null)}
          open={t('calendar.cancel')}
          text={t(hasAnotherProvider(session) ? 'calendar.confirmCancelFree' : 'calendar.confirmCancel')}
          yes={t('calendar.cancelNow')}
          no={t('calendar.keep')}
          isBusy={isBusy}
          onYes={() => void send(cancel(part.id))}
        />
      )}
      {asked === 'dispute' && (
        <DisputeForm
          isBusy={isBusy}
          onBack={() => setAsked(null)}
          onSend={(reason) => void send(dispute(part.id, reason))}
        />
      )}
    </div>
  );
}

/** One session of the household: when, what, for whom, with whom, where; the code for the provider; and what is to be done. */
export function SessionCard({ session, showsCode, showsDay, household, mayAct = true }: SessionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const stateName = useStateName();
  const part = ownPart(session)!;
  const { serviceType, venue } = session.agreement.offer;
  const usual = session.agreement.provider.displayName;
  const isUncovered = isWithoutProvider(session);
  return (
    <li id={anchorOf(session)} className="wdt-session" data-testid="session" data-service={serviceType.code}>
      <ServiceIcon code={serviceType.code} />
      <div>
        <p className="wdt-session-head">
          <strong>
            {showsDay && `${format.day(part.startsAt)}, `}
            {format.clock(part.startsAt)}–{format.clock(part.endsAt)}
          </strong>
          <span className="wdt-tag wdt-session-state" data-stage={isUncovered ? 'UNCOVERED' : part.state}>
            {stateName(session)}
          </span>
        </p>
        <p>
          {isUncovered
            ? serviceType.name
            : part.recipients.length > 0
              ? t('calendar.inShort', {
                  service: serviceType.name,
                  names: format.list(part.recipients),
                  provider: session.provider.displayName,
                })
              : t('proposal.inShort', { service: serviceType.name, provider: session.provider.displayName })}
          <br />
          <Icon name="map-marker" size="sm" /> {venue.label}
        </p>
        {session.movedFrom && (
          <p className="wdt-small">{t('calendar.moved', { when: format.dateTime(session.movedFrom) })}</p>
        )}
        {isUncovered && <p className="wdt-ask-warning">{t('calendar.uncoveredText', { provider: usual })}</p>}
        {!isUncovered && part.state === 'PLANNED' && hasAnotherProvider(session) && (
          <p className="wdt-small">{t('calendar.covered', { provider: session.provider.displayName, usual })}</p>
        )}
        {session.frozen && !isUncovered && <p className="wdt-ask-warning">{t('calendar.frozen')}</p>}
        {part.state === 'ATTENDED' && session.checkedInAt && session.checkedOutAt && (
          <p className="wdt-small">
            {t('calendar.recorded', {
              from: format.clock(session.checkedInAt),
              to: format.clock(session.checkedOutAt),
              time: format.duration(minutesBetween(session.checkedInAt, session.checkedOutAt)),
            })}
          </p>
        )}
        {part.confirmedMinutes !== null && part.confirmedMinutes !== part.minutes && (
          <p className="wdt-small">{t('calendar.confirmed', { time: format.duration(part.confirmedMinutes) })}</p>
        )}
        {showsCode && session.code && !isUncovered && part.state === 'PLANNED' && (
          <p className="wdt-code">
            {t('calendar.code')} <strong>{session.code}</strong>
          </p>
        )}
        <DisputedHours part={part} household={household} />
        {mayAct && <Acts session={session} />}
      </div>
    </li>
  );
}
