import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';

/** A household's weekly price in an offer beside what the same care costs alone, as two bars with their amounts. */
export function PriceComparison({ priceCents, aloneCents }: { priceCents: number; aloneCents: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = aloneCents > 0 ? Math.min(1, priceCents / aloneCents) : 1;
  const isCheaper = priceCents < aloneCents;
  return (
    <dl className="wdt-prices">
      <div className={isCheaper ? 'wdt-price wdt-price-now' : 'wdt-price'}>
        <dt>{isCheaper ? t('price.together') : t('price.pays')}</dt>
        <dd>{format.euros(priceCents)}</dd>
        {isCheaper && <span className="wdt-price-bar" style={{ width: `${share * 100}%` }} aria-hidden="true" />}
      </div>
      {isCheaper && (
        <div className="wdt-price wdt-price-alone">
          <dt>{t('price.alone')}</dt>
          <dd>{format.euros(aloneCents)}</dd>
          <span className="wdt-price-bar" aria-hidden="true" />
        </div>
      )}
    </dl>
  );
}
