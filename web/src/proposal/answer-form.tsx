import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeclineReason } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Notice } from '../ui/notice.js';
import { useAnswer, type OwnProposal } from './proposal.js';

const REASONS = ['PRICE', 'TIMES', 'PROVIDER', 'SHARING', 'PLACE', 'NO_LONGER_NEEDED', 'OTHER'] as const;

/** Accepting or declining, each confirmed before it holds; declining asks why. */
export function AnswerForm({ proposal, onAnswered }: { proposal: OwnProposal; onAnswered: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { accept, decline, isAnswering } = useAnswer();
  const [chosen, setChosen] = useState<'accept' | 'decline' | null>(null);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);

  async function send(act: () => Promise<string[]>) {
    try {
      setRefused(await act());
    } catch {
      setRefused([t('state.failedText')]);
    }
    setChosen(null);
    onAnswered();
  }

  return (
    <section className="wdt-answering" aria-labelledby="answer">
      <h2 id="answer">{t('proposal.answerTitle')}</h2>
      {refused.length > 0 && (
        <Notice tone="error" title={t('request.refused')} announced>
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {chosen === null && (
        <p className="wdt-actions">
          <button type="button" className="btn btn-primary" onClick={() => setChosen('accept')}>
            {t('proposal.accept')}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={() => setChosen('decline')}>
            {t('proposal.decline')}
          </button>
        </p>
      )}
      {chosen === 'accept' && (
        <div className="wdt-confirm wdt-confirm-yes" role="group" aria-labelledby="confirm-accept">
          <p id="confirm-accept">
            {t('proposal.confirmAccept', {
              price: format.euros(proposal.priceCents ?? 0),
              hours: format.timetable(proposal.sessions).join('; '),
            })}
          </p>
          <p className="wdt-actions">
            <button
              type="button"
              className="btn btn-primary"
              autoFocus
              disabled={isAnswering}
              onClick={() => void send(() => accept(proposal.id))}
            >
              {t('proposal.acceptNow')}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setChosen(null)}>
              {t('proposal.notYet')}
            </button>
          </p>
        </div>
      )}
      {chosen === 'decline' && (
        <form
          className="wdt-confirm"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(reason === null);
            if (reason) void send(() => decline(proposal.id, reason));
          }}
        >
          <fieldset className="wdt-reasons" aria-describedby="reason-fault">
            <legend>{t('proposal.whyTitle')}</legend>
            {REASONS.map((one) => (
              <label key={one} className="wdt-check">
                <input
                  type="radio"
                  name="reason"
                  checked={reason === one}
                  onChange={() => {
                    setReason(one);
                    setMissing(false);
                  }}
                />
                <span>{t(`proposal.why.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          <p className="wdt-field-error" id="reason-fault" role="alert">
            {isMissing && t('proposal.whyFault')}
          </p>
          <p>{t('proposal.confirmDecline')}</p>
          <p className="wdt-actions">
            <button type="submit" className="btn btn-danger" disabled={isAnswering}>
              {t('proposal.declineNow')}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setChosen(null)}>
              {t('proposal.notYet')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
