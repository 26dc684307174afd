import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { centsOf, typedEuros } from '../i18n/money.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { FormActs } from '../ui/form-acts.js';
import { Field } from '../ui/field.js';
import { useVoice } from './voice.js';
import type { OwnProvider } from './work.js';

const SET = graphql(`
  mutation SetRate($input: SetRateInput!) {
    setRate(input: $input) {
      provider {
        ...OwnProvider
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveRate($input: RemoveRateInput!) {
    removeRate(input: $input) {
      provider {
        ...OwnProvider
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** The least that the law lets be asked for a service. */
export type LegalMinimum = OwnProvider['legalMinimums'][number];

interface RateFormProps {
  minimum: LegalMinimum;
  rate: OwnProvider['rates'][number] | null;
  providerId: string;
  onClose: () => void;
}

/** Rates are whole cents per quarter of an hour. */
const STEP = 4;
const MOST_AT_ONCE = 12;

/** Naming what is asked for a service; the legal minimum is said before, and a refusal at its field. */
export function RateForm({ minimum, rate, providerId, onClose }: RateFormProps) {
  const { t, i18n } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const act = useAct();
  const [set] = useMutation(SET);
  const [remove] = useMutation(REMOVE);
  const typed = (cents: number) => typedEuros(cents, i18n.language);
  const [base, setBase] = useState(rate ? typed(rate.baseCentsPerHour) : '');
  const [extra, setExtra] = useState(rate ? typed(rate.extraCentsPerHour) : '');
  const [capacity, setCapacity] = useState(rate?.capacity ?? 1);
  const [tried, setTried] = useState(false);
  const serviceTypeId = minimum.serviceType.id;
  const inSteps = (text: string) => {
    const cents = centsOf(text);
    return cents === null ? null : Math.round(cents / STEP) * STEP;
  };
  const baseCents = inSteps(base);
  const extraCents = capacity === 1 ? 0 : inSteps(extra);
  const faultOf = (cents: number | null) => (tried && cents === null ? [t('work.rates.amountFault')] : []);
  const least = Math.ceil(minimum.cents / STEP) * STEP;

  async function save() {
    setTried(true);
    if (baseCents === null || extraCents === null) return;
    const input = {
      providerId,
      serviceTypeId,
      capacity,
      baseCentsPerHour: baseCents,
      extraCentsPerHour: extraCents,
    };
    const done = await act.run(async () => (await set({ variables: { input } })).data?.setRate.userErrors);
    if (done) onClose();
  }

  return (
    <form
      className="wdt-rate-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Faults messages={act.faultsBeside('baseCentsPerHour', 'extraCentsPerHour')} />
      <Field
        label={t(`work.rates.baseLabel.${voice}`)}
        hint={t('work.rates.baseHint', { amount: format.euros(minimum.cents) })}
        faults={[...faultOf(baseCents), ...act.faultsOf('baseCentsPerHour')]}
      >
        {(control) => (
          <span className="wdt-budget">
            <input
              {...control}
              className="form-control"
              inputMode="decimal"
              autoComplete="off"
              value={base}
              onChange={({ target }) => setBase(target.value)}
            />
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setBase(typed(least))}>
              {t('work.rates.useLeast', { amount: format.euros(least) })}
            </button>
          </span>
        )}
      </Field>
      <Field label={t('work.rates.capacity')} hint={t(`work.rates.capacityHint.${voice}`)}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={capacity}
            onChange={({ target }) => setCapacity(Number(target.value))}
          >
            {Array.from({ length: Math.max(MOST_AT_ONCE, capacity) }, (_, index) => index + 1).map((units) => (
              <option key={units} value={units}>
                {units}
              </option>
            ))}
          </select>
        )}
      </Field>
      {capacity > 1 && (
        <Field
          label={t('work.rates.extraLabel')}
          hint={t(`work.rates.extraHint.${voice}`)}
          faults={[...faultOf(extraCents), ...act.faultsOf('extraCentsPerHour')]}
        >
          {(control) => (
            <span className="wdt-budget">
              <input
                {...control}
                className="form-control"
                inputMode="decimal"
                autoComplete="off"
                value={extra}
                onChange={({ target }) => setExtra(target.value)}
              />
            </span>
          )}
        </Field>
      )}
      {baseCents !== null && capacity > 1 && extraCents !== null && (
        <p className="wdt-small">
          {t('work.rates.example', { count: capacity, amount: format.euros(baseCents + extraCents * (capacity - 1)) })}
        </p>
      )}
      <FormActs yes={t('work.save')} no={t('work.cancel')} isBusy={act.isBusy} onNo={onClose} />
      {rate && (
        <ConfirmedAct
          open={t('work.rates.remove')}
          text={t(`work.rates.removeText.${voice}`)}
          yes={t('work.rates.removeNow')}
          no={t('layout.no')}
          isBusy={act.isBusy}
          onYes={() =>
            void act
              .run(
                async () =>
                  (await remove({ variables: { input: { providerId, serviceTypeId } } })).data?.removeRate.userErrors,
              )
              .then((done) => done && onClose())
          }
        />
      )}
    </form>
  );
}
