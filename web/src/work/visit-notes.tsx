import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import type { Visit } from './visits.js';

const NOTES = graphql(`
  query VisitNotes($sessionId: ID!) {
    sessionCareNotes(sessionId: $sessionId) {
      careRecipientId
      firstName
      notes {
        id
        kind
        text
      }
    }
  }
`);

/** What whoever gives a visit must know of those it is for; asked for only when wanted, because each reading is noted. */
export function VisitNotes({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(NOTES, {
    variables: { sessionId: visit.id },
    skip: !isOpen,
    fetchPolicy: 'no-cache',
  });
  return (
    <div className="wdt-visit-notes wdt-no-print" data-testid="visit-notes">
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="lock" size="sm" /> {t(isOpen ? 'work.visit.notes.hide' : 'work.visit.notes.show')}
      </button>
      <div aria-live="polite">
        {isOpen && !data && !error && <Skeleton rows={1} />}
        {isOpen && !data && error && <FailedState error={error} onRetry={() => void refetch()} />}
        {isOpen && data?.sessionCareNotes.length === 0 && <p>{t('work.visit.notes.none')}</p>}
        {isOpen &&
          data?.sessionCareNotes.map(({ careRecipientId, firstName, notes }) => (
            <dl key={careRecipientId}>
              <dt>{firstName}</dt>
              {notes.map(({ id, kind, text }) => (
                <dd key={id}>
                  <strong>{t(`work.visit.notes.kind.${kind}`)}</strong> {text}
                </dd>
              ))}
            </dl>
          ))}
        {isOpen && data && <p className="wdt-small">{t('work.visit.notes.noted')}</p>}
      </div>
    </div>
  );
}
