import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../ui/more-button.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';

interface MonthListProps<Statement> {
  /** What was read so far; nothing while it is first read, or where that failed. */
  connection: { edges: readonly { node: Statement }[] } | undefined;
  error: Error | undefined;
  isLoading: boolean;
  onRetry: () => void;
  /** Reads older months; nothing where all were read. */
  more: (() => Promise<unknown>) | undefined;
  emptyTitle: string;
  emptyText: string;
  moreLabel: string;
  /** One month; the newest is open at first. */
  children: (statement: Statement, isOpen: boolean) => ReactNode;
}

/** Statements month by month, the newest first, to read and to print. */
export function MonthList<Statement extends { id: string; month: string }>({
  connection,
  error,
  isLoading,
  onRetry,
  more,
  emptyTitle,
  emptyText,
  moreLabel,
  children,
}: MonthListProps<Statement>) {
  const { t } = useTranslation();
  if (!connection) return error ? <FailedState error={error} onRetry={onRetry} /> : <Skeleton rows={2} height="8rem" />;
  const months = connection.edges.map(({ node }) => node).sort((a, b) => b.month.localeCompare(a.month));
  if (months.length === 0)
    return (
      <EmptyState icon="inbox" title={emptyTitle}>
        <p>{emptyText}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="wdt-actions wdt-no-print">
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => window.print()}>
          {t('statement.print')}
        </button>
      </p>
      {months.map((statement, index) => (
        <Fragment key={statement.id}>{children(statement, index === 0)}</Fragment>
      ))}
      <MoreButton more={more} isBusy={isLoading}>
        {moreLabel}
      </MoreButton>
    </>
  );
}
