import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { codeOf } from '../api/failure.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { lengthOf } from '../ui/week-hours.js';
import { useWithdraw } from '../request/request.js';
import { useAsking } from './ask.js';
import { budgetCents, SECOND_BEST_CENTS, stepOf, type Step } from './draft.js';
import { ProspectPanel } from './prospect-panel.js';
import { StepPage } from './step-page.js';

const PUBLISH = graphql(`
  mutation PublishCareRequest($input: PublishCareRequestInput!) {
    publishCareRequest(input: $input) {
      careRequest {
        id
      }
      userErrors {
        message
        path
        ... on AlreadyRequested {
          careRequestId
        }
      }
    }
  }
`);

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
  const { household, service, draft, change, refusals, refuse, forget } = useAsking();
  const [publish, publishing] = useMutation(PUBLISH);
  const { withdraw, isWithdrawing } = useWithdraw();
  const [tried, setTried] = useState(false);
  const recipients = household.careRecipients.filter(({ id }) => draft.recipientIds.includes(id));
  const cents = budgetCents(draft);
  const expected = lengthOf(draft.options[0]?.sessions ?? []);
  const missing: Partial<Record<Step, string>> = {
    ...(recipients.length === 0 && { who: t('ask.who.fault') }),
    ...(!service && { what: t('ask.what.fault') }),
    ...((expected === 0 || draft.options.some(({ sessions }) => lengthOf(sessions) !== expected)) && {
      when: t('ask.when.fault'),
    }),
    ...(cents === null && { sharing: t('ask.sharing.fault') }),
  };
  const faultOf = (step: Step) =>
    refusals.find(({ path }) => stepOf(path[0]) === step)?.message ?? (tried ? missing[step] : undefined);
  const standingId = refusals.find((refusal) => refusal.standingId)?.standingId;

  async function send() {
    setTried(true);
    if (Object.keys(missing).length > 0 || !service || cents === null) return;
    try {
      if (draft.replacesId) {
        await withdraw(draft.replacesId);
        change({ replacesId: null });
      }
      const { data } = await publish({
        variables: {
          input: {
            householdId: household.id,
            serviceTypeId: service.id,
            careRecipientIds: recipients.map(({ id }) => id),
            sharing: draft.sharing,
            maxWalkMetres: draft.sharing === 'TERRITORY' ? draft.maxWalkMetres : 0,
            hostUnits: draft.sharing === 'NONE' ? 0 : draft.hostUnits,
            budgetCentsPerHour: cents,
            options: draft.options.map(({ sessions, isSecondBest }, index) => ({
              sessions: sessions.map(({ start, end }) => ({ start, end })),
              penaltyCentsPerHour: index > 0 && isSecondBest ? SECOND_BEST_CENTS : 0,
            })),
          },
        },
      });
      const payload = data?.publishCareRequest;
      if (payload?.careRequest) {
        forget();
        await navigate(`/requests/${payload.careRequest.id}?published`, { replace: true });
        return;
      }
      refuse(
        (payload?.userErrors ?? []).map((error) => ({
          message: error.message,
          path: error.path ?? [],
          standingId: 'careRequestId' in error ? error.careRequestId : null,
        })),
      );
    } catch (error) {
      const message = codeOf(error) === 'FORBIDDEN' ? t('ask.review.forbidden') : t('state.failedText');
      refuse([{ message, path: [], standingId: null }]);
    }
  }

  return (
    <StepPage
      step="review"
      lead={t('ask.review.lead')}
      faults={Object.values(missing)}
      tried={tried}
      isBusy={publishing.loading || isWithdrawing}
      onContinue={() => void send()}
      continueLabel={publishing.loading ? t('ask.review.publishing') : t('ask.review.publish')}
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
        </Answer>
        <Answer question={t('ask.when.title')} step="when" fault={faultOf('when')}>
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
        </Answer>
        <Answer question={t('ask.sharing.title')} step="sharing" fault={faultOf('sharing')}>
          {t(`ask.sharing.choice.${draft.sharing}`)}
          {cents !== null && <p>{t('ask.review.budget', { price: format.euros(cents) })}</p>}
        </Answer>
      </dl>
    </StepPage>
  );
}
