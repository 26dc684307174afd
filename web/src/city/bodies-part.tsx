import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CityPeopleQuery } from '../gql/graphql.js';
import { HubCard } from '../office/hub-card.js';
import { isEmailAddress } from '../ui/email-field.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, SelectField, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useCityPeople } from './people.js';

interface RegisterFormProps {
  territories: CityPeopleQuery['town']['territories'];
  onRegister: ReturnType<typeof useCityPeople>['register'];
}

/** Registering an accredited body; whoever is to manage it is invited by mail. */
function RegisterForm({ territories, onRegister }: RegisterFormProps) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { name: '', territoryId: territories[0]?.id ?? '', managerEmail: '' } });
  const { errors, isSubmitting } = form.formState;
  const [faults, setFaults] = useState<string[]>([]);
  const [done, setDone] = useState<{ name: string; email: string } | null>(null);
  const send = form.handleSubmit(async ({ name, territoryId, managerEmail }) => {
    setDone(null);
    const input = { name: name.trim(), territoryId, managerEmail: managerEmail.trim() };
    try {
      const refused = await onRegister(input);
      setFaults(placeRefusals(form, refused ?? []));
      if (refused?.length !== 0) return;
      setDone({ name: input.name, email: input.managerEmail });
      form.reset();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      {done && (
        <Notice tone="success" title={t('city.bodies.done', { name: done.name })} announced>
          <p>{t('city.bodies.doneText', { email: done.email })}</p>
        </Notice>
      )}
      <TextField
        label={t('city.bodies.name')}
        maxLength={120}
        autoComplete="off"
        fault={errors.name?.message}
        {...form.register('name', { validate: (text) => text.trim().length >= 2 || t('city.bodies.nameFault') })}
      />
      <SelectField label={t('city.bodies.seat')} {...form.register('territoryId')}>
        {territories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('city.bodies.manager')}
        hint={t('invite.emailHint')}
        type="email"
        autoComplete="off"
        fault={errors.managerEmail?.message}
        {...form.register('managerEmail', { validate: (text) => isEmailAddress(text.trim()) || t('enter.emailFault') })}
      />
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('city.bodies.register')}
      </button>
    </form>
  );
}

/** The accredited bodies and registering one, and where the desk of each hub answers the phone. */
export function BodiesPart() {
  const { t } = useTranslation();
  const { data, error, refetch, register } = useCityPeople();
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  const { bodies, town } = data;
  return (
    <div className="wdt-list-and-form">
      <div>
        <section aria-labelledby="bodies">
          <h2 id="bodies">{t('city.bodies.title')}</h2>
          {bodies.length === 0 && <p>{t('city.bodies.none')}</p>}
          <ul className="wdt-lines">
            {bodies.map(({ id, name, workers }) => (
              <li key={id} data-testid="body">
                <strong>{name}</strong>
                <span className="wdt-small">{t('city.bodies.workers', { count: workers.length })}</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="wdt-section" aria-labelledby="hubs">
          <h2 id="hubs">{t('city.bodies.hubs')}</h2>
          <p>{t('offices.hubText')}</p>
          <ul className="wdt-lines">{town.territories.map(({ hub }) => hub && <HubCard key={hub.id} hub={hub} />)}</ul>
        </section>
      </div>
      <section className="wdt-card" aria-labelledby="register">
        <h2 id="register">{t('city.bodies.new')}</h2>
        <RegisterForm territories={town.territories} onRegister={register} />
      </section>
    </div>
  );
}
