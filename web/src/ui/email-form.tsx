import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Refusal } from '../api/act.js';
import { clearSent } from './clear-sent.js';
import { EmailField, isEmailAddress } from './email-field.js';
import { Faults } from './faults.js';

interface EmailFormProps {
  label: string;
  hint: string;
  /** `email` where people type their own address, `off` where somebody else's. */
  autoComplete: 'email' | 'off';
  /** What stands on the button. */
  submit: ReactNode;
  /** `secondary` where something else on the page is pressed by most. */
  rank?: 'main' | 'secondary';
  className?: string;
  /** What else there is to say, after the address. */
  children?: ReactNode;
  /** What may be pressed beside the button. */
  beside?: ReactNode;
  /** Gives what was refused, none when it is done. */
  onSend: (email: string) => Promise<readonly Refusal[] | undefined>;
  onSent?: (email: string) => void;
}

/** A form about an address of mail: what is wrong with the address shows once the form was sent. */
export function EmailForm({ onSend, onSent, ...shown }: EmailFormProps) {
  const { label, hint, autoComplete, submit, rank = 'main', className, children, beside } = shown;
  const { t } = useTranslation();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const email = typed.trim();
  const isWrong = wasTried && !isEmailAddress(email);

  async function send() {
    setTried(true);
    if (!isEmailAddress(email) || !(await act.run(() => onSend(email)))) return;
    setTyped(clearSent(typed));
    setTried(false);
    onSent?.(email);
  }

  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('email')} />
      <EmailField
        label={label}
        hint={hint}
        faults={isWrong ? [t('enter.emailFault')] : act.faultsOf('email')}
        value={typed}
        autoComplete={autoComplete}
        onChange={setTyped}
      />
      {children}
      <p className="wdt-actions">
        <button
          type="submit"
          className={rank === 'main' ? 'btn btn-primary' : 'btn btn-outline-primary'}
          disabled={act.isBusy}
        >
          {submit}
        </button>
        {beside}
      </p>
    </form>
  );
}
