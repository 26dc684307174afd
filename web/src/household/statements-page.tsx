import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { HouseholdStatementsQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Notice } from '../ui/notice.js';
import { LibrettoPart } from '../statement/libretto-part.js';
import { MonthList } from '../statement/month-list.js';
import { Corrected, WrongLine } from '../statement/wrong-line.js';
import { HouseholdPage } from './household-page.js';
import { TableFrame } from '../ui/table-frame.js';

const STATEMENTS = graphql(`
  query HouseholdStatements($after: String) {
    householdStatements(first: 24, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          month
          householdId
          displayName
          priceCents
          subsidyCents
          dueCents
          waitingSessions
          lines {
            id
            date
            kind
            serviceType {
              id
              name
            }
            recipients
            providerName
            minutes
            priceCents
            subsidyCents
            subsidyFund
            dueCents
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

type Statement = HouseholdStatementsQuery['householdStatements']['edges'][number]['node'];
type Line = Statement['lines'][number];

/** The lines of a month, each with what the city pays of it and what is left. */
function Lines({ month, lines }: { month: string; lines: readonly Line[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const caption = t('statement.caption', { month: format.month(month) });
  const hasSubsidy = lines.some(({ subsidyCents }) => subsidyCents !== 0);
  return (
    <TableFrame caption={caption} look="cards">
      <thead>
        <tr>
          <th scope="col">{t('statement.date')}</th>
          <th scope="col">{t('statement.what')}</th>
          <th scope="col">{t('statement.provider')}</th>
          <th scope="col">{t('statement.time')}</th>
          <th scope="col" className="wdt-number">
            {t('statement.price')}
          </th>
          {hasSubsidy && (
            <th scope="col" className="wdt-number">
              {t('statement.subsidy')}
            </th>
          )}
          <th scope="col" className="wdt-number">
            {t('statement.due')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{format.date(line.date)}</th>
            <td data-label={t('statement.what')}>
              {t('statement.for', { service: line.serviceType.name, names: format.list(line.recipients) })}
              {line.kind !== 'CARE' && <span className="wdt-small"> {t(`statement.kind.${line.kind}`)}</span>}
              {line.correction && <Corrected {...line.correction} />}
            </td>
            <td data-label={t('statement.provider')}>{line.providerName}</td>
            <td data-label={t('statement.time')}>{format.duration(line.minutes)}</td>
            <td data-label={t('statement.price')} className="wdt-number">
              {format.euros(line.priceCents)}
            </td>
            {hasSubsidy && (
              <td data-label={t('statement.subsidy')} className="wdt-number">
                {format.euros(-line.subsidyCents)}
              </td>
            )}
            <td data-label={t('statement.due')} className="wdt-number">
              {format.euros(line.dueCents)}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface MonthProps {
  statement: Statement;
  isOpen: boolean;
  /** Whether the reader came for this very month: it then stands in sight, with the focus on its name. */
  isSought: boolean;
}

/** One closed month: what is due, what the city pays, and the lines that make it. */
function Month({ statement, isOpen, isSought }: MonthProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isSought) name.current?.focus();
  }, [isSought]);
  const { month, priceCents, subsidyCents, dueCents, waitingSessions, lines } = statement;
  return (
    <details className="wdt-card wdt-month" open={isOpen} data-testid="statement">
      <summary ref={name}>
        <h2>{format.month(month)}</h2>
        <span>
          {t('statement.toPay')} <strong>{format.euros(dueCents)}</strong>
        </span>
      </summary>
      <dl className="wdt-facts wdt-narrow">
        <div>
          <dt>{t('statement.price')}</dt>
          <dd>{format.euros(priceCents)}</dd>
        </div>
        {subsidyCents !== 0 && (
          <div>
            <dt>{t('statement.paidByCity')}</dt>
            <dd>{format.euros(-subsidyCents)}</dd>
          </div>
        )}
        <div>
          <dt>{t('statement.toPay')}</dt>
          <dd>{format.euros(dueCents)}</dd>
        </div>
      </dl>
      {waitingSessions > 0 && (
        <Notice tone="info">
          <p>{t('statement.waiting', { count: waitingSessions })}</p>
        </Notice>
      )}
      <Lines month={month} lines={lines} />
      <WrongLine />
    </details>
  );
}

function Statements({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, fetchMore, loading } = useQuery(STATEMENTS, { fetchPolicy: 'cache-and-network' });
  const [search] = useSearchParams();
  const sought = search.get('month');
  const read = data?.householdStatements;
  const connection = read && { ...read, edges: read.edges.filter(({ node }) => node.householdId === householdId) };
  const isThere = connection?.edges.some(({ node }) => node.month === sought) ?? false;
  return (
    <MonthList
      connection={connection}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
      more={moreOf({ fetchMore }, read?.pageInfo)}
      emptyTitle={t('statement.emptyTitle')}
      emptyText={t('statement.emptyText')}
      moreLabel={t('statement.more')}
    >
      {(statement, isNewest) => (
        <Month
          statement={statement}
          isOpen={isThere ? statement.month === sought : isNewest}
          isSought={statement.month === sought}
        />
      )}
    </MonthList>
  );
}

/** What the household owes, month by month, line by line, and what the city paid of it. */
export function StatementsPage() {
  const { t } = useTranslation();
  return (
    <HouseholdPage title={t('statement.title')} lead={t('statement.lead')} terms={['statement', 'confirming']}>
      {({ id }) => (
        <>
          <Statements householdId={id} />
          <LibrettoPart key={id} whose={{ householdId: id }} />
        </>
      )}
    </HouseholdPage>
  );
}
