import type { ReactNode } from 'react';

interface MoreButtonProps {
  /** Reads the next page; without it the list is whole, and there is no button. */
  more: (() => Promise<unknown>) | undefined;
  isBusy: boolean;
  children: ReactNode;
}

/** Shows more of a list that is read page by page, as long as there is more. */
export function MoreButton({ more, isBusy, children }: MoreButtonProps) {
  if (!more) return null;
  return (
    <button
      type="button"
      className="btn btn-outline-primary wdt-no-print"
      disabled={isBusy}
      onClick={() => void more()}
    >
      {children}
    </button>
  );
}
