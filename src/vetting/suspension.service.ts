import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { Refused } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { type ProviderEntity } from '../provider/provider.entity.js';
import '../provider/provider.jobs.js';
import { canDoMore } from '../provider/provider.service.js';
import { VettingEventKind } from './application.rules.js';
import { SuspensionAsItIs } from './refusals.model.js';
import { StandingService } from './standing.service.js';
import './vetting.jobs.js';

/** Stops a provider at once, and lets it work again. */
@Injectable()
export class SuspensionService {
  constructor(
    private readonly database: DataSource,
    private readonly standing: StandingService,
  ) {}

  /** Suspends a provider: from this commit on it is vetted for nothing. */
  suspend(actor: Actor, providerId: string, reason: string): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const provider = await this.standing.lockForOffice(manager, actor, providerId);
      const begun = await manager.query(
        `INSERT INTO suspension (provider_id, reason, suspended_by) VALUES ($1, $2, $3)
         ON CONFLICT (provider_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
        [providerId, reason, actor.id],
      );
      if (begun.length === 0) throw new Refused([new SuspensionAsItIs(true)]);
      const eventId = await this.standing.note(manager, {
        providerId,
        kind: VettingEventKind.SUSPENSION,
        actorId: actor.id,
        reason,
      });
      await enqueue(manager, 'vetting.tell-keepers', { eventId });
      await enqueue(manager, 'provider.standing-changed', { providerId });
      return provider;
    });
  }

  /** Ends a suspension; papers that have expired meanwhile still stop the provider. */
  reinstate(actor: Actor, providerId: string, reason: string): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const provider = await this.standing.lockForOffice(manager, actor, providerId);
      const [, ended] = await manager.query(
        `UPDATE suspension SET ended_at = now(), ended_by = $2 WHERE provider_id = $1 AND ended_at IS NULL`,
        [providerId, actor.id],
      );
      if (ended === 0) throw new Refused([new SuspensionAsItIs(false)]);
      const eventId = await this.standing.note(manager, {
        providerId,
        kind: VettingEventKind.REINSTATEMENT,
        actorId: actor.id,
        reason,
      });
      await enqueue(manager, 'vetting.tell-keepers', { eventId });
      await enqueue(manager, 'provider.standing-changed', { providerId });
      await canDoMore(manager, providerId);
      return provider;
    });
  }
}
