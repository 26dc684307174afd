import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { type Connection, paginate, type PageArgsFromEitherEnd } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import { FeedbackEntity } from './substitution.entity.js';

/** What somebody has to say. */
export interface Given {
  readonly agreementId: string;
  readonly wentWell: boolean;
  readonly words?: string | null;
  /** Whom a provider speaks of; a household speaks of the provider. */
  readonly householdId?: string | null;
}

/** Takes what households and providers say about each other, for the desk alone. */
@Injectable()
export class FeedbackService {
  constructor(private readonly database: DataSource) {}

  /** What the actor has said, and what was said to the desk where the actor sits. */
  page(actor: Actor, page: PageArgsFromEitherEnd): Promise<Connection<FeedbackEntity>> {
    const query = this.database
      .getRepository(FeedbackEntity)
      .createQueryBuilder('f')
      .where(
        `(f.givenBy = :me OR EXISTS (
           SELECT FROM household h JOIN building b ON b.id = h.building_id
           WHERE h.id = coalesce(f.from_household_id, f.about_household_id) AND b.territory_id = ANY(:territories)))`,
        { me: actor.id, territories: listHeld(actor, Role.PLATFORM_OPERATOR) },
      );
    return paginate(query, ['id'], page);
  }

  /** A household speaks of its provider, or a provider of one of its households; nobody else reads it but the desk. */
  give(actor: Actor, { agreementId, wentWell, words, householdId }: Given): Promise<FeedbackEntity> {
    return this.database.transaction(async (manager) => {
      const agreement = await manager.findOneBy(AgreementEntity, { id: agreementId });
      const terms = await manager.findBy(AgreementTermsEntity, { agreementId });
      const own = terms.find(
        (each) => holds(actor, Role.HOUSEHOLD, each.householdId) || holds(actor, Role.DELEGATE, each.householdId),
      );
      const about = terms.find((each) => each.householdId === householdId);
      const asProvider = agreement && about && holds(actor, Role.PROVIDER, agreement.providerId);
      if (!agreement || !(own || asProvider)) throw new NotFound('agreement', agreementId);
      const { id } = await manager.save(
        manager.create(FeedbackEntity, {
          agreementId,
          wentWell,
          words: words ?? null,
          givenBy: actor.id,
          ...(own
            ? { fromHouseholdId: own.householdId, aboutProviderId: agreement.providerId }
            : { fromProviderId: agreement.providerId, aboutHouseholdId: about!.householdId }),
        }),
      );
      return manager.findOneByOrFail(FeedbackEntity, { id });
    });
  }
}
