import { useFormat } from '../i18n/format.js';
import { DAYS } from './week-hours.js';

/** The head of a table with a column for each day of the week, after one for what its rows are. */
export function WeekHead({ rows }: { rows: string }) {
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col">{rows}</th>
        {DAYS.map((day) => (
          <th key={day} scope="col">
            <abbr title={format.weekday(day, 'long')}>{format.weekday(day, 'short')}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}
