import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type LocalDate } from '../calendar/index.js';
import { answersById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type NotificationEntity } from './notification.entity.js';

/** What a step in who takes part in a service means for the person who is told of it. */
export interface ToldChange {
  readonly agreementId: string;
  readonly offerId: string;
  /** The first day on which it holds. */
  readonly fromOn: LocalDate;
  /** Cents per week that their household pays, or that they earn, until then; null where they have no part in it any more. */
  readonly beforeCents: number | null;
  /** The same from then on. */
  readonly afterCents: number | null;
}

/** Reads what notifications are about, all of one answer in one statement. */
@Injectable()
export class NotificationLoader {
  constructor(private readonly database: DataSource) {}

  /** The step in who takes part in a service that somebody is told of; null for everything else. */
  async change(
    context: RequestContext,
    { id, agreementChangeId }: Pick<NotificationEntity, 'id' | 'agreementChangeId'>,
  ): Promise<ToldChange | null> {
    if (agreementChangeId === null) return null;
    const [change] = await answersById<ToldChange & { id: string }>(
      context,
      this.database,
      'changes that people are told of',
      // Who has a part in it is seen by the roles that hold now: a delegate of yesterday reads no prices.
      `SELECT n.id, g.id AS "agreementId", g.offer_id AS "offerId", c.from_on::text AS "fromOn",
              sum(p.before_cents)::int AS "beforeCents", sum(p.after_cents)::int AS "afterCents"
       FROM notification n JOIN agreement_change c ON c.id = n.agreement_change_id JOIN agreement g ON g.id = c.agreement_id
         LEFT JOIN (agreement_change_price p JOIN care_request r ON r.id = p.care_request_id)
           ON p.agreement_change_id = c.id AND EXISTS (
             SELECT FROM role_assignment a WHERE a.person_id = n.person_id
               AND (a.role IN ('household', 'delegate') AND a.household_id = r.household_id
                    OR a.role = 'provider' AND a.provider_id = g.provider_id)
               AND a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now()))
       WHERE n.id = ANY($1) GROUP BY n.id, g.id, c.id`,
    ).load(id);
    return change ?? null;
  }
}
