import { useState, type ReactNode } from 'react';

interface ConfirmProps {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** The words of the button that asks. */
  open: ReactNode;
  /** How that button looks; like a link where nothing is said. */
  openClass?: string;
  /** The name of that button where its words alone do not say what it is about. */
  openLabel?: string;
  /** What will happen, in a sentence. */
  text: ReactNode;
  /** What else is asked before it is done. */
  children?: ReactNode;
  /** The words by which it is done, and by which it is not. */
  yes: string;
  /** How the button that does it looks; as a danger where nothing is said. */
  yesClass?: string;
  no: string;
  isBusy: boolean;
  onYes: () => void;
}

/** An act that harms somebody if it was not meant: a button, then what will happen with yes and no. The focus goes to the safe answer, and from there back to the button. */
export function Confirm({
  isOpen,
  onOpen,
  open,
  openClass = 'wdt-link-button',
  openLabel,
  text,
  children,
  yes,
  yesClass = 'btn btn-danger btn-sm',
  no,
  isBusy,
  onYes,
}: ConfirmProps) {
  const [wasLeft, setLeft] = useState(false);
  if (!isOpen)
    return (
      <button
        type="button"
        className={openClass}
        aria-label={openLabel}
        autoFocus={wasLeft}
        disabled={isBusy}
        onClick={() => onOpen(true)}
      >
        {open}
      </button>
    );
  function leave() {
    setLeft(true);
    onOpen(false);
  }
  return (
    <div className="wdt-confirm" role="group" aria-label={yes}>
      <p>{text}</p>
      {children}
      <p className="wdt-actions">
        <button type="button" className={yesClass} disabled={isBusy} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="btn btn-outline-primary btn-sm" autoFocus onClick={leave}>
          {no}
        </button>
      </p>
    </div>
  );
}

/** The same, keeping by itself whether it has asked; it closes once the act was sent. */
export function ConfirmedAct({ onYes, ...props }: Omit<ConfirmProps, 'isOpen' | 'onOpen'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Confirm
      {...props}
      isOpen={isOpen}
      onOpen={setOpen}
      onYes={() => {
        setOpen(false);
        onYes();
      }}
    />
  );
}
