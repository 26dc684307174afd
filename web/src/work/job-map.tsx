import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';

interface Point {
  lat: number;
  lon: number;
}

interface JobMapProps {
  home: Point;
  job: Point;
  /** Whether the place of the job is told exactly, or to about 300 metres. */
  isExact: boolean;
  boundary: readonly Point[];
  homeMetres: number;
}

const WIDTH = 420;
const HEIGHT = 260;
const MARGIN = 34;
/** Metres in a degree at the latitude of Milan. */
const METRES = { lat: 111_132, lon: 78_059 };
/** The least extent shown, so that two places next to each other are not blown up. */
const LEAST_METRES = 900;
/** How wide a place that is not told exactly is drawn: the half of its square of about 300 metres, and a little more. */
const ROUGH_METRES = 210;
const SCALES = [100, 200, 500, 1000, 2000, 5000];

/** Home, job and the outline of the territory, drawn from our own data: no map is asked of anybody. */
export function JobMap({ home, job, isExact, boundary, homeMetres }: JobMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const middle = { lat: (home.lat + job.lat) / 2, lon: (home.lon + job.lon) / 2 };
  const toMetres = ({ lat, lon }: Point) => ({
    x: (lon - middle.lon) * METRES.lon,
    y: (middle.lat - lat) * METRES.lat,
  });
  const [a, b] = [toMetres(home), toMetres(job)];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(LEAST_METRES, Math.abs(a.x - b.x)),
    (HEIGHT - 2 * MARGIN) / Math.max(LEAST_METRES / 1.6, Math.abs(a.y - b.y)),
  );
  const place = (point: Point) => {
    const { x, y } = toMetres(point);
    return { x: WIDTH / 2 + x * scale, y: HEIGHT / 2 + y * scale };
  };
  const [from, to] = [place(home), place(job)];
  const bar = SCALES.findLast((metres) => metres * scale < WIDTH / 3) ?? SCALES[0]!;
  const label = t('work.map.label', { distance: format.number(homeMetres) });
  return (
    <figure className="wdt-job-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <polygon
          className="wdt-job-map-area"
          points={boundary
            .map(place)
            .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
            .join(' ')}
        />
        <path className="wdt-job-map-way" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        {!isExact && <circle className="wdt-job-map-rough" cx={to.x} cy={to.y} r={ROUGH_METRES * scale} />}
        <circle className="wdt-job-map-job" cx={to.x} cy={to.y} r="8" />
        <path className="wdt-job-map-home" d={`M${from.x - 10} ${from.y}l10 -9 10 9v10h-20z`} />
        <path className="wdt-job-map-bar" d={`M14 ${HEIGHT - 16}v5h${bar * scale}v-5`} />
        <text x={20 + bar * scale} y={HEIGHT - 10}>
          {t('work.map.metres', { metres: format.number(bar) })}
        </text>
      </svg>
      <figcaption className="wdt-small">{t(isExact ? 'work.map.exact' : 'work.map.rough')}</figcaption>
    </figure>
  );
}
