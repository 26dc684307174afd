import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { RoleService } from '../account/role.service.js';
import { Forbidden, NotFound } from '../graphql/faults.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import '../provider/provider.jobs.js';
import { canDoMore } from '../provider/provider.service.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { ProviderService } from '../provider/provider.service.js';
import { TerritoryEntity } from '../territory/territory.entity.js';
import { ApplicationEntity } from './application.entity.js';
import {
  APPEAL_DAYS,
  ApplicantStep,
  ApplicationState,
  OfficeStep,
  stateAfter,
  STEPS_WITH_REASON,
  VettingEventKind,
} from './application.rules.js';
import {
  AlreadyApplied,
  AppealNeedsAnother,
  AppealTooLate,
  ApplicationNotThere,
  PapersMissing,
  ReasonMissing,
} from './refusals.model.js';
import { StandingService } from './standing.service.js';

/** Who applies to give care. */
export interface NewApplicant {
  readonly displayName: string;
  readonly territoryId: string;
  readonly lat: number;
  readonly lon: number;
  /** The body whose worker it is; null for who applies for themselves. */
  readonly bodyId?: string | null;
  readonly needsResidencePermit: boolean;
}

/** A step of an application that somebody wants to take. */
export interface WantedStep<Step> {
  readonly applicationId: string;
  readonly step: Step;
  readonly reason?: string | null;
}

/** Carries applications from the first word to the decision, by the one table of their life. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly database: DataSource,
    private readonly providers: ProviderService,
    private readonly roles: RoleService,
    private readonly standing: StandingService,
  ) {}

  /** A page of the applications that stand somewhere, oldest first: the office's queue. */
  page(
    { state }: { readonly state?: ApplicationState | null },
    page: PageArgs,
  ): Promise<Connection<ApplicationEntity>> {
    const query = this.database.getRepository(ApplicationEntity).createQueryBuilder('a').where('TRUE');
    if (state) query.andWhere('a.state = :state', { state });
    return paginate(query, ['appliedAt', 'id'], page);
  }

  /** An application, or null. */
  find(id: string): Promise<ApplicationEntity | null> {
    return this.database.getRepository(ApplicationEntity).findOneBy({ id });
  }

  /** Begins an application: for oneself, or by the manager of a body for a worker. */
  apply(actor: Actor, { bodyId = null, ...applicant }: NewApplicant): Promise<ApplicationEntity> {
    return this.database.transaction(async (manager) => {
      if (bodyId !== null && !holds(actor, Role.BODY_MANAGER, bodyId)) throw new NotFound('body', bodyId);
      // Two clicks of one person must not make two providers.
      await manager.query(`SELECT FROM person WHERE id = $1 FOR UPDATE`, [actor.id]);
      if (bodyId === null) await this.refuseAgain(manager, actor);
      if (!(await manager.existsBy(TerritoryEntity, { id: applicant.territoryId })))
        throw new NotFound('territory', applicant.territoryId);
      const { identifiers } = await manager.insert(ProviderEntity, {
        ...applicant,
        bodyId,
        maxTravelMetres: 2000,
        maxWeekSlots: 160,
        minBlockSlots: 4,
        availability: [],
      });
      const providerId: string = identifiers[0].id;
      if (bodyId === null)
        await this.roles.grantWithin(manager, {
          personId: actor.id,
          role: Role.PROVIDER,
          providerId,
          grantedBy: actor.id,
        });
      return this.begin(manager, actor, providerId);
    });
  }

  /** Takes a step of whoever applies. */
  advance(actor: Actor, wanted: WantedStep<ApplicantStep>): Promise<ApplicationEntity> {
    return this.database.transaction(async (manager) => {
      const { providerId } = await this.get(manager, wanted.applicationId);
      await this.providers.lockToKeep(manager, actor, providerId);
      const application = await this.get(manager, wanted.applicationId);
      if (wanted.step === ApplicantStep.APPEAL) await this.refuseLateAppeal(manager, application);
      return this.take(manager, actor, application, wanted);
    });
  }

  /** Takes a step of the office. */
  decide(actor: Actor, wanted: WantedStep<OfficeStep>): Promise<ApplicationEntity> {
    return this.database.transaction(async (manager) => {
      if (!holds(actor, Role.VETTING_OFFICER)) throw new Forbidden('decide about applications');
      const { providerId } = await this.get(manager, wanted.applicationId);
      await this.standing.lockForOffice(manager, actor, providerId);
      const application = await this.get(manager, wanted.applicationId);
      const onAppeal = wanted.step === OfficeStep.GRANT_APPEAL || wanted.step === OfficeStep.REJECT_APPEAL;
      if (onAppeal && application.decidedBy === actor.id) throw new Refused([new AppealNeedsAnother()]);
      if (wanted.step === OfficeStep.VET) await this.refuseWithoutPapers(manager, providerId);
      return this.take(manager, actor, application, wanted);
    });
  }

  private async begin(manager: EntityManager, actor: Actor, providerId: string): Promise<ApplicationEntity> {
    const { identifiers } = await manager.insert(ApplicationEntity, { providerId });
    await this.standing.note(manager, {
      providerId,
      kind: VettingEventKind.APPLICATION,
      actorId: actor.id,
      toState: ApplicationState.DOCUMENTS,
    });
    return manager.findOneByOrFail(ApplicationEntity, { id: identifiers[0].id });
  }

  private async take(
    manager: EntityManager,
    actor: Actor,
    { id, state, providerId }: ApplicationEntity,
    { step, reason = null }: WantedStep<ApplicantStep | OfficeStep>,
  ): Promise<ApplicationEntity> {
    const next = stateAfter(state, step);
    const said = reason?.trim() || null;
    refuseIfAny([
      next === null ? new ApplicationNotThere(state) : null,
      said === null && STEPS_WITH_REASON.includes(step) ? new ReasonMissing() : null,
    ]);
    const decides = next === ApplicationState.VETTED || next === ApplicationState.REFUSED;
    // The office's words stay on the application; those of an appeal are in the history.
    const ofOffice = (Object.values(OfficeStep) as string[]).includes(step);
    await manager.update(ApplicationEntity, id, {
      state: next!,
      ...(ofOffice && said !== null && { reason: said }),
      ...(decides && { decidedAt: new Date(), decidedBy: actor.id }),
    });
    const eventId = await this.standing.note(manager, {
      providerId,
      kind: VettingEventKind.APPLICATION,
      actorId: actor.id,
      fromState: state,
      toState: next,
      reason: said,
    });
    if (ofOffice) await enqueue(manager, 'vetting.tell-keepers', { eventId });
    if (next === ApplicationState.VETTED || state === ApplicationState.VETTED)
      await enqueue(manager, 'provider.standing-changed', { providerId });
    if (next === ApplicationState.VETTED) await canDoMore(manager, providerId);
    return manager.findOneByOrFail(ApplicationEntity, { id });
  }

  private async get(manager: EntityManager, id: string): Promise<ApplicationEntity> {
    const application = await manager.findOneBy(ApplicationEntity, { id });
    if (!application) throw new NotFound('application', id);
    return application;
  }

  private async refuseAgain(manager: EntityManager, actor: Actor): Promise<void> {
    const own = listHeld(actor, Role.PROVIDER);
    const [standing] = await manager.query(
      `SELECT FROM role_assignment r JOIN application a ON a.provider_id = r.provider_id
       WHERE r.person_id = $1 AND r.role = 'provider' AND (r.valid_until IS NULL OR r.valid_until > now())
         AND a.state NOT IN ('closed', 'withdrawn') LIMIT 1`,
      [actor.id],
    );
    if (standing || own.length > 0) throw new Refused([new AlreadyApplied()]);
  }

  private async refuseLateAppeal(manager: EntityManager, { id }: ApplicationEntity): Promise<void> {
    const [row] = await manager.query(
      `SELECT decided_at < now() - $2 * interval '1 day' AS late FROM application WHERE id = $1 AND state = 'refused'`,
      [id, APPEAL_DAYS],
    );
    if (row?.late) throw new Refused([new AppealTooLate()]);
  }

  /** Nobody is vetted before there is a service for which every paper holds. */
  private async refuseWithoutPapers(manager: EntityManager, providerId: string): Promise<void> {
    const rows: { missing: string[] }[] = await manager.query(
      `SELECT missing_papers(provider_id, service_type_id, (now() AT TIME ZONE 'Europe/Rome')::date) AS missing
       FROM provider_rate WHERE provider_id = $1 ORDER BY cardinality(missing_papers(provider_id, service_type_id,
         (now() AT TIME ZONE 'Europe/Rome')::date)), service_type_id LIMIT 1`,
      [providerId],
    );
    if (rows.length > 0 && rows[0].missing.length === 0) return;
    const missing = await manager.query(
      `SELECT code, name_it AS it, name_en AS en FROM credential_kind WHERE code = ANY($1) ORDER BY code`,
      [rows[0]?.missing ?? []],
    );
    throw new Refused([new PapersMissing(missing)]);
  }
}
