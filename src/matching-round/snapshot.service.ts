import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { spanTags } from '../care-request/dated-request.rules.js';
import { ageIn } from '../household/household.rules.js';
import { type Instance, type Request } from '../matching/index.js';
import { ExtraHoursService } from '../offer/extra-hours.service.js';
import { type Engagements, EngagementService } from '../offer/engagement.service.js';
import { toPlane } from '../territory/territory.rules.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { valuesOfToday } from '../service-type/service-value.service.js';
import { CapacityService, type ExtraHours, readHours, wantedBy } from './capacity.service.js';
import { type AskedRequest, pairsOf, withDatesKept } from './dated-capacity.rules.js';
import { HeldOfferService } from './held-offer.service.js';
import { MatchingPolicyEntity, type MatchingRoundEntity } from './matching-round.entity.js';
import { RoundScope } from './matching-round.rules.js';
import { withOpenedDays } from './opened-days.rules.js';
import { type HeldOffer } from './rearrangement.rules.js';

/** A round's problem as of one moment. */
export interface Snapshot {
  readonly instance: Instance;
  /** Drafts of earlier rounds that a better plan may replace: their requests and hours are in the problem. */
  readonly replaceable: readonly string[];
  /** For a round for one request: the wider problem, in which offers around it that may give way are open too. */
  readonly around: { readonly instance: Instance; readonly held: readonly HeldOffer[] } | null;
}

interface PlaceRow {
  id: string;
  kind: 'building' | 'hub';
  territory: string;
  lat: number;
  lon: number;
}

/**
 * The requests that a round is over. A round for one request looks at the open ones of its territory that ask for the
 * same service; the others at those whose homes lie in the scope.
 */
const SCOPE = `
  SELECT r.id FROM care_request r
    JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
    LEFT JOIN care_request centre ON centre.id = $3
    LEFT JOIN household ch ON ch.id = centre.household_id LEFT JOIN building cb ON cb.id = ch.building_id
  WHERE CASE $1::text
    WHEN 'building' THEN b.id = $2
    WHEN 'territory' THEN b.territory_id = $2
    WHEN 'request' THEN b.territory_id = cb.territory_id AND r.service_type_id = centre.service_type_id
    ELSE TRUE END`;

/** Whether a request is open, or held only by offers that may give way; `released` is the parameter that names them. */
const isOpen = (released: string) => `(r.state = 'open' OR r.state = 'offered' AND EXISTS (
  SELECT FROM offer_member m WHERE m.care_request_id = r.id AND m.live AND m.offer_id = ANY(${released})))`;

/** Open requests of the scope, and those that only drafts hold that may be replaced. */
const OPEN_IN_SCOPE = `r.id IN (${SCOPE}) AND ${isOpen('$4')}`;

/** Loads what a round is to solve: open requests, and the free time of vetted providers and of rooms. */
@Injectable()
export class SnapshotService {
  constructor(
    private readonly database: DataSource,
    private readonly capacity: CapacityService,
    private readonly engagements: EngagementService,
    private readonly openings: ExtraHoursService,
    private readonly held: HeldOfferService,
  ) {}

  /** Reads everything in one transaction that sees one moment. */
  load(round: MatchingRoundEntity): Promise<Snapshot> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      const parameters = [round.scope, round.buildingId ?? round.territoryId, round.careRequestId];
      const replaceable = await this.replaceable(manager, round, parameters);
      const held = round.careRequestId === null ? [] : await this.held.listAround(manager, round.careRequestId);
      const engagements = await this.engagements.load(manager, []);
      const problem = async (released: readonly string[]) => {
        const asked = await this.requests(manager, OPEN_IN_SCOPE, [...parameters, released]);
        return this.onDays(manager, `round ${round.id}`, asked, released, engagements);
      };
      const around = held.length > 0 ? { held, instance: await problem(held.map(({ id }) => id)) } : null;
      return { replaceable, instance: await problem(replaceable), around };
    });
  }

  /**
   * The problem of some requests alone, whatever their state, among all providers, with the time that the given offers
   * hold counted as free: for questions about one offer.
   */
  async loadAround(
    manager: EntityManager,
    requestIds: readonly string[],
    released: readonly string[],
  ): Promise<Instance> {
    const asked = await this.requests(manager, 'r.id = ANY($1)', [requestIds]);
    const engagements = await this.engagements.load(manager, released);
    // Whoever has a service keeps it, whatever its provider's calendar says of the coming weeks.
    const waiting = asked.filter(({ waits }) => waits);
    return this.onDays(manager, 'one offer', asked, released, engagements, waiting);
  }

  /**
   * The problem of those of some requests that are open, or that only the given offers hold, as it stands within the
   * caller's transaction: in it must hold what was planned before.
   */
  async loadStanding(
    manager: EntityManager,
    requestIds: readonly string[],
    released: readonly string[],
  ): Promise<Instance> {
    const asked = await this.requests(manager, `r.id = ANY($1) AND ${isOpen('$2')}`, [requestIds, released]);
    const engagements = await this.engagements.load(manager, released);
    return this.onDays(manager, 'what stands', asked, released, engagements);
  }

  /**
   * The same as `loadAround` for one dated session: the week alone, since the caller looks at that very hour, with the
   * `extra` hours of that week in which providers can come besides.
   */
  async loadWeek(
    manager: EntityManager,
    requestIds: readonly string[],
    released: readonly string[],
    extra: ExtraHours,
  ): Promise<Instance> {
    const asked = await this.requests(manager, 'r.id = ANY($1)', [requestIds]);
    return (await this.week(manager, 'one session', asked, released, { today: '', of: new Map() }, extra)).instance;
  }

  /**
   * The problem of a week with what the calendar says of the days that are asked for: who is taken on those of `judged`,
   * and who has opened extra hours.
   */
  private async onDays(
    manager: EntityManager,
    name: string,
    asked: readonly AskedRequest[],
    released: readonly string[],
    engagements: Engagements,
    judged = asked,
  ): Promise<Instance> {
    const { instance, taken } = await this.week(manager, name, asked, released, engagements);
    const { today } = engagements;
    const openings = await this.openings.load(manager, today, null);
    return withOpenedDays(withDatesKept(instance, judged, engagements), asked, { today, openings, taken });
  }

  private async week(
    manager: EntityManager,
    name: string,
    asked: readonly AskedRequest[],
    released: readonly string[],
    engagements: Engagements,
    extra: ExtraHours = new Map(),
  ) {
    const policy = await manager.findOneByOrFail(MatchingPolicyEntity, { id: 1 });
    const services = await manager.find(ServiceTypeEntity, { order: { id: 'ASC' } });
    const values = await valuesOfToday(manager);
    const { taken, ...free } = await this.capacity.load(manager, released, engagements, extra);
    const territories = await manager.query(`SELECT id, name FROM territory ORDER BY id`);
    const instance: Instance = {
      format: 'shared-care/1',
      name,
      policy: {
        maxGap: policy.maxGapSlots,
        metresPerSlot: policy.metresPerSlot,
        roundRadius: policy.roundRadiusMetres,
        commuteCentsPerKm: policy.commuteCentsPerKm,
        walkCentsPerKm: policy.walkCentsPerKm,
      },
      services: services.map(({ id, mode, hourValueCents, maxHouseholds, maxAgeSpan }) => ({
        id,
        mode,
        hourValue: values.get(id) ?? hourValueCents,
        maxHouseholds,
        maxAgeSpan,
      })),
      territories,
      places: await this.places(manager),
      ...free,
      requests: asked.map(({ request }) => request),
    };
    return { instance, taken };
  }

  /**
   * Drafts that nobody was shown and whose members all lie in the scope. A round for one request takes none of them for
   * granted: a new request must not take from its neighbours what a round has found for them (`rearrangement.rules.ts`).
   */
  private async replaceable(
    manager: EntityManager,
    round: MatchingRoundEntity,
    parameters: readonly unknown[],
  ): Promise<string[]> {
    if (round.scope === RoundScope.REQUEST) return [];
    const rows = await manager.query(
      `SELECT o.id FROM offer o WHERE o.state = 'drafted' AND o.round_id <> $4 AND NOT EXISTS (
         SELECT FROM offer_member m WHERE m.offer_id = o.id AND m.care_request_id NOT IN (${SCOPE})) ORDER BY 1`,
      [...parameters, round.id],
    );
    return rows.map(({ id }: { id: string }) => id);
  }

  private async requests(
    manager: EntityManager,
    condition: string,
    parameters: readonly unknown[],
  ): Promise<AskedRequest[]> {
    const rows = await manager.query(
      `SELECT r.*, h.building_id, extract(year FROM now() AT TIME ZONE 'Europe/Rome')::int AS year,
              r.starts_on::text AS "startsOn", r.ends_before::text AS "endsBefore",
              (now() AT TIME ZONE 'Europe/Rome')::date::text AS today,
              s.max_age_span IS NOT NULL AS ages_matter,
              (SELECT count(*)::int FROM care_request_recipient l WHERE l.care_request_id = r.id) AS units,
              (SELECT min(c.birth_year) FROM care_request_recipient l JOIN care_recipient c ON c.id = l.care_recipient_id
               WHERE l.care_request_id = r.id) AS oldest,
              (SELECT max(c.birth_year) FROM care_request_recipient l JOIN care_recipient c ON c.id = l.care_recipient_id
               WHERE l.care_request_id = r.id) AS youngest,
              EXISTS (SELECT FROM declined_pair d WHERE d.care_request_id = r.id) AS choosy,
              (SELECT coalesce(json_agg(json_build_object('date', d.date, 'startSlot', d.start_slot, 'endSlot', d.end_slot)
                                        ORDER BY d.date, d.start_slot), '[]')
               FROM care_request_date d WHERE d.care_request_id = r.id) AS needs,
              (SELECT json_agg(json_build_object('sessions', t.sessions::text, 'penalty', t.penalty_cents_per_hour)
                               ORDER BY t.position)
               FROM timetable_option t WHERE t.care_request_id = r.id) AS options
       FROM care_request r JOIN household h ON h.id = r.household_id JOIN service_type s ON s.id = r.service_type_id
       WHERE (${condition})
         AND (r.ends_before IS NULL OR r.ends_before > (now() AT TIME ZONE 'Europe/Rome')::date) ORDER BY r.id`,
      [...parameters],
    );
    const spans = spanTags(rows, rows[0]?.['today']);
    return rows.map((row: Record<string, never>, index: number): AskedRequest => ({
      waits: row['state'] === 'open',
      span: { startsOn: row['startsOn'], endsBefore: row['endsBefore'] },
      needs: row['needs'],
      request: this.request(row, spans[index]),
    }));
  }

  private request(row: Record<string, never>, span: ReturnType<typeof spanTags>[number]): Request {
    return {
      id: row['id'],
      service: row['service_type_id'],
      place: row['building_id'],
      units: row['units'],
      ages:
        row['ages_matter'] && row['oldest'] !== null
          ? [ageIn(row['year'], row['youngest']), ageIn(row['year'], row['oldest'])]
          : null,
      sharing: row['sharing'],
      maxWalk: row['max_walk_metres'],
      hostUnits: row['host_units'],
      budget: row['budget_cents_per_hour'],
      priority: row['priority'],
      requires: row['choosy'] ? [...row['required_skills'], wantedBy(row['id'])] : row['required_skills'],
      prefers: row['preferred_skills'],
      has: [...(row['traits'] as string[]), ...span.has],
      avoids: [...(row['avoided_traits'] as string[]), ...span.avoids],
      options: (row['options'] as { sessions: string; penalty: number }[]).map(({ sessions, penalty }) => ({
        sessions: pairsOf(readHours(sessions)),
        penalty,
      })),
    };
  }

  private async places(manager: EntityManager): Promise<Instance['places']> {
    const rows: PlaceRow[] = await manager.query(
      `SELECT id, 'building' AS kind, territory_id AS territory, lat, lon FROM building
       UNION ALL SELECT id, 'hub', territory_id, lat, lon FROM hub ORDER BY 1`,
    );
    return rows.map(({ id, kind, territory, lat, lon }) => ({ id, kind, territory, ...toPlane({ lat, lon }) }));
  }
}
