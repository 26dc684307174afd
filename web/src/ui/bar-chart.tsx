import { useId } from 'react';
import { TableFrame } from './table-frame.js';
import './bar-chart.css';

/** One bar: a part of it may be told apart, as those who share among those served. */
export interface Bar {
  label: string;
  /** Null where the figure is hidden. */
  value: number | null;
  part?: number | null;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** How a figure is written. */
  format: (value: number) => string;
  /** What stands in the place of a hidden figure. */
  hidden: string;
  /** The heads of the table: what the bars are of, their figure, and the part told apart. */
  heads: { label: string; value: string; part?: string };
  /** What opens the table. */
  asTable: string;
  /** What stands in the place of the bars where every figure is hidden. */
  nothing: string;
}

const WIDTH = 640;
const HEIGHT = 200;
const FLOOR = HEIGHT - 26;
const TOP = 22;

/** Figures as bars, drawn without a library, and beside them the same figures as a table. */
export function BarChart({ title, bars, format, hidden, heads, asTable, nothing }: BarChartProps) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const step = WIDTH / Math.max(1, bars.length);
  const height = (value: number) => ((FLOOR - TOP) * value) / most;
  if (bars.every(({ value }) => value === null))
    return (
      <figure className="wdt-chart" aria-labelledby={id}>
        <figcaption id={id}>{title}</figcaption>
        <p className="wdt-small">{nothing}</p>
      </figure>
    );
  return (
    <figure className="wdt-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} className="wdt-chart-floor" />
        {bars.map(({ label, value, part }, at) => {
          const x = at * step + step * 0.18;
          const middle = at * step + step / 2;
          const width = step * 0.64;
          return (
            <g key={label}>
              {value === null ? (
                <text x={middle} y={FLOOR - 8} className="wdt-chart-hidden">
                  ·
                </text>
              ) : (
                <>
                  <rect x={x} y={FLOOR - height(value)} width={width} height={height(value)} rx="3" />
                  {part != null && (
                    <rect
                      className="wdt-chart-part"
                      x={x}
                      y={FLOOR - height(part)}
                      width={width}
                      height={height(part)}
                      rx="3"
                    />
                  )}
                  {value > 0 && (
                    <text x={middle} y={FLOOR - height(value) - 6} className="wdt-chart-value">
                      {format(value)}
                    </text>
                  )}
                </>
              )}
              <text x={middle} y={HEIGHT - 8} className="wdt-chart-label">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <details className="wdt-details">
        <summary>{asTable}</summary>
        <TableFrame caption={title} look="small">
          <thead>
            <tr>
              <th scope="col">{heads.label}</th>
              <th scope="col">{heads.value}</th>
              {heads.part && <th scope="col">{heads.part}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value, part }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value === null ? hidden : format(value)}</td>
                {heads.part && <td>{part == null ? hidden : format(part)}</td>}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
    </figure>
  );
}
