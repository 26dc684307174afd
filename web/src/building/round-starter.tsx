import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { hasEnded, type RoundProgress } from '../round/round.js';
import { useStartRound } from '../round/start-round.js';
import { Icon } from '../ui/icon.js';
import { Faults } from '../ui/faults.js';

interface RoundStarterProps {
  buildingId: string;
  lastRound: (RoundProgress & { createdAt: string }) | null;
}

/** Starts a matching round over the building, and says what became of the last one. Small counts of needs are not told, so it can be started where none is shown. */
export function RoundStarter({ buildingId, lastRound }: RoundStarterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { start, isStarting, refusals } = useStartRound();
  const isRunning = lastRound !== null && !hasEnded(lastRound);

  async function begin() {
    const roundId = await start({ scope: 'BUILDING', buildingId });
    if (roundId) await navigate(`/rounds/${roundId}`);
  }

  return (
    <div className="wdt-round-starter">
      <Faults messages={refusals} />
      {isRunning ? (
        <Link className="btn btn-primary" to={`/rounds/${lastRound.id}`}>
          {t('building.watchRound')} <Icon name="arrow-right" size="sm" />
        </Link>
      ) : (
        <button
          type="button"
          className="btn btn-primary"
          data-testid="start-round"
          disabled={isStarting}
          onClick={() => void begin()}
        >
          <Icon name="search" size="sm" /> {isStarting ? t('scope.starting') : t('scope.start')}
        </button>
      )}
      <p className="wdt-small">{t('building.startHint')}</p>
      {lastRound && !isRunning && (
        <p className="wdt-small">
          <Link to={`/rounds/${lastRound.id}`}>
            {t('building.lastRound', { when: format.dateTime(lastRound.createdAt) })}
          </Link>
        </p>
      )}
    </div>
  );
}
