import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { CareRequestContentService } from '../care-request/care-request-content.service.js';
import { type CareRequestEntity } from '../care-request/care-request.entity.js';
import { CareRequestState } from '../care-request/care-request.rules.js';
import { Adviser, type Offer, offerPricer, type Placement, type Request } from '../matching/index.js';
import { SnapshotService } from '../matching-round/snapshot.service.js';
import { changedContent, changeFacts, possibleChanges } from './advice.rules.js';
import { MembershipService } from './membership.service.js';
import { RepricingService } from './repricing.service.js';

/** A service that goes on, as an offer of the engine's plan. */
interface StandingService {
  readonly agreementId: string;
  readonly offerId: string;
  readonly offer: Offer;
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

/** Says what would turn a no into a yes. */
@Injectable()
export class AdviceService {
  constructor(
    private readonly database: DataSource,
    private readonly memberships: MembershipService,
    private readonly repricing: RepricingService,
    private readonly snapshots: SnapshotService,
    private readonly contents: CareRequestContentService,
  ) {}

  /**
   * Advice for an open request from the facts of now, or null where the request is not open: among the free hours of all
   * providers, its neighbours who wait for the same, and the services of its territory that it could join.
   */
  advise(actor: Actor, careRequestId: string) {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      const request = await this.memberships.ownRequest(manager, actor, careRequestId);
      if (request.state !== CareRequestState.OPEN) return null;
      const { instance, standing } = await this.load(manager, request);
      // One whose last day is over is open and nobody's problem any more.
      if (!instance.requests.some(({ id }) => id === careRequestId)) return null;
      const adviser = new Adviser(
        instance,
        standing.map(({ offer }) => offer),
        () => true,
      );
      const advice = adviser.advise(careRequestId);
      const content = await this.contents.read(manager, request);
      const own = instance.requests.find(({ id }) => id === careRequestId)!;
      const place = (placement: Placement, asked: Request) => this.placementOf(asked, placement, standing);
      return {
        careRequestId,
        revision: request.revision,
        providers: advice.providers,
        stopped: advice.stopped,
        scarce: advice.decidedBy === 'scarcity',
        asItIs: advice.asItIs && place(advice.asItIs, own),
        changes: possibleChanges(advice, content.dates.length > 0).map((each) => ({
          ...changeFacts(each.change),
          content: changedContent(content, each),
          placement: place(each.placement, each.request),
        })),
      };
    });
  }

  /** The problem around a request, and the services in it that hold as the engine sees them. */
  private async load(manager: EntityManager, { householdId, serviceTypeId }: CareRequestEntity) {
    const ids = async (statement: string): Promise<string[]> =>
      (await manager.query(statement, [householdId, serviceTypeId])).map(({ id }: { id: string }) => id);
    const waiting = await ids(WAITING);
    const agreements = [];
    for (const id of await ids(STANDING)) agreements.push({ id, ...(await this.memberships.standing(manager, id)) });
    const members = agreements.flatMap(({ open }) => open.map((terms) => terms.careRequestId));
    const around = (released: readonly string[]) =>
      this.snapshots.loadAround(manager, [...waiting, ...members], released);
    const all = await around(agreements.map(({ offer }) => offer.id));
    const price = offerPricer(all);
    const standing: StandingService[] = [];
    for (const { id, offer, open } of agreements) {
      const planned = await this.repricing.standingOffer(manager, all, offer, open);
      if (price(planned)) standing.push({ agreementId: id, offerId: offer.id, offer: planned });
    }
    // The hours of a service that its own rules would not allow any more are taken all the same.
    const held = standing.length === agreements.length;
    const instance = held ? all : await around(standing.map(({ offerId }) => offerId));
    return { instance, standing };
  }

  /** Where the request, as asked, would be served, without a word of who else is there. */
  private placementOf(
    { id, options }: Request,
    { offer: { provider: providerId, venue, members }, joins, price, alone, walk }: Placement,
    standing: readonly StandingService[],
  ) {
    const { option } = members.find(({ request }) => request === id)!;
    return {
      providerId,
      households: members.length,
      agreementId: joins === null ? null : standing[joins].agreementId,
      priceCents: price,
      aloneCents: alone,
      walkMetres: walk,
      atHome: venue === null || ('home' in venue && venue.home === id),
      sessions: options[option].sessions.map(([start, end]) => ({ start, end })),
    };
  }
}
