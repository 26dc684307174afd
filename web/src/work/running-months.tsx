import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { usePolling } from '../api/live.js';
import { graphql } from '../gql/gql.js';
import type { RunningMonthsQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { FigureTile } from '../ui/figure-tile.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { TableFrame } from '../ui/table-frame.js';

const RUNNING = graphql(`
  query RunningMonths($providerId: ID!) {
    provider(id: $providerId) {
      id
      runningMonths {
        month
        givenMinutes
        comingMinutes
        earnedCents
        waitingCents
        expectedCents
        parts {
          householdName
          serviceType {
            id
            name
          }
          givenMinutes
          comingMinutes
          earnedCents
          waitingCents
          expectedCents
        }
      }
    }
  }
`);

type RunningMonth = NonNullable<RunningMonthsQuery['provider']>['runningMonths'][number];

/** How often the page asks what has changed: households confirm and cancel elsewhere. */
const POLL_MS = 60_000;

/** How much of what a month will come to is earned and waits; for the eye alone, for the figures say the same. */
function EarnedBar({ month: { earnedCents, waitingCents, expectedCents } }: { month: RunningMonth }) {
  const share = (cents: number) => ({ width: `${(Math.max(cents, 0) / expectedCents) * 100}%` });
  if (expectedCents <= 0) return null;
  return (
    <div className="wdt-earned-bar" aria-hidden="true">
      <i style={share(earnedCents)} />
      <i data-waiting style={share(waitingCents)} />
    </div>
  );
}

/** Who brings what of the month, by household and service. */
function Parts({ month: { month, parts } }: { month: RunningMonth }) {
  const { t } = useTranslation();
  const format = useFormat();
  const caption = t('work.running.caption', { month: format.month(month) });
  return (
    <details className="wdt-details">
      <summary>{t('work.running.parts')}</summary>
      <TableFrame caption={caption} look="cards">
        <thead>
          <tr>
            <th scope="col">{t('work.earnings.household')}</th>
            <th scope="col">{t('work.running.service')}</th>
            <th scope="col">{t('work.running.given')}</th>
            <th scope="col">{t('work.running.coming')}</th>
            <th scope="col" className="wdt-number">
              {t('work.running.earned')}
            </th>
            <th scope="col" className="wdt-number">
              {t('work.running.expected')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={`${part.householdName} ${part.serviceType.id}`}>
              <th scope="row">{part.householdName}</th>
              <td data-label={t('work.running.service')}>{part.serviceType.name}</td>
              <td data-label={t('work.running.given')}>{format.duration(part.givenMinutes)}</td>
              <td data-label={t('work.running.coming')}>{format.duration(part.comingMinutes)}</td>
              <td data-label={t('work.running.earned')} className="wdt-number">
                {format.euros(part.earnedCents)}
              </td>
              <td data-label={t('work.running.expected')} className="wdt-number">
                {format.euros(part.expectedCents)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}

/** One month that is not closed: what is earned so far, what waits, and what it comes to if all goes as planned. */
function Running({ month }: { month: RunningMonth }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { givenMinutes, comingMinutes, earnedCents, waitingCents, expectedCents, parts } = month;
  const isNow = romeDay(new Date()).startsWith(month.month);
  const id = `running-${month.month}`;
  return (
    <section className="wdt-card wdt-running" aria-labelledby={id} data-testid="running-month">
      <h2 id={id}>{t(isNow ? 'work.running.soFar' : 'work.running.toClose', { month: format.month(month.month) })}</h2>
      {parts.length === 0 ? (
        <p>{t('work.running.none')}</p>
      ) : (
        <>
          <dl className="wdt-figures">
            <FigureTile
              value={format.euros(earnedCents)}
              label={t('work.running.earned')}
              note={waitingCents > 0 ? t('work.running.waiting', { amount: format.euros(waitingCents) }) : undefined}
            />
            <FigureTile
              value={format.euros(expectedCents)}
              label={t('work.running.expected')}
              note={t('work.running.expectedNote')}
            />
            <FigureTile value={format.duration(givenMinutes)} label={t('work.running.given')} />
            <FigureTile value={format.duration(comingMinutes)} label={t('work.running.coming')} />
          </dl>
          <EarnedBar month={month} />
          <Parts month={month} />
        </>
      )}
    </section>
  );
}

/** The months that the city has not closed yet, this one among them: what a provider has earned so far, and what is to come. */
export function RunningMonths({ providerId }: { providerId: string }) {
  const { data, error, refetch } = useQuery(RUNNING, {
    variables: { providerId },
    fetchPolicy: 'cache-and-network',
    pollInterval: usePolling(POLL_MS),
  });
  if (!data)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} height="14rem" />;
  return data.provider?.runningMonths.toReversed().map((month) => <Running key={month.month} month={month} />);
}
