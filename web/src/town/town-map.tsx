import {
  divIcon,
  type CircleMarker as DrawnCircle,
  type LatLngBoundsExpression,
  type LatLngTuple,
  type Marker as DrawnMarker,
  type Polygon as DrawnPolygon,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleMarker, MapContainer, Marker, Polygon, Tooltip, useMap, ZoomControl } from 'react-leaflet';
import { useFormat } from '../i18n/format.js';
import type { MapStop } from './map-keys.js';
import { MapStops } from './map-stops.js';
import { useStopNames } from './stop-names.js';
import { countNeeds, type Scope, type Town, type TownBuilding } from './town.js';

interface TownMapProps {
  town: Town;
  buildings: readonly TownBuilding[];
  /** How many services run in each building, for whoever may know. */
  running: ReadonlyMap<string, number> | null;
  scope: Scope;
  onSelect: (scope: Scope) => void;
}

interface Point {
  lat: number;
  lon: number;
}

const toLatLng = ({ lat, lon }: Point): LatLngTuple => [lat, lon];

const HUB = divIcon({
  className: 'wdt-map-hub',
  html: '<svg viewBox="0 0 24 24"><path d="M3 11.5 12 4l9 7.5V20a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z"/></svg>',
  iconSize: [26, 26],
});

/** A room stands below its building. */
const ROOM = divIcon({ className: 'wdt-map-room', iconSize: [12, 12], iconAnchor: [6, -8] });

/** The services that run in a building stand above it, as a number; its name says the same in words. */
const servicesIcon = (count: number) =>
  divIcon({
    className: 'wdt-map-services',
    html: `<span aria-hidden="true">${count}</span>`,
    iconSize: [20, 20],
    iconAnchor: [10, 28],
  });

/** A building's radius on screen: its area grows with the open requests. */
const radiusOf = (open: number) => 4 + 2.4 * Math.sqrt(open);

/** Keeps the chosen place in view: the building, the territory, else the whole town. */
function View({ bounds }: { bounds: LatLngBoundsExpression }) {
  const map = useMap();
  useEffect(() => {
    map.fitBounds(bounds, { padding: [16, 16], maxZoom: 16, animate: false });
  }, [map, bounds]);
  return null;
}

interface OutlineProps {
  territory: Town['territories'][number];
  isChosen: boolean;
  onChoose: () => void;
}

/** The outline of a territory with its name: for the mouse and the finger, as the list of territories is for all. */
function Outline({ territory: { name, boundary, centre }, isChosen, onChoose }: OutlineProps) {
  const drawn = useRef<DrawnPolygon>(null);
  useEffect(() => {
    const element = drawn.current?.getElement();
    // Browsers let Tab stop at whatever listens to the focus, as everything with a tip does.
    element?.setAttribute('tabindex', '-1');
    element?.classList.toggle('wdt-map-chosen', isChosen);
  }, [isChosen]);
  return (
    <Polygon
      ref={drawn}
      positions={boundary.map(toLatLng)}
      className="wdt-map-territory"
      eventHandlers={{ click: onChoose }}
    >
      <Tooltip permanent direction="center" offset={[0, -20]} className="wdt-map-label" position={toLatLng(centre)}>
        {name.split(' - ')[0]}
      </Tooltip>
    </Polygon>
  );
}

/** The town drawn from its own data, with no tile server: outlines of the territories, buildings by open needs, hubs. */
export function TownMap({ town, buildings, running, scope, onSelect }: TownMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useStopNames();
  const hintId = useId();
  const [layers] = useState(() => new Map<string, DrawnCircle | DrawnMarker>());
  const keep = (id: string) => (layer: DrawnCircle | DrawnMarker | null) => {
    if (layer) layers.set(id, layer);
    else layers.delete(id);
  };
  const territoryId = scope.territoryId ?? null;
  const bounds = useMemo<LatLngBoundsExpression>(
    () =>
      town.territories
        .filter(({ id }) => !territoryId || id === territoryId)
        .flatMap(({ boundary }) => boundary.map(toLatLng)),
    [town, territoryId],
  );
  const stops: MapStop[] = [
    ...buildings.map((building) => ({
      id: building.id,
      name: names.building(building, running?.get(building.id) ?? 0),
      position: building.position,
      isChosen: building.id === scope.buildingId,
      choose: () => onSelect({ territoryId: building.territory.id, buildingId: building.id }),
    })),
    ...town.territories.flatMap(({ id, hub }) =>
      hub
        ? {
            id: hub.id,
            name: names.hub(hub),
            position: hub.position,
            isChosen: id === territoryId && !scope.buildingId,
            choose: () => onSelect({ territoryId: id, buildingId: null }),
          }
        : [],
    ),
  ];
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  return (
    <>
      <div
        className="wdt-map-frame"
        role="application"
        aria-label={t('town.needsByBuilding')}
        aria-describedby={hintId}
      >
        <MapContainer
          className="wdt-map"
          bounds={bounds}
          scrollWheelZoom={false}
          keyboard={false}
          dragging={!isTouch}
          zoomControl={false}
          zoomSnap={0.25}
          attributionControl={false}
        >
          <View bounds={bounds} />
          <ZoomControl position="topright" zoomInTitle={t('town.zoomIn')} zoomOutTitle={t('town.zoomOut')} />
          {town.territories.map((territory) => (
            <Outline
              key={territory.id}
              territory={territory}
              isChosen={territory.id === territoryId}
              onChoose={() => onSelect({ territoryId: territory.id, buildingId: null })}
            />
          ))}
          {buildings.map((building) => {
            const { open } = countNeeds(building.needs);
            return (
              <CircleMarker
                key={building.id}
                ref={keep(building.id)}
                center={toLatLng(building.position)}
                radius={radiusOf(open)}
                className={building.pilot ? 'wdt-map-building wdt-map-pilot' : 'wdt-map-building'}
                eventHandlers={{
                  click: () => onSelect({ territoryId: building.territory.id, buildingId: building.id }),
                }}
              >
                <Tooltip direction="top" className="wdt-map-tip">
                  <strong>{building.address}</strong>
                  <br />
                  {open > 0 ? t('town.openAtLeast', { number: format.number(open) }) : t('town.fewOpen')}
                </Tooltip>
              </CircleMarker>
            );
          })}
          {buildings
            .filter(({ rooms }) => rooms.length > 0)
            .map(({ id, position, rooms }) => (
              <Marker key={`room-${id}`} position={toLatLng(position)} icon={ROOM} keyboard={false}>
                <Tooltip direction="bottom" className="wdt-map-tip">
                  {rooms.map(({ name }) => name).join(', ')}
                </Tooltip>
              </Marker>
            ))}
          {buildings
            .filter(({ id }) => running?.has(id))
            .map(({ id, address, position }) => {
              const count = running?.get(id) ?? 0;
              return (
                <Marker
                  key={`services-${id}`}
                  position={toLatLng(position)}
                  icon={servicesIcon(count)}
                  keyboard={false}
                >
                  <Tooltip direction="top" className="wdt-map-tip">
                    <strong>{address}</strong>
                    <br />
                    {t('town.runningCount', { count })}
                  </Tooltip>
                </Marker>
              );
            })}
          {town.territories.map(
            ({ id, hub }) =>
              hub && (
                <Marker
                  key={hub.id}
                  ref={keep(hub.id)}
                  position={toLatLng(hub.position)}
                  icon={HUB}
                  keyboard={false}
                  eventHandlers={{ click: () => onSelect({ territoryId: id, buildingId: null }) }}
                >
                  <Tooltip direction="top" className="wdt-map-tip">
                    <strong>{hub.name}</strong>
                    <br />
                    {hub.rooms.map(({ name }) => name).join(', ')}
                  </Tooltip>
                </Marker>
              ),
          )}
          <MapStops stops={stops} layers={layers} />
        </MapContainer>
      </div>
      <ul className="wdt-legend">
        <li>
          <i className="wdt-legend-building" /> {t('town.legendBuilding')}
        </li>
        <li>
          <i className="wdt-legend-pilot" /> {t('town.legendPilot')}
        </li>
        <li>
          <i className="wdt-legend-hub" /> {t('town.legendHub')}
        </li>
        <li>
          <i className="wdt-legend-room" /> {t('town.legendRoom')}
        </li>
        {running && (
          <li>
            <i className="wdt-legend-services" /> {t('town.legendServices')}
          </li>
        )}
      </ul>
      <p className="wdt-small">{t('town.mapHint')}</p>
      <p className="wdt-small wdt-map-keys" id={hintId}>
        {t('town.mapKeys')}
      </p>
    </>
  );
}
