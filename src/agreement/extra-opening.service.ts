import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { addDays } from '../calendar/index.js';
import { todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { type DailyHours } from '../offer/extra-hours.rules.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { canDoMore } from '../provider/provider.service.js';
import { maySayWhen } from './absence.service.js';
import './agreement.jobs.js';
import { ExtraOpeningEntity } from './extra-opening.entity.js';
import { MOST_DAYS } from './extra-opening.rules.js';
import { AbsentThen } from './refusals.model.js';

/** Keeps when providers can come beside their weeks. */
@Injectable()
export class ExtraOpeningService {
  constructor(private readonly database: DataSource) {}

  /**
   * The provider, the manager of its body or its desk says when it can come beside its week. For sessions of those days
   * that nobody gives and nobody is asked for, a substitute is searched anew, and open requests are looked at again. Said
   * again it changes nothing; within an absence it is refused, for the absence goes first.
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
      refuseIfAny([await this.absenceWithin(manager, providerId, hours)]);
      // In line with the same said at once, so that it is kept once.
      await manager.query(`SELECT FROM provider WHERE id = $1 FOR NO KEY UPDATE`, [providerId]);
      const known = await manager.findOneBy(ExtraOpeningEntity, { providerId, ...hours });
      if (known) return known;
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
      await canDoMore(manager, providerId);
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

  /** The first absence that the provider has reported for any of these hours, as a refusal; null where there is none. */
  private async absenceWithin(
    manager: EntityManager,
    providerId: string,
    { fromOn, untilOn, startSlot, endSlot }: DailyHours,
  ): Promise<AbsentThen | null> {
    const [absence]: { startsAt: Date; endsAt: Date }[] = await manager.query(
      `SELECT a.starts_at AS "startsAt", a.ends_at AS "endsAt" FROM provider_absence a
       WHERE a.provider_id = $1 AND EXISTS (
         SELECT FROM generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') day
         WHERE a.starts_at < (day + $5 * interval '15 minutes') AT TIME ZONE 'Europe/Rome'
           AND a.ends_at > (day + $4 * interval '15 minutes') AT TIME ZONE 'Europe/Rome')
       ORDER BY a.starts_at LIMIT 1`,
      [providerId, fromOn, untilOn, startSlot, endSlot],
    );
    return absence ? new AbsentThen(absence.startsAt, absence.endsAt) : null;
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
