import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { normalise, type SlotInterval } from '../calendar/index.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { CareRecipientEntity, HouseholdEntity } from '../household/household.entity.js';
import { enqueue } from '../jobs/enqueue.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { BuildingEntity } from '../territory/territory.entity.js';
import { CareRequestEntity, CareRequestRecipientEntity, TimetableOptionEntity } from './care-request.entity.js';
import './care-request.jobs.js';
import { CareRequestState, Sharing, timetableFaults } from './care-request.rules.js';
import {
  AlreadyRequested,
  CareRecipientNotOfHousehold,
  ServiceTypeUnknown,
  TimetableNotValid,
} from './refusals.model.js';

/** Which care requests are asked for. */
export interface CareRequestFilter {
  readonly buildingId?: string | null;
  readonly territoryId?: string | null;
  readonly householdId?: string | null;
  readonly state?: CareRequestState | null;
}

/** What a household asks for. */
export interface PublishedCareRequest {
  readonly householdId: string;
  readonly serviceTypeId: string;
  readonly careRecipientIds: readonly string[];
  readonly sharing: Sharing;
  readonly maxWalkMetres: number;
  readonly hostUnits: number;
  readonly budgetCentsPerHour: number;
  readonly requiredSkills: readonly string[];
  readonly options: readonly { readonly sessions: readonly SlotInterval[]; readonly penaltyCentsPerHour: number }[];
}

/** Publishes and reads care requests. */
@Injectable()
export class CareRequestService {
  constructor(private readonly database: DataSource) {}

  /** A page of the care requests, oldest first. */
  page(filter: CareRequestFilter, page: PageArgs, visible: Visibility): Promise<Connection<CareRequestEntity>> {
    const query = this.database
      .getRepository(CareRequestEntity)
      .createQueryBuilder('r')
      .innerJoin(HouseholdEntity, 'h', 'h.id = r.householdId')
      .innerJoin(BuildingEntity, 'b', 'b.id = h.buildingId')
      .where('TRUE');
    if (filter.buildingId) query.andWhere('b.id = :buildingId', { buildingId: filter.buildingId });
    if (filter.territoryId) query.andWhere('b.territoryId = :territoryId', { territoryId: filter.territoryId });
    if (filter.householdId) query.andWhere('h.id = :householdId', { householdId: filter.householdId });
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
      await this.authorise(manager, actor, input.householdId);
      const recipients = await manager.findBy(CareRecipientEntity, { id: In([...input.careRecipientIds]) });
      const own = new Set(recipients.filter((one) => one.householdId === input.householdId).map(({ id }) => id));
      const serviceType = await manager.findOneBy(ServiceTypeEntity, { id: input.serviceTypeId });
      const standing = await this.findStanding(manager, input);
      refuseIfAny([
        serviceType ? null : new ServiceTypeUnknown(),
        ...input.careRecipientIds.map((id, i) => (own.has(id) ? null : new CareRecipientNotOfHousehold(id, i))),
        ...timetableFaults(input.options).map((fault) => new TimetableNotValid(fault)),
        standing ? new AlreadyRequested(standing) : null,
      ]);
      const { careRecipientIds, options, ...fields } = input;
      const request = await manager.save(
        manager.create(CareRequestEntity, {
          ...fields,
          requiredSkills: [...fields.requiredSkills],
          state: CareRequestState.OPEN,
          maxWalkMetres: input.sharing === Sharing.TERRITORY ? input.maxWalkMetres : 0,
          hostUnits: input.sharing === Sharing.NONE ? 0 : input.hostUnits,
        }),
      );
      await manager.insert(
        CareRequestRecipientEntity,
        careRecipientIds.map((careRecipientId) => ({ careRequestId: request.id, careRecipientId })),
      );
      await manager.insert(
        TimetableOptionEntity,
        options.map(({ sessions, penaltyCentsPerHour }, position) => ({
          careRequestId: request.id,
          position,
          sessions: normalise(sessions),
          penaltyCentsPerHour,
        })),
      );
      await enqueue(manager, 'care-request.match', { careRequestId: request.id });
      return manager.findOneByOrFail(CareRequestEntity, { id: request.id });
    });
  }

  /** Lets through who may act for a household, and locks it, so that it publishes one request at a time. */
  async authorise(manager: EntityManager, actor: Actor, householdId: string): Promise<void> {
    const household = await manager.findOne(HouseholdEntity, {
      where: { id: householdId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!household) throw new NotFound('household', householdId);
    const { territoryId } = await manager.findOneByOrFail(BuildingEntity, { id: household.buildingId });
    if (!mayActForHousehold(actor, { id: householdId, territoryId })) throw new Forbidden('act for this household');
  }

  private async findStanding(manager: EntityManager, input: PublishedCareRequest): Promise<string | null> {
    const [row] = await manager.query(
      `SELECT r.id FROM care_request r JOIN care_request_recipient l ON l.care_request_id = r.id
       WHERE r.household_id = $1 AND r.service_type_id = $2 AND r.state <> 'withdrawn'
         AND l.care_recipient_id = ANY($3) LIMIT 1`,
      [input.householdId, input.serviceTypeId, [...input.careRecipientIds]],
    );
    return row?.id ?? null;
  }
}
