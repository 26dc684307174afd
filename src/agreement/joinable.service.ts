import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { CareRequestState } from '../care-request/care-request.rules.js';
import { Adviser } from '../matching/index.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { LEAVING_NOTICE_DAYS } from './agreement.rules.js';
import { type JoinableAgreement } from './membership.model.js';
import { MembershipService } from './membership.service.js';
import { SurroundingService } from './surrounding.service.js';

/** Finds the services that a request could join. */
@Injectable()
export class JoinableService {
  constructor(
    private readonly database: DataSource,
    private readonly memberships: MembershipService,
    private readonly surroundings: SurroundingService,
  ) {}

  /** The services of the territory that have room for an open request, nobody in them paying more; the cheapest first. */
  list(actor: Actor, careRequestId: string): Promise<JoinableAgreement[]> {
    return this.database.transaction(async (manager) => {
      const request = await this.memberships.ownRequest(manager, actor, careRequestId);
      if (request.state !== CareRequestState.OPEN) return [];
      const { instance, standing } = await this.surroundings.load(manager, request);
      const own = instance.requests.find(({ id }) => id === careRequestId);
      if (!own) return [];
      const offers = standing.map(({ offer }) => offer);
      const places = new Adviser(instance, offers, () => true).joins(careRequestId);
      const ids = places.map(({ offer }) => offer.provider);
      const providers = await manager.findBy(ProviderEntity, { id: In(ids) });
      const names = new Map(providers.map(({ id, displayName }) => [id, displayName]));
      return places.map(({ offer, joins, price, alone }) => {
        const { option } = offer.members.find((member) => member.request === careRequestId)!;
        return {
          agreementId: standing[joins!].agreementId,
          providerName: names.get(offer.provider)!,
          households: offer.members.length - 1,
          sessions: own.options[option].sessions.map(([start, end]) => ({ start, end })),
          priceCents: price,
          aloneCents: alone,
          leavingNoticeDays: LEAVING_NOTICE_DAYS,
        };
      });
    });
  }
}
