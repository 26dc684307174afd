import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/icon.js';

const WAYS = [
  { key: 'work', to: '/work/apply', icon: 'clock' },
  { key: 'pilot', to: '/pilot', icon: 'pa' },
  { key: 'desk', to: '/contacts', icon: 'map-marker' },
  { key: 'code', to: '/invitation', icon: 'mail' },
] as const;

/** What somebody may come for who does not ask for care: one way for each. */
export function WaysIn() {
  const { t } = useTranslation();
  return (
    <section className="wdt-section" aria-labelledby="ways">
      <h2 id="ways">{t('ways.title')}</h2>
      <ul className="wdt-card-links">
        {WAYS.map(({ key, to, icon }) => (
          <li key={key}>
            <Link to={to}>
              <Icon name={icon} />
              <span>
                <strong>{t(`ways.way.${key}.title`)}</strong>
                <span className="wdt-card-link-text">{t(`ways.way.${key}.text`)}</span>
              </span>
              <Icon name="arrow-right" size="sm" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
