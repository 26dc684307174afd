import { useTranslation } from 'react-i18next';
import type { CareRecipientKind } from '../gql/graphql.js';
import { Field } from '../ui/field.js';

/** Somebody to be cared for, as typed. */
export interface TypedRecipient {
  kind: CareRecipientKind;
  firstName: string;
  birthYear: string;
}

const KINDS = ['CHILD', 'ADULT', 'DOG'] as const;
const EARLIEST = 1900;

/** Nobody yet. */
export const nobody = (): TypedRecipient => ({ kind: 'CHILD', firstName: '', birthYear: '' });

/** What is missing of somebody to be cared for: the name, or a year of birth that can be. A dog's may be left out. */
export function faultOf({ kind, firstName, birthYear }: TypedRecipient): 'name' | 'year' | null {
  if (firstName.trim() === '') return 'name';
  if (birthYear === '' && kind === 'DOG') return null;
  const year = Number(birthYear);
  return Number.isInteger(year) && year >= EARLIEST && year <= new Date().getFullYear() ? null : 'year';
}

/** The same, as the API takes it. */
export const inputOf = ({ kind, firstName, birthYear }: TypedRecipient) => ({
  kind,
  firstName: firstName.trim(),
  birthYear: birthYear === '' ? null : Number(birthYear),
});

interface RecipientFieldsProps {
  value: TypedRecipient;
  onChange: (value: TypedRecipient) => void;
  tried: boolean;
  /** Whether what is asked is somebody known: a child stays a child. */
  isKindFixed?: boolean;
}

/** Who is to be cared for: child, adult or dog, first name, year of birth and never the day. */
export function RecipientFields({ value, onChange, tried, isKindFixed = false }: RecipientFieldsProps) {
  const { t } = useTranslation();
  const fault = tried ? faultOf(value) : null;
  return (
    <>
      {!isKindFixed && (
        <Field label={t('household.recipient.kind')}>
          {(control) => (
            <select
              {...control}
              className="form-select"
              value={value.kind}
              onChange={({ target }) => onChange({ ...value, kind: target.value as CareRecipientKind })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`ask.who.kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className="wdt-two">
        <Field
          label={t('household.recipient.name')}
          faults={fault === 'name' ? [t('household.recipient.nameFault')] : []}
        >
          {(control) => (
            <input
              {...control}
              className="form-control"
              autoComplete="off"
              maxLength={60}
              value={value.firstName}
              onChange={({ target }) => onChange({ ...value, firstName: target.value })}
            />
          )}
        </Field>
        <Field
          label={t('household.recipient.year')}
          faults={fault === 'year' ? [t('household.recipient.yearFault')] : []}
        >
          {(control) => (
            <input
              {...control}
              className="form-control"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={value.birthYear}
              onChange={({ target }) => onChange({ ...value, birthYear: target.value.replaceAll(/\D/g, '') })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
