import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { isAnythingUnsaved } from '../ui/unsaved.js';
import { useKeptFocus } from './kept-focus.js';

/** Keeps the reader’s place on a page, and asks before one is left on which something is not saved; staying has the focus. */
export function PageKeeper() {
  useKeptFocus();
  const { t } = useTranslation();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isAnythingUnsaved(),
  );
  const isAsked = blocker.state === 'blocked';
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog ref={dialog} className="wdt-dialog" aria-labelledby={titleId} onClose={() => blocker.reset?.()}>
      <h2 id={titleId}>{t('unsaved.title')}</h2>
      <p>{t('unsaved.text')}</p>
      <p className="wdt-actions">
        <button type="button" className="btn btn-primary" onClick={() => blocker.reset?.()}>
          {t('unsaved.stay')}
        </button>
        <button type="button" className="btn btn-outline-danger" onClick={() => blocker.proceed?.()}>
          {t('unsaved.leave')}
        </button>
      </p>
    </dialog>
  );
}
