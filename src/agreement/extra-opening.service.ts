import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { addDays } from '../calendar/index.js';
import { todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { maySayWhen } from './absence.service.js';
import './agreement.jobs.js';
import { ExtraOpeningEntity } from './extra-opening.entity.js';
import { type DailyHours, MOST_DAYS } from './extra-opening.rules.js';

/** Keeps when providers can come beside their weeks. */
@Injectable()
export class ExtraOpeningService {
  constructor(private readonly database: DataSource) {}

  /**
   * The provider, the manager of its body or its desk says when it can come beside its week. For sessions of those days
   * that nobody gives and nobody is asked for, a substitute is searched anew.
   */
  add(actor: Actor, providerId: string, hours: DailyHours): Promise<ExtraOpeningEntity> {
    const { fromOn, untilOn, startSlot, endSlot } = hours;
    requireDays(fromOn, untilOn);
    if (endSlot <= startSlot) throw new BadInput('An extra opening must end after it starts.', ['endSlot']);
    return this.database.transaction(async (manager) => {
      await this.requireKeeper(manager, actor, providerId, ['provider', providerId]);
      const today = await todayInItaly(manager);
      const latest = addDays(fromOn, MOST_DAYS - 1);
      refuseIfAny([
        fromOn < today ? new DayNotPossible('fromOn', fromOn, today, null) : null,
        untilOn < fromOn || untilOn > latest ? new DayNotPossible('untilOn', untilOn, fromOn, latest) : null,
      ]);
      const { id } = await manager.save(
        manager.create(ExtraOpeningEntity, { providerId, fromOn, untilOn, startSlot, endSlot, addedBy: actor.id }),
      );
      const uncovered: { agreementId: string }[] = await manager.query(
        `SELECT DISTINCT agreement_id AS "agreementId" FROM session
         WHERE state = 'uncovered' AND starts_at > clock_timestamp() AND provider_id <> $1
           AND (starts_at AT TIME ZONE 'Europe/Rome')::date <= $3 AND (ends_at AT TIME ZONE 'Europe/Rome')::date >= $2`,
        [providerId, fromOn, untilOn],
      );
      for (const { agreementId } of uncovered) await enqueue(manager, 'agreement.substitute', { agreementId });
      return manager.findOneByOrFail(ExtraOpeningEntity, { id });
    });
  }

  /** The provider cannot come in that time after all. What it was asked to give, or gives already, stays as it is. */
  remove(actor: Actor, id: string): Promise<ExtraOpeningEntity> {
    return this.database.transaction(async (manager) => {
      const opening = await manager.findOneBy(ExtraOpeningEntity, { id });
      if (!opening) throw new NotFound('extra opening', id);
      await this.requireKeeper(manager, actor, opening.providerId, ['extra opening', id]);
      await manager.delete(ExtraOpeningEntity, { id });
      return opening;
    });
  }

  private async requireKeeper(
    manager: EntityManager,
    actor: Actor,
    providerId: string,
    [what, id]: readonly [string, string],
  ): Promise<void> {
    const provider = await manager.findOneBy(ProviderEntity, { id: providerId });
    if (!provider || !maySayWhen(actor, provider)) throw new NotFound(what, id);
  }
}
