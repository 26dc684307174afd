import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type LocalDate } from '../calendar/index.js';
import { answersById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { keeperSentence, type ToldEvent } from '../vetting/keeper-sentence.rules.js';
import { type NotificationEntity } from './notification.entity.js';
import { SENTENCES, type Told } from './notification.rules.js';
import { changeSentence } from './told-change.rules.js';

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

/** Where on the pages of its reader a notification belongs. */
export interface ToldPlace {
  /** When the session begins that it is about; null where it is about none. */
  readonly startsAt: Date | null;
  /** The one household of the reader's that it concerns; null where there is none, or more than one. */
  readonly householdId: string | null;
}

type Subject = Pick<NotificationEntity, 'id' | 'kind' | 'agreementChangeId' | 'vettingEventId'>;

/** Reads what notifications are about, all of one answer in one statement. */
@Injectable()
export class NotificationLoader {
  constructor(private readonly database: DataSource) {}

  /** What a notification says, in the language of the answer: with what is known of its subject, where that is more. */
  async told(context: RequestContext, notification: Subject): Promise<Told> {
    const { language } = context;
    const told = SENTENCES[language][notification.kind];
    const event = await this.vettingEvent(context, notification);
    if (event) return keeperSentence(event, language) ?? told;
    const change = await this.change(context, notification);
    return { ...told, body: (change && changeSentence(notification.kind, change, language)) ?? told.body };
  }

  /** The step in who takes part in a service that somebody is told of; null for everything else. */
  async change(
    context: RequestContext,
    { id, agreementChangeId }: Pick<Subject, 'id' | 'agreementChangeId'>,
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

  /** For which household of the reader's a notification is, and when its session begins. */
  async place(context: RequestContext, id: string): Promise<ToldPlace> {
    const [place] = await answersById<ToldPlace & { id: string }>(
      context,
      this.database,
      'what notifications belong to',
      // One household is theirs and it is told; of two that take part, none says more than the other.
      `SELECT n.id, s.starts_at AS "startsAt", CASE WHEN count(DISTINCT h.id) = 1 THEN min(h.id::text) END AS "householdId"
       FROM notification n LEFT JOIN session s ON s.id = n.session_id
         LEFT JOIN (agreement_change c JOIN agreement g ON g.id = c.agreement_id) ON c.id = n.agreement_change_id
         LEFT JOIN LATERAL (
           SELECT r.household_id AS id FROM offer_member m JOIN care_request r ON r.id = m.care_request_id
           WHERE m.offer_id = n.offer_id
           UNION SELECT household_id FROM attendance WHERE session_id = n.session_id
           UNION SELECT household_id FROM agreement_terms WHERE agreement_id = g.id
           UNION SELECT household_id FROM conversation_party WHERE conversation_id = n.conversation_id
         ) h ON EXISTS (
           SELECT FROM role_assignment a WHERE a.person_id = n.person_id AND a.role IN ('household', 'delegate')
             AND a.household_id = h.id AND a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now()))
       WHERE n.id = ANY($1) GROUP BY n.id, s.id`,
    ).load(id);
    return place ?? { startsAt: null, householdId: null };
  }

  private async vettingEvent(context: RequestContext, { vettingEventId }: Subject): Promise<ToldEvent | null> {
    if (vettingEventId === null) return null;
    const [event] = await answersById<ToldEvent & { id: string }>(
      context,
      this.database,
      'entries of vetting that people are told of',
      `SELECT e.id, e.kind, e.to_state AS "toState", c.expires_on::text AS "expiresOn",
              CASE WHEN k.code IS NOT NULL THEN jsonb_build_object('it', k.name_it, 'en', k.name_en) END AS paper
       FROM vetting_event e
         LEFT JOIN credential c ON c.id = e.credential_id LEFT JOIN credential_kind k ON k.code = c.kind
       WHERE e.id = ANY($1)`,
    ).load(vettingEventId);
    return event ?? null;
  }
}
