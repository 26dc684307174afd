import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import type { Town } from './town.js';

/** The neighbourhoods' hubs with their streets and rooms, in words, for those who read the list and not the map. */
export function HubRooms({ town, territoryId }: { town: Town; territoryId: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hubs = town.territories.filter(({ id, hub }) => hub && (!territoryId || id === territoryId));
  return (
    <dl className="wdt-hub-rooms">
      {hubs.map(({ id, hub }) => (
        <div key={id}>
          <dt>{[hub?.name, hub?.address].filter(Boolean).join(', ')}</dt>
          <dd>
            {format.list(hub?.rooms.map(({ name, capacity }) => t('town.roomHolds', { name, count: capacity })) ?? [])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
