import { useTranslation } from 'react-i18next';
import { type Refusal, useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';

interface TakeBackProps {
  /** What was said. */
  answer: 'ACCEPTED' | 'DECLINED';
  /** From when a no counts, as an ISO instant. */
  countsFrom: string | null;
  /** What it says where somebody else has answered; the reader's own words where nothing is said. */
  words?: { takeBack: string; yes: string; no: (when: string) => string };
  /** Takes the answer back; gives what was refused. */
  takeBack: () => Promise<readonly Refusal[] | undefined>;
  /** Asks anew how things stand: where it was refused, the others have all answered meanwhile, or the no counts. */
  onDone: () => void;
}

/** Taking back a yes that waits for the others, or a no that does not count yet: nothing has come of it, so it asks no further. */
export function TakeBack({ answer, countsFrom, words, takeBack, onDone }: TakeBackProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  return (
    <>
      <p className={answer === 'ACCEPTED' ? 'wdt-small' : undefined}>
        {answer === 'ACCEPTED' || !countsFrom
          ? (words?.yes ?? t('proposal.takeBackText'))
          : (words?.no(format.clock(countsFrom)) ?? t('proposal.takeBackNoText', { when: format.clock(countsFrom) }))}
      </p>
      <Faults messages={act.faultsBeside()} />
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={act.isBusy}
        onClick={() => void act.run(takeBack).then(onDone)}
      >
        {words?.takeBack ?? t('proposal.takeBack')}
      </button>
    </>
  );
}
