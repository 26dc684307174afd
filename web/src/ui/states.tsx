import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../api/failure.js';
import { Icon, type IconName } from './icon.js';
import { Notice } from './notice.js';
import { SignInLink } from './sign-in-link.js';
import { useOnline } from './use-online.js';

/** Grey shapes in the place of content on its way; says once that the page is loading. */
export function Skeleton({ rows = 3, height = '4.5rem' }: { rows?: number; height?: string }) {
  const { t } = useTranslation();
  return (
    <div className="wdt-skeleton" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="wdt-skeleton-row" style={{ height }} />
      ))}
    </div>
  );
}

/** Instead of what could not come without a connection: it is asked for again as soon as there is one. */
function WaitsForConnection({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  const retry = useRef(onRetry);
  useEffect(() => {
    retry.current = onRetry;
  });
  // It is shown while there is none, and leaves when there is one again.
  useEffect(
    () => () => {
      if (navigator.onLine) retry.current();
    },
    [],
  );
  return (
    <Notice tone="warning" title={t('state.waitsTitle')} announced>
      <p>{t('state.waitsText')}</p>
    </Notice>
  );
}

/**
 * What the page says when there is no answer to show: to come in first, that it is not for this visitor, that it comes
 * with the connection, or to ask again.
 */
export function FailedState({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const code = codeOf(error);
  if (code === 'UNAUTHENTICATED')
    return (
      <Notice tone="info" title={t('state.signInTitle')} announced>
        <p>{t('state.signInText')}</p>
        <SignInLink className="btn btn-outline-primary btn-sm" />
      </Notice>
    );
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND')
    return (
      <Notice tone="info" title={t('state.closedTitle')} announced>
        <p>{t('state.closedText')}</p>
      </Notice>
    );
  if (!isOnline) return <WaitsForConnection onRetry={onRetry} />;
  return (
    <Notice tone="error" title={t('state.failedTitle')} announced>
      <p>{t('state.failedText')}</p>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={onRetry}>
        {t('state.retry')}
      </button>
      <details className="wdt-details">
        <summary>{t('state.details')}</summary>
        <code>{error.message}</code>
      </details>
    </Notice>
  );
}

/** A list with nothing in it: why it is empty, and what to do next. */
export function EmptyState({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <div className="wdt-empty">
      <Icon name={icon} size="lg" />
      <p className="wdt-empty-title">{title}</p>
      {children}
    </div>
  );
}
