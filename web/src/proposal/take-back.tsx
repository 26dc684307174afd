import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { useTakeBack } from './proposal.js';

interface TakeBackProps {
  proposalId: string;
  /** What was said. */
  answer: 'ACCEPTED' | 'DECLINED';
  /** From when a no counts, as an ISO instant. */
  countsFrom: string | null;
  /** Asks anew how things stand: where it was refused, the others have all answered meanwhile, or the no counts. */
  onDone: () => void;
}

/** Taking back a yes that waits for the others, or a no that does not count yet: nothing has come of it, so it asks no further. */
export function TakeBack({ proposalId, answer, countsFrom, onDone }: TakeBackProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const takeBack = useTakeBack();
  return (
    <>
      <p className={answer === 'ACCEPTED' ? 'wdt-small' : undefined}>
        {answer === 'ACCEPTED' || !countsFrom
          ? t('proposal.takeBackText')
          : t('proposal.takeBackNoText', { when: format.clock(countsFrom) })}
      </p>
      <Faults messages={act.faultsBeside()} />
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={act.isBusy}
        onClick={() => void act.run(() => takeBack(proposalId, answer)).then(onDone)}
      >
        {t('proposal.takeBack')}
      </button>
    </>
  );
}
