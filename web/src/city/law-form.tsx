import { useTranslation } from 'react-i18next';
import type { AmountUnit, FigureStanding, LegalFigureKind, SetLegalFiguresInput } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { largeCentsOf } from '../i18n/money.js';
import { addDays } from '../i18n/rome.js';
import { SelectField, TextField } from '../ui/form.js';
import { useAmount, useFigureName } from './figure-words.js';
import type { NamedFigure } from './law.js';
import { PolicyForm } from './policy-form.js';
import { FromField } from './service-forms.js';
import { SourceFields } from './source-fields.js';

const STANDINGS = ['VERIFIED', 'DERIVED', 'UNVERIFIED'] as const satisfies readonly FigureStanding[];
const MOST_PERCENT = 100;

interface Values {
  from: string;
  /** The last day; empty for no end. */
  until: string;
  source: string;
  url: string;
  standing: FigureStanding;
  /** As typed, by the name of the figure; what is left empty stays as it is. */
  amounts: Record<string, string>;
}

/** An amount as it is typed, in the unit of its figure; null where it is none. */
export function amountOf(typed: string, unit: AmountUnit): number | null {
  if (unit === 'CENTS') return largeCentsOf(typed);
  const found = /^\s*(\d{1,4})\s*%?\s*$/.exec(typed);
  const amount = found && Number(found[1]);
  return amount === null || (unit === 'PERCENT' && amount > MOST_PERCENT) ? null : amount;
}

interface LawFormProps {
  kind: LegalFigureKind;
  figures: readonly NamedFigure[];
  onSet: (input: SetLegalFiguresInput) => Promise<readonly { message: string; path: string[] | null }[]>;
}

/** Setting figures of one kind from a day on, by one source; only those that are typed change. */
export function LawForm({ kind, figures, onSet }: LawFormProps) {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  const amountIn = useAmount();
  const format = useFormat();
  const values: Values = {
    from: '',
    until: '',
    source: '',
    url: '',
    standing: 'VERIFIED',
    amounts: Object.fromEntries(figures.map(({ figure }) => [figure, ''])),
  };
  const typedOf = (amounts: Values['amounts']) =>
    figures.flatMap(({ figure, unit }) => {
      const amount = amountOf(amounts[figure] ?? '', unit);
      return amount === null ? [] : [{ figure, amount, unit }];
    });
  const act = ({ from, until, source, url, standing, amounts }: Values) => {
    const typed = typedOf(amounts).map(({ figure, amount }) => ({ figure, amount }));
    if (typed.length === 0) return Promise.resolve([{ message: t('city.law.nothing'), path: null }]);
    return onSet({
      kind,
      from,
      until: until ? addDays(until, 1) : null,
      source: source.trim(),
      url: url.trim() || null,
      standing,
      figures: typed,
    });
  };
  const confirm = ({ from, amounts }: Values) => {
    const typed = typedOf(amounts);
    if (typed.length === 0) return null;
    return t('city.law.confirm', {
      from: format.date(from),
      figures: typed.map(({ figure, amount, unit }) => `${nameOf(figure)}: ${amountIn(amount, unit)}`).join('; '),
    });
  };
  return (
    <PolicyForm<Values> title={t('city.law.setTitle')} values={values} act={act} confirm={confirm}>
      {({ register, formState: { errors } }) => (
        <>
          <div className="wdt-form-row">
            <FromField fault={errors.from?.message} {...register('from', { required: t('form.required') })} />
            <TextField label={t('city.law.until')} type="date" fault={errors.until?.message} {...register('until')} />
          </div>
          <SourceFields register={register} errors={errors} />
          <SelectField label={t('city.law.standingIs')} {...register('standing')}>
            {STANDINGS.map((standing) => (
              <option key={standing} value={standing}>
                {t(`city.law.standing.${standing}`)}
              </option>
            ))}
          </SelectField>
          <fieldset className="wdt-policy-band">
            <legend>{t('city.law.amounts')}</legend>
            <p className="wdt-small">{t('city.law.amountsText')}</p>
            <div className="wdt-form-row">
              {figures.map(({ figure, unit, inForce }) => (
                <TextField
                  key={figure}
                  label={nameOf(figure)}
                  hint={
                    inForce ? t('city.law.now', { amount: amountIn(inForce.amount, unit) }) : t('city.law.unknownNow')
                  }
                  inputMode={unit === 'CENTS' ? 'decimal' : 'numeric'}
                  autoComplete="off"
                  fault={errors.amounts?.[figure]?.message}
                  {...register(`amounts.${figure}`, {
                    validate: (typed) =>
                      typed.trim() === '' || amountOf(typed, unit) !== null || t(`city.law.fault.${unit}`),
                  })}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </PolicyForm>
  );
}
