import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { enqueue } from '../jobs/enqueue.js';
import { OfferEntity } from './offer.entity.js';
import { OfferService } from './offer.service.js';

/** Lets proposed offers fall: by a no that counts, or because their deadline has passed. Both go by the database's clock. */
@Injectable()
export class FallService {
  constructor(private readonly offers: OfferService) {}

  /** Lets an offer fall by a no that counts from now on; the caller holds the lock of live offers. */
  async byDecline(manager: EntityManager, offer: OfferEntity): Promise<void> {
    await this.offers.takeDown(manager, [offer], 'decline');
    await enqueue(manager, 'offer.fallen', { offerId: offer.id });
  }

  /** Lets a no count whose time to be taken back is over; not one that was taken back, or said again later. */
  async byDueDecline(manager: EntityManager, proposalId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const [due]: { offerId: string; answeredBy: string | null }[] = await manager.query(
      `SELECT p.offer_id AS "offerId", p.answered_by AS "answeredBy" FROM proposal p JOIN offer o ON o.id = p.offer_id
       WHERE p.id = $1 AND p.answer = 'declined' AND p.counts_from <= clock_timestamp() AND o.state = 'proposed'`,
      [proposalId],
    );
    if (!due) return;
    // The step is the party's, though it is taken while nobody is signed in.
    await manager.query(`SELECT set_config('welfare.actor', $1, true)`, [due.answeredBy ?? '']);
    await this.byDecline(manager, await manager.findOneByOrFail(OfferEntity, { id: due.offerId }));
  }

  /** Lets an offer expire, if it is still proposed and its deadline has passed. */
  async byDeadline(manager: EntityManager, offerId: string): Promise<void> {
    await this.offers.lockLiveOffers(manager);
    const [due] = await manager.query(
      `SELECT id FROM offer WHERE id = $1 AND state = 'proposed' AND answer_by <= clock_timestamp()`,
      [offerId],
    );
    if (!due) return;
    await this.offers.takeDown(manager, [await manager.findOneByOrFail(OfferEntity, { id: offerId })], 'expire');
    await enqueue(manager, 'offer.fallen', { offerId });
  }
}
