import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { AnswerPanel } from './answer-panel.js';
import { useAnswer, type OwnProposal } from './proposal.js';

const REASONS = ['PRICE', 'TIMES', 'PROVIDER', 'SHARING', 'PLACE', 'NO_LONGER_NEEDED', 'OTHER'] as const;

/** A household's answer to what is proposed to it. */
export function AnswerForm({ proposal, onAnswered }: { proposal: OwnProposal; onAnswered: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { accept, decline } = useAnswer();
  return (
    <AnswerPanel
      title={t('proposal.answerTitle')}
      confirmAccept={t('proposal.confirmAccept', {
        price: format.euros(proposal.priceCents ?? 0),
        hours: format.timetable(proposal.sessions).join('; '),
      })}
      confirmDecline={t('proposal.confirmDecline')}
      reasons={REASONS.map((value) => ({ value, label: t(`proposal.why.${value}`) }))}
      accept={() => accept(proposal.id)}
      decline={(reason) => decline(proposal.id, reason)}
      onAnswered={onAnswered}
    />
  );
}
