import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BuildingDeskQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { RoomBookingForm } from './room-booking-form.js';
import { RoomBookingsList } from './room-bookings-list.js';

/** A room where a group can meet. */
export type Room = NonNullable<BuildingDeskQuery['building']>['rooms'][number];

/** One room: what it suits, when it is open, when it is taken, and booking it. */
function RoomCard({ room }: { room: Room }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isBooking, setBooking] = useState(false);
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

/** The rooms where groups can meet: those of a building, or of a neighbourhood's hub. */
export function RoomList({ rooms, none }: { rooms: readonly Room[]; none: string }) {
  const { t } = useTranslation();
  return (
    <section className="wdt-section" aria-labelledby="rooms">
      <h2 id="rooms">{t('building.roomsTitle')}</h2>
      {rooms.length === 0 && <p className="wdt-measure">{none}</p>}
      <ul className="wdt-card-list">
        {rooms.map((room) => (
          <RoomCard key={room.id} room={room} />
        ))}
      </ul>
    </section>
  );
}
