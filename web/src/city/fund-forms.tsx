import { useFieldArray, type UseFormRegisterReturn, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CeilingPeriod, CityPolicyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { largeCentsOf } from '../i18n/money.js';
import { addDays } from '../i18n/rome.js';
import { SelectField, TextField } from '../ui/form.js';
import { PolicyForm } from './policy-form.js';
import { usePolicyActs } from './policy.js';
import { FromField, ServiceSelect } from './service-forms.js';
import { useBandWords } from './fund-words.js';

type Funds = CityPolicyQuery['subsidyFunds'];

/** The bands of a rule as they are typed: an ISEE in euros, a percentage, and a ceiling in euros that may be none. */
interface RuleValues {
  fundId: string;
  from: string;
  ceilingPer: CeilingPeriod;
  bands: { iseeUpTo: string; percent: string; most: string }[];
}

const BAND = { iseeUpTo: '', percent: '', most: '' };
const PERIODS = ['MONTH', 'YEAR'] as const satisfies readonly CeilingPeriod[];

/** Cents as the city writes them, a sum taken back with a minus before it; null where it is none. */
function signedCents(typed: string): number | null {
  const cents = largeCentsOf(typed.replace(/^\s*[-−]/, ''));
  return cents !== null && /^\s*[-−]/.test(typed) ? -cents : cents;
}

function FundSelect({ funds, ...field }: { funds: Funds } & UseFormRegisterReturn) {
  const { t } = useTranslation();
  return (
    <SelectField label={t('city.policy.fund')} {...field}>
      {funds.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

/** The bands of a rule, lowest ISEE first; the last has no limit. */
function Bands({ form }: { form: UseFormReturn<RuleValues> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'bands' });
  const { errors } = form.formState;
  const isSum = (typed: string) => largeCentsOf(typed) !== null || t('city.policy.valueFault');
  return (
    <>
      {fields.map((field, index) => {
        const isLast = index === fields.length - 1;
        const faults = errors.bands?.[index];
        return (
          <fieldset key={field.id} className="wdt-policy-band">
            <legend>{t('city.policy.bandNumber', { number: index + 1 })}</legend>
            <div className="wdt-form-row">
              {isLast ? (
                <p className="wdt-small">{t('city.policy.bandLast')}</p>
              ) : (
                <TextField
                  label={t('city.policy.iseeUpTo')}
                  inputMode="decimal"
                  autoComplete="off"
                  fault={faults?.iseeUpTo?.message}
                  {...form.register(`bands.${index}.iseeUpTo`, { validate: isSum })}
                />
              )}
              <TextField
                label={t('city.policy.pays')}
                inputMode="numeric"
                autoComplete="off"
                fault={faults?.percent?.message}
                {...form.register(`bands.${index}.percent`, {
                  validate: (typed) =>
                    (/^\s*\d{1,3}\s*$/.test(typed) && Number(typed) <= 100) || t('city.policy.percentFault'),
                })}
              />
              <TextField
                label={t('city.policy.most')}
                inputMode="decimal"
                autoComplete="off"
                fault={faults?.most?.message}
                {...form.register(`bands.${index}.most`, { validate: (typed) => typed.trim() === '' || isSum(typed) })}
              />
            </div>
            {fields.length > 1 && (
              <button type="button" className="wdt-link-button" onClick={() => remove(index)}>
                {t('city.policy.bandRemove')}
                <span className="visually-hidden"> {index + 1}</span>
              </button>
            )}
          </fieldset>
        );
      })}
      <p>
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => append({ ...BAND })}>
          {t('city.policy.bandAdd')}
        </button>
      </p>
    </>
  );
}

/** Opening a fund, putting money into it or taking it back, and setting by which bands it pays. */
export function FundForms({ services, funds }: { services: CityPolicyQuery['serviceTypes']; funds: Funds }) {
  const { t } = useTranslation();
  const acts = usePolicyActs();
  const format = useFormat();
  const bandWords = useBandWords();
  const required = { required: t('form.required') };
  const nameOf = (fundId: string) => funds.find(({ id }) => id === fundId)?.name ?? '';
  const bandsOf = (bands: RuleValues['bands']) =>
    bands.map(({ iseeUpTo, percent, most }, index) => ({
      iseeUpToCents: index === bands.length - 1 ? null : largeCentsOf(iseeUpTo),
      percent: Number(percent),
      mostCents: largeCentsOf(most),
    }));
  const first = funds[0]?.id ?? '';
  return (
    <>
      <PolicyForm
        title={t('city.policy.form.fund')}
        values={{ name: '', serviceTypeId: '', opensOn: '', closesOn: '' }}
        act={({ serviceTypeId, ...input }) => acts.openFund({ ...input, serviceTypeId: serviceTypeId || null })}
        confirm={({ name, serviceTypeId, opensOn, closesOn }) =>
          t('city.policy.confirm.fund', {
            fund: name,
            service: services.find(({ id }) => id === serviceTypeId)?.name ?? t('city.policy.anyService'),
            from: format.date(opensOn),
            until: format.date(addDays(closesOn, -1)),
          })
        }
        afterwards={t('city.policy.afterwards.fund')}
      >
        {({ register, formState: { errors } }) => (
          <>
            <TextField
              label={t('city.policy.fundName')}
              maxLength={120}
              fault={errors.name?.message}
              {...register('name', required)}
            />
            <ServiceSelect services={services} any={t('city.policy.anyService')} {...register('serviceTypeId')} />
            <div className="wdt-form-row">
              <TextField
                label={t('city.policy.opensOn')}
                type="date"
                fault={errors.opensOn?.message}
                {...register('opensOn', required)}
              />
              <TextField
                label={t('city.policy.closesOn')}
                type="date"
                fault={errors.closesOn?.message}
                {...register('closesOn', required)}
              />
            </div>
          </>
        )}
      </PolicyForm>
      {funds.length > 0 && (
        <PolicyForm
          title={t('city.policy.form.endow')}
          values={{ fundId: first, cents: '', reason: '' }}
          act={({ cents, ...input }) => acts.endow({ ...input, cents: signedCents(cents) ?? 0 })}
          confirm={({ fundId, cents }) => {
            const sum = signedCents(cents) ?? 0;
            return t(sum < 0 ? 'city.policy.confirm.takeOut' : 'city.policy.confirm.endow', {
              fund: nameOf(fundId),
              amount: format.euros(Math.abs(sum)),
            });
          }}
          afterwards={t('city.policy.afterwards.endow')}
        >
          {({ register, formState: { errors } }) => (
            <>
              <FundSelect funds={funds} {...register('fundId')} />
              <TextField
                label={t('city.policy.sum')}
                hint={t('city.policy.sumHint')}
                inputMode="text"
                autoComplete="off"
                fault={errors.cents?.message}
                {...register('cents', {
                  validate: (typed) => signedCents(typed) !== null || t('city.policy.valueFault'),
                })}
              />
              <TextField
                label={t('city.policy.reason')}
                maxLength={300}
                fault={errors.reason?.message}
                {...register('reason', required)}
              />
            </>
          )}
        </PolicyForm>
      )}
      {funds.length > 0 && (
        <PolicyForm<RuleValues>
          title={t('city.policy.form.rule')}
          values={{ fundId: first, from: '', ceilingPer: 'MONTH', bands: [{ ...BAND }, { ...BAND }] }}
          act={({ bands, ...input }) => acts.setRule({ ...input, bands: bandsOf(bands) })}
          confirm={({ fundId, from, ceilingPer, bands }) =>
            t('city.policy.confirm.rule', {
              fund: nameOf(fundId),
              from: format.date(from),
              bands: bandsOf(bands)
                .map((band) => bandWords(band, ceilingPer))
                .join('; '),
            })
          }
        >
          {(form) => (
            <>
              <FundSelect funds={funds} {...form.register('fundId')} />
              <Bands form={form} />
              <div className="wdt-form-row">
                <SelectField label={t('city.policy.ceilingPer')} {...form.register('ceilingPer')}>
                  {PERIODS.map((period) => (
                    <option key={period} value={period}>
                      {t(`city.policy.period.${period}`)}
                    </option>
                  ))}
                </SelectField>
                <FromField fault={form.formState.errors.from?.message} {...form.register('from', required)} />
              </div>
            </>
          )}
        </PolicyForm>
      )}
    </>
  );
}
