import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { openSheet } from '../api/print.js';
import { useFormat } from '../i18n/format.js';
import type { OwnProposal } from '../proposal/proposal.js';
import { Faults } from '../ui/faults.js';
import { useLetter } from './letter.js';

/** A proposal that waits for an answer: to read here, or to print in large type with a code to answer by phone. */
export function LetterLine({ proposal }: { proposal: OwnProposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const ask = useLetter();
  const names = format.list(proposal.careRequest?.careRecipients.map(({ firstName }) => firstName) ?? []);
  const title = t('request.titleOf', { service: proposal.offer.serviceType.name, names });
  return (
    <li data-testid="letter">
      <span>
        <Link to={`/proposals/${proposal.id}`}>{title}</Link>
        {proposal.answerBy && (
          <span className="wdt-small"> {t('proposal.answerBy', { when: format.dateTime(proposal.answerBy) })}</span>
        )}
        <Faults messages={act.faultsBeside()} />
      </span>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={act.isBusy}
        onClick={() => void act.run(() => openSheet(() => ask(proposal.id)))}
      >
        {t('documents.printLetter')}
        <span className="visually-hidden">: {title}</span>
      </button>
    </li>
  );
}
