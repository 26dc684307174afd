import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { AbsencesQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useVoice } from './voice.js';

const ABSENCES = graphql(`
  query Absences($providerId: ID!) {
    provider(id: $providerId) {
      id
      absences {
        id
        startsAt
        endsAt
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawAbsence($input: WithdrawAbsenceInput!) {
    withdrawAbsence(input: $input) {
      absence {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

type Absence = NonNullable<AbsencesQuery['provider']>['absences'][number];

/** Says the days of an absence: whole days by their dates, a part of a day by its hours. */
function useDaysOf(): (absence: Absence) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ startsAt, endsAt }) => {
    const [first, after] = [romeDay(startsAt), romeDay(endsAt)];
    const isWhole = (day: string, at: string) => romeInstant(day, '00:00').getTime() === Date.parse(at);
    if (!isWhole(first, startsAt) || !isWhole(after, endsAt))
      return t('work.exceptions.part', {
        day: format.date(first),
        from: format.clock(startsAt),
        until: format.clock(endsAt),
      });
    const last = addDays(after, -1);
    return first === last ? format.date(first) : format.dates(first, last);
  };
}

/** The days on which somebody is away although the weekly hours say otherwise; each can be taken back. */
export function AbsenceList({ providerId }: { providerId: string }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const client = useApolloClient();
  const act = useAct();
  const daysOf = useDaysOf();
  const { data, error, refetch } = useQuery(ABSENCES, { variables: { providerId }, fetchPolicy: 'cache-and-network' });
  const [withdraw] = useMutation(WITHDRAW);
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const absences = data?.provider?.absences;

  async function takeBack(absence: Absence) {
    const input = { absenceId: absence.id };
    const done = await act.run(async () => (await withdraw({ variables: { input } })).data?.withdrawAbsence.userErrors);
    if (!done) return;
    setTakenBack(daysOf(absence));
    await client.refetchQueries({ include: ['Absences', 'Visits'] });
  }

  if (!absences)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} height="3rem" />;
  return (
    <>
      <Faults messages={act.faultsBeside()} />
      {takenBack && (
        <Notice tone="success" announced>
          <p>{t(`work.exceptions.takenBack.${voice}`, { days: takenBack })}</p>
        </Notice>
      )}
      {absences.length === 0 && <p>{t(`work.exceptions.none.${voice}`)}</p>}
      <ul className="wdt-documents">
        {absences.map((absence) => (
          <li key={absence.id} data-testid="absence">
            <strong>{daysOf(absence)}</strong>
            <button
              type="button"
              className="wdt-link-button"
              disabled={act.isBusy}
              onClick={() => void takeBack(absence)}
            >
              {t(`work.exceptions.takeBack.${voice}`)}
              <span className="visually-hidden">: {daysOf(absence)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
