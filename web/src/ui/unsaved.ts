import { useEffect } from 'react';

/** What has been typed or chosen on the page and is not sent yet, each by a name of its own. */
const unsaved = new Set<symbol>();

function askBeforeClosing(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Whether somebody who leaves the page now loses what they have typed or chosen. */
export const isAnythingUnsaved = (): boolean => unsaved.size > 0;

/** Has the reader asked before the page is left, as long as something in it is not saved. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const it = Symbol();
    unsaved.add(it);
    window.addEventListener('beforeunload', askBeforeClosing);
    return () => {
      unsaved.delete(it);
      if (unsaved.size === 0) window.removeEventListener('beforeunload', askBeforeClosing);
    };
  }, [isUnsaved]);
}
