import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomFieldsFragment } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { RoomBookingForm } from './room-booking-form.js';
import { RoomForm } from './room-form.js';
import { RoomBookingsList } from './room-bookings-list.js';

/** A room where a group can meet. */
export type Room = RoomFieldsFragment;

/** One room: what it suits, when it is open, when it is taken, changing and booking it. */
function RoomCard({ room, buildingId }: { room: Room; buildingId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isBooking, setBooking] = useState(false);
  const [isChanging, setChanging] = useState(false);
  return (
    <li className="wdt-card" data-testid="room">
      <h3>{room.name}</h3>
      <p>{t('building.roomHolds', { count: room.capacity })}</p>
      <p className="wdt-small">{room.serviceTypes.map(({ name }) => name).join(', ')}</p>
      <ul className="wdt-when">
        {format.timetable(room.openings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isChanging ? (
        <RoomForm buildingId={buildingId} room={room} onDone={() => setChanging(false)} />
      ) : (
        <p>
          <button type="button" className="wdt-link-button" onClick={() => setChanging(true)}>
            {t('building.room.change')}
            <span className="visually-hidden"> {room.name}</span>
          </button>
        </p>
      )}
      <RoomBookingsList roomId={room.id} room={room.name} />
      {isBooking ? (
        <RoomBookingForm room={room} onDone={() => setBooking(false)} />
      ) : (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setBooking(true)}>
          <Icon name="calendar" size="sm" /> {t('building.booking.open')}
          <span className="visually-hidden"> {room.name}</span>
        </button>
      )}
    </li>
  );
}

/** The common rooms of a building, where groups can meet, and adding one. */
export function RoomList({ rooms, buildingId }: { rooms: readonly Room[]; buildingId: string }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="wdt-section" aria-labelledby="rooms">
      <h2 id="rooms">{t('building.roomsTitle')}</h2>
      {rooms.length === 0 && <p className="wdt-measure">{t('building.noRooms')}</p>}
      <ul className="wdt-card-list">
        {rooms.map((room) => (
          <RoomCard key={room.id} room={room} buildingId={buildingId} />
        ))}
      </ul>
      {isAdding ? (
        <RoomForm buildingId={buildingId} room={null} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="btn btn-outline-primary" onClick={() => setAdding(true)}>
          {t('building.room.add')}
        </button>
      )}
    </section>
  );
}
