import { useFormat } from '../i18n/format.js';
import { useToldCount, type ToldCount } from './told-count.js';
import { TableFrame } from './table-frame.js';
import { WeekHead } from './week-head.js';
import { DAYS } from './week-hours.js';
import './week-heat.css';

/** How many there are at one hour of the week; an hour without a cell has too few to be told. */
export interface HeatCell {
  /** 0 for Monday … 6. */
  readonly day: number;
  /** The hour that begins then, 0 … 23. */
  readonly hour: number;
  readonly count: ToldCount;
}

interface WeekHeatProps {
  cells: readonly HeatCell[];
  /** The service whose colour the week takes. */
  service: string;
  /** What is counted, for those who read the table. */
  caption: string;
  /** What opens the table. */
  asTable: string;
  /** The head of the column of hours. */
  hourHead: string;
}

/** Hours of the day that are shown even where nothing is needed. */
const USUAL = { from: 8, until: 18 };
/** Shades of the week, from the least to the most. */
const SHADES = 4;
const SLOTS_PER_HOUR = 4;

/** The shade of a count among all shown: 1 for the least … 4 for the most. */
export function shadeOf(count: number, least: number, most: number): number {
  return most === least ? SHADES : 1 + Math.floor(((count - least) / (most - least)) * (SHADES - 1) + 0.5);
}

/** A week as a heat map: seven columns of hours, darker where more take part, and the same counts as a table. */
export function WeekHeat({ cells, service, caption, asTable, hourHead }: WeekHeatProps) {
  const format = useFormat();
  const inWords = useToldCount();
  const from = Math.min(USUAL.from, ...cells.map(({ hour }) => hour));
  const until = Math.max(USUAL.until, ...cells.map(({ hour }) => hour + 1));
  const hours = Array.from({ length: until - from }, (_, index) => from + index);
  const byCount = cells.map(({ count }) => count).sort((a, b) => a.atLeast - b.atLeast);
  const [fewest, greatest] = [byCount[0], byCount.at(-1)!];
  const [least, most] = [fewest.atLeast, greatest.atLeast];
  // Counts go in steps: an hour that is not told has less than one.
  const few = inWords({ atLeast: 0, fewerThan: fewest.fewerThan - fewest.atLeast }).formatted;
  const countAt = (day: number, hour: number) =>
    cells.find((cell) => cell.day === day && cell.hour === hour)?.count ?? null;
  const time = (hour: number) => format.time(hour * SLOTS_PER_HOUR);
  return (
    <div className="wdt-heat" data-service={service}>
      <div className="wdt-heat-picture" aria-hidden="true">
        <span />
        {DAYS.map((day) => (
          <span key={day} className="wdt-heat-day">
            {format.weekday(day, 'short')}
          </span>
        ))}
        {hours.flatMap((hour) => [
          <span key={hour} className="wdt-heat-hour">
            {hour}
          </span>,
          ...DAYS.map((day) => {
            const count = countAt(day, hour);
            return count === null ? (
              <span key={`${hour}-${day}`} className="wdt-heat-cell" />
            ) : (
              <span key={`${hour}-${day}`} className="wdt-heat-cell" data-shade={shadeOf(count.atLeast, least, most)}>
                {format.number(count.atLeast)}
                {count.fewerThan > count.atLeast + 1 && '+'}
              </span>
            );
          }),
        ])}
      </div>
      <ul className="wdt-heat-legend" aria-hidden="true">
        <li>
          <i className="wdt-heat-cell" /> {few}
        </li>
        {least < most && (
          <li>
            <i className="wdt-heat-cell" data-shade="1" /> {inWords(fewest).formatted}
          </li>
        )}
        <li>
          <i className="wdt-heat-cell" data-shade={SHADES} /> {inWords(greatest).formatted}
        </li>
      </ul>
      <details className="wdt-details">
        <summary>{asTable}</summary>
        <TableFrame caption={caption} look="small">
          <WeekHead rows={hourHead} />
          <tbody>
            {hours.map((hour) => (
              <tr key={hour}>
                <th scope="row">
                  {time(hour)}–{time(hour + 1)}
                </th>
                {DAYS.map((day) => {
                  const count = countAt(day, hour);
                  return <td key={day}>{count === null ? few : inWords(count).formatted}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
    </div>
  );
}
