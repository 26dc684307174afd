import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { HolidayFacts, SingleDays, Span } from '../ask/facts.js';
import { answerGiven, type OwnProposal } from '../proposal/proposal.js';
import type { OwnRequest } from './request.js';
import { isSought } from './request.js';

/** What the household has said to the offer that a request is in, while that waits; null where it has not. */
export function saidTo(request: OwnRequest, proposals: readonly OwnProposal[] | undefined) {
  const proposal = proposals?.find(({ offer }) => offer.id === request.offer?.id);
  return proposal ? answerGiven(proposal) : null;
}

/** The state of the request, or of the offer that it is in, with what the household has said to it. */
function stageOf(request: OwnRequest, said: ReturnType<typeof saidTo>) {
  if (request.state === 'OFFERED' && said) return `OFFER_${said}_BY_YOU` as const;
  if (request.state === 'OFFERED') return `OFFER_${request.offer?.state ?? 'DRAFTED'}` as const;
  return isSought(request) ? 'SOUGHT' : request.state;
}

interface RequestStateProps {
  request: OwnRequest;
  /** Whether the desk reads it, which does not answer a proposal itself. */
  isOnBehalf?: boolean;
  said?: ReturnType<typeof saidTo>;
}

/** Where a request stands, in two or three words. */
export function RequestState({ request, isOnBehalf = false, said = null }: RequestStateProps) {
  const { t } = useTranslation();
  const stage = stageOf(request, said);
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
