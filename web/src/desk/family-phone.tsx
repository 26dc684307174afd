import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhoneForm, PhoneLink } from '../household/phone-form.js';
import { useLookUpPhone } from '../household/phone.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';

interface FamilyPhoneProps {
  family: { readonly id: string; readonly displayName: string };
  /** Whether a mandate lets the desk change it. */
  mayChange?: boolean;
}

/** Where a family is called, once the operator asks for it: each look is noted. */
export function FamilyPhone({ family, mayChange = false }: FamilyPhoneProps) {
  const { t } = useTranslation();
  const [look, { data, loading, error }] = useLookUpPhone();
  const [isOpen, setOpen] = useState(false);
  const lookUp = () => look({ variables: { householdId: family.id } });
  const phone = data?.householdPhone ?? null;
  if (data && isOpen)
    return <PhoneForm householdId={family.id} phone={phone} onSaved={lookUp} onClose={() => setOpen(false)} />;
  return (
    <div data-testid="family-phone">
      <Faults messages={error ? [t('state.failedText')] : []} />
      <p role="status">
        {data && phone && (
          <>
            <Icon name="telephone" size="sm" /> <PhoneLink phone={phone} />
          </>
        )}
        {data && !phone && t('phone.none')}
        {!data && (
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            disabled={loading}
            onClick={() => void lookUp()}
          >
            {t('phone.show')}
            <span className="visually-hidden"> {family.displayName}</span>
          </button>
        )}
        {data && mayChange && (
          <>
            {' '}
            <button type="button" className="wdt-link-button" onClick={() => setOpen(true)}>
              {t(phone ? 'phone.change' : 'phone.add')}
              <span className="visually-hidden"> {family.displayName}</span>
            </button>
          </>
        )}
      </p>
    </div>
  );
}
