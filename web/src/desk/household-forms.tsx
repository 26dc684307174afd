import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LONGEST_PHONE } from '../household/phone-form.js';
import type { MandatedHousehold } from '../household/mandates.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, SelectField, TextField } from '../ui/form.js';
import { useRecordMandate, useRegister, usualMandateEnd } from './desk.js';
import { MandateFields, type MandateAnswers } from './mandate-fields.js';

const NO_MANDATE: MandateAnswers = { givenBy: '', form: '', identityChecked: false, endsBefore: usualMandateEnd() };

interface NewHouseholdAnswers extends MandateAnswers {
  displayName: string;
  phone: string;
  kind: 'CHILD' | 'ADULT' | 'DOG';
  firstName: string;
  birthYear: string;
}

/** The household of somebody who has come in person and takes part from now on, with the mandate that lets the desk act. */
export function NewHousehold({ buildingId, onReady }: { buildingId: string; onReady: (householdId: string) => void }) {
  const { t } = useTranslation();
  const registerHousehold = useRegister();
  const form = useForm<NewHouseholdAnswers>({
    defaultValues: { ...NO_MANDATE, displayName: '', phone: '', kind: 'ADULT', firstName: '', birthYear: '' },
  });
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;
  const required = t('form.required');

  const send = form.handleSubmit(async (answers) => {
    try {
      const payload = await registerHousehold({
        buildingId,
        displayName: answers.displayName.trim(),
        phone: answers.phone.trim() || null,
        careRecipients: [
          {
            kind: answers.kind,
            firstName: answers.firstName.trim(),
            birthYear: answers.birthYear ? Number(answers.birthYear) : null,
          },
        ],
        mandate: {
          givenBy: answers.givenBy.trim(),
          form: answers.form === 'SPOKEN' ? 'SPOKEN' : 'SIGNED',
          identityChecked: answers.identityChecked,
          endsBefore: answers.endsBefore,
        },
      });
      setFaults(placeRefusals(form, payload?.userErrors ?? []));
      if (payload?.household) onReady(payload.household.id);
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      <TextField
        label={t('desk.householdName')}
        hint={t('desk.householdNameHint')}
        maxLength={60}
        autoComplete="off"
        fault={errors.displayName?.message}
        {...form.register('displayName', { validate: (text) => text.trim() !== '' || required })}
      />
      <TextField
        label={t('desk.phone')}
        hint={t('phone.hint')}
        type="tel"
        maxLength={LONGEST_PHONE}
        autoComplete="off"
        fault={errors.phone?.message}
        {...form.register('phone')}
      />
      <fieldset className="wdt-form wdt-form-field">
        <legend>{t('desk.recipient')}</legend>
        <SelectField label={t('desk.recipientKind')} {...form.register('kind')}>
          {(['ADULT', 'CHILD', 'DOG'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`ask.who.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <div className="wdt-form-row">
          <TextField
            label={t('desk.recipientName')}
            maxLength={60}
            autoComplete="off"
            fault={errors.firstName?.message}
            {...form.register('firstName', { validate: (text) => text.trim() !== '' || required })}
          />
          <TextField
            label={t('desk.birthYear')}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            fault={errors.birthYear?.message}
            {...form.register('birthYear', {
              validate: (text) => text === '' || /^(19|20)\d\d$/.test(text) || t('desk.birthYearFault'),
            })}
          />
        </div>
      </fieldset>
      <h2>{t('desk.mandate')}</h2>
      <FormProvider {...form}>
        <MandateFields />
      </FormProvider>
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('desk.registerAndAsk')}
      </button>
    </form>
  );
}

interface NewMandateProps {
  household: MandatedHousehold;
  /** The words of the button, where recording does not lead on to asking. */
  submit?: string;
  onReady: () => void;
}

/** The mandate of a household that takes part already and has none that holds. */
export function NewMandate({ household, submit, onReady }: NewMandateProps) {
  const { t } = useTranslation();
  const record = useRecordMandate();
  const form = useForm<MandateAnswers>({ defaultValues: NO_MANDATE });
  const [faults, setFaults] = useState<string[]>([]);

  const send = form.handleSubmit(async ({ givenBy, form: how, identityChecked, endsBefore }) => {
    try {
      const payload = await record({
        householdId: household.id,
        givenBy: givenBy.trim(),
        form: how === 'SPOKEN' ? 'SPOKEN' : 'SIGNED',
        identityChecked,
        endsBefore,
      });
      setFaults(placeRefusals(form, payload?.userErrors ?? []));
      if (payload?.mandate) onReady();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <p>{t('desk.mandateNeeded', { household: household.displayName })}</p>
      <Faults messages={faults} />
      <FormProvider {...form}>
        <MandateFields />
      </FormProvider>
      <button type="submit" className="btn btn-primary" disabled={form.formState.isSubmitting}>
        {submit ?? t('desk.recordAndAsk')}
      </button>
    </form>
  );
}
