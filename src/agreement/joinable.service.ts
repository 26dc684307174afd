import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { CareRequestState } from '../care-request/care-request.rules.js';
import { Refused } from '../graphql/user-error.js';
import { type JoinableAgreement } from './membership.model.js';
import { MembershipService } from './membership.service.js';

/** Services that are looked at for one request at most: each is a question to the engine. */
const MOST_LOOKED_AT = 20;

/** Finds the services that a request could join. */
@Injectable()
export class JoinableService {
  constructor(
    private readonly database: DataSource,
    private readonly memberships: MembershipService,
  ) {}

  /** The services of the territory that have room for an open request, the cheapest first. */
  list(actor: Actor, careRequestId: string): Promise<JoinableAgreement[]> {
    return this.database.transaction(async (manager) => {
      const request = await this.memberships.ownRequest(manager, actor, careRequestId);
      if (request.state !== CareRequestState.OPEN) return [];
      const candidates: { id: string; provider_name: string }[] = await manager.query(
        `SELECT DISTINCT a.id, p.display_name AS provider_name FROM agreement a
           JOIN offer o ON o.id = a.offer_id AND o.live JOIN provider p ON p.id = a.provider_id
           JOIN agreement_terms t ON t.agreement_id = a.id AND t.until_on IS NULL
           JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
           JOIN household own ON own.id = $1 JOIN building home ON home.id = own.building_id
         WHERE a.ends_on IS NULL AND a.service_type_id = $2 AND b.territory_id = home.territory_id AND h.id <> $1
         ORDER BY a.id LIMIT ${MOST_LOOKED_AT}`,
        [request.householdId, request.serviceTypeId],
      );
      const found: JoinableAgreement[] = [];
      for (const { id, provider_name: providerName } of candidates) {
        const standing = await this.memberships.standing(manager, id);
        try {
          const quote = await this.memberships.quote(manager, standing, careRequestId);
          const { sessions, priceCents, aloneCents } = quote.members.find(
            (member) => member.careRequestId === careRequestId,
          )!;
          found.push({
            agreementId: id,
            providerName,
            households: standing.open.length,
            sessions: [...sessions],
            priceCents,
            aloneCents,
          });
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
        }
      }
      return found.sort((a, b) => a.priceCents - b.priceCents);
    });
  }
}
