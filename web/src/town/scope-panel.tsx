import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useStartRound } from '../round/start-round.js';
import { useViewer } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { NeedList } from './need-list.js';
import { buildingsIn, countByService, needsIn, type Scope, type Town, type TownBuilding } from './town.js';

interface ScopePanelProps {
  town: Town;
  buildings: readonly TownBuilding[];
  scope: Scope;
  onSelect: (scope: Scope) => void;
}

/** Chooses where to look, shows what is needed there, and starts a matching round over it. */
export function ScopePanel({ town, buildings, scope, onSelect }: ScopePanelProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { start, isStarting, refusals } = useStartRound();
  const needs = countByService(needsIn(town, buildings, scope));
  const choosable = buildingsIn(buildings, { ...scope, buildingId: null }).sort((a, b) =>
    a.address.localeCompare(b.address, undefined, { numeric: true }),
  );

  async function startRound() {
    const roundId = await start(
      scope.buildingId
        ? { scope: 'BUILDING', buildingId: scope.buildingId }
        : scope.territoryId
          ? { scope: 'TERRITORY', territoryId: scope.territoryId }
          : { scope: 'TOWN' },
    );
    if (roundId) await navigate(`/rounds/${roundId}`);
  }

  return (
    <section className="wdt-card wdt-scope" aria-labelledby="scope-title">
      <h2 id="scope-title">{t('scope.title')}</h2>
      <label className="wdt-field">
        <span>{t('scope.territory')}</span>
        <select
          className="form-select"
          value={scope.territoryId ?? ''}
          onChange={({ target }) => onSelect({ territoryId: target.value || null, buildingId: null })}
        >
          <option value="">{t('scope.wholeTown')}</option>
          {town.territories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="wdt-field">
        <span>{t('scope.building')}</span>
        <select
          className="form-select"
          value={scope.buildingId ?? ''}
          onChange={({ target }) => {
            const building = buildings.find(({ id }) => id === target.value);
            onSelect({ territoryId: building?.territory.id ?? scope.territoryId, buildingId: building?.id ?? null });
          }}
        >
          <option value="">{t('scope.allBuildings')}</option>
          {choosable.map(({ id, address, pilot }) => (
            <option key={id} value={id}>
              {pilot ? t('scope.pilotOption', { address }) : address}
            </option>
          ))}
        </select>
      </label>
      <h3>{t('scope.needs')}</h3>
      <NeedList needs={needs} />
      {!viewer && (
        <Notice tone="info">
          <p>{t('scope.signInFirst')}</p>
          <SignInLink />
        </Notice>
      )}
      <button
        type="button"
        className="btn btn-primary wdt-start-round"
        disabled={isStarting || !viewer}
        onClick={startRound}
        data-testid="start-round"
      >
        <Icon name="search" size="sm" /> {isStarting ? t('scope.starting') : t('scope.start')}
      </button>
      <p className="wdt-small">{t('scope.startHint')}</p>
      {refusals.length > 0 && (
        <Notice tone="warning" title={t('scope.refused')} announced>
          {refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
          <p>
            <SignInLink />
          </p>
        </Notice>
      )}
    </section>
  );
}
