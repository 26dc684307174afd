import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import type { CostComparisonQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { TableFrame } from '../ui/table-frame.js';

const COST = graphql(`
  query CostComparison($careRequestId: ID!, $offerId: ID!) {
    costComparison(careRequestId: $careRequestId, offerId: $offerId) {
      form
      provisional
      fundName
      savedBySharingCents
      savedInAllCents
      duties {
        text
        source
        url
      }
      alone {
        totalCents
        subsidyCents
        netCents
        lines {
          kind
          cents
        }
      }
      shared {
        totalCents
        subsidyCents
        netCents
        lines {
          kind
          cents
        }
      }
      sharedWithSubsidy {
        totalCents
        subsidyCents
        netCents
        lines {
          kind
          cents
        }
      }
    }
  }
`);

type Comparison = NonNullable<CostComparisonQuery['costComparison']>;

/** The parts that a household's cost may be made of, as the API names them. */
const KINDS = [
  'gross-pay',
  'thirteenth-month',
  'holiday-accrual',
  'severance-accrual',
  'inps-employer',
  'cassa-colf-employer',
  'invoice-net',
  'vat',
  'voucher',
] as const;

/** What four weeks cost in all, alone, shared and with the city's help, part by part. */
function CostTable({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { alone, shared, sharedWithSubsidy, duties, provisional, fundName } = comparison;
  const columns = (
    [
      ['alone', alone],
      ['shared', shared],
      ['subsidy', fundName === null ? null : sharedWithSubsidy],
    ] as const
  ).flatMap(([key, cost]) => (cost ? [{ key, cost }] : []));
  const kinds = KINDS.filter((kind) => columns.some(({ cost }) => cost.lines.some((line) => line.kind === kind)));
  const centsOf = (cost: Comparison['alone'], kind: string) =>
    cost?.lines.filter((line) => line.kind === kind).reduce((sum, { cents }) => sum + cents, 0) ?? 0;
  return (
    <>
      <TableFrame caption={t('cost.caption')} look="small">
        <thead>
          <tr>
            <th scope="col">{t('cost.part')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col" className="wdt-cost-number">
                {t(`cost.column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`cost.kind.${kind}`)}</th>
              {columns.map(({ key, cost }) => (
                <td key={key} className="wdt-cost-number">
                  {format.euros(centsOf(cost, kind))}
                </td>
              ))}
            </tr>
          ))}
          {columns.some(({ cost }) => cost.subsidyCents > 0) && (
            <tr>
              <th scope="row">{fundName ?? t('cost.subsidy')}</th>
              {columns.map(({ key, cost }) => (
                <td key={key} className="wdt-cost-number">
                  {format.euros(-cost.subsidyCents)}
                </td>
              ))}
            </tr>
          )}
          <tr>
            <th scope="row">{t('cost.total')}</th>
            {columns.map(({ key, cost }) => (
              <td key={key} className="wdt-cost-number">
                <strong>{format.euros(cost.netCents)}</strong>
              </td>
            ))}
          </tr>
        </tbody>
      </TableFrame>
      {provisional && <p className="wdt-small">{t('cost.provisional')}</p>}
      {duties.length > 0 && (
        <>
          <h3>{t('cost.duties')}</h3>
          <ul className="wdt-bullets">
            {duties.map(({ text, source, url }) => (
              <li key={text}>
                {text} <span className="wdt-small">({url ? <a href={url}>{source}</a> : source})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface CostPanelProps {
  careRequestId: string;
  offerId: string;
}

/** What four weeks of a proposal cost in all, reckoned when it is asked for. */
export function CostPanel({ careRequestId, offerId }: CostPanelProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(COST, { variables: { careRequestId, offerId }, skip: !isOpen });
  return (
    <details
      className="wdt-details wdt-cost"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('cost.title')}</summary>
      {isOpen && !data && !error && <Skeleton rows={2} />}
      {isOpen && !data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {data && (data.costComparison ? <CostTable comparison={data.costComparison} /> : <p>{t('cost.unknown')}</p>)}
    </details>
  );
}
