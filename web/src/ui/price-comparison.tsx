import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';

interface PriceProps {
  label: string;
  cents: number;
  /** The length of the bar, 0…1; no bar without it. */
  share?: number;
  className: string;
}

function Price({ label, cents, share, className }: PriceProps) {
  const format = useFormat();
  return (
    <div className={`wdt-price ${className}`}>
      <dt>{label}</dt>
      <dd>
        <span className="wdt-price-track" aria-hidden="true">
          {share !== undefined && <i className="wdt-price-bar" style={{ width: `${share * 100}%` }} />}
        </span>
        <span className="wdt-price-amount">{format.euros(cents)}</span>
      </dd>
    </div>
  );
}

/** A household's weekly price in an offer beside what the same care costs alone, as two bars with their amounts. */
export function PriceComparison({ priceCents, aloneCents }: { priceCents: number; aloneCents: number }) {
  const { t } = useTranslation();
  if (priceCents >= aloneCents)
    return (
      <dl className="wdt-prices">
        <Price label={t('price.pays')} cents={priceCents} className="wdt-price-only" />
      </dl>
    );
  return (
    <dl className="wdt-prices">
      <Price label={t('price.together')} cents={priceCents} share={priceCents / aloneCents} className="wdt-price-now" />
      <Price label={t('price.alone')} cents={aloneCents} share={1} className="wdt-price-alone" />
    </dl>
  );
}
