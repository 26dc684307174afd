import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SLOTS_PER_DAY, useFormat, type Interval } from '../i18n/format.js';
import { usePainting, type Cell } from './use-painting.js';
import { DAYS, coveredSlots, joinHours, withoutHours } from './week-hours.js';
import './week-painter.css';

interface WeekPainterProps {
  /** What is being painted, for screen readers. */
  label: string;
  value: readonly Interval[];
  /** The hours as they are now; `isSameStroke` while one stroke goes on. */
  onChange: (value: Interval[], isSameStroke: boolean) => void;
  /** The service whose colour the grid takes. */
  service: string;
}

/** A cell is half an hour. */
const CELL = 2;
const CELLS_PER_DAY = SLOTS_PER_DAY / CELL;
/** The rows shown unless the night is asked for, or holds hours: 7:00 to 21:00. */
const DAY_ROWS = { first: 14, last: 42 };

const intervalOf = ({ day, row }: Cell): Interval => {
  const start = day * SLOTS_PER_DAY + row * CELL;
  return { start, end: start + CELL };
};

/** Sets or wipes every cell between two. */
function paint(value: readonly Interval[], a: Cell, b: Cell, on: boolean): Interval[] {
  const rows = { first: Math.min(a.row, b.row), last: Math.max(a.row, b.row) };
  const stretches = DAYS.filter((day) => day >= Math.min(a.day, b.day) && day <= Math.max(a.day, b.day)).map((day) => ({
    start: intervalOf({ day, row: rows.first }).start,
    end: intervalOf({ day, row: rows.last }).end,
  }));
  if (on) return joinHours([...value, ...stretches]);
  return stretches.reduce<Interval[]>((left, stretch) => withoutHours(left, stretch), [...value]);
}

const isNight = ({ start, end }: Interval) =>
  start % SLOTS_PER_DAY < DAY_ROWS.first * CELL || ((end - 1) % SLOTS_PER_DAY) + 1 > DAY_ROWS.last * CELL;

/**
 * The hours of a week, painted: drag with the mouse, rest and drag with a finger, or move with the arrows, press Space,
 * and extend with Shift and the arrows. Whatever can be painted can also be typed: see HoursForm.
 */
export function WeekPainter({ label, value, onChange, service }: WeekPainterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const grid = useRef<HTMLDivElement>(null);
  const [nightAsked, setNightAsked] = useState(false);
  const [focus, setFocus] = useState<Cell>({ day: 0, row: 32 });
  /** The stroke under way: where it began, on which hours, and whether it paints or wipes. */
  const stroke = useRef<{ from: Cell; base: readonly Interval[]; on: boolean } | null>(null);
  const showsNight = nightAsked || value.some(isNight);
  const rows = showsNight ? { first: 0, last: CELLS_PER_DAY } : DAY_ROWS;
  const isFull = (cell: Cell) => coveredSlots(value, intervalOf(cell)) === CELL;

  const begin = (cell: Cell, on = !isFull(cell)) => {
    stroke.current = { from: cell, base: value, on };
    setFocus(cell);
    onChange(paint(value, cell, cell, on), false);
  };
  const extend = (cell: Cell) => {
    const { from, base, on } = stroke.current ?? { from: focus, base: value, on: true };
    stroke.current = { from, base, on };
    onChange(paint(base, from, cell, on), true);
  };
  usePainting({ grid, onStart: begin, onMove: extend });

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, Partial<Cell>> = {
      ArrowLeft: { day: focus.day - 1 },
      ArrowRight: { day: focus.day + 1 },
      ArrowUp: { row: focus.row - 1 },
      ArrowDown: { row: focus.row + 1 },
      PageUp: { row: focus.row - 4 },
      PageDown: { row: focus.row + 4 },
      Home: { day: 0 },
      End: { day: 6 },
    };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      const wanted = { ...focus, ...step };
      const cell = {
        day: Math.min(6, Math.max(0, wanted.day)),
        row: Math.min(rows.last - 1, Math.max(rows.first, wanted.row)),
      };
      if (event.shiftKey) extend(cell);
      else stroke.current = null;
      setFocus(cell);
      grid.current?.querySelector<HTMLElement>(`[data-day="${cell.day}"][data-row="${cell.row}"]`)?.focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      begin(focus);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      begin(focus, false);
    }
  }

  const shownFocus = { ...focus, row: Math.min(rows.last - 1, Math.max(rows.first, focus.row)) };
  return (
    <div className="wdt-painter" data-service={service}>
      <p className="wdt-small" id="painter-help">
        {t('painter.help')}
      </p>
      <div
        ref={grid}
        className="wdt-painter-grid"
        role="grid"
        aria-label={label}
        aria-describedby="painter-help"
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
      >
        <div role="row" className="wdt-painter-row wdt-painter-head">
          <span role="columnheader" className="wdt-painter-hour">
            <span className="visually-hidden">{t('painter.hour')}</span>
          </span>
          {DAYS.map((day) => (
            <span key={day} role="columnheader" aria-label={format.weekday(day, 'long')}>
              {format.weekday(day, 'short')}
            </span>
          ))}
        </div>
        {Array.from({ length: rows.last - rows.first }, (_, index) => rows.first + index).map((row) => (
          <div key={row} role="row" className="wdt-painter-row" data-half={row % 2 === 1 || undefined}>
            <span role="rowheader" className="wdt-painter-hour">
              <span className={row % 2 === 1 ? 'visually-hidden' : undefined}>{format.time(row * CELL)}</span>
            </span>
            {DAYS.map((day) => {
              const covered = coveredSlots(value, intervalOf({ day, row }));
              const hasFocus = shownFocus.day === day && shownFocus.row === row;
              return (
                <span
                  key={day}
                  role="gridcell"
                  data-day={day}
                  data-row={row}
                  data-covered={covered || undefined}
                  aria-selected={covered > 0}
                  aria-label={`${format.weekday(day, 'long')} ${format.time(row * CELL)}–${format.time(row * CELL + CELL)}`}
                  tabIndex={hasFocus ? 0 : -1}
                  onFocus={() => setFocus({ day, row })}
                  onClick={({ detail }) => detail === 0 && begin({ day, row })}
                />
              );
            })}
          </div>
        ))}
      </div>
      <button
        type="button"
        className="wdt-link-button"
        disabled={value.some(isNight)}
        aria-pressed={showsNight}
        onClick={() => setNightAsked(!nightAsked)}
      >
        {showsNight ? t('painter.dayOnly') : t('painter.wholeDay')}
      </button>
    </div>
  );
}
