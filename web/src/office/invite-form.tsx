import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { InvitationNotice } from '../account/invitation-parts.js';
import { endOfTerm, useInvite } from '../account/invitation.js';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import { isEmailAddress } from '../ui/email-field.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, SelectField, TextField } from '../ui/form.js';
import type { OfficeRole } from './office.js';

/** How long an office can be given for, in days; the last is without an end. */
const TERMS = ['365', '730', '1095', ''] as const;

interface Named {
  id: string;
  name: string;
}

interface InviteFormProps {
  /** The roles that the reader may give, at least one; a single one is not asked for. */
  roles: readonly OfficeRole[];
  /** What desks may be of, and what managers may manage, where such a role is among them. */
  territories?: readonly Named[];
  bodies?: readonly Named[];
  /** The territory in which buildings are looked for; everywhere where there is none. */
  within?: string;
}

/** Inviting somebody to an office: as what, over what, for how long. */
export function InviteForm({ roles, territories = [], bodies = [], within }: InviteFormProps) {
  const { t } = useTranslation();
  const { invite, made } = useInvite();
  const form = useForm({
    defaultValues: {
      role: roles[0]!,
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
  const offered = roles.filter((one) => one !== 'BODY_MANAGER' || bodies.length > 0);

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
      {offered.length > 1 && (
        <SelectField label={t('offices.as')} {...form.register('role')}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </SelectField>
      )}
      {role === 'BUILDING_COORDINATOR' && (
        <AddressSearch
          label={t('offices.building')}
          within={within}
          value={building}
          onChange={setBuilding}
          faults={isSubmitted && !building ? [t('offices.buildingFault')] : []}
        />
      )}
      {role === 'PLATFORM_OPERATOR' && (
        <SelectField label={t('offices.territory')} {...form.register('territoryId')}>
          {territories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {role === 'BODY_MANAGER' && (
        <SelectField label={t('offices.body')} {...form.register('bodyId')}>
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
      <SelectField label={t('offices.term')} {...form.register('days')}>
        {TERMS.map((days) => (
          <option key={days} value={days}>
            {days === '' ? t('offices.noEnd') : t('offices.years', { count: Number(days) / 365 })}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('invite.send')}
      </button>
    </form>
  );
}
