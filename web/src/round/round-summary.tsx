import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { FigureTile } from '../ui/figure-tile.js';
import type { RoundProgress } from './round.js';

/** What a finished round found, in four figures, and how good the plan is proved to be. */
export function RoundSummary({ round }: { round: RoundProgress }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="wdt-card wdt-summary" aria-label={t('round.summary')}>
      <dl className="wdt-figures">
        <FigureTile
          value={format.number(round.servedRequests ?? 0)}
          label={t('round.served')}
          note={t('round.ofOpen', {
            count: round.openRequests ?? 0,
            formatted: format.number(round.openRequests ?? 0),
          })}
        />
        <FigureTile
          value={format.number(round.sharedRequests ?? 0)}
          label={t('round.shared')}
          note={t('round.sharedNote')}
        />
        <FigureTile
          value={format.number(round.offerCount ?? 0)}
          label={t('round.offers')}
          note={t('round.offersNote')}
        />
        <FigureTile
          value={format.euros(round.savedCentsPerWeek ?? 0)}
          label={t('round.saved')}
          note={t('round.savedNote')}
        />
      </dl>
      {round.gap != null && (
        <p className="wdt-certified">
          <Icon name="check-circle" size="sm" />
          <span>{t('round.certified', { share: format.percent(1 - round.gap) })}</span>
        </p>
      )}
    </section>
  );
}
