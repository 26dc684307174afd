import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { LANGUAGES } from '../i18n/language.js';
import { romeDay } from '../i18n/rome.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { hasMandate, mandateEnd } from './desk.js';
import './desk.css';
import { NewMandate } from './household-forms.js';

const MANDATES = graphql(`
  query MandatesOfHousehold($id: ID!) {
    household(id: $id) {
      id
      displayName
      mandates {
        id
        endsBefore
        revokedAt
      }
    }
  }
`);

/** The sheet that somebody without a screen takes home: what was asked for, in large type and in either language. */
function RequestPaper({ careRequestId }: { careRequestId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('desk.paper.text')}</p>
      <p className="wdt-actions">
        {LANGUAGES.map((language) => (
          <a
            key={language}
            className="btn btn-outline-primary btn-sm"
            href={`/care-requests/${careRequestId}/summary?language=${language}`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="print" size="sm" /> {t(`desk.paper.${language}`)}
          </a>
        ))}
      </p>
    </>
  );
}

interface OnBehalfProps {
  householdId: string;
  /** What was asked for, which the household may take home on paper. */
  careRequestId: string;
  /** What the desk may do for the household, once its mandate holds. */
  children: ReactNode;
}

/** What the desk does in the place of a household: only by a mandate that holds, which is recorded here where there is none. */
export function OnBehalf({ householdId, careRequestId, children }: OnBehalfProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(MANDATES, { variables: { id: householdId } });
  const [isRecording, setRecording] = useState(false);
  const household = data?.household;
  if (!household) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />;
  const today = romeDay(new Date());
  if (hasMandate(household, today))
    return (
      <section data-testid="on-behalf">
        <Notice tone="info">
          <p>
            {t('desk.onBehalf', {
              household: household.displayName,
              date: format.date(mandateEnd(household) ?? today),
            })}
          </p>
        </Notice>
        {children}
        <p>
          <Link to={`/desk/families/${household.id}`}>
            {t('desk.family.open', { household: household.displayName })}
          </Link>
        </p>
        <RequestPaper careRequestId={careRequestId} />
      </section>
    );
  return (
    <section data-testid="on-behalf">
      <Notice tone="warning" title={t('desk.noMandateTitle')}>
        <p>{t('desk.noMandateText', { household: household.displayName })}</p>
        {!isRecording && (
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setRecording(true)}>
            {t('desk.record')}
          </button>
        )}
      </Notice>
      {isRecording && <NewMandate household={household} submit={t('desk.record')} onReady={() => void refetch()} />}
      <RequestPaper careRequestId={careRequestId} />
    </section>
  );
}
