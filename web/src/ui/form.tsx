import { useId, type ComponentProps, type ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { Notice } from './notice.js';
import { useTranslation } from 'react-i18next';
import './form.css';

interface Described {
  label: string;
  hint?: string;
  /** What is wrong with the answer, if anything. */
  fault?: string;
}

interface Ids {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label, what helps to answer, the answer itself, and below it what is wrong with it. */
function Labelled({ label, hint, fault, children }: Described & { children: (ids: Ids) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="wdt-form-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="wdt-small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(fault && { 'aria-invalid': true as const }),
      })}
      {fault && (
        <p className="wdt-field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** One line to type, or a date to choose. */
export function TextField({ label, hint, fault, ...input }: Described & ComponentProps<'input'>) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ids) => <input className="form-control" {...ids} {...input} />}
    </Labelled>
  );
}

/** Several lines to type. */
export function AreaField({ label, hint, fault, ...area }: Described & ComponentProps<'textarea'>) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ids) => <textarea className="form-control" rows={3} {...ids} {...area} />}
    </Labelled>
  );
}

/** One of a list to choose. */
export function SelectField({ label, hint, fault, children, ...select }: Described & ComponentProps<'select'>) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ids) => (
        <select className="form-select" {...ids} {...select}>
          {children}
        </select>
      )}
    </Labelled>
  );
}

interface RadioFieldProps extends Described, Omit<ComponentProps<'input'>, 'value'> {
  choices: readonly { value: string; label: string; hint?: string }[];
}

/** One of a few to choose, all in sight. */
export function RadioField({ label, hint, fault, choices, ...input }: RadioFieldProps) {
  const id = useId();
  return (
    <fieldset className="wdt-form-field wdt-form-radios" aria-describedby={fault && `${id}-fault`}>
      <legend>{label}</legend>
      {hint && <p className="wdt-small">{hint}</p>}
      {choices.map((choice) => (
        <label key={choice.value} className="wdt-check">
          <input type="radio" value={choice.value} {...input} />
          <span>
            {choice.label}
            {choice.hint && <span className="wdt-small wdt-form-choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
      {fault && (
        <p className="wdt-field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** Something to agree to, or to say yes to. */
export function CheckField({ label, fault, ...input }: Omit<Described, 'hint'> & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="wdt-form-field">
      <label className="wdt-check">
        <input
          type="checkbox"
          aria-describedby={fault && `${id}-fault`}
          aria-invalid={fault ? true : undefined}
          {...input}
        />
        <span>{label}</span>
      </label>
      {fault && (
        <p className="wdt-field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** What the platform has refused that belongs to no one field, or that no answer came at all. */
export function FormFaults({ faults }: { faults: readonly string[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Notice tone="error" title={t('form.refused')} announced>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </Notice>
  );
}

/** A reason why an act was refused, as the API gives it. */
interface Refusal {
  message: string;
  path: string[] | null;
}

/** Puts each refusal at the field that its path ends in and gives the messages of the others; the first faulty field takes the focus. */
export function placeRefusals<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  refusals: readonly Refusal[],
): string[] {
  const names = new Set(Object.keys(form.getValues()));
  const placed = refusals.filter(({ path }) => path && names.has(path.at(-1) ?? ''));
  placed.forEach(({ message, path }, at) =>
    form.setError((path ?? []).at(-1) as FieldPath<Values>, { message }, { shouldFocus: at === 0 }),
  );
  return refusals.filter((refusal) => !placed.includes(refusal)).map(({ message }) => message);
}
