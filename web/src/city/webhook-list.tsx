import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { WebhookForm } from './webhook-form.js';
import { useWebhooks, type Webhook } from './webhooks.js';

interface LineProps {
  webhook: Webhook;
  isBusy: boolean;
  onEnd: () => void;
  onSendAgain: (jobId: string) => void;
}

/** The last messages to an address: of what, when, and what became of each. */
function Deliveries({ webhook, isBusy, onSendAgain }: Omit<LineProps, 'onEnd'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const lost = webhook.deliveries.filter(({ state }) => state === 'GIVEN_UP').length;
  return (
    <details className="wdt-details">
      <summary>
        {t('city.webhooks.deliveries', { count: webhook.deliveries.length })}
        {lost > 0 && ` · ${t('city.webhooks.lost', { count: lost })}`}
      </summary>
      <ul className="wdt-documents">
        {webhook.deliveries.map(({ id, event, at, state, jobId }) => (
          <li key={id} data-testid="delivery">
            <span>
              {t(`city.webhooks.event.${event}`)}{' '}
              <span className="wdt-small">
                {format.dateTime(at)} · {t(`city.webhooks.state.${state}`)}
              </span>
            </span>
            {jobId && !webhook.endedAt && (
              <button type="button" className="wdt-link-button" disabled={isBusy} onClick={() => onSendAgain(jobId)}>
                {t('city.webhooks.again')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function WebhookLine({ webhook, isBusy, onEnd, onSendAgain }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, url, events, createdAt, endedAt } = webhook;
  return (
    <li data-testid="webhook">
      <span className="wdt-webhook">
        <strong>{name}</strong>
        <code className="wdt-token">{url}</code>
        <span className="wdt-small">
          {format.list(events.map((event) => t(`city.webhooks.event.${event}`)))} ·{' '}
          {endedAt
            ? t('city.systems.ended', { date: format.date(romeDay(endedAt)) })
            : t('city.webhooks.since', { date: format.date(romeDay(createdAt)) })}
        </span>
        {webhook.deliveries.length > 0 && <Deliveries webhook={webhook} isBusy={isBusy} onSendAgain={onSendAgain} />}
      </span>
      {!endedAt && (
        <ConfirmedAct
          open={
            <>
              {t('city.systems.end')} <span className="visually-hidden">{name}</span>
            </>
          }
          openClass="btn btn-outline-danger btn-sm"
          text={t('city.webhooks.endText')}
          yes={t('city.systems.endNow')}
          no={t('layout.no')}
          isBusy={isBusy}
          onYes={onEnd}
        />
      )}
    </li>
  );
}

/** Other systems that are told when something happens: where, of what, what came of it, and adding one. */
export function WebhookList() {
  const { t } = useTranslation();
  const act = useAct();
  const { webhooks, register, end, sendAgain, error, refetch } = useWebhooks();
  if (!webhooks) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} />;
  return (
    <div className="wdt-list-and-form wdt-section">
      <section aria-labelledby="webhooks">
        <h2 id="webhooks">{t('city.webhooks.title')}</h2>
        <p className="wdt-small">{t('city.webhooks.text')}</p>
        <Faults messages={act.faultsBeside()} />
        {webhooks.length === 0 && <p>{t('city.systems.none')}</p>}
        <ul className="wdt-lines">
          {webhooks.map((webhook) => (
            <WebhookLine
              key={webhook.id}
              webhook={webhook}
              isBusy={act.isBusy}
              onEnd={() => void act.run(() => end(webhook.id))}
              onSendAgain={(jobId) => void act.run(() => sendAgain(jobId))}
            />
          ))}
        </ul>
      </section>
      <section className="wdt-card" aria-labelledby="new-webhook">
        <h2 id="new-webhook">{t('city.webhooks.new')}</h2>
        <WebhookForm onRegister={register} />
      </section>
    </div>
  );
}
