import { useLazyQuery, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { useWhole } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { monthsBefore, romeDay } from '../i18n/rome.js';
import { saveFile } from '../ui/csv.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { TableFrame } from '../ui/table-frame.js';

const HOURS = graphql(`
  query BodyHours($month: String!, $after: String) {
    providerStatements(month: $month, first: 100, after: $after) {
      edges {
        node {
          id
          displayName
          minutes
          earnedCents
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAYROLL = graphql(`
  query BodyPayroll($month: String!) {
    payroll(month: $month)
  }
`);

/** Months back from this one that can be chosen. */
const MONTHS = 12;

/** The hours of a closed month, worker by worker. */
function Hours({ month }: { month: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useQuery(HOURS, { variables: { month }, fetchPolicy: 'cache-and-network' });
  const { refetch } = hours;
  // Sums are told of all workers or of none.
  const { list, isWhole, error = hours.error, readOn } = useWhole(hours, hours.data?.providerStatements);
  const act = useAct();
  const [ask] = useLazyQuery(PAYROLL, { fetchPolicy: 'network-only' });
  if (!list || !isWhole)
    return error ? <FailedState error={error} onRetry={list ? readOn : () => void refetch()} /> : <Skeleton rows={2} />;
  const statements = list.edges.map(({ node }) => node).sort((a, b) => a.displayName.localeCompare(b.displayName));
  if (statements.length === 0) return <p role="status">{t('body.payroll.none')}</p>;
  const sum = (of: (one: (typeof statements)[number]) => number) => statements.reduce((all, one) => all + of(one), 0);
  const caption = t('body.payroll.caption', { month: format.month(month) });
  const save = () =>
    act.run(async () => {
      const answer = await ask({ variables: { month } });
      if (!answer.data) throw answer.error ?? new Error('Expected the payroll of a month, found none.');
      saveFile(`${t('body.payroll.file')}-${month}.csv`, answer.data.payroll);
      return [];
    });
  return (
    <>
      <TableFrame caption={caption} look="cards">
        <thead>
          <tr>
            <th scope="col">{t('body.payroll.worker')}</th>
            <th scope="col" className="wdt-number">
              {t('body.payroll.hours')}
            </th>
            <th scope="col" className="wdt-number">
              {t('body.payroll.gross')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statements.map(({ id, displayName, minutes, earnedCents }) => (
            <tr key={id} data-testid="payroll-line">
              <th scope="row">{displayName}</th>
              <td className="wdt-number" data-label={t('body.payroll.hours')}>
                {format.duration(minutes)}
              </td>
              <td className="wdt-number" data-label={t('body.payroll.gross')}>
                {format.euros(earnedCents)}
              </td>
            </tr>
          ))}
        </tbody>
        {statements.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('body.payroll.sum')}</th>
              <td className="wdt-number" data-label={t('body.payroll.hours')}>
                {format.duration(sum(({ minutes }) => minutes))}
              </td>
              <td className="wdt-number" data-label={t('body.payroll.gross')}>
                {format.euros(sum(({ earnedCents }) => earnedCents))}
              </td>
            </tr>
          </tfoot>
        )}
      </TableFrame>
      <Faults messages={act.faultsBeside()} />
      <p className="wdt-actions wdt-form-end">
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          disabled={act.isBusy}
          onClick={() => void save()}
        >
          <Icon name="download" size="sm" /> {t('body.payroll.save')}
        </button>
      </p>
      <p className="wdt-small">{t('body.payroll.saveText')}</p>
    </>
  );
}

/** What the workers of the reader's body earned in a month that is closed, to read and as a file for the payroll. */
export function Payroll() {
  const { t } = useTranslation();
  const format = useFormat();
  const months = monthsBefore(romeDay(new Date()), MONTHS);
  const [month, setMonth] = useState(months[0]!);
  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="payroll" data-testid="payroll">
      <h2 id="payroll">{t('body.payroll.title')}</h2>
      <p>{t('body.payroll.text')}</p>
      <Field label={t('body.payroll.month')}>
        {(control) => (
          <select {...control} className="form-select" value={month} onChange={({ target }) => setMonth(target.value)}>
            {months.map((one) => (
              <option key={one} value={one}>
                {format.month(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Hours key={month} month={month} />
    </section>
  );
}
