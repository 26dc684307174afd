import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { ProgressBar } from '../ui/progress-bar.js';
import type { RoundProgress } from './round.js';
import { useToldCount } from '../ui/told-count.js';
import { toldGap } from './told-gap.js';

/** A running round: the stage in words, the bar, and how far from the best possible plan it can still be. */
export function RoundProgressCard({ round }: { round: RoundProgress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useToldCount();
  const stage = t(`round.stage.${round.stage ?? 'queued'}`);
  return (
    <section className="wdt-card wdt-round-progress" aria-label={t('round.progress')}>
      <div className="wdt-searching" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p className="wdt-stage" role="status">
        {stage}
      </p>
      <ProgressBar
        label={t('round.progress')}
        value={round.progress}
        valueText={format.percent(Math.floor(round.progress * 100) / 100)}
      />
      <dl className="wdt-figures">
        <div className="wdt-figure">
          <dt>{t('round.servedSoFar')}</dt>
          <dd>
            <strong>{told(round.servedRequests).formatted}</strong>
            <span>{t('round.ofOpen', told(round.openRequests))}</span>
          </dd>
        </div>
        <div className="wdt-figure">
          <dt>{t('round.gap')}</dt>
          <dd>
            <strong>{round.gap == null ? '…' : format.percent(toldGap(round.gap))}</strong>
            <span>{t('round.gapNote')}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
