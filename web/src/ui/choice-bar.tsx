import { useId, type ReactNode } from 'react';

interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
}

interface ChoiceBarProps<Value extends string> {
  /** What is being chosen, for screen readers. */
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few alternatives side by side, one of which holds: radio buttons in the shape of a bar. */
export function ChoiceBar<Value extends string>({ legend, choices, value, onChange }: ChoiceBarProps<Value>) {
  const name = useId();
  return (
    <fieldset className="wdt-choices">
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="wdt-choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
