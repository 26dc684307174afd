import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftReview } from '../draft/draft-review.js';
import { useFormat } from '../i18n/format.js';
import '../round/round.css';
import { useSignedIn } from '../session/viewer.js';
import { NeedList } from '../town/need-list.js';
import { countByService } from '../town/town.js';
import { FigureTile } from '../ui/figure-tile.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useToldCount } from '../ui/told-count.js';
import './building.css';
import { sharedInAWeek, useBuilding, useServices } from './building.js';
import { Invitations } from './invitations.js';
import { NeedWeek } from './need-week.js';
import { RoomList } from './room-list.js';
import { RoundStarter } from './round-starter.js';
import { ServiceList } from './service-list.js';

/** What sharing gives the building, and which services wait or run. */
function Services({ buildingId }: { buildingId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { waiting, running, loading, error, refetch } = useServices(buildingId);
  if (!running || !waiting)
    return loading ? (
      <Skeleton rows={2} height="7rem" />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  const shared = sharedInAWeek(running);
  return (
    <>
      <dl className="wdt-figures" data-testid="shared-figures">
        <FigureTile
          value={format.number(running.length)}
          label={t('building.services')}
          note={t('building.servicesNote')}
        />
        <FigureTile
          value={format.number(shared.families)}
          label={t('building.families')}
          note={t('building.familiesNote')}
        />
        <FigureTile
          value={format.number(shared.hours)}
          label={t('building.sharedHours')}
          note={t('building.perWeek')}
        />
        <FigureTile
          value={format.euros(shared.savedCents)}
          label={t('building.saved')}
          note={t('building.savedNote')}
        />
      </dl>
      {waiting.length > 0 && (
        <section className="wdt-section" aria-labelledby="waiting">
          <h2 id="waiting">{t('building.waitingTitle')}</h2>
          <ServiceList services={waiting} />
        </section>
      )}
      <section className="wdt-section" aria-labelledby="running">
        <h2 id="running">{t('building.runningTitle')}</h2>
        {running.length === 0 && <p>{t('building.noneRunning')}</p>}
        <ServiceList services={running} />
      </section>
    </>
  );
}

/** A building at a glance: what could be shared, the drafts to look at, what waits, what runs, the rooms. */
function BuildingDesk({ id }: { id: string }) {
  const { t } = useTranslation();
  const told = useToldCount();
  const { building, lastRound, loading, error, refetch } = useBuilding(id);
  if (!building)
    return (
      <Page title={t('building.title')}>
        {loading && <Skeleton rows={3} height="8rem" />}
        {error && <FailedState error={error} onRetry={() => void refetch()} />}
        {!loading && !error && (
          <EmptyState icon="search" title={t('building.missingTitle')}>
            <p>{t('building.missingText')}</p>
          </EmptyState>
        )}
      </Page>
    );
  const needs = countByService(building.needs);
  // Where few take part yet, the first thing to do is to invite.
  const isYoung = building.households.atLeast === 0;
  return (
    <Page
      title={building.address}
      lead={`${building.territory.name} · ${t('building.households', told(building.households))}`}
      above={<p className="wdt-small">{t('building.title')}</p>}
    >
      {isYoung && <Invitations buildingId={id} />}
      <div className="wdt-building-top">
        <section className="wdt-card" aria-labelledby="needs">
          <h2 id="needs">{t('building.needsTitle')}</h2>
          <NeedList needs={needs} />
          <RoundStarter buildingId={id} lastRound={lastRound} />
        </section>
        <section aria-label={t('building.shared')}>
          <Services buildingId={id} />
        </section>
      </div>
      <NeedWeek buildingId={id} />
      <DraftReview place={{ buildingId: id }} />
      <RoomList rooms={building.rooms} buildingId={id} />
      {!isYoung && <Invitations buildingId={id} />}
    </Page>
  );
}

/** The page of the building that the reader coordinates, or of one that the address names. */
export function BuildingPage() {
  const { t } = useTranslation();
  const { buildingId } = useParams();
  const viewer = useSignedIn();
  const id = buildingId ?? (viewer?.role === 'BUILDING_COORDINATOR' ? viewer.buildingId : null);
  if (id) return <BuildingDesk key={id} id={id} />;
  return (
    <Page title={t('building.title')}>
      {viewer === undefined && <Skeleton rows={3} height="8rem" />}
      {viewer !== undefined && (
        <EmptyState icon="user" title={t('building.noneTitle')}>
          <p>{t('building.noneText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
    </Page>
  );
}
