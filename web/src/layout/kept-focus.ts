import { useEffect } from 'react';

/** Parts of a page in which a reader goes on where a control within them is gone. */
const PLACES = 'li, section, form, fieldset, [role=group]';

/** How long a control may be out of use, as while an act is sent, before the focus waits for it elsewhere. */
const PATIENCE_MS = 500;

/** Puts the focus on something that does not take it by itself, as long as it is there. */
function focusOn(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1');
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/**
 * Keeps the focus in a page. A control that had it and is gone, as after yes or no, leaves it to the part of the page that
 * it was in; one that is out of use while its act is sent has it back. Without this the focus is nowhere then, and who reads by
 * keyboard or by ear begins again at the top.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const main = document.getElementById('content');
    if (!main) return;
    let last: HTMLElement | null = null;
    let around: HTMLElement[] = [];
    /** A control that gets the focus back once it is in use again. */
    let wanted: HTMLElement | null = null;
    let standIn: HTMLElement | null = null;
    let patience = 0;
    const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
    function remember({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      around = [];
      for (let place = target.parentElement; place && place !== main; place = place.parentElement)
        if (place.matches(PLACES)) around.push(place);
      if (target !== standIn) wanted = standIn = null;
    }
    function forget() {
      last = wanted = standIn = null;
    }
    function goOn() {
      if (!isNowhere()) return;
      standIn = around.find((place) => place.isConnected) ?? document.getElementById('page-title');
      if (standIn) focusOn(standIn);
    }
    const observer = new MutationObserver(() => {
      window.clearTimeout(patience);
      if (wanted && !wanted.isConnected) wanted = null;
      if (wanted && !wanted.matches(':disabled')) {
        if (isNowhere() || document.activeElement === standIn) wanted.focus({ preventScroll: true });
      } else if (last && !last.isConnected) goOn();
      else if (last?.matches(':disabled')) wanted = last;
      if (wanted?.matches(':disabled')) patience = window.setTimeout(goOn, PATIENCE_MS);
    });
    observer.observe(main, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    main.addEventListener('focusin', remember);
    // Whoever points elsewhere looks for no focus.
    document.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      window.clearTimeout(patience);
      main.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
}
