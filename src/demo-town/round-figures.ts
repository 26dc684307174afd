import { type EntityManager } from 'typeorm';

/** Says of a round what its offers add up to, as a round does once it has ended; how good its plan was nobody has proved. */
export async function addUpRound(manager: EntityManager, roundId: string): Promise<void> {
  await manager.query(
    `UPDATE matching_round round
     SET open_requests = (SELECT count(*) FROM care_request), offer_count = found.offers,
         served_requests = found.served, shared_requests = found.shared, saved_cents_per_week = found.saved
     FROM (SELECT count(DISTINCT o.id) AS offers, count(*) AS served, count(*) FILTER (WHERE o.level <> 'single') AS shared,
                  sum(m.alone_cents - m.price_cents) AS saved
           FROM offer o JOIN offer_member m ON m.offer_id = o.id WHERE o.round_id = $1) found
     WHERE round.id = $1`,
    [roundId],
  );
}
