import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { lengthOf } from '../ui/week-hours.js';
import { Icon } from '../ui/icon.js';
import { PriceComparison } from '../ui/price-comparison.js';
import { useAsking } from './ask.js';
import { useProspect, type Prospect } from './prospect.js';

const SLOTS_PER_HOUR = 4;

/** How many could share, as a count rounded down or the reason why none is told. */
function Neighbours({ prospect }: { prospect: Prospect }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [building, territory] = [prospect.buildingNeighbours.atLeast, prospect.territoryNeighbours.atLeast];
  if (building > 0) return <>{t('prospect.building', { count: building })}</>;
  if (territory > 0) return <>{t('prospect.territory', { count: territory })}</>;
  return <>{t('prospect.fewNeighbours', { number: format.number(prospect.territoryNeighbours.fewerThan) })}</>;
}

/** What to expect of the draft as it stands: who is free, how many could share, and the price alone and shared. */
export function ProspectPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, service } = useAsking();
  const { prospect, isAsking, error } = useProspect(draft);
  const slots = draft.isForSingleDays
    ? draft.dates.reduce((sum, { startSlot, endSlot }) => sum + endSlot - startSlot, 0)
    : lengthOf(draft.options[0]?.sessions ?? []);
  const inAll = (centsPerHour: number) => Math.round((centsPerHour * slots) / SLOTS_PER_HOUR);
  const free = prospect?.freeProviders ?? 0;
  return (
    <section className="wdt-card wdt-prospect" aria-labelledby="prospect" data-service={service?.code}>
      <h2 id="prospect">{t('prospect.title')}</h2>
      <div role="status" aria-busy={isAsking} data-testid="prospect">
        {error && <p>{t('prospect.failed')}</p>}
        {!service && (
          <p>
            <Link to="/ask/what">{t('prospect.chooseFirst')}</Link>
          </p>
        )}
        {service && !prospect && !error && <p>{t('state.loading')}</p>}
        {prospect && (
          <ul className="wdt-prospect-facts">
            <li>
              <Icon name={free > 0 ? 'check-circle' : 'warning-circle'} />
              <span>
                {free === 0
                  ? t('prospect.nobodyFree')
                  : slots > 0
                    ? t('prospect.free', { count: free })
                    : t('prospect.nearby', { count: free })}
              </span>
            </li>
            <li>
              <Icon name="user" />
              <span>
                <Neighbours prospect={prospect} />
              </span>
            </li>
          </ul>
        )}
      </div>
      {prospect?.alone && (
        <>
          <h3>
            {slots === 0
              ? t('prospect.perHour')
              : draft.isForSingleDays
                ? t('prospect.forDays')
                : t('prospect.perWeek')}
          </h3>
          <PriceComparison
            priceCents={
              slots > 0
                ? inAll((prospect.sharedByTwo ?? prospect.alone).middle)
                : (prospect.sharedByTwo ?? prospect.alone).middle
            }
            aloneCents={slots > 0 ? inAll(prospect.alone.middle) : prospect.alone.middle}
          />
          <p className="wdt-small">
            {t('prospect.basis', {
              lowest: format.euros(prospect.alone.lowest),
              middle: format.euros(prospect.alone.middle),
            })}
          </p>
        </>
      )}
    </section>
  );
}
