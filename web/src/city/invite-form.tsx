import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { InvitationNotice } from '../account/invitation-parts.js';
import { endOfTerm, useInvite } from '../account/invitation.js';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import type { CityPeopleQuery } from '../gql/graphql.js';
import { isEmailAddress } from '../ui/email-field.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, SelectField, TextField } from '../ui/form.js';

/** The roles of the offices, those that are given most often first. */
export const OFFICE_ROLES = [
  'BUILDING_COORDINATOR',
  'PLATFORM_OPERATOR',
  'VETTING_OFFICER',
  'BODY_MANAGER',
  'CITY_ADMINISTRATOR',
] as const;

/** How long an office can be given for, in days; the last is without an end. */
const TERMS = ['365', '730', '1095', ''] as const;

interface InviteFormProps {
  territories: CityPeopleQuery['town']['territories'];
  bodies: CityPeopleQuery['bodies'];
}

/** Inviting somebody to an office: as what, over what, for how long. */
export function InviteForm({ territories, bodies }: InviteFormProps) {
  const { t } = useTranslation();
  const { invite, made } = useInvite();
  const form = useForm({
    defaultValues: {
      role: 'BUILDING_COORDINATOR' as (typeof OFFICE_ROLES)[number],
      territoryId: territories[0]?.id ?? '',
      bodyId: bodies[0]?.id ?? '',
      email: '',
      days: '365' as (typeof TERMS)[number],
    },
  });
  const { errors, isSubmitting, isSubmitted } = form.formState;
  const role = useWatch({ control: form.control, name: 'role' });
  const [building, setBuilding] = useState<FoundBuilding | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const roles = OFFICE_ROLES.filter((one) => one !== 'BODY_MANAGER' || bodies.length > 0);

  const send = form.handleSubmit(async ({ territoryId, bodyId, email, days }) => {
    const overId = {
      BUILDING_COORDINATOR: building?.id ?? null,
      PLATFORM_OPERATOR: territoryId,
      BODY_MANAGER: bodyId,
      VETTING_OFFICER: null,
      CITY_ADMINISTRATOR: null,
    }[role];
    if (role === 'BUILDING_COORDINATOR' && !building) return;
    const validUntil = days === '' ? null : endOfTerm(Number(days));
    try {
      const refused = await invite({ role, overId, email: email.trim(), validUntil });
      setFaults(
        placeRefusals(
          form,
          (refused ?? []).map(({ message, path }) => ({ message, path: path ? [...path] : null })),
        ),
      );
      if (refused?.length === 0) form.resetField('email');
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      <InvitationNotice made={made} />
      <SelectField label={t('city.people.as')} {...form.register('role')}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </SelectField>
      {role === 'BUILDING_COORDINATOR' && (
        <AddressSearch
          label={t('city.people.building')}
          value={building}
          onChange={setBuilding}
          faults={isSubmitted && !building ? [t('city.people.buildingFault')] : []}
        />
      )}
      {role === 'PLATFORM_OPERATOR' && (
        <SelectField label={t('city.people.territory')} {...form.register('territoryId')}>
          {territories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {role === 'BODY_MANAGER' && (
        <SelectField label={t('city.people.body')} {...form.register('bodyId')}>
          {bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t('invite.email')}
        hint={t('invite.emailHint')}
        type="email"
        autoComplete="off"
        fault={errors.email?.message}
        {...form.register('email', { validate: (text) => isEmailAddress(text.trim()) || t('enter.emailFault') })}
      />
      <SelectField label={t('city.people.term')} {...form.register('days')}>
        {TERMS.map((days) => (
          <option key={days} value={days}>
            {days === '' ? t('city.people.noEnd') : t('city.people.years', { count: Number(days) / 365 })}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('invite.send')}
      </button>
    </form>
  );
}
