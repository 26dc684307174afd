import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import { mandateEnd, type MandatedHousehold } from '../household/mandates.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { NewMandate } from './household-forms.js';

const MANDATES = graphql(`
  query MandatesOfHousehold($id: ID!) {
    household(id: $id) {
      ...HouseholdMandates
    }
  }
`);

interface MandateProps {
  household: MandatedHousehold;
  onRecorded: () => void;
  /** What can be done with a mandate that holds. */
  children?: ReactNode;
}

/** The mandate by which the desk acts in the place of a household: until when it holds; where there is none, recording it. */
export function Mandate({ household, onRecorded, children }: MandateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isRecording, setRecording] = useState(false);
  const end = mandateEnd(household, romeDay(new Date()));
  if (end !== null)
    return (
      <Notice tone="info">
        <p>{t('desk.onBehalf', { household: household.displayName, date: format.date(end) })}</p>
        {children}
      </Notice>
    );
  const record = () => {
    setRecording(false);
    onRecorded();
  };
  return (
    <>
      <Notice tone="warning" title={t('desk.noMandateTitle')}>
        <p>{t('desk.noMandateText', { household: household.displayName })}</p>
        {!isRecording && (
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setRecording(true)}>
            {t('desk.record')}
          </button>
        )}
      </Notice>
      {isRecording && <NewMandate household={household} submit={t('desk.record')} onReady={record} />}
    </>
  );
}

/** What the desk does in the place of a household: only by a mandate that holds, which is recorded here where there is none. */
export function ByMandate({ householdId, children }: { householdId: string; children: ReactNode }) {
  const { data, error, refetch } = useQuery(MANDATES, { variables: { id: householdId } });
  const household = data?.household;
  if (!household) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />;
  return (
    <>
      <Mandate household={household} onRecorded={() => void refetch()} />
      {mandateEnd(household, romeDay(new Date())) !== null && children}
    </>
  );
}
