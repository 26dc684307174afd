import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { PriceComparison } from '../ui/price-comparison.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { WeekGrid } from '../ui/week-grid.js';
import type { RoundOffer } from './round.js';

/** One offer: the service and its place, who gives the care, who shares it at what price, when, and why. */
export function OfferCard({ offer }: { offer: RoundOffer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { serviceType, provider, members } = offer;
  const titleId = `offer-${offer.id}`;
  const isTerritory = offer.level === 'TERRITORY';
  return (
    <article
      className="wdt-card wdt-offer"
      aria-labelledby={titleId}
      data-service={serviceType.code}
      data-testid="offer"
    >
      <header className="wdt-offer-head">
        <ServiceIcon code={serviceType.code} />
        <div>
          <h3 id={titleId}>{t('offer.title', { service: serviceType.name, count: members.length })}</h3>
          <p className="wdt-offer-place">
            <Icon name="map-marker" size="sm" /> {offer.venue.label}
          </p>
        </div>
        <span className={`wdt-level wdt-level-${offer.level.toLowerCase()}`}>{t(`offer.level.${offer.level}`)}</span>
      </header>
      <p className="wdt-offer-reason">{offer.reason}</p>
      <div className="wdt-offer-body">
        <div>
          <p className="wdt-offer-provider">
            <span className="wdt-avatar" aria-hidden="true">
              {provider.displayName.slice(0, 1)}
            </span>
            <span>
              <strong>{provider.displayName}</strong>
              {provider.vetted && (
                <span className="wdt-vetted">
                  <Icon name="check-circle" size="sm" /> {t('offer.vetted')}
                </span>
              )}
            </span>
          </p>
          <h4>{t('offer.members', { count: members.length })}</h4>
          <ul className="wdt-members">
            {members.map((member, index) => (
              <li key={index}>
                <span className="wdt-member-name">
                  {member.displayName}
                  {isTerritory && member.building && <span className="wdt-small">{member.building.address}</span>}
                </span>
                <PriceComparison priceCents={member.priceCents} aloneCents={member.aloneCents} />
              </li>
            ))}
          </ul>
        </div>
        <div className="wdt-offer-when">
          <h4>
            <Icon name="clock" size="sm" /> {t('offer.when', { time: format.duration(offer.hoursPerWeek * 60) })}
          </h4>
          <ul className="wdt-when">
            {format.timetable(offer.blocks).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <WeekGrid
            service={serviceType.code}
            rows={members.map(({ displayName, sessions }) => ({ label: displayName, intervals: sessions }))}
          />
        </div>
      </div>
      {offer.savedCents > 0 && (
        <p className="wdt-offer-saving">{t('offer.saving', { amount: format.euros(offer.savedCents) })}</p>
      )}
    </article>
  );
}
