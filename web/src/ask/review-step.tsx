import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { codeOf } from '../api/failure.js';
import { useFormat } from '../i18n/format.js';
import { addDays } from '../i18n/rome.js';
import { useAsking } from './ask.js';
import { budgetCents, stepOf, timesFault, type Step } from './draft.js';
import { ProspectPanel } from './prospect-panel.js';
import { useSendDraft } from './publish.js';
import { HolidayFacts, SharingFacts, SingleDays, SkillList, Span } from './facts.js';
import { StepPage } from './step-page.js';

interface AnswerProps {
  question: string;
  step: Step;
  /** What the API said against this answer. */
  fault?: string;
  children: ReactNode;
}

function Answer({ question, step, fault, children }: AnswerProps) {
  const { t } = useTranslation();
  return (
    <div className="wdt-answer">
      <dt>{question}</dt>
      <dd>
        {children}
        {fault && <p className="wdt-field-error">{fault}</p>}
        <Link to={`/ask/${step}`}>
          {t('ask.review.change')} <span className="visually-hidden">{question}</span>
        </Link>
      </dd>
    </div>
  );
}

/** Shows all that was answered, publishes it, and says what was refused beside the answer that caused it. */
export function ReviewStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { household, service, draft, refusals, refuse, forget } = useAsking();
  const { send: sendDraft, isSending } = useSendDraft();
  const [endsProposal, setEndsProposal] = useState(false);
  const [tried, setTried] = useState(false);
  const recipients = household.careRecipients.filter(({ id }) => draft.recipientIds.includes(id));
  const cents = budgetCents(draft);
  const missing: Partial<Record<Step, string>> = {
    ...(recipients.length === 0 && { who: t('ask.who.fault') }),
    ...(!service && { what: t('ask.what.fault') }),
    ...(timesFault(draft) && { when: t(draft.isForSingleDays ? 'times.fault' : 'ask.when.fault') }),
    ...(cents === null && { sharing: t('ask.sharing.fault') }),
  };
  const faultOf = (step: Step) =>
    refusals.find(({ path }) => stepOf(path[0]) === step)?.message ?? (tried ? missing[step] : undefined);
  const standingId = refusals.find((refusal) => refusal.standingId)?.standingId;

  async function send() {
    setTried(true);
    if (Object.keys(missing).length > 0 || !service || cents === null) return;
    try {
      const ids = recipients.map(({ id }) => id);
      const sent = await sendDraft(draft, service.id, ids, endsProposal);
      if (sent.requestId) {
        forget();
        await navigate(`/requests/${sent.requestId}?${draft.changes ? 'changed' : 'published'}`, { replace: true });
        return;
      }
      setEndsProposal(sent.endsProposal);
      refuse(sent.refusals);
    } catch (error) {
      const message = codeOf(error) === 'FORBIDDEN' ? t('ask.review.forbidden') : t('state.failedText');
      refuse([{ message, path: [], standingId: null }]);
    }
  }

  const label = isSending
    ? t('ask.review.publishing')
    : endsProposal
      ? t('ask.review.endProposal')
      : draft.changes
        ? t('ask.review.save')
        : t('ask.review.publish');
  return (
    <StepPage
      step="review"
      lead={t('ask.review.lead')}
      faults={Object.values(missing)}
      tried={tried}
      isBusy={isSending}
      onContinue={() => void send()}
      continueLabel={label}
      aside={service ? <ProspectPanel /> : undefined}
    >
      {standingId && (
        <p>
          <Link className="btn btn-outline-primary" to={`/requests/${standingId}`}>
            {t('ask.review.standing')}
          </Link>
        </p>
      )}
      <dl className="wdt-answers">
        <Answer question={t('ask.who.title')} step="who" fault={faultOf('who')}>
          {format.list(recipients.map(({ firstName }) => firstName))}
        </Answer>
        <Answer question={t('ask.what.title')} step="what" fault={faultOf('what')}>
          {service?.name}
          {draft.requiredSkills.length > 0 && <SkillList skills={draft.requiredSkills} />}
        </Answer>
        <Answer question={t('ask.when.title')} step="when" fault={faultOf('when')}>
          {draft.isForSingleDays ? (
            <SingleDays dates={draft.dates} />
          ) : (
            <>
              {draft.options.map(({ sessions }, index) => (
                <div key={index}>
                  {index > 0 && <strong>{t('ask.review.also')} </strong>}
                  <ul className="wdt-when">
                    {format.timetable(sessions).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </div>
              ))}
              <Span startsOn={draft.startsOn} endsBefore={draft.lastDay ? addDays(draft.lastDay, 1) : null} />
              <HolidayFacts {...draft} />
            </>
          )}
        </Answer>
        <Answer question={t('ask.sharing.title')} step="sharing" fault={faultOf('sharing')}>
          {t(`ask.sharing.choice.${draft.sharing}`)}
          <SharingFacts {...draft} />
          {cents !== null && <p>{t('ask.review.budget', { price: format.euros(cents) })}</p>}
        </Answer>
      </dl>
    </StepPage>
  );
}
