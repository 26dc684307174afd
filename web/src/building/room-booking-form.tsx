import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat, splitByDay } from '../i18n/format.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, SelectField, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { useBookingActs } from './room-bookings.js';
import type { Room } from './room-list.js';

/** Days ahead for which a room may be booked. */
const MOST_DAYS_AHEAD = 365;
/** Quarters of an hour from one choice of a time to the next. */
const STEP = 2;
const USUAL_START = 72;

/** Booking a room for a meeting: a day, from when until when, what for. */
export function RoomBookingForm({ room, onDone }: { room: Room; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { book } = useBookingActs();
  const [today] = useState(() => romeDay(new Date()));
  const [faults, setFaults] = useState<string[]>([]);
  const [booked, setBooked] = useState(false);
  const parts = splitByDay(room.openings);
  const first = Math.min(...parts.map(({ from }) => from));
  const last = Math.max(...parts.map(({ to }) => to));
  const times = Array.from({ length: Math.floor((last - first) / STEP) + 1 }, (_, at) =>
    format.time(first + at * STEP),
  );
  const usual = format.time(Math.max(first, Math.min(USUAL_START, last - 2 * STEP)));
  const form = useForm({
    defaultValues: {
      day: addDays(today, 1),
      startsAt: usual,
      endsAt: times[times.indexOf(usual) + 2] ?? '',
      purpose: '',
    },
  });
  const { errors, isSubmitting } = form.formState;

  const send = form.handleSubmit(async ({ day, startsAt, endsAt, purpose }) => {
    setBooked(false);
    const input = {
      roomId: room.id,
      startsAt: romeInstant(day, startsAt).toISOString(),
      endsAt: romeInstant(day, endsAt).toISOString(),
      purpose: purpose.trim(),
    };
    try {
      const refused = (await book(input)) ?? [];
      setFaults(placeRefusals(form, refused));
      if (refused.length > 0) return;
      setBooked(true);
      form.reset();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  const required = t('form.required');

  return (
    <form className="wdt-form wdt-booking-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      {booked && (
        <Notice tone="success" announced>
          <p>{t('building.booking.done')}</p>
        </Notice>
      )}
      <TextField
        label={t('building.booking.day')}
        type="date"
        min={today}
        max={addDays(today, MOST_DAYS_AHEAD)}
        fault={errors.day?.message}
        {...form.register('day', { required })}
      />
      <div className="wdt-form-row">
        <SelectField label={t('hours.from')} fault={errors.startsAt?.message} {...form.register('startsAt')}>
          {times.slice(0, -1).map((time) => (
            <option key={time}>{time}</option>
          ))}
        </SelectField>
        <SelectField
          label={t('hours.to')}
          fault={errors.endsAt?.message}
          {...form.register('endsAt', {
            validate: (until, { startsAt }) => until > startsAt || t('building.booking.order'),
          })}
        >
          {times.slice(1).map((time) => (
            <option key={time}>{time}</option>
          ))}
        </SelectField>
      </div>
      <TextField
        label={t('building.booking.purpose')}
        hint={t('building.booking.purposeHint')}
        maxLength={80}
        autoComplete="off"
        fault={errors.purpose?.message}
        {...form.register('purpose', { validate: (text) => text.trim() !== '' || required })}
      />
      <p className="wdt-actions">
        <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
          {t('building.booking.book')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onDone}>
          {t('building.booking.close')}
        </button>
      </p>
    </form>
  );
}
