import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InvitationNotice } from '../account/invitation-parts.js';
import { useInvite } from '../account/invitation.js';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import { isEmailAddress } from '../ui/email-field.js';
import { Faults } from '../ui/faults.js';
import { CheckField, placeRefusals, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { useWorkerActs } from './body.js';

interface Added {
  id: string;
  displayName: string;
}

/** Adding a worker: the application begins, and who is asked by mail can see the own work too. */
export function AddWorker({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation();
  const { add } = useWorkerActs();
  const { invite, made } = useInvite();
  const form = useForm({ defaultValues: { displayName: '', email: '', needsResidencePermit: false } });
  const { errors, isSubmitting, isSubmitted } = form.formState;
  const [home, setHome] = useState<FoundBuilding | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const [added, setAdded] = useState<Added | null>(null);

  const send = form.handleSubmit(async ({ displayName, email, needsResidencePermit }) => {
    if (!home) return;
    setAdded(null);
    setFaults([]);
    const { lat, lon } = home.position;
    const input = { displayName: displayName.trim(), territoryId: home.territory.id, lat, lon, needsResidencePermit };
    try {
      const { worker, refused } = await add({ ...input, bodyId });
      if (!worker) {
        setFaults(
          placeRefusals(
            form,
            (refused ?? []).map(({ message, path }) => ({ message, path: path ?? null })),
          ),
        );
        return;
      }
      setAdded(worker);
      form.reset();
      setHome(null);
      // The worker is there whatever becomes of the mail: it can be sent again from the page of the worker.
      if (email.trim() !== '') {
        const notInvited = await invite({ email: email.trim(), role: 'PROVIDER', overId: worker.id });
        setFaults((notInvited ?? []).map(({ message }) => message));
      }
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="add-worker">
      <h2 id="add-worker">{t('body.add.title')}</h2>
      <p>{t('body.add.text')}</p>
      {added && (
        <Notice tone="success" title={t('body.add.done', { name: added.displayName })} announced>
          <p>{t('body.add.next')}</p>
          <Link to={`/body/${added.id}`}>{t('body.add.open', { name: added.displayName })}</Link>
        </Notice>
      )}
      <InvitationNotice made={made} />
      <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
        <Faults messages={faults} />
        <TextField
          label={t('body.add.name')}
          hint={t('body.add.nameHint')}
          autoComplete="off"
          maxLength={80}
          fault={errors.displayName?.message}
          {...form.register('displayName', { validate: (text) => text.trim() !== '' || t('body.add.nameFault') })}
        />
        <AddressSearch
          key={added?.id}
          label={t('body.add.home')}
          value={home}
          onChange={setHome}
          faults={isSubmitted && !home ? [t('work.apply.addressFault')] : []}
        />
        <TextField
          label={t('body.add.email')}
          hint={t('body.add.emailHint')}
          type="email"
          autoComplete="off"
          fault={errors.email?.message}
          {...form.register('email', {
            validate: (text) => text.trim() === '' || isEmailAddress(text.trim()) || t('enter.emailFault'),
          })}
        />
        <CheckField label={t('body.add.permit')} {...form.register('needsResidencePermit')} />
        <p className="wdt-small">{t('work.apply.privacy')}</p>
        <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
          {t('body.add.send')}
        </button>
      </form>
    </section>
  );
}
