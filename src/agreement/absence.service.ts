import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { OfferService } from '../offer/offer.service.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { canDoMore } from '../provider/provider.service.js';
import { LapseService } from './lapse.service.js';
import { AbsenceOver, TimeTaken } from './refusals.model.js';
import { nextSessionState, SessionState } from './session.rules.js';
import { isClash } from './session.service.js';
import { ProviderAbsenceEntity } from './substitution.entity.js';

/** Whether somebody may say when a provider cannot come: itself, the manager of its body, the desk of its territory. */
export const maySayWhen = (actor: Actor, provider: ProviderEntity): boolean =>
  holds(actor, Role.PROVIDER, provider.id) ||
  (provider.bodyId !== null && holds(actor, Role.BODY_MANAGER, provider.bodyId)) ||
  holds(actor, Role.PLATFORM_OPERATOR, provider.territoryId);

/** Takes back that a provider cannot come. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
    private readonly lapses: LapseService,
  ) {}

  /**
   * The provider can come after all: the sessions in that time that nobody else has taken are its own again, unless it is
   * away for another reason, gives another session by now, or may not work.
   */
  async withdraw(actor: Actor, id: string): Promise<ProviderAbsenceEntity> {
    try {
      return await this.database.transaction(async (manager) => {
        await this.offers.lockLiveOffers(manager);
        const absence = await manager.findOneBy(ProviderAbsenceEntity, { id });
        const provider = absence && (await manager.findOneBy(ProviderEntity, { id: absence.providerId }));
        if (!provider || !maySayWhen(actor, provider)) throw new NotFound('absence', id);
        const [{ over }] = await manager.query(`SELECT $1::timestamptz <= clock_timestamp() AS over`, [absence.endsAt]);
        refuseIfAny([over ? new AbsenceOver() : null]);
        await manager.delete(ProviderAbsenceEntity, { id });
        const [again]: [{ id: string }[]] = await manager.query(
          `UPDATE session s SET state = $4 WHERE s.provider_id = $1 AND s.state = $5
           AND s.starts_at < $3 AND s.ends_at > $2 AND s.starts_at > clock_timestamp()
           AND NOT EXISTS (SELECT FROM provider_absence o WHERE o.provider_id = $1 AND o.starts_at < s.ends_at AND o.ends_at > s.starts_at)
           AND NOT EXISTS (SELECT FROM session o WHERE (o.provider_id = $1 OR o.room_id = s.room_id) AND o.id <> s.id
             AND o.state IN ('planned', 'under_way', 'given') AND o.starts_at < s.ends_at AND o.ends_at > s.starts_at)
           AND EXISTS (SELECT FROM agreement a JOIN vetted_rate v ON v.service_type_id = a.service_type_id
             WHERE a.id = s.agreement_id AND v.provider_id = $1)
         RETURNING s.id`,
          [
            absence.providerId,
            absence.startsAt,
            absence.endsAt,
            nextSessionState(SessionState.UNCOVERED, 'cover'),
            SessionState.UNCOVERED,
          ],
        );
        await this.lapses.giveBack(
          manager,
          again.map((session) => session.id),
        );
        await canDoMore(manager, absence.providerId);
        return absence;
      });
    } catch (error) {
      throw isClash(error) ? new Refused([new TimeTaken()]) : error;
    }
  }
}
