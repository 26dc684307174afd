import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import type { Interval } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { FormActs } from '../ui/form-acts.js';
import { CheckField, TextField } from '../ui/form.js';
import { HoursForm, HoursList, useTypedHours } from '../ui/hours-form.js';
import type { Room } from './room-list.js';
import { useGroupServices, useKeepRoom } from './rooms.js';

/** Persons at once at most. */
const MOST_PERSONS = 100;

interface RoomFormProps {
  buildingId: string;
  /** The room to change; null for a new one. */
  room: Room | null;
  onDone: () => void;
}

/** What a common room is like: its name, how many it holds, for which services, and when it is open. */
export function RoomForm({ buildingId, room, onDone }: RoomFormProps) {
  const { t } = useTranslation();
  const act = useAct();
  const keep = useKeepRoom();
  const services = useGroupServices();
  const [name, setName] = useState(room?.name ?? '');
  const [capacity, setCapacity] = useState(room ? String(room.capacity) : '');
  const [suits, setSuits] = useState<readonly string[]>(room?.serviceTypes.map(({ id }) => id) ?? []);
  const [openings, setOpenings] = useState<Interval[]>(room?.openings.map(({ start, end }) => ({ start, end })) ?? []);
  const typedHours = useTypedHours();
  const [tried, setTried] = useState(false);
  const isNameMissing = name.trim() === '';
  const isCapacityWrong = !/^\d{1,3}$/.test(capacity.trim()) || Number(capacity) < 1 || Number(capacity) > MOST_PERSONS;

  async function send() {
    setTried(true);
    const week = typedHours.finish(openings);
    if (!week) return;
    setOpenings([...week]);
    if (isNameMissing || isCapacityWrong || week.length === 0) return;
    const input = {
      ...{ buildingId, roomId: room?.id ?? null, name: name.trim(), capacity: Number(capacity) },
      ...{ openings: [...week], serviceTypeIds: [...suits] },
    };
    if (await act.run(() => keep(input))) onDone();
  }

  return (
    <form
      className="wdt-form wdt-booking-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <TextField
        label={t('building.room.name')}
        hint={t('building.room.nameHint')}
        fault={tried && isNameMissing ? t('form.required') : undefined}
        maxLength={60}
        autoComplete="off"
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={t('building.room.capacity')}
        fault={tried && isCapacityWrong ? t('building.room.capacityFault', { most: MOST_PERSONS }) : undefined}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        value={capacity}
        onChange={({ target }) => setCapacity(target.value)}
      />
      <fieldset className="wdt-form-field">
        <legend>{t('building.room.services')}</legend>
        <p className="wdt-small">{t('building.room.servicesHint')}</p>
        {services.map((service) => (
          <CheckField
            key={service.id}
            label={service.name}
            checked={suits.includes(service.id)}
            onChange={({ target }) =>
              setSuits(target.checked ? [...suits, service.id] : suits.filter((id) => id !== service.id))
            }
          />
        ))}
      </fieldset>
      <fieldset className="wdt-form-field">
        <legend>{t('building.room.openings')}</legend>
        <HoursForm value={openings} onChange={setOpenings} typed={typedHours} />
        <HoursList value={openings} onChange={setOpenings} />
        <p className="wdt-field-error" role="alert">
          {tried && openings.length === 0 && t('building.room.openingsFault')}
        </p>
      </fieldset>
      <FormActs yes={t('building.room.save')} no={t('layout.no')} isBusy={act.isBusy} onNo={onDone} />
    </form>
  );
}
