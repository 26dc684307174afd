import { useId } from 'react';

interface ProgressBarProps {
  label: string;
  /** How much is done, 0…1. */
  value: number;
  /** The value in words, as a screen reader should say it. */
  valueText: string;
}

/** A labelled bar that fills as work is done. */
export function ProgressBar({ label, value, valueText }: ProgressBarProps) {
  const id = useId();
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className="wdt-progress">
      <div className="wdt-progress-head">
        <span id={id}>{label}</span>
        <span aria-hidden="true">{valueText}</span>
      </div>
      <div
        className="wdt-progress-track"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={valueText}
      >
        <div className="wdt-progress-fill" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
