import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { codeOf } from '../api/failure.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { useViewer } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { buildingsIn, countByService, type Scope, type Town, type TownBuilding } from './town.js';

const START_ROUND = graphql(`
  mutation StartMatchingRound($input: StartMatchingRoundInput!) {
    startMatchingRound(input: $input) {
      matchingRound {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

interface ScopePanelProps {
  town: Town;
  buildings: readonly TownBuilding[];
  scope: Scope;
  onSelect: (scope: Scope) => void;
}

/** Chooses where to look, shows what is needed there, and starts a matching round over it. */
export function ScopePanel({ town, buildings, scope, onSelect }: ScopePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [start, { loading }] = useMutation(START_ROUND);
  const [refusals, setRefusals] = useState<string[]>([]);
  const needs = countByService(buildingsIn(buildings, scope).flatMap((building) => building.needs));
  const most = Math.max(1, ...needs.map(({ open }) => open));
  const choosable = buildingsIn(buildings, { ...scope, buildingId: null }).sort((a, b) =>
    a.address.localeCompare(b.address, undefined, { numeric: true }),
  );

  async function startRound() {
    setRefusals([]);
    try {
      const { data } = await start({
        variables: {
          input: scope.buildingId
            ? { scope: 'BUILDING', buildingId: scope.buildingId }
            : scope.territoryId
              ? { scope: 'TERRITORY', territoryId: scope.territoryId }
              : { scope: 'TOWN' },
        },
      });
      const payload = data?.startMatchingRound;
      if (payload?.matchingRound) await navigate(`/rounds/${payload.matchingRound.id}`);
      else setRefusals(payload?.userErrors.map(({ message }) => message) ?? []);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'FORBIDDEN') setRefusals([t('scope.forbidden')]);
      else if (code === 'UNAUTHENTICATED') setRefusals([t('scope.signInFirst')]);
      else setRefusals([t('state.failedText')]);
    }
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
      {needs.length === 0 && <p>{t('scope.noNeeds')}</p>}
      <ul className="wdt-needs">
        {needs.map(({ serviceType, open, shareable }) => (
          <li key={serviceType.id} data-service={serviceType.code}>
            <ServiceIcon code={serviceType.code} />
            <span className="wdt-need-name">{serviceType.name}</span>
            <span className="wdt-need-count">
              <strong>{format.number(open)}</strong>
              <span className="visually-hidden">{t('scope.openCount', { count: open })}</span>
            </span>
            <span className="wdt-need-bar" aria-hidden="true">
              <i style={{ width: `${(open / most) * 100}%` }}>
                <b style={{ width: `${open > 0 ? (shareable / open) * 100 : 0}%` }} />
              </i>
            </span>
            {shareable > 0 && <span className="wdt-need-share">{t('scope.shareable', { count: shareable })}</span>}
          </li>
        ))}
      </ul>
      {!viewer && (
        <Notice tone="info">
          <p>{t('scope.signInFirst')}</p>
          <Link to="/#personas">{t('scope.signIn')}</Link>
        </Notice>
      )}
      <button
        type="button"
        className="btn btn-primary wdt-start-round"
        disabled={loading || !viewer || needs.length === 0}
        onClick={startRound}
        data-testid="start-round"
      >
        <Icon name="search" size="sm" /> {loading ? t('scope.starting') : t('scope.start')}
      </button>
      <p className="wdt-small">{t('scope.startHint')}</p>
      {refusals.length > 0 && (
        <Notice tone="warning" title={t('scope.refused')} announced>
          {refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
          <p>
            <Link to="/#personas">{t('scope.signIn')}</Link>
          </p>
        </Notice>
      )}
    </section>
  );
}
