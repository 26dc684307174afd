import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import type { BuildingDeskQuery } from '../gql/graphql.js';

type Room = NonNullable<BuildingDeskQuery['building']>['rooms'][number];

/** The common rooms: how many they hold, what they suit, when they are open. */
export function RoomList({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="wdt-section" aria-labelledby="rooms">
      <h2 id="rooms">{t('building.roomsTitle')}</h2>
      {rooms.length === 0 && <p className="wdt-measure">{t('building.noRooms')}</p>}
      <ul className="wdt-rooms">
        {rooms.map((room) => (
          <li key={room.id} className="wdt-card">
            <h3>{room.name}</h3>
            <p>{t('building.roomHolds', { count: room.capacity })}</p>
            <p className="wdt-small">{room.serviceTypes.map(({ name }) => name).join(', ')}</p>
            <ul className="wdt-when">
              {format.timetable(room.openings).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
