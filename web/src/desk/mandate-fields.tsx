import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckField, RadioField, TextField } from '../ui/form.js';
import { PrintLinks } from './print-links.js';

/** What a citizen says at the desk when giving a mandate. */
export interface MandateAnswers {
  givenBy: string;
  form: 'SIGNED' | 'SPOKEN' | '';
  identityChecked: boolean;
  endsBefore: string;
}

/** The questions of a mandate, within a form that asks them: who gives it, how, that the identity was seen, until when it holds. */
export function MandateFields() {
  const { t } = useTranslation();
  const {
    register,
    formState: { errors },
  } = useFormContext<MandateAnswers>();
  const required = t('form.required');
  return (
    <>
      <p>{t('desk.mandateText.text')}</p>
      <PrintLinks href="/mandates/text" words={(language) => t(`desk.mandateText.${language}`)} />
      <TextField
        label={t('desk.givenBy')}
        hint={t('desk.givenByHint')}
        maxLength={120}
        autoComplete="off"
        fault={errors.givenBy?.message}
        {...register('givenBy', { validate: (text) => text.trim() !== '' || required })}
      />
      <RadioField
        label={t('desk.mandateForm')}
        fault={errors.form?.message}
        choices={[
          { value: 'SIGNED', label: t('desk.signed'), hint: t('desk.signedHint') },
          { value: 'SPOKEN', label: t('desk.spoken'), hint: t('desk.spokenHint') },
        ]}
        {...register('form', { required })}
      />
      <TextField
        label={t('desk.endsBefore')}
        hint={t('desk.endsBeforeHint')}
        type="date"
        fault={errors.endsBefore?.message}
        {...register('endsBefore', { required })}
      />
      <CheckField
        label={t('desk.identityChecked')}
        fault={errors.identityChecked?.message}
        {...register('identityChecked', { required: t('desk.identityMissing') })}
      />
    </>
  );
}
