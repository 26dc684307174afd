import { type ReactNode } from 'react';
import { Field } from './field.js';

/** Whether a text has the form of an address of mail; whether mail arrives there only sending shows. */
export const isEmailAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

interface EmailFieldProps {
  label: string;
  hint: ReactNode;
  faults: readonly string[];
  value: string;
  /** `email` where people type their own address, `off` where somebody else's. */
  autoComplete: 'email' | 'off';
  onChange: (value: string) => void;
}

/** An address of mail. */
export function EmailField({ label, hint, faults, value, autoComplete, onChange }: EmailFieldProps) {
  return (
    <Field label={label} hint={hint} faults={faults}>
      {(control) => (
        <input
          {...control}
          className="form-control"
          type="email"
          autoComplete={autoComplete}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
