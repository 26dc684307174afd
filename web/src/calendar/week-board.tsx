import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';

/** One line of the board: something that begins at an instant, and the place on the page that tells more. */
export interface BoardItem {
  id: string;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** The code of its service, for its colour. */
  service: string;
  /** In a few words: the service, for whom. */
  name: string;
  /** What is unusual about it; left out where it goes as planned. */
  state?: string | undefined;
  /** Whether it does not take place. */
  isOff: boolean;
}

interface WeekBoardProps {
  /** Its seven days, YYYY-MM-DD. */
  days: readonly string[];
  items: readonly BoardItem[];
  /** The id of the element on the page that tells more of an item. */
  anchorOf: (item: BoardItem) => string;
}

/** A week in seven columns, for wide windows: each item leads to where the page tells more of it. */
export function WeekBoard({ days, items, anchorOf }: WeekBoardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = romeDay(new Date());
  return (
    <nav className="wdt-board" aria-label={t('calendar.board')}>
      {days.map((day, weekday) => (
        <div key={day} className="wdt-board-day" aria-current={day === today ? 'date' : undefined}>
          <p>
            <span aria-hidden="true">
              {format.weekday(weekday, 'short')} <strong>{Number(day.slice(8))}</strong>
            </span>
            <span className="visually-hidden">{format.day(`${day}T12:00:00Z`)}</span>
          </p>
          <ul>
            {items
              .filter(({ startsAt }) => romeDay(startsAt) === day)
              .map((item) => (
                <li key={item.id} data-service={item.service}>
                  <a href={`#${anchorOf(item)}`} data-off={item.isOff || undefined}>
                    <strong>
                      {format.clock(item.startsAt)}–{format.clock(item.endsAt)}
                    </strong>
                    <span>{item.name}</span>
                    {item.state && <span className="wdt-board-state">{item.state}</span>}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
