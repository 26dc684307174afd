import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Refusal } from '../api/act.js';
import type { DeclineReason } from '../gql/graphql.js';
import { useInstallation } from '../session/installation.js';
import { Faults } from '../ui/faults.js';

interface AnswerPanelProps<Reason extends DeclineReason> {
  title: string;
  /** What holds once it is accepted, or declined, in a sentence. */
  confirmAccept: string;
  confirmDecline: string;
  reasons: readonly { value: Reason; label: string }[];
  /** What the buttons and the question say where somebody else has answered; the reader's own words where nothing is said. */
  words?: Readonly<Record<'accept' | 'decline' | 'acceptNow' | 'declineNow' | 'why', string>>;
  /** Each gives what was refused. */
  accept: () => Promise<readonly Refusal[] | undefined>;
  decline: (reason: Reason) => Promise<readonly Refusal[] | undefined>;
  onAnswered: () => void;
}

/** Accepting or declining what is proposed, each confirmed before it holds; declining asks why. */
export function AnswerPanel<Reason extends DeclineReason>({
  title,
  confirmAccept,
  confirmDecline,
  reasons,
  words,
  accept,
  decline,
  onAnswered,
}: AnswerPanelProps<Reason>) {
  const { t } = useTranslation();
  const act = useAct();
  const minutes = useInstallation()?.takeBackMinutes ?? 0;
  const [chosen, setChosen] = useState<'accept' | 'decline' | null>(null);
  const [reason, setReason] = useState<Reason | null>(null);
  const [isMissing, setMissing] = useState(false);

  async function send(answer: Parameters<typeof act.run>[0]) {
    await act.run(answer);
    setChosen(null);
    onAnswered();
  }

  return (
    <section className="wdt-answering" aria-labelledby="answer">
      <h2 id="answer">{title}</h2>
      <Faults messages={act.faultsBeside()} />
      {chosen === null && (
        <p className="wdt-actions">
          <button type="button" className="btn btn-primary" onClick={() => setChosen('accept')}>
            {words?.accept ?? t('proposal.accept')}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={() => setChosen('decline')}>
            {words?.decline ?? t('proposal.decline')}
          </button>
        </p>
      )}
      {chosen === 'accept' && (
        <div className="wdt-confirm wdt-confirm-yes" role="group" aria-labelledby="confirm-accept">
          <p id="confirm-accept">{confirmAccept}</p>
          <p className="wdt-actions">
            <button
              type="button"
              className="btn btn-primary"
              autoFocus
              disabled={act.isBusy}
              onClick={() => void send(accept)}
            >
              {words?.acceptNow ?? t('proposal.acceptNow')}
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
            if (reason) void send(() => decline(reason));
          }}
        >
          <fieldset className="wdt-reasons" aria-describedby="reason-fault">
            <legend>{words?.why ?? t('proposal.whyTitle')}</legend>
            {reasons.map(({ value, label }) => (
              <label key={value} className="wdt-check">
                <input type="radio" name="reason" checked={reason === value} onChange={() => setReason(value)} />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <p className="wdt-field-error" id="reason-fault" role="alert">
            {isMissing && reason === null && t('proposal.whyFault')}
          </p>
          {minutes > 0 && <p>{t('proposal.takeBackTime', { count: minutes })}</p>}
          <p>{confirmDecline}</p>
          <p className="wdt-actions">
            <button type="submit" className="btn btn-danger" disabled={act.isBusy}>
              {words?.declineNow ?? t('proposal.declineNow')}
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
