import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { FigureTile } from '../ui/figure-tile.js';
import type { RoundProgress } from './round.js';
import { useToldCount } from '../ui/told-count.js';
import { toldGap } from './told-gap.js';

/** What a finished round found, in four figures, and how good the plan is proved to be. */
export function RoundSummary({ round }: { round: RoundProgress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useToldCount();
  return (
    <section className="wdt-card wdt-summary" aria-label={t('round.summary')}>
      <dl className="wdt-figures">
        <FigureTile
          value={told(round.servedRequests).formatted}
          label={t('round.served')}
          note={t('round.ofOpen', told(round.openRequests))}
        />
        <FigureTile
          value={told(round.sharedRequests).formatted}
          label={t('round.shared')}
          note={t('round.sharedNote')}
        />
        <FigureTile value={told(round.offerCount).formatted} label={t('round.offers')} note={t('round.offersNote')} />
        <FigureTile
          value={format.euros(round.savedCentsPerWeek ?? 0)}
          label={t('round.saved')}
          note={t('round.savedNote')}
        />
      </dl>
      {round.gap != null && (
        <p className="wdt-certified">
          <Icon name="check-circle" size="sm" />
          <span>
            {round.gap === 0
              ? t('round.certifiedBest')
              : t('round.certified', { share: format.percent(1 - toldGap(round.gap)) })}
          </span>
        </p>
      )}
    </section>
  );
}
