import { useId, type ReactNode } from 'react';

/** What ties a control to its label's hint and faults: spread it on the control. */
export interface ControlProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: ReactNode;
  /** What helps to fill it in. */
  hint?: ReactNode;
  /** What is wrong with it now; read out when it changes. */
  faults?: readonly string[];
  children: (control: ControlProps) => ReactNode;
}

/** One question of a form: its label, a hint, the control, and what is wrong with the answer. */
export function Field({ label, hint, faults = [], children }: FieldProps) {
  const id = useId();
  return (
    <div className="wdt-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="wdt-small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': hint ? `${id}-hint ${id}-faults` : `${id}-faults`,
        'aria-invalid': faults.length > 0,
      })}
      <p className="wdt-field-error" id={`${id}-faults`} role="alert">
        {faults.join(' ')}
      </p>
    </div>
  );
}
