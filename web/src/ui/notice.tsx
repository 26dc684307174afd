import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

type Tone = 'info' | 'success' | 'warning' | 'error';

const ICONS: Record<Tone, IconName> = {
  info: 'info-circle',
  success: 'check-circle',
  warning: 'warning-circle',
  error: 'error',
};

interface NoticeProps {
  tone: Tone;
  title?: string;
  /** Set where the notice appears after an act of the reader, so that it is read out at once. */
  announced?: boolean;
  children: ReactNode;
}

/** A short message set apart from the text: advice, success, warning or error. */
export function Notice({ tone, title, announced = false, children }: NoticeProps) {
  return (
    <div className={`wdt-notice wdt-notice-${tone}`} role={announced ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} />
      <div>
        {title && <p className="wdt-notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
