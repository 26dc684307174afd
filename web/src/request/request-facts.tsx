import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { HolidayFacts, SingleDays, Span } from '../ask/facts.js';
import type { OwnRequest } from './request.js';
import { isSought } from './request.js';

/** The state of the request, or of the offer that it is in. */
function stageOf(request: OwnRequest) {
  if (request.state === 'OFFERED') return `OFFER_${request.offer?.state ?? 'DRAFTED'}` as const;
  return isSought(request) ? 'SOUGHT' : request.state;
}

interface RequestStateProps {
  request: OwnRequest;
  /** Whether the desk reads it, which does not answer a proposal itself. */
  isOnBehalf?: boolean;
}

/** Where a request stands, in two or three words. */
export function RequestState({ request, isOnBehalf = false }: RequestStateProps) {
  const { t } = useTranslation();
  const stage = stageOf(request);
  return (
    <span className="wdt-tag wdt-request-state" data-stage={stage}>
      {isOnBehalf && stage === 'OFFER_PROPOSED' ? t('request.desk.waiting') : t(`request.state.${stage}`)}
    </span>
  );
}

/** When a request asks for care: the timetable liked best, then those that are also fine, from when until when; or its single days. */
export function RequestTimes({ request }: { request: OwnRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (request.dates.length > 0) return <SingleDays dates={request.dates} />;
  return (
    <>
      {request.options.map(({ position, sessions }) => (
        <div key={position}>
          {position > 0 && <span className="wdt-small">{t('ask.review.also')}</span>}
          <ul className="wdt-when">
            {format.timetable(sessions).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <Span startsOn={request.startsOn} endsBefore={request.endsBefore} />
      <HolidayFacts {...request} />
    </>
  );
}
