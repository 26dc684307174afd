import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { EarningsQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { LibrettoPart } from '../statement/libretto-part.js';
import { MonthList } from '../statement/month-list.js';
import { Corrected, WrongLine } from '../statement/wrong-line.js';
import { RunningMonths } from './running-months.js';
import { WorkPage } from './work-page.js';
import { TableFrame } from '../ui/table-frame.js';

const EARNINGS = graphql(`
  query Earnings($providerId: ID!, $after: String) {
    providerStatements(first: 24, providerId: $providerId, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          month
          displayName
          minutes
          earnedCents
          lines {
            id
            date
            kind
            householdName
            minutes
            earnedCents
            correction {
              reason
              minutes
            }
          }
        }
      }
    }
  }
`);

type Statement = EarningsQuery['providerStatements']['edges'][number]['node'];

/** One closed month: what it came to, and the lines that make it. */
function Month({ statement, isOpen }: { statement: Statement; isOpen: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { month, minutes, earnedCents, lines } = statement;
  return (
    <details className="wdt-card wdt-month" open={isOpen} data-testid="statement">
      <summary>
        <h3>{format.month(month)}</h3>
        <span>
          <strong>{format.euros(earnedCents)}</strong> {format.duration(minutes)}
        </span>
      </summary>
      <TableFrame caption={t('work.earnings.caption', { month: format.month(month) })} look="cards">
        <thead>
          <tr>
            <th scope="col">{t('work.earnings.date')}</th>
            <th scope="col">{t('work.earnings.household')}</th>
            <th scope="col">{t('work.earnings.what')}</th>
            <th scope="col">{t('work.earnings.time')}</th>
            <th scope="col" className="wdt-number">
              {t('work.earnings.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{format.date(line.date)}</th>
              <td data-label={t('work.earnings.household')}>{line.householdName}</td>
              <td data-label={t('work.earnings.what')}>
                {t(`statement.kind.${line.kind}`)}
                {line.correction && <Corrected {...line.correction} />}
              </td>
              <td data-label={t('work.earnings.time')}>{format.duration(line.minutes)}</td>
              <td data-label={t('work.earnings.amount')} className="wdt-number">
                {format.euros(line.earnedCents)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}

function ClosedMonths({ providerId }: { providerId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, fetchMore, loading } = useQuery(EARNINGS, {
    variables: { providerId },
    fetchPolicy: 'cache-and-network',
  });
  const connection = data?.providerStatements;
  return (
    <MonthList
      connection={connection}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
      more={moreOf({ fetchMore }, connection?.pageInfo)}
      emptyTitle={t('work.earnings.emptyTitle')}
      emptyText={t('work.earnings.emptyText')}
      moreLabel={t('work.earnings.more')}
    >
      {(statement, isOpen) => <Month statement={statement} isOpen={isOpen} />}
    </MonthList>
  );
}

/** What a provider earns: the months that are not closed so far, and the closed ones line by line. */
export function Earnings({ providerId }: { providerId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <RunningMonths providerId={providerId} />
      <section className="wdt-section" aria-labelledby="closed-months">
        <h2 id="closed-months">{t('work.earnings.closed')}</h2>
        <ClosedMonths providerId={providerId} />
      </section>
    </>
  );
}

/** What the reader earns: this month so far, and the closed months line by line. */
export function EarningsPage() {
  const { t } = useTranslation();
  return (
    <WorkPage title={t('work.earnings.title')} lead={t('work.earnings.lead')} terms={['statement', 'gross']}>
      {({ provider }) => (
        <>
          <Earnings providerId={provider.id} />
          <WrongLine />
          <LibrettoPart whose={{ providerId: provider.id }} />
        </>
      )}
    </WorkPage>
  );
}
