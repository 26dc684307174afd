import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { Confirm } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useBookingActs, useBookings, useRoomServices, type Booking } from './room-bookings.js';

/** One booking; giving the room back is asked twice. */
function BookingLine({ booking, room }: { booking: Booking; room: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const { cancel } = useBookingActs();
  const [isGivingBack, setGivingBack] = useState(false);
  const [hasBegun] = useState(() => Date.parse(booking.startsAt) <= Date.now());
  const when = `${format.day(booking.startsAt)}, ${format.clock(booking.startsAt)}–${format.clock(booking.endsAt)}`;
  return (
    <li data-testid="room-booking">
      <p>
        <strong>{when}</strong>
        <span className="wdt-small wdt-booking-what">{booking.purpose}</span>
      </p>
      <Faults messages={act.faultsBeside()} />
      {!hasBegun && (
        <Confirm
          isOpen={isGivingBack}
          onOpen={setGivingBack}
          open={
            <>
              {t('building.booking.cancel')}
              <span className="visually-hidden"> {`${room}, ${when}`}</span>
            </>
          }
          text={t('building.booking.cancelText')}
          yes={t('building.booking.cancelNow')}
          no={t('building.booking.keep')}
          isBusy={act.isBusy}
          onYes={() => void act.run(() => cancel(booking.id))}
        />
      )}
    </li>
  );
}

/** The services that have the room every week; nothing where there is none. */
function WeeklyServices({ roomId }: { roomId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const services = useRoomServices(roomId);
  if (!services?.length) return null;
  return (
    <>
      <h4>{t('building.booking.weekly')}</h4>
      <ul className="wdt-bookings">
        {services.map(({ id, serviceType, blocks, state }) => (
          <li key={id} data-testid="room-service">
            <p>
              <strong>{format.timetable(blocks).join('; ')}</strong>
              <span className="wdt-small wdt-booking-what">
                {serviceType.name}
                {state === 'DRAFTED' && ` · ${t('building.booking.drafted')}`}
                {state === 'PROPOSED' && ` · ${t('building.booking.proposed')}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** When a room is taken: every week by a service, then by meetings, the next first. */
export function RoomBookingsList({ roomId, room }: { roomId: string; room: string }) {
  const { t } = useTranslation();
  const { bookings, loading, error, refetch, loadMore } = useBookings(roomId);
  return (
    <>
      <WeeklyServices roomId={roomId} />
      <h4>{t('building.booking.title')}</h4>
      {!bookings && loading && <Skeleton rows={1} />}
      {!bookings && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {bookings?.length === 0 && <p className="wdt-small">{t('building.booking.none')}</p>}
      <ul className="wdt-bookings">
        {bookings?.map((booking) => (
          <BookingLine key={booking.id} booking={booking} room={room} />
        ))}
      </ul>
      {loadMore && (
        <button type="button" className="wdt-link-button" disabled={loading} onClick={() => void loadMore()}>
          {t('building.booking.more')}
        </button>
      )}
    </>
  );
}
