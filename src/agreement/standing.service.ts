import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { enqueue } from '../jobs/enqueue.js';
import { OfferService } from '../offer/offer.service.js';
import './agreement.jobs.js';
import { LapseService } from './lapse.service.js';

/** How many days ahead substitutes are searched for a provider who may not work; the sessions after that stay frozen. */
const DAYS_AHEAD = 14;

/** Heeds that a provider is vetted no longer, or again: its next sessions go to substitutes, or come back to it. */
@Injectable()
export class StandingHeedService {
  constructor(
    private readonly offers: OfferService,
    private readonly lapses: LapseService,
  ) {}

  /** Looks at the planned and uncovered sessions of a provider; safe to repeat. */
  async heed(manager: EntityManager, providerId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const [uncovered]: [{ id: string; agreement_id: string }[]] = await manager.query(
      `UPDATE session s SET state = 'uncovered' FROM agreement a
       WHERE a.id = s.agreement_id AND s.provider_id = $1 AND s.state = 'planned'
         AND s.starts_at > clock_timestamp() AND s.starts_at < clock_timestamp() + $2 * interval '1 day'
         AND NOT EXISTS (SELECT FROM vetted_rate v WHERE v.provider_id = $1 AND v.service_type_id = a.service_type_id)
       RETURNING s.id, s.agreement_id`,
      [providerId, DAYS_AHEAD],
    );
    for (const agreementId of new Set(uncovered.map(({ agreement_id }) => agreement_id)))
      await enqueue(manager, 'agreement.substitute', { agreementId });
    for (const { id } of uncovered) await enqueue(manager, 'session.uncovered', { sessionId: id });
    const [back]: [{ id: string }[]] = await manager.query(
      `UPDATE session s SET state = 'planned' FROM agreement a
       WHERE a.id = s.agreement_id AND s.provider_id = $1 AND s.state = 'uncovered' AND s.starts_at > clock_timestamp()
         AND EXISTS (SELECT FROM vetted_rate v WHERE v.provider_id = $1 AND v.service_type_id = a.service_type_id)
         AND NOT EXISTS (SELECT FROM provider_absence o WHERE o.provider_id = $1 AND o.starts_at < s.ends_at AND o.ends_at > s.starts_at)
       RETURNING s.id`,
      [providerId],
    );
    await this.lapses.giveBack(
      manager,
      back.map(({ id }) => id),
    );
  }
}
