import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { ChoiceBar } from '../ui/choice-bar.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { BuildingTable } from './building-table.js';
import { HubRooms } from './hub-rooms.js';
import { useRunningServices } from './running-services.js';
import { ScopePanel } from './scope-panel.js';
import './town.css';
import { buildingsIn, countNeeds, needsIn, useTown, type Scope } from './town.js';

const TownMap = lazy(async () => ({ default: (await import('./town-map.js')).TownMap }));

/** The town: its needs on a map or in a list, and the place from which a matching round starts. */
export function TownPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { town, buildings, loading, error, retry } = useTown();
  const running = useRunningServices();
  const [view, setView] = useState<'map' | 'list'>('map');
  const [params, setParams] = useSearchParams();
  const scope: Scope = { territoryId: params.get('territory'), buildingId: params.get('building') };
  const select = (next: Scope) =>
    setParams(
      {
        ...(next.territoryId && { territory: next.territoryId }),
        ...(next.buildingId && { building: next.buildingId }),
      },
      { preventScrollReset: true, replace: true },
    );

  if (error && !town) {
    return (
      <Page title={t('town.title')}>
        <FailedState error={error} onRetry={retry} />
      </Page>
    );
  }
  if (!town || (loading && buildings.length === 0)) {
    return (
      <Page title={t('town.title')}>
        <Skeleton rows={2} height="14rem" />
      </Page>
    );
  }
  const { open } = countNeeds(needsIn(town, buildings, { territoryId: null, buildingId: null }));
  return (
    <Page
      title={t('town.titleOf', { town: town.name })}
      above={town.simulated && <span className="wdt-tag">{t('town.simulated')}</span>}
      lead={`${open > 0 ? t('town.openAtLeast', { number: format.number(open) }) : t('town.fewOpen')} ${t('town.inBuildings', { count: buildings.length })}`}
    >
      <div className="wdt-town">
        <section className="wdt-card wdt-town-view" aria-label={t('town.needsByBuilding')}>
          <div className="wdt-card-head">
            <h2>{t('town.needsByBuilding')}</h2>
            <ChoiceBar
              legend={t('town.view')}
              value={view}
              onChange={setView}
              choices={[
                { value: 'map', label: t('town.map') },
                { value: 'list', label: t('town.list') },
              ]}
            />
          </div>
          {view === 'map' ? (
            <Suspense fallback={<Skeleton rows={1} height="26rem" />}>
              <TownMap town={town} buildings={buildings} running={running} scope={scope} onSelect={select} />
            </Suspense>
          ) : (
            <>
              <BuildingTable
                buildings={buildingsIn(buildings, { ...scope, buildingId: null })}
                running={running}
                scope={scope}
                onSelect={select}
              />
              <HubRooms town={town} territoryId={scope.territoryId} />
            </>
          )}
          <p className="wdt-small">{town.attribution}</p>
        </section>
        <ScopePanel town={town} buildings={buildings} scope={scope} onSelect={select} />
      </div>
    </Page>
  );
}
