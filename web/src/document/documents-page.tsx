import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import { HouseholdPage } from '../household/household-page.js';
import { useOwnHousehold, type OwnHousehold } from '../household/household.js';
import { useFormat } from '../i18n/format.js';
import { addDays, lastDayBefore, romeDay } from '../i18n/rome.js';
import { isWaiting, useHouseholdProposals } from '../proposal/proposal.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { AgreementLine } from './agreement-line.js';
import { ownTerms, useOwnAgreements } from './agreement.js';
import { LetterLine } from './letter-line.js';

const MONTHS = graphql(`
  query StatementMonths {
    householdStatements(first: 100) {
      edges {
        node {
          id
          month
          householdId
          dueCents
        }
      }
    }
  }
`);

/** What the household has agreed to, what runs first. */
function Agreements() {
  const { t } = useTranslation();
  const { agreements, today, householdId, error, refetch } = useOwnAgreements();
  return (
    <section className="wdt-card" aria-labelledby="agreements">
      <h2 id="agreements">{t('documents.agreements')}</h2>
      {!agreements && !error && <Skeleton rows={1} height="3rem" />}
      {!agreements && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {agreements?.length === 0 && <p>{t('documents.noAgreements')}</p>}
      <ul className="wdt-documents">
        {agreements?.map((agreement) => (
          <AgreementLine
            key={agreement.id}
            agreement={agreement}
            terms={ownTerms(agreement, today, householdId)!}
            today={today}
            to={`/household/documents/${agreement.id}`}
          />
        ))}
      </ul>
    </section>
  );
}

/** The months that are closed, each with its statement. */
function Statements({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(MONTHS, { fetchPolicy: 'cache-and-network' });
  const months = data?.householdStatements.edges
    .map(({ node }) => node)
    .filter((statement) => statement.householdId === householdId)
    .toReversed();
  return (
    <section className="wdt-card" aria-labelledby="statements">
      <h2 id="statements">{t('documents.statements')}</h2>
      {!months && !error && <Skeleton rows={1} height="3rem" />}
      {!months && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {months?.length === 0 && <p>{t('documents.noStatements')}</p>}
      <ul className="wdt-documents">
        {months?.map(({ id, month, dueCents }) => (
          <li key={id}>
            <Link to={`/household/statements?month=${month}`}>{format.month(month)}</Link>
            <span>{format.euros(dueCents)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Proposals that wait for an answer, each to print as a letter. */
function Letters() {
  const { t } = useTranslation();
  const { proposals, error, refetch } = useHouseholdProposals();
  const waiting = proposals?.filter(isWaiting);
  return (
    <section className="wdt-card" aria-labelledby="letters">
      <h2 id="letters">{t('documents.letters')}</h2>
      <p>{t('documents.lettersText')}</p>
      {!waiting && !error && <Skeleton rows={1} height="3rem" />}
      {!waiting && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {waiting?.length === 0 && <p>{t('documents.noLetters')}</p>}
      <ul className="wdt-documents">
        {waiting?.map((proposal) => (
          <LetterLine key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

/** What was agreed to about data, and by whom one is represented: each with its days. */
function Consents({ household }: { household: OwnHousehold }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { consents } = useOwnHousehold();
  const day = (at: string) => format.date(romeDay(at));
  const isEmpty = consents.length === 0 && household.mandates.length === 0 && household.delegates.length === 0;
  return (
    <section className="wdt-card" aria-labelledby="given">
      <h2 id="given">{t('documents.consents')}</h2>
      {isEmpty && <p>{t('documents.noConsents')}</p>}
      <ul className="wdt-documents">
        {consents.map(({ id, purpose, givenAt, withdrawnAt }) => (
          <li key={id}>
            <span>{t(`household.consent.${purpose}.title`)}</span>
            <span className="wdt-small">
              {withdrawnAt
                ? t('documents.givenUntil', { from: day(givenAt), until: day(withdrawnAt) })
                : t('documents.givenSince', { from: day(givenAt) })}
            </span>
          </li>
        ))}
        {household.mandates.map(({ id, recordedAt, endsBefore, revokedAt }) => (
          <li key={id}>
            <span>{t('documents.mandate')}</span>
            <span className="wdt-small">
              {revokedAt
                ? t('documents.givenUntil', { from: day(recordedAt), until: day(revokedAt) })
                : t('documents.holdsUntil', { from: day(recordedAt), until: format.date(addDays(endsBefore, -1)) })}
            </span>
          </li>
        ))}
        {household.delegates.map(({ roleAssignmentId, name, validFrom, validUntil }) => (
          <li key={roleAssignmentId}>
            <span>{t('documents.delegate', { name: name ?? t('household.delegate.nameless') })}</span>
            <span className="wdt-small">
              {validUntil
                ? t('documents.holdsUntil', { from: day(validFrom), until: format.date(lastDayBefore(validUntil)) })
                : t('documents.givenSince', { from: day(validFrom) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="wdt-actions">
        <Link className="btn btn-outline-primary btn-sm" to="/account">
          {t('documents.changeConsents')}
        </Link>
        <Link className="btn btn-outline-primary btn-sm" to="/household">
          {t('documents.changeDelegates')}
        </Link>
        <a className="btn btn-outline-primary btn-sm" href="/my-data?format=html" download>
          <Icon name="download" size="sm" /> {t('documents.copy')}
        </a>
      </p>
    </section>
  );
}

/** Everything that the household may open or print, in one place: agreements, statements, letters, consents. */
export function DocumentsPage() {
  const { t } = useTranslation();
  return (
    <HouseholdPage title={t('documents.title')} lead={t('documents.lead')} terms={['agreement', 'consent', 'mandate']}>
      {(household) => (
        <div className="wdt-cards-two">
          <Agreements />
          <Statements householdId={household.id} />
          <Letters />
          <Consents household={household} />
        </div>
      )}
    </HouseholdPage>
  );
}
