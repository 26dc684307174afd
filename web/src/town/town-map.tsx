import { divIcon, type LatLngBoundsExpression, type LatLngTuple } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleMarker, MapContainer, Marker, Polygon, Tooltip, useMap, ZoomControl } from 'react-leaflet';
import { useFormat } from '../i18n/format.js';
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

/** The services that run in a building stand above it, as a number. */
const servicesIcon = (count: number) =>
  divIcon({ className: 'wdt-map-services', html: String(count), iconSize: [20, 20], iconAnchor: [10, 28] });

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

/** The town drawn from its own data, with no tile server: outlines of the territories, buildings by open needs, hubs. */
export function TownMap({ town, buildings, running, scope, onSelect }: TownMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = buildings.find(({ id }) => id === scope.buildingId);
  const territoryId = scope.territoryId ?? null;
  const bounds = useMemo<LatLngBoundsExpression>(
    () =>
      town.territories
        .filter(({ id }) => !territoryId || id === territoryId)
        .flatMap(({ boundary }) => boundary.map(toLatLng)),
    [town, territoryId],
  );
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  return (
    <div className="wdt-map-frame">
      <MapContainer
        className="wdt-map"
        bounds={bounds}
        scrollWheelZoom={false}
        dragging={!isTouch}
        zoomControl={false}
        zoomSnap={0.25}
        attributionControl={false}
      >
        <View bounds={bounds} />
        <ZoomControl position="topright" zoomInTitle={t('town.zoomIn')} zoomOutTitle={t('town.zoomOut')} />
        {town.territories.map(({ id, name, boundary, centre }) => (
          <Polygon
            key={id}
            positions={boundary.map(toLatLng)}
            className={`wdt-map-territory ${territoryId === id ? 'wdt-map-chosen' : ''}`}
            eventHandlers={{ click: () => onSelect({ territoryId: id, buildingId: null }) }}
          >
            <Tooltip
              permanent
              direction="center"
              offset={[0, -20]}
              className="wdt-map-label"
              position={toLatLng(centre)}
            >
              {name.split(' - ')[0]}
            </Tooltip>
          </Polygon>
        ))}
        {buildings.map((building) => {
          const { open } = countNeeds(building.needs);
          return (
            <CircleMarker
              key={`${building.id}-${building.id === chosen?.id}`}
              center={toLatLng(building.position)}
              radius={radiusOf(open)}
              className={[
                'wdt-map-building',
                building.pilot && 'wdt-map-pilot',
                building.id === chosen?.id && 'wdt-map-chosen',
              ]
                .filter(Boolean)
                .join(' ')}
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
            <Marker key={`room-${id}`} position={toLatLng(position)} icon={ROOM} keyboard={false} alt={rooms[0]?.name}>
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
                alt={t('town.runningCount', { count })}
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
          ({ hub }) =>
            hub && (
              <Marker key={hub.id} position={toLatLng(hub.position)} icon={HUB} keyboard={false} alt={hub.name}>
                <Tooltip direction="top" className="wdt-map-tip">
                  <strong>{hub.name}</strong>
                  <br />
                  {hub.rooms.map(({ name }) => name).join(', ')}
                </Tooltip>
              </Marker>
            ),
        )}
      </MapContainer>
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
    </div>
  );
}
