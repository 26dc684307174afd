import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import type { Dossier } from './dossier.js';

type Event = Dossier['vettingHistory'][number];

/** What happens to a file that was handed in, as its entries say it. */
const FILES = ['handed-in', 'read', 'deleted'] as const;

/** Who did what, when, about which paper and until when it counts; newest first. */
export function History({ events, nameOf }: { events: readonly Event[]; nameOf: (kind: string) => string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentenceOf = ({ kind, toState, credential, daysLeft, reason }: Event): string => {
    const paper = credential ? nameOf(credential.kind) : '';
    if (kind === 'APPLICATION' && toState) return t(`vetting.state.${toState}`);
    if (kind === 'CHECK' && credential) return `${paper}: ${t(`vetting.outcomeIs.${credential.outcome}`)}`;
    if (kind === 'REMINDER') return `${paper}: ${t('vetting.reminded', { count: daysLeft ?? 0 })}`;
    const file = kind === 'DOCUMENT' && FILES.find((each) => each === reason);
    if (file) return t(`vetting.file.${file}`);
    return [t(`vetting.event.${kind}`), paper].filter(Boolean).join(': ');
  };
  return (
    <ol className="wdt-history">
      {events.map((event) => (
        <li key={event.id}>
          <p className="wdt-history-what">
            <strong>{sentenceOf(event)}</strong>
            {event.kind === 'CHECK' && event.credential?.expiresOn && (
              <span> {t('vetting.until', { date: format.date(event.credential.expiresOn) })}</span>
            )}
          </p>
          <p className="wdt-small">
            {format.dateTime(event.at)} · {event.by ?? t('vetting.byPlatform')}
          </p>
          {event.reason && event.kind !== 'DOCUMENT' && <p className="wdt-history-reason">{event.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
