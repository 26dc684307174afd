import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Seconds for which an act can be taken back by one tap; longer while the focus or the pointer is on it. */
const SECONDS = 12;

interface UndoProps {
  /** What was done, in a sentence. */
  text: string;
  isBusy: boolean;
  onUndo: () => void;
  /** Called when the time is over: the notice goes, and the act can be reversed where it was done. */
  onOver: () => void;
}

/**
 * Says what was just done with a way to take it back, right where it was done, so that the next Tab reaches it. For acts
 * whose inverse harms nobody; it leaves by itself, and not while somebody is about to use it.
 */
export function UndoNotice({ text, isBusy, onUndo, onOver }: UndoProps) {
  const { t } = useTranslation();
  const [isHeld, setHeld] = useState(false);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (isHeld || isBusy) return undefined;
    const timer = setTimeout(() => over.current(), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, isBusy]);
  return (
    <div
      className="wdt-undo"
      role="alert"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{text}</span>
      <button type="button" className="wdt-link-button" disabled={isBusy} onClick={onUndo}>
        {t('layout.undo')}
      </button>
    </div>
  );
}
