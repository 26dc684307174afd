import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { OfferService } from '../offer/offer.service.js';
import { ProviderNotVetted } from '../offer/refusals.model.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { maySayWhen } from './absence.service.js';
import { AgreementEntity } from './agreement.entity.js';
import './agreement.jobs.js';
import { LapseService } from './lapse.service.js';
import { SubstitutionTaken, TimeTaken } from './refusals.model.js';
import { SessionEntity } from './session.entity.js';
import { nextSessionState, SessionState } from './session.rules.js';
import { isClash } from './session.service.js';
import { ProviderAbsenceEntity, SubstitutionEntity } from './substitution.entity.js';
import { SubstitutionState } from './substitution.rules.js';

/** A time in which a provider cannot come. */
export interface Absence {
  readonly providerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A provider falls ill, and another gives its sessions. */
@Injectable()
export class SubstitutionService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
    private readonly lapses: LapseService,
  ) {}

  /** What a provider is asked to give in the place of others, or has answered, oldest first. */
  page(actor: Actor, page: PageArgs): Promise<Connection<SubstitutionEntity>> {
    const query = this.database
      .getRepository(SubstitutionEntity)
      .createQueryBuilder('s')
      .where('s.providerId = ANY(:providers)', { providers: listHeld(actor, Role.PROVIDER) });
    return paginate(query, ['id'], page);
  }

  /** The provider, the manager of its body or its desk says when it cannot come; for each session in that time a substitute is searched at once. */
  reportAbsence(actor: Actor, { providerId, startsAt, endsAt }: Absence): Promise<ProviderAbsenceEntity> {
    if (endsAt <= startsAt) throw new BadInput('An absence must end after it starts.', ['endsAt']);
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const provider = await manager.findOneBy(ProviderEntity, { id: providerId });
      if (!provider || !maySayWhen(actor, provider)) throw new NotFound('provider', providerId);
      const absence = await manager.save(
        manager.create(ProviderAbsenceEntity, { providerId, startsAt, endsAt, reportedBy: actor.id }),
      );
      const [uncovered]: [{ id: string; agreement_id: string }[]] = await manager.query(
        `UPDATE session SET state = $4 WHERE provider_id = $1 AND state = $5
           AND starts_at < $3 AND ends_at > $2 AND starts_at > clock_timestamp() RETURNING id, agreement_id`,
        [providerId, startsAt, endsAt, nextSessionState(SessionState.PLANNED, 'uncover'), SessionState.PLANNED],
      );
      for (const agreementId of new Set(uncovered.map(({ agreement_id }) => agreement_id)))
        await enqueue(manager, 'agreement.substitute', { agreementId });
      for (const { id } of uncovered) await enqueue(manager, 'session.uncovered', { sessionId: id });
      return manager.findOneByOrFail(ProviderAbsenceEntity, { id: absence.id });
    });
  }

  /** A substitute accepts: of several who are asked, the first gives the session. */
  async accept(actor: Actor, id: string): Promise<SubstitutionEntity> {
    try {
      return await this.database.transaction(async (manager) => {
        const { substitution, session } = await this.open(manager, actor, id);
        const agreement = await manager.findOneByOrFail(AgreementEntity, { id: session.agreementId });
        const vetted = await manager.query(`SELECT FROM vetted_rate WHERE provider_id = $1 AND service_type_id = $2`, [
          substitution.providerId,
          agreement.serviceTypeId,
        ]);
        refuseIfAny([vetted.length > 0 ? null : new ProviderNotVetted()]);
        await manager.update(
          SessionEntity,
          { id: session.id },
          { state: nextSessionState(session.state, 'cover')!, providerId: substitution.providerId },
        );
        await this.answer(manager, id, SubstitutionState.ACCEPTED);
        await this.lapses.lapse(manager, [session.id]);
        await enqueue(manager, 'session.covered', { sessionId: session.id });
        return manager.findOneByOrFail(SubstitutionEntity, { id });
      });
    } catch (error) {
      throw isClash(error) ? new Refused([new TimeTaken()]) : error;
    }
  }

  /** A substitute declines; once everybody has who was asked, others are. */
  decline(actor: Actor, id: string): Promise<SubstitutionEntity> {
    return this.database.transaction(async (manager) => {
      const { session } = await this.open(manager, actor, id);
      await this.answer(manager, id, SubstitutionState.DECLINED);
      const waiting = { sessionId: session.id, state: SubstitutionState.PROPOSED };
      if (!(await manager.existsBy(SubstitutionEntity, waiting)))
        await enqueue(manager, 'agreement.substitute', { agreementId: session.agreementId });
      return manager.findOneByOrFail(SubstitutionEntity, { id });
    });
  }

  private async open(
    manager: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<{ substitution: SubstitutionEntity; session: SessionEntity }> {
    await this.offers.lockLiveOffers(manager);
    const substitution = await manager.findOneBy(SubstitutionEntity, { id });
    if (!substitution || !holds(actor, Role.PROVIDER, substitution.providerId)) throw new NotFound('substitution', id);
    const session = await manager.findOneByOrFail(SessionEntity, { id: substitution.sessionId });
    const [{ late }] = await manager.query(`SELECT $1::timestamptz <= clock_timestamp() AS late`, [session.endsAt]);
    const open = substitution.state === SubstitutionState.PROPOSED && session.state === SessionState.UNCOVERED && !late;
    refuseIfAny([open ? null : new SubstitutionTaken()]);
    return { substitution, session };
  }

  private async answer(manager: EntityManager, id: string, state: SubstitutionState): Promise<void> {
    await manager.update(SubstitutionEntity, { id: In([id]) }, { state, answeredAt: () => 'clock_timestamp()' });
  }
}
