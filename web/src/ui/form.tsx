import { useId, type ComponentProps } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { Field } from './field.js';
import './form.css';

interface Described {
  label: string;
  hint?: string;
  /** What is wrong with the answer, if anything. */
  fault?: string;
}

const faultsOf = (fault?: string): string[] => (fault ? [fault] : []);

/** One line to type, or a date to choose. */
export function TextField({ label, hint, fault, ...input }: Described & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} faults={faultsOf(fault)}>
      {(ids) => <input className="form-control" {...ids} {...input} />}
    </Field>
  );
}

/** Several lines to type. */
export function AreaField({ label, hint, fault, ...area }: Described & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} faults={faultsOf(fault)}>
      {(ids) => <textarea className="form-control" rows={3} {...ids} {...area} />}
    </Field>
  );
}

/** One of a list to choose. */
export function SelectField({ label, hint, fault, children, ...select }: Described & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} faults={faultsOf(fault)}>
      {(ids) => (
        <select className="form-select" {...ids} {...select}>
          {children}
        </select>
      )}
    </Field>
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
