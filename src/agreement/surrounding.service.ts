import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type CareRequestEntity } from '../care-request/care-request.entity.js';
import { type Instance, type Offer } from '../matching/index.js';
import { pricerOf, seenBy } from '../matching-round/opened-days.rules.js';
import { SnapshotService } from '../matching-round/snapshot.service.js';
import { MembershipService } from './membership.service.js';
import { RepricingService } from './repricing.service.js';

/** A service that goes on, as an offer of the engine's plan. */
export interface StandingCare {
  readonly agreementId: string;
  readonly offerId: string;
  readonly offer: Offer;
}

/** The problem around a request, and the services in it that hold as the engine sees them. */
export interface Surrounding {
  readonly instance: Instance;
  readonly standing: readonly StandingCare[];
}

/** The open requests of the territory for the same service. */
const WAITING = `
  SELECT r.id FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
    JOIN household own ON own.id = $1 JOIN building home ON home.id = own.building_id
  WHERE r.service_type_id = $2 AND r.state = 'open' AND b.territory_id = home.territory_id ORDER BY r.id`;

/** The services of the territory that go on. */
const STANDING = `
  SELECT DISTINCT a.id FROM agreement a JOIN offer o ON o.id = a.offer_id AND o.live
    JOIN agreement_terms t ON t.agreement_id = a.id AND t.until_on IS NULL
    JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
    JOIN household own ON own.id = $1 JOIN building home ON home.id = own.building_id
  WHERE a.ends_on IS NULL AND a.service_type_id = $2 AND b.territory_id = home.territory_id ORDER BY a.id`;

/** Loads what is around one request: who waits for the same, and the services of its territory that go on. */
@Injectable()
export class SurroundingService {
  constructor(
    private readonly memberships: MembershipService,
    private readonly repricing: RepricingService,
    private readonly snapshots: SnapshotService,
  ) {}

  /** The problem around a request, and the services in it that hold as the engine sees them. */
  async load(manager: EntityManager, request: CareRequestEntity): Promise<Surrounding> {
    const ids = async (statement: string): Promise<string[]> =>
      (await manager.query(statement, [request.householdId, request.serviceTypeId])).map(
        ({ id }: { id: string }) => id,
      );
    const waiting = await ids(WAITING);
    const agreements = [];
    for (const id of await ids(STANDING)) agreements.push({ id, ...(await this.memberships.standing(manager, id)) });
    const members = agreements.flatMap(({ open }) => open.map((terms) => terms.careRequestId));
    const around = (released: readonly string[]) =>
      this.snapshots.loadAround(manager, [...waiting, ...members], released);
    const all = await around(agreements.map(({ offer }) => offer.id));
    const price = pricerOf(all);
    const standing: StandingCare[] = [];
    for (const { id, offer, open } of agreements) {
      const planned = await this.repricing.standingOffer(manager, all, offer, open);
      if (price(planned)) standing.push({ agreementId: id, offerId: offer.id, offer: planned });
    }
    // The hours of a service that its own rules would not allow any more are taken all the same.
    const held = standing.length === agreements.length;
    const instance = held ? all : await around(standing.map(({ offerId }) => offerId));
    return { instance: seenBy(instance, request.id), standing };
  }
}
