import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CareRecipientKind, CityPolicyQuery, SocialFact } from '../gql/graphql.js';
import { SOCIAL_FACTS } from '../household/social-facts.js';
import { useFormat } from '../i18n/format.js';
import { centsOf } from '../i18n/money.js';
import { CheckField, RadioField, SelectField, TextField } from '../ui/form.js';
import { PolicyForm } from './policy-form.js';
import { usePolicyActs } from './policy.js';
import { RECIPIENT_KINDS, useRecipientWords } from './recipient-words.js';
import { SourceFields } from './source-fields.js';

type Services = CityPolicyQuery['serviceTypes'];

interface FormsProps {
  services: Services;
  kinds: CityPolicyQuery['credentialKinds'];
}

interface ServiceSelectProps extends UseFormRegisterReturn {
  services: Services;
  /** The words for all services at once, where that can be chosen. */
  any?: string;
}

/** The service that something is set for. */
export function ServiceSelect({ services, any, ...field }: ServiceSelectProps) {
  const { t } = useTranslation();
  return (
    <SelectField label={t('city.policy.service')} {...field}>
      {any && <option value="">{any}</option>}
      {services.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

/** The day from which something holds. */
export function FromField({ fault, ...field }: UseFormRegisterReturn & { fault?: string }) {
  const { t } = useTranslation();
  return <TextField label={t('city.policy.fromDay')} type="date" fault={fault} {...field} />;
}

/** What the city can set for each service, and for the facts that raise a priority. */
export function ServiceForms({ services, kinds }: FormsProps) {
  const { t } = useTranslation();
  const acts = usePolicyActs();
  const first = services[0]?.id ?? '';
  const required = { required: t('form.required') };
  const format = useFormat();
  const nameOf = (serviceTypeId: string) => services.find(({ id }) => id === serviceTypeId)?.name ?? '';
  const euros = (typed: string) => format.euros(centsOf(typed) ?? 0);
  const isEuros = (typed: string) => centsOf(typed) !== null || t('city.policy.valueFault');
  const recipients = useRecipientWords();
  return (
    <>
      <PolicyForm
        title={t('city.policy.form.recipients')}
        values={{ serviceTypeId: first, caresFor: [] as CareRecipientKind[], from: '' }}
        act={(input) => acts.setRecipients(input)}
        confirm={({ serviceTypeId, caresFor, from }) =>
          t('city.policy.confirm.recipients', {
            service: nameOf(serviceTypeId),
            recipients: recipients(caresFor),
            from: format.date(from),
          })
        }
      >
        {({ register, formState: { errors } }) => (
          <>
            <ServiceSelect services={services} {...register('serviceTypeId')} />
            <fieldset className="wdt-form-field wdt-form-radios">
              <legend>{t('city.policy.recipients')}</legend>
              {RECIPIENT_KINDS.map((kind) => (
                <CheckField
                  key={kind}
                  label={t(`city.policy.kind.${kind}`)}
                  value={kind}
                  {...register('caresFor', {
                    validate: (kinds) => kinds.length > 0 || t('city.policy.recipientsFault'),
                  })}
                />
              ))}
              {errors.caresFor && <p className="wdt-field-error">{errors.caresFor.message}</p>}
            </fieldset>
            <FromField fault={errors.from?.message} {...register('from', required)} />
          </>
        )}
      </PolicyForm>
      <PolicyForm
        title={t('city.policy.form.value')}
        values={{ serviceTypeId: first, hourValueCents: '', from: '' }}
        act={({ hourValueCents, ...input }) =>
          acts.setValue({ ...input, hourValueCents: centsOf(hourValueCents) ?? 0 })
        }
        confirm={({ serviceTypeId, hourValueCents, from }) =>
          t('city.policy.confirm.value', {
            service: nameOf(serviceTypeId),
            amount: euros(hourValueCents),
            from: format.date(from),
          })
        }
      >
        {({ register, formState: { errors } }) => (
          <>
            <ServiceSelect services={services} {...register('serviceTypeId')} />
            <div className="wdt-form-row">
              <TextField
                label={t('city.policy.newValue')}
                inputMode="decimal"
                autoComplete="off"
                fault={errors.hourValueCents?.message}
                {...register('hourValueCents', { validate: isEuros })}
              />
              <FromField fault={errors.from?.message} {...register('from', required)} />
            </div>
          </>
        )}
      </PolicyForm>
      <PolicyForm
        title={t('city.policy.form.minimum')}
        values={{ serviceTypeId: first, centsPerHour: '', from: '', source: '', url: '' }}
        act={({ centsPerHour, url, ...input }) =>
          acts.setMinimum({ ...input, centsPerHour: centsOf(centsPerHour), url: url.trim() || null })
        }
        confirm={({ serviceTypeId, centsPerHour, from }) =>
          centsPerHour.trim() === ''
            ? t('city.policy.confirm.noMinimum', { service: nameOf(serviceTypeId), from: format.date(from) })
            : t('city.policy.confirm.minimum', {
                service: nameOf(serviceTypeId),
                amount: euros(centsPerHour),
                from: format.date(from),
              })
        }
      >
        {({ register, formState: { errors } }) => (
          <>
            <ServiceSelect services={services} {...register('serviceTypeId')} />
            <div className="wdt-form-row">
              <TextField
                label={t('city.policy.newMinimum')}
                hint={t('city.policy.newMinimumHint')}
                inputMode="decimal"
                autoComplete="off"
                fault={errors.centsPerHour?.message}
                {...register('centsPerHour', { validate: (typed) => typed.trim() === '' || isEuros(typed) })}
              />
              <FromField fault={errors.from?.message} {...register('from', required)} />
            </div>
            <SourceFields register={register} errors={errors} />
          </>
        )}
      </PolicyForm>
      <PolicyForm
        title={t('city.policy.form.paper')}
        values={{ serviceTypeId: first, kind: kinds[0]?.code ?? '', isRequired: 'yes', from: '' }}
        act={({ isRequired, ...input }) => acts.requirePaper({ ...input, required: isRequired === 'yes' })}
        confirm={({ serviceTypeId, kind, isRequired, from }) =>
          t(isRequired === 'yes' ? 'city.policy.confirm.paper' : 'city.policy.confirm.noPaper', {
            service: nameOf(serviceTypeId),
            paper: kinds.find(({ code }) => code === kind)?.name ?? kind,
            from: format.date(from),
          })
        }
      >
        {({ register, formState: { errors } }) => (
          <>
            <ServiceSelect services={services} {...register('serviceTypeId')} />
            <SelectField label={t('city.policy.paper')} fault={errors.kind?.message} {...register('kind')}>
              {kinds.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
            <RadioField
              label={t('city.policy.paperAsked')}
              choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`city.policy.asked.${value}`) }))}
              {...register('isRequired')}
            />
            <FromField fault={errors.from?.message} {...register('from', required)} />
          </>
        )}
      </PolicyForm>
      <PolicyForm
        title={t('city.policy.form.priority')}
        values={{ fact: SOCIAL_FACTS[0] as SocialFact, addedPercent: '', from: '' }}
        act={({ addedPercent, ...input }) => acts.setPriority({ ...input, addedPercent: Number(addedPercent) })}
        confirm={({ fact, addedPercent, from }) =>
          t('city.policy.confirm.priority', {
            fact: t(`city.policy.fact.${fact}`),
            added: format.percent(Number(addedPercent) / 100),
            from: format.date(from),
          })
        }
      >
        {({ register, formState: { errors } }) => (
          <>
            <SelectField label={t('city.policy.factName')} {...register('fact')}>
              {SOCIAL_FACTS.map((fact) => (
                <option key={fact} value={fact}>
                  {t(`city.policy.fact.${fact}`)}
                </option>
              ))}
            </SelectField>
            <div className="wdt-form-row">
              <TextField
                label={t('city.policy.added')}
                hint={t('city.policy.addedHint')}
                inputMode="numeric"
                autoComplete="off"
                fault={errors.addedPercent?.message}
                {...register('addedPercent', {
                  validate: (typed) => /^\s*\d{1,3}\s*$/.test(typed) || t('city.policy.percentFault'),
                })}
              />
              <FromField fault={errors.from?.message} {...register('from', required)} />
            </div>
          </>
        )}
      </PolicyForm>
    </>
  );
}
