import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { AtDesk } from './at-desk.js';
import { useDeskStatements } from './corrections.js';
import './desk.css';
import { FamilySearch } from './family-search.js';
import { LineCard } from './line-correction.js';

/** The closed months of a household, the newest first and open, line by line. */
function Statements({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { connection, loading, error, refetch, more } = useDeskStatements(householdId);
  if (!connection) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={3} />;
  const months = connection.edges.map(({ node }) => node).sort((a, b) => b.month.localeCompare(a.month));
  if (months.length === 0)
    return (
      <EmptyState icon="inbox" title={t('statement.emptyTitle')}>
        <p>{t('desk.correction.none')}</p>
      </EmptyState>
    );
  return (
    <>
      {months.map(({ id, month, dueCents, lines }, index) => (
        <details key={id} className="wdt-details" open={index === 0} data-testid="desk-statement">
          <summary>
            {format.month(month)} · {t('statement.toPay')} {format.euros(dueCents)}
          </summary>
          <ul className="wdt-desk-lines">
            {lines.map((line) => (
              <LineCard key={line.id} line={line} />
            ))}
          </ul>
        </details>
      ))}
      <MoreButton more={more} isBusy={loading}>
        {t('statement.more')}
      </MoreButton>
    </>
  );
}

/** The desk puts a line of a closed month right: the family, the month, the line, and what truly counts. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const householdId = params.get('household');
  const search = params.get('name') ?? '';
  return (
    <AtDesk title={t('desk.correction.title')}>
      {() => (
        <Page
          title={t('desk.correction.title')}
          lead={t('desk.correction.lead')}
          above={
            <Link className="wdt-back" to={householdId ? `?name=${encodeURIComponent(search)}` : '/desk'}>
              <Icon name="arrow-left" size="sm" /> {householdId ? t('desk.correction.otherFamily') : t('desk.back')}
            </Link>
          }
        >
          {householdId ? (
            <Statements key={householdId} householdId={householdId} />
          ) : (
            <FamilySearch to={({ id }, name) => `?household=${id}&name=${encodeURIComponent(name)}`} />
          )}
        </Page>
      )}
    </AtDesk>
  );
}
