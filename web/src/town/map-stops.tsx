import type { CircleMarker, Marker } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { stopTowards, type MapStop } from './map-keys.js';

interface MapStopsProps {
  stops: readonly MapStop[];
  /** What is drawn for each stop, by its id. */
  layers: ReadonlyMap<string, CircleMarker | Marker>;
}

/** How many pixels stay between a stop and the edge of the map. */
const MARGIN: [number, number] = [36, 36];
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * Makes one stop of the Tab key out of all places of the map: the arrow keys lead from one to the next, Enter or the space bar
 * chooses, plus and minus zoom, Escape closes the tip. Leaflet draws the places, and gives them neither a name nor a role.
 */
export function MapStops({ stops, layers }: MapStopsProps) {
  const map = useMap();
  const [lastId, setLastId] = useState<string | null>(null);
  const current = stops.find(({ id }) => id === lastId) ?? stops.find(({ isChosen }) => isChosen) ?? stops[0];

  useEffect(() => {
    for (const stop of stops) {
      const element = layers.get(stop.id)?.getElement();
      if (!element) continue;
      element.setAttribute('role', 'button');
      element.setAttribute('aria-label', stop.name);
      element.setAttribute('aria-pressed', String(stop.isChosen));
      element.setAttribute('tabindex', stop === current ? '0' : '-1');
      element.setAttribute('data-stop', stop.id);
      element.classList.toggle('wdt-map-chosen', stop.isChosen);
    }
  });

  useEffect(() => {
    const container = map.getContainer();
    const stopAt = (target: EventTarget | null) => {
      const id = target instanceof Element ? target.getAttribute('data-stop') : null;
      return stops.find((stop) => stop.id === id);
    };
    const follow = ({ target }: FocusEvent) => {
      const stop = stopAt(target);
      if (!stop) return;
      setLastId(stop.id);
      map.panInside([stop.position.lat, stop.position.lon], { padding: MARGIN, animate: false });
    };
    const press = (event: KeyboardEvent) => {
      const stop = stopAt(event.target);
      if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
      const { key } = event;
      const zoom = ZOOMS[key];
      const next = stopTowards(stops, stop, key);
      if (zoom) map.setZoomAround([stop.position.lat, stop.position.lon], map.getZoom() + zoom, { animate: false });
      else if (key === 'Enter' || key === ' ') stop.choose();
      else if (key === 'Escape') layers.get(stop.id)?.closeTooltip();
      else if (next) {
        const element = layers.get(next.id)?.getElement();
        if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
      } else if (!key.startsWith('Arrow')) return;
      // The page does not scroll under the map.
      event.preventDefault();
    };
    container.addEventListener('focusin', follow);
    container.addEventListener('keydown', press);
    return () => {
      container.removeEventListener('focusin', follow);
      container.removeEventListener('keydown', press);
    };
  }, [map, stops, layers]);
  return null;
}
