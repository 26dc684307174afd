import { useTranslation } from 'react-i18next';
import { splitByDay, useFormat, type Interval } from '../i18n/format.js';
import { TableFrame } from './table-frame.js';
import { WeekHead } from './week-head.js';
import { DAYS } from './week-hours.js';

/** Who comes when: one row of the table that stands for the grid. */
export interface WeekRow {
  label: string;
  intervals: readonly Interval[];
}

interface WeekGridProps {
  rows: readonly WeekRow[];
  /** The service whose colour the grid takes. */
  service: string;
}

interface Stretch {
  from: number;
  to: number;
  /** How many rows are there at once. */
  count: number;
}

const SLOTS_PER_HOUR = 4;

/** Cuts a day wherever the number of rows present changes. */
function stretchesOf(rows: readonly WeekRow[], day: number): Stretch[] {
  const parts = rows.flatMap((row) => splitByDay(row.intervals)).filter((part) => part.day === day);
  const cuts = [...new Set(parts.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((to, index) => {
      const from = cuts[index]!;
      return { from, to, count: parts.filter((part) => part.from <= from && to <= part.to).length };
    })
    .filter(({ count }) => count > 0);
}

/** A week at a glance: seven columns, blocks darker where more households are together, and the same facts as a table. */
export function WeekGrid({ rows, service }: WeekGridProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = rows.flatMap((row) => splitByDay(row.intervals));
  if (parts.length === 0) return null;
  const firstHour = Math.floor(Math.min(...parts.map(({ from }) => from)) / SLOTS_PER_HOUR);
  const lastHour = Math.ceil(Math.max(...parts.map(({ to }) => to)) / SLOTS_PER_HOUR);
  const hours = lastHour - firstHour;
  const top = (slot: number) => `${((slot / SLOTS_PER_HOUR - firstHour) / hours) * 100}%`;
  const labelEvery = hours > 8 ? 4 : hours > 3 ? 2 : 1;
  return (
    <div className="wdt-week" data-service={service}>
      <div className="wdt-week-picture" aria-hidden="true" style={{ '--hours': hours } as React.CSSProperties}>
        <div className="wdt-week-hours">
          {Array.from({ length: hours + 1 }, (_, index) => index)
            .filter((index) => index % labelEvery === 0)
            .map((index) => (
              <span key={index} style={{ top: `${(index / hours) * 100}%` }}>
                {firstHour + index}
              </span>
            ))}
        </div>
        {DAYS.map((day) => (
          <div key={day} className="wdt-week-day">
            <span className="wdt-week-name">{format.weekday(day, 'narrow')}</span>
            <div className="wdt-week-column">
              {stretchesOf(rows, day).map(({ from, to, count }) => (
                <i
                  key={from}
                  className={count > 1 ? 'wdt-week-shared' : undefined}
                  style={{ top: top(from), height: `${((to - from) / SLOTS_PER_HOUR / hours) * 100}%` }}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      <details className="wdt-details">
        <summary>{t('week.asTable')}</summary>
        <TableFrame caption={t('week.caption')} look="small">
          <WeekHead rows={t('week.who')} />
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{row.label}</th>
                {DAYS.map((day) => (
                  <td key={day}>
                    {splitByDay(row.intervals)
                      .filter((part) => part.day === day)
                      .map(({ from, to }) => (
                        <span key={from} className="wdt-hours">
                          {format.time(from)}–{format.time(to)}
                        </span>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
    </div>
  );
}
