import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor } from '../account/account.rules.js';
import { type Connection, paginate, type PageArgsFromEitherEnd } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { HouseholdService } from '../household/household.service.js';
import { enqueue } from '../jobs/enqueue.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { type CareRequestContent, CareRequestContentService } from './care-request-content.service.js';
import { CareRequestEntity } from './care-request.entity.js';
import './care-request.jobs.js';
import { CareRequestState, nextState } from './care-request.rules.js';
import { PriorityService } from './priority.service.js';
import { AlreadyRequested, ServiceTypeUnknown } from './refusals.model.js';
import { CareRequestNotThere } from './request-life.model.js';

/** Which care requests are asked for. */
export interface CareRequestFilter {
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
  readonly householdId?: string | null;
  readonly state?: CareRequestState | null;
}

/** What a household asks for. */
export interface PublishedCareRequest extends CareRequestContent {
  readonly householdId: string;
  readonly serviceTypeId: string;
}

/** Publishes and reads care requests. */
@Injectable()
export class CareRequestService {
  constructor(
    private readonly database: DataSource,
    private readonly contents: CareRequestContentService,
    private readonly households: HouseholdService,
    private readonly priorities: PriorityService,
  ) {}

  /** A page of the care requests, from the end that the caller asks for. */
  page(
    filter: CareRequestFilter,
    page: PageArgsFromEitherEnd,
    visible: Visibility,
  ): Promise<Connection<CareRequestEntity>> {
    const query = this.database.getRepository(CareRequestEntity).createQueryBuilder('r').where('TRUE');
    const { buildingId, territoryId, householdId } = filter;
    if (buildingId)
      query.andWhere('r.householdId IN (SELECT h.id FROM household h WHERE h.building_id = :buildingId)', {
        buildingId,
      });
    if (territoryId)
      query.andWhere(
        `r.householdId IN (SELECT h.id FROM household h JOIN building b ON b.id = h.building_id
                           WHERE b.territory_id = :territoryId)`,
        { territoryId },
      );
    if (householdId) query.andWhere('r.householdId = :householdId', { householdId });
    if (filter.state) query.andWhere('r.state = :state', { state: filter.state });
    visible.narrow(query);
    return paginate(query, ['id'], page);
  }

  /** A care request, or null. */
  find(id: string): Promise<CareRequestEntity | null> {
    return this.database.getRepository(CareRequestEntity).findOneBy({ id });
  }

  /** Publishes a request and promises to look for an offer for it at once. */
  publish(actor: Actor, input: PublishedCareRequest): Promise<CareRequestEntity> {
    return this.database.transaction(async (manager) => {
      const request = await this.create(manager, actor, input, CareRequestState.OPEN);
      await enqueue(manager, 'care-request.match', { careRequestId: request.id });
      return request;
    });
  }

  /** Keeps what a household means to ask for, for later; its times may still be missing. */
  draft(actor: Actor, input: PublishedCareRequest): Promise<CareRequestEntity> {
    return this.database.transaction((manager) => this.create(manager, actor, input, CareRequestState.DRAFT));
  }

  /** Publishes a draft as it stands, once nothing of it is missing. */
  publishDraft(actor: Actor, careRequestId: string): Promise<CareRequestEntity> {
    return this.database.transaction(async (manager) => {
      const request = await this.lock(manager, actor, careRequestId);
      const state = nextState(request.state, 'publish');
      const content = await this.contents.read(manager, request);
      const standing = await this.findStanding(manager, {
        ...content,
        householdId: request.householdId,
        serviceTypeId: request.serviceTypeId,
      });
      refuseIfAny([
        state === null ? new CareRequestNotThere(request.state) : null,
        ...(await this.contents.faults(manager, request, content)),
        standing ? new AlreadyRequested(standing) : null,
      ]);
      await manager.update(
        CareRequestEntity,
        { id: careRequestId },
        {
          state: state!,
          publishedAt: () => 'now()',
          priority: await this.priorities.of(manager, request.householdId),
        },
      );
      await enqueue(manager, 'care-request.match', { careRequestId });
      return manager.findOneByOrFail(CareRequestEntity, { id: careRequestId });
    });
  }

  /** Finds a request of a household that the actor may act for, and locks both. */
  async lock(manager: EntityManager, actor: Actor, careRequestId: string): Promise<CareRequestEntity> {
    const found = await manager.findOneBy(CareRequestEntity, { id: careRequestId });
    if (!found) throw new NotFound('care request', careRequestId);
    await this.authorise(manager, actor, found.householdId);
    return manager.findOneOrFail(CareRequestEntity, {
      where: { id: careRequestId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Lets through who may act for a household, and locks it; gives the mandate by which the desk does. */
  authorise(manager: EntityManager, actor: Actor, householdId: string): Promise<string | null> {
    return this.households.authorise(manager, actor, householdId);
  }

  private async create(
    manager: EntityManager,
    actor: Actor,
    input: PublishedCareRequest,
    state: CareRequestState.OPEN | CareRequestState.DRAFT,
  ): Promise<CareRequestEntity> {
    const { householdId, serviceTypeId } = input;
    const draft = state === CareRequestState.DRAFT;
    const mandateId = await this.authorise(manager, actor, householdId);
    const serviceType = await manager.findOneBy(ServiceTypeEntity, { id: serviceTypeId });
    const standing = draft ? null : await this.findStanding(manager, input);
    refuseIfAny([
      serviceType ? null : new ServiceTypeUnknown(),
      ...(await this.contents.faults(manager, input, input, draft)),
      standing ? new AlreadyRequested(standing) : null,
    ]);
    const { id } = await manager.save(
      manager.create(CareRequestEntity, {
        ...this.contents.columnsOf(input),
        householdId,
        serviceTypeId,
        mandateId,
        priority: await this.priorities.of(manager, householdId),
        state,
        ...(draft && { publishedAt: null }),
      }),
    );
    await this.contents.write(manager, id, input);
    return manager.findOneByOrFail(CareRequestEntity, { id });
  }

  /** A request that already asks for the same: of the same weeks, or for the same hours of single days. */
  private async findStanding(
    manager: EntityManager,
    input: Pick<
      PublishedCareRequest,
      'householdId' | 'serviceTypeId' | 'careRecipientIds' | 'dates' | 'startsOn' | 'endsBefore'
    >,
  ): Promise<string | null> {
    const { dates } = input;
    const [row] = await manager.query(
      `SELECT r.id FROM care_request r JOIN care_request_recipient l ON l.care_request_id = r.id
       WHERE r.household_id = $1 AND r.service_type_id = $2 AND r.state IN ('open', 'offered', 'paused')
         AND l.care_recipient_id = ANY($3)
         AND CASE WHEN cardinality($4::date[]) = 0
           THEN daterange(r.starts_on, r.ends_before) && daterange($7, $8)
             AND NOT EXISTS (SELECT FROM care_request_date d WHERE d.care_request_id = r.id)
           ELSE EXISTS (
             SELECT FROM care_request_date d JOIN unnest($4::date[], $5::int[], $6::int[]) AS asked(date, start_slot, end_slot)
               ON asked.date = d.date AND asked.start_slot < d.end_slot AND d.start_slot < asked.end_slot
             WHERE d.care_request_id = r.id) END
       LIMIT 1`,
      [
        input.householdId,
        input.serviceTypeId,
        [...input.careRecipientIds],
        dates.map(({ date }) => date),
        dates.map(({ startSlot }) => startSlot),
        dates.map(({ endSlot }) => endSlot),
        input.startsOn ?? null,
        input.endsBefore ?? null,
      ],
    );
    return row?.id ?? null;
  }
}
