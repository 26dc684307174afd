import type { ReactNode } from 'react';

interface TableFrameProps {
  /** What the table is about: read out, not shown, for the words around say it to the eye. */
  caption: string;
  /** Whether rows become cards on a phone, each cell with its `data-label`, or the table stays one, in small print. */
  look: 'cards' | 'small';
  className?: string;
  /** The head, the body and the foot. */
  children: ReactNode;
}

/** A table within a frame that scrolls where the window is narrow, by keyboard too. */
export function TableFrame({ caption, look, className = '', children }: TableFrameProps) {
  return (
    <div className={`wdt-table-scroll ${className}`.trim()} tabIndex={0} role="group" aria-label={caption}>
      <table className={`wdt-table wdt-table-${look}`}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
