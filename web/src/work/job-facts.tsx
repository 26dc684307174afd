import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { GapFacts } from '../proposal/proposal-facts.js';
import { Icon } from '../ui/icon.js';
import { LastDay } from '../ui/last-day.js';
import { WeekGrid } from '../ui/week-grid.js';
import { JobMap } from './job-map.js';
import type { Job } from './job.js';
import { useVoice } from './voice.js';
import type { OwnProvider } from './work.js';

/** What the job pays for an hour, beside what an hour for one family alone pays, and for a week. */
export function JobPay({ job, provider }: { job: Job; provider: OwnProvider }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const { offer, earnedCentsPerHour } = job;
  const earned = earnedCentsPerHour ?? 0;
  const alone = provider.rates.find(({ serviceType }) => serviceType.id === offer.serviceType.id)?.baseCentsPerHour;
  const more = alone === undefined ? 0 : earned - alone;
  return (
    <section className="wdt-card" aria-labelledby="pay">
      <h2 id="pay">{t(`work.job.pay.${voice}`)}</h2>
      <p className="wdt-proposal-price">
        <strong>{format.euros(earned)}</strong> {t('work.job.anHour')}
      </p>
      <dl className="wdt-facts">
        {alone !== undefined && (
          <div>
            <dt>{t(`work.job.aloneRate.${voice}`)}</dt>
            <dd>{format.euros(alone)}</dd>
          </div>
        )}
        <div>
          <dt>{t('work.job.hours')}</dt>
          <dd>{format.duration(offer.hoursPerWeek * 60)}</dd>
        </div>
        <div>
          <dt>{t('work.job.week')}</dt>
          <dd>{format.euros(offer.totalCents)}</dd>
        </div>
      </dl>
      {more > 0 && <p className="wdt-offer-saving">{t('work.job.more', { amount: format.euros(more) })}</p>}
    </section>
  );
}

/** When the job is, and with whom: names only once everybody has accepted. */
export function JobTimes({ job }: { job: Job }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const { offer } = job;
  return (
    <section className="wdt-card" aria-labelledby="times">
      <h2 id="times">{t('request.when')}</h2>
      <ul className="wdt-when">
        {format.timetable(job.sessions).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {(offer.endsOn ?? offer.leftOn) && (
        <p>
          <LastDay endsOn={offer.endsOn} leftOn={offer.leftOn} />
        </p>
      )}
      <WeekGrid
        service={offer.serviceType.code}
        rows={offer.members.map(({ displayName, sessions }) => ({ label: displayName, intervals: sessions }))}
      />
      <GapFacts gaps={job.gaps} away={({ count, days }) => t(`work.job.gapAway.${voice}`, { count, days })} />
      <h3>{t('work.job.families', { count: offer.members.length })}</h3>
      <ul className="wdt-plain-list">
        {offer.members.map(({ displayName, sessions }, index) => (
          <li key={index}>
            {displayName}
            {offer.members.length > 1 && <span className="wdt-small"> {format.timetable(sessions).join('; ')}</span>}
          </li>
        ))}
      </ul>
      {offer.state === 'PROPOSED' && <p className="wdt-small">{t('work.job.namesLater')}</p>}
    </section>
  );
}

/** Where the job is, how far from home, and how far from the other visits of the same days. */
export function JobPlace({ job, provider }: { job: Job; provider: OwnProvider }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const { offer, travel } = job;
  const { position } = offer.venue;
  return (
    <section className="wdt-card" aria-labelledby="place">
      <h2 id="place">{t('work.job.place')}</h2>
      <p className="wdt-offer-place">
        <Icon name="map-marker" size="sm" /> {offer.venue.label}
        {travel && <> · {travel.area}</>}
      </p>
      {travel && (
        <>
          <JobMap
            home={provider.position}
            job={position ?? travel.around}
            isExact={position !== null}
            boundary={provider.territory.boundary}
            homeMetres={travel.homeMetres}
          />
          <p>{t(`work.job.fromHome.${voice}`, { metres: format.number(travel.homeMetres) })}</p>
          <h3>{t('work.job.ways')}</h3>
          {travel.ways.length === 0 && <p>{t(`work.job.noWays.${voice}`)}</p>}
          <ul className="wdt-bullets">
            {travel.ways.map(({ day, pauseSlots, metres, before, serviceType }, index) => (
              <li key={index}>
                {t(before ? `work.job.wayBefore.${voice}` : `work.job.wayAfter.${voice}`, {
                  day: format.weekday(day, 'long'),
                  service: serviceType.name,
                  metres: format.number(metres),
                  minutes: pauseSlots * 15,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
