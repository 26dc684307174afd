import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedState, Skeleton } from '../ui/states.js';
import { PhoneForm, PhoneLink } from './phone-form.js';
import { useOwnPhone } from './phone.js';

/** Where the desk calls the reader's household, which nobody else is told. */
export function PhoneCard({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useOwnPhone(householdId);
  const [isOpen, setOpen] = useState(false);
  const phone = data?.householdPhone ?? null;
  return (
    <section className="wdt-card" aria-labelledby="phone">
      <h2 id="phone">{t('phone.title')}</h2>
      <p>{t('phone.text')}</p>
      {!data && (error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />)}
      {data && isOpen && (
        <PhoneForm householdId={householdId} phone={phone} isOwn onSaved={refetch} onClose={() => setOpen(false)} />
      )}
      {data && !isOpen && (
        <>
          <p>{phone ? <PhoneLink phone={phone} /> : t('phone.none')}</p>
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
            {t(phone ? 'phone.change' : 'phone.add')}
          </button>
        </>
      )}
    </section>
  );
}
