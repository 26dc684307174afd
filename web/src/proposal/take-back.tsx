import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { Faults } from '../ui/faults.js';
import { useTakeBack } from './proposal.js';

interface TakeBackProps {
  proposalId: string;
  /** Asks anew how things stand: where it was refused, the others have all answered meanwhile. */
  onDone: () => void;
}

/** Taking back a yes that waits for the others: nothing is agreed yet, so it asks no further. */
export function TakeBack({ proposalId, onDone }: TakeBackProps) {
  const { t } = useTranslation();
  const act = useAct();
  const takeBack = useTakeBack();
  return (
    <>
      <p className="wdt-small">{t('proposal.takeBackText')}</p>
      <Faults messages={act.faultsBeside()} />
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={act.isBusy}
        onClick={() => void act.run(() => takeBack(proposalId)).then(onDone)}
      >
        {t('proposal.takeBack')}
      </button>
    </>
  );
}
