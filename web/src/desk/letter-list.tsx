import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { LettersToSendQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { MoreButton } from '../ui/more-button.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { LetterActs } from './letter-acts.js';

const LETTERS = graphql(`
  query LettersToSend($after: String) {
    lettersToSend(first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          agreementChangeId
          careRequestId
          change
          own
          fromOn
          household
          address
          service
          beforeCents
          afterCents
          printedAt
        }
      }
    }
  }
`);

const REQUEST = graphql(`
  mutation RequestChangeLetter($input: RequestChangeLetterInput!) {
    requestChangeLetter(input: $input) {
      address {
        url
      }
      userErrors {
        message
      }
    }
  }
`);

type Letter = LettersToSendQuery['lettersToSend']['edges'][number]['node'];

/** One letter: to whom, what it tells, and printing it in either language. */
function LetterLine({ letter, onPrinted }: { letter: Letter; onPrinted: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [request] = useMutation(REQUEST);
  const { agreementChangeId, careRequestId, household, beforeCents, afterCents, printedAt } = letter;

  return (
    <li data-testid="letter-to-send">
      <div className="wdt-unmatched-what">
        <p>
          <strong>{household}</strong>
          <span className="wdt-small"> {letter.address}</span>
        </p>
        <p>
          {letter.service}.{' '}
          {t(`desk.letters.${letter.own ? 'own' : 'other'}.${letter.change}`, { date: format.date(letter.fromOn) })}
        </p>
        {afterCents !== null && (
          <p className="wdt-small">
            {beforeCents === null || beforeCents === afterCents || letter.change === 'STAYED'
              ? t('desk.letters.price', { price: format.euros(afterCents) })
              : t('desk.letters.newPrice', { price: format.euros(afterCents), before: format.euros(beforeCents) })}
          </p>
        )}
        <LetterActs
          household={household}
          printedAt={printedAt}
          ask={async (language) =>
            (await request({ variables: { input: { agreementChangeId, careRequestId, language } } })).data
              ?.requestChangeLetter
          }
          onPrinted={onPrinted}
        />
      </div>
    </li>
  );
}

/** The letters that tell people without a screen who joins and leaves their services; nothing where there are none. */
export function LetterList() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(LETTERS, { fetchPolicy: 'cache-and-network' });
  const { data, loading, error, refetch } = query;
  const letters = data?.lettersToSend;
  const loadMore = moreOf(query, letters?.pageInfo);
  if (!letters) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />;
  if (letters.totalCount === 0) return null;
  return (
    <section className="wdt-section" aria-labelledby="letters">
      <h2 id="letters">
        {t('desk.letters.title')} <b className="wdt-count">{format.number(letters.totalCount)}</b>
      </h2>
      <p className="wdt-measure">{t('desk.letters.text')}</p>
      <ul className="wdt-unmatched">
        {letters.edges.map(({ node }) => (
          <LetterLine key={node.id} letter={node} onPrinted={() => void refetch()} />
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('desk.calls.more')}
      </MoreButton>
    </section>
  );
}
