import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IntegratorScope } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { CheckField, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useIntegrators, type Integrator } from './city.js';
import { WebhookList } from './webhook-list.js';

const SCOPES = ['ROUNDS', 'PROVIDERS'] as const;

/** Gives another system a token; the token is shown once. */
function GrantForm({ onGrant }: { onGrant: ReturnType<typeof useIntegrators>['grant'] }) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { name: '', days: '180', ROUNDS: true, PROVIDERS: false } });
  const [token, setToken] = useState<string | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;

  const send = form.handleSubmit(async ({ name, days, ...chosen }) => {
    setToken(null);
    const scopes: IntegratorScope[] = SCOPES.filter((scope) => chosen[scope]);
    if (scopes.length === 0) {
      setFaults([t('city.systems.noScope')]);
      return;
    }
    try {
      setToken((await onGrant({ name: name.trim(), days: Number(days), scopes })) ?? null);
      setFaults([]);
      form.reset();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      {token && (
        <Notice tone="success" title={t('city.systems.token')} announced>
          <p>
            <code className="wdt-token" data-testid="token">
              {token}
            </code>
          </p>
          <p>{t('city.systems.tokenOnce')}</p>
        </Notice>
      )}
      <TextField
        label={t('city.systems.name')}
        hint={t('city.systems.nameHint')}
        maxLength={100}
        autoComplete="off"
        fault={errors.name?.message}
        {...form.register('name', { validate: (text) => text.trim().length >= 3 || t('city.systems.nameFault') })}
      />
      <TextField
        label={t('city.systems.days')}
        inputMode="numeric"
        fault={errors.days?.message}
        {...form.register('days', {
          validate: (text) => (/^\d{1,3}$/.test(text) && +text >= 1 && +text <= 366) || t('city.systems.daysFault'),
        })}
      />
      <fieldset className="wdt-form-field">
        <legend>{t('city.systems.scopes')}</legend>
        {SCOPES.map((scope) => (
          <CheckField key={scope} label={t(`city.systems.scope.${scope}`)} {...form.register(scope)} />
        ))}
      </fieldset>
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('city.systems.grant')}
      </button>
    </form>
  );
}

function SystemLine({ system, isBusy, onEnd }: { system: Integrator; isBusy: boolean; onEnd: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (iso: string) => format.date(iso.slice(0, 10));
  return (
    <li>
      <span>
        <strong>{system.name}</strong>
        <span className="wdt-small">
          {system.scopes.map((scope) => t(`city.systems.scope.${scope}`)).join(', ')} ·{' '}
          {system.endedAt
            ? t('city.systems.ended', { date: day(system.endedAt) })
            : t('city.systems.until', { date: day(system.expiresAt) })}
        </span>
      </span>
      {!system.endedAt && (
        <ConfirmedAct
          open={
            <>
              {t('city.systems.end')} <span className="visually-hidden">{system.name}</span>
            </>
          }
          openClass="btn btn-outline-danger btn-sm"
          text={t('city.systems.endText', { name: system.name })}
          yes={t('city.systems.endNow')}
          no={t('city.systems.keep')}
          isBusy={isBusy}
          onYes={onEnd}
        />
      )}
    </li>
  );
}

/** Other systems that read by a token: who they are, what they may read, until when. */
export function SystemsPart() {
  const { t } = useTranslation();
  const { integrators, grant, end, isEnding, loading, error, refetch } = useIntegrators();
  if (!integrators)
    return loading ? (
      <Skeleton rows={3} />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  return (
    <>
      <div className="wdt-list-and-form">
        <section aria-labelledby="systems">
          <h2 id="systems">{t('city.systems.title')}</h2>
          {integrators.length === 0 && <p>{t('city.systems.none')}</p>}
          <ul className="wdt-lines">
            {integrators.map((system) => (
              <SystemLine key={system.id} system={system} isBusy={isEnding} onEnd={() => void end(system.id)} />
            ))}
          </ul>
        </section>
        <section className="wdt-card" aria-labelledby="grant">
          <h2 id="grant">{t('city.systems.new')}</h2>
          <GrantForm onGrant={grant} />
        </section>
      </div>
      <WebhookList />
    </>
  );
}
