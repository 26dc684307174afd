import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { WebhookEvent } from '../gql/graphql.js';
import { Faults } from '../ui/faults.js';
import { CheckField, placeRefusals, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import type { useWebhooks } from './webhooks.js';

/** What another system can be told of, in the order of an offer's life. */
const EVENTS = [
  'OFFER_PROPOSED',
  'OFFER_CONFIRMED',
  'OFFER_ACTIVE',
  'OFFER_ENDED',
  'OFFER_DECLINED',
  'OFFER_EXPIRED',
  'OFFER_WITHDRAWN',
  'AGREEMENT_MADE',
  'AGREEMENT_JOINED',
  'AGREEMENT_LEFT',
  'AGREEMENT_ENDS',
] as const satisfies readonly WebhookEvent[];

/** Having another system told: where, of what; the key of its signature is shown once. */
export function WebhookForm({ onRegister }: { onRegister: ReturnType<typeof useWebhooks>['register'] }) {
  const { t } = useTranslation();
  const form = useForm({
    defaultValues: { name: '', url: '', events: ['AGREEMENT_MADE', 'AGREEMENT_ENDS'] as WebhookEvent[] },
  });
  const { errors, isSubmitting } = form.formState;
  const [secret, setSecret] = useState<string | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const send = form.handleSubmit(async ({ name, url, events }) => {
    setSecret(null);
    if (events.length === 0) {
      setFaults([t('city.webhooks.noEvent')]);
      return;
    }
    try {
      const answer = await onRegister({ name: name.trim(), url: url.trim(), events });
      setFaults(placeRefusals(form, answer.refused));
      setSecret(answer.secret);
      if (answer.secret) form.reset();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      {secret && (
        <Notice tone="success" title={t('city.webhooks.secret')} announced>
          <p>
            <code className="wdt-token" data-testid="webhook-secret">
              {secret}
            </code>
          </p>
          <p>{t('city.systems.tokenOnce')}</p>
        </Notice>
      )}
      <TextField
        label={t('city.webhooks.name')}
        maxLength={100}
        autoComplete="off"
        fault={errors.name?.message}
        {...form.register('name', { validate: (text) => text.trim().length >= 3 || t('city.systems.nameFault') })}
      />
      <TextField
        label={t('city.webhooks.url')}
        hint={t('city.webhooks.urlHint')}
        type="url"
        maxLength={500}
        autoComplete="off"
        fault={errors.url?.message}
        {...form.register('url', { validate: (text) => text.trim() !== '' || t('form.required') })}
      />
      <fieldset className="wdt-form-field">
        <legend>{t('city.webhooks.events')}</legend>
        {EVENTS.map((event) => (
          <CheckField
            key={event}
            label={t(`city.webhooks.event.${event}`)}
            value={event}
            {...form.register('events')}
          />
        ))}
      </fieldset>
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('city.webhooks.register')}
      </button>
    </form>
  );
}
