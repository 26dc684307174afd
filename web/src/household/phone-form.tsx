import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { Faults } from '../ui/faults.js';
import { FormActs } from '../ui/form-acts.js';
import { TextField } from '../ui/form.js';
import { useSetPhone, type Phone } from './phone.js';

/** The longest number that is taken, as it is typed. */
export const LONGEST_PHONE = 30;

/** A number to call, which a phone dials. */
export function PhoneLink({ phone }: { phone: NonNullable<Phone> }) {
  return <a href={`tel:${phone.number}`}>{phone.written}</a>;
}

interface PhoneFormProps {
  householdId: string;
  phone: Phone;
  /** Whether the reader is of the household, whose browser may know the number. */
  isOwn?: boolean;
  onSaved: () => Promise<unknown>;
  onClose: () => void;
}

/** Where a household is called: another number, or none. */
export function PhoneForm({ householdId, phone, isOwn = false, onSaved, onClose }: PhoneFormProps) {
  const { t } = useTranslation();
  const act = useAct();
  const set = useSetPhone(householdId);
  const [typed, setTyped] = useState(phone?.written ?? '');
  const save = async () => {
    if (!(await act.run(() => set(typed.trim() || null)))) return;
    await onSaved();
    onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Faults messages={act.faultsBeside('phone')} />
      <TextField
        label={t('phone.label')}
        hint={t('phone.hint')}
        fault={act.faultsOf('phone')[0]}
        type="tel"
        autoComplete={isOwn ? 'tel' : 'off'}
        autoFocus
        maxLength={LONGEST_PHONE}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <FormActs yes={t('phone.save')} no={t('phone.cancel')} isBusy={act.isBusy} onNo={onClose} />
    </form>
  );
}
