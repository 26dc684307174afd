import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor } from '../account/account.rules.js';
import { type Connection, paginate, type PageArgsFromEitherEnd } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { LiveTopics } from '../jobs/live-topics.js';
import { watch } from '../jobs/live-watch.js';
import { DeliveryService, type ToldPerson } from './delivery.service.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationKind } from './notification.rules.js';

/** Roles of a person that hold now, as a condition on `a`. */
export const HOLDS_NOW = 'a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now())';

const topicOf = (personId: string) => `notification.${personId}`;

/** Tells people what concerns them, on their page and by mail: each person once of each thing. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly database: DataSource,
    private readonly delivery: DeliveryService,
    private readonly topics: LiveTopics,
  ) {}

  /** A page of what somebody was told; only what was not read, if so wanted. */
  page(visible: Visibility, unreadOnly: boolean, page: PageArgsFromEitherEnd): Promise<Connection<NotificationEntity>> {
    const query = this.database.getRepository(NotificationEntity).createQueryBuilder('n').where('TRUE');
    if (unreadOnly) query.andWhere('n.readAt IS NULL');
    visible.narrow(query);
    return paginate(query, ['id'], page);
  }

  /** How much is new to somebody. */
  async news(personId: string): Promise<{ unread: number }> {
    const [{ unread }] = await this.database.query(
      `SELECT count(*)::int AS unread FROM notification WHERE person_id = $1 AND read_at IS NULL`,
      [personId],
    );
    return { unread };
  }

  /** Gives the person's id at once, and then whenever something is new to them or was read. */
  watch(personId: string): Promise<AsyncIterableIterator<{ personId: string }>> {
    return watch(this.topics, [topicOf(personId)], { personId });
  }

  /** Notes that somebody has read what they were told; the first time counts. */
  async markRead(actor: Actor, id: string): Promise<NotificationEntity> {
    const notifications = this.database.getRepository(NotificationEntity);
    await notifications.query(
      `UPDATE notification SET read_at = now() WHERE id = $1 AND person_id = $2 AND read_at IS NULL`,
      [id, actor.id],
    );
    const notification = await notifications.findOneBy({ id, personId: actor.id });
    if (!notification) throw new NotFound('notification', id);
    await this.show([actor.id]);
    return notification;
  }

  /** Notes that somebody has read everything up to a notification of theirs; what came after it stays new. */
  async markReadThrough(actor: Actor, id: string): Promise<{ unread: number }> {
    const notifications = this.database.getRepository(NotificationEntity);
    if (!(await notifications.existsBy({ id, personId: actor.id }))) throw new NotFound('notification', id);
    await notifications.query(
      `UPDATE notification SET read_at = now() WHERE person_id = $2 AND id <= $1 AND read_at IS NULL`,
      [id, actor.id],
    );
    await this.show([actor.id]);
    return this.news(actor.id);
  }

  /** Notes that somebody who has read a conversation to its end knows of its messages. */
  async markConversationRead(manager: EntityManager, conversationId: string, personId: string): Promise<string[]> {
    const [read]: [{ id: string }[]] = await manager.query(
      `UPDATE notification n SET read_at = now() FROM conversation_reading r JOIN conversation c ON c.id = r.conversation_id
       WHERE n.conversation_id = $1 AND n.person_id = $2 AND n.read_at IS NULL
         AND r.conversation_id = $1 AND r.person_id = $2 AND r.through_number >= c.last_number RETURNING n.id`,
      [conversationId, personId],
    );
    return read.length > 0 ? [personId] : [];
  }

  /**
   * Tells whoever acts for a household that an offer concerns, its provider and the managers of its body, of a step of
   * the offer; `leftOut`: only those who have no part in an offer that has come in its place.
   */
  tellOfOffer(
    manager: EntityManager,
    offerId: string,
    kind: NotificationKind,
    { leftOut }: { leftOut: boolean },
  ): Promise<string[]> {
    return this.tell(
      manager,
      `INSERT INTO notification (person_id, offer_id, kind)
       SELECT DISTINCT a.person_id, p.offer_id, $2
       FROM proposal p LEFT JOIN care_request r ON r.id = p.care_request_id LEFT JOIN provider v ON v.id = p.provider_id
         JOIN role_assignment a ON a.role IN ('household', 'delegate') AND a.household_id = r.household_id
                                OR a.role = 'provider' AND a.provider_id = p.provider_id
                                OR a.role = 'body_manager' AND a.body_id = v.body_id
       WHERE p.offer_id = $1 AND ${HOLDS_NOW} AND NOT ($3 AND EXISTS (
         SELECT FROM offer_member n JOIN offer next ON next.id = n.offer_id
         WHERE n.replaces_offer_id = p.offer_id
           AND (n.care_request_id = p.care_request_id OR next.provider_id = p.provider_id)))
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_step_once DO NOTHING`,
      [offerId, kind, leftOut],
    );
  }

  /** Tells the other parties of a conversation that somebody has written, and the desk that it is waited for; again only once they have read. */
  tellOfMessage(manager: EntityManager, messageId: string): Promise<string[]> {
    return this.tell(
      manager,
      `INSERT INTO notification (person_id, conversation_id, kind)
       SELECT DISTINCT a.person_id, m.conversation_id, $2
       FROM message m JOIN conversation c ON c.id = m.conversation_id
         JOIN conversation_party p ON p.conversation_id = m.conversation_id AND p.until > now()
         LEFT JOIN household h ON h.id = p.household_id LEFT JOIN building b ON b.id = h.building_id
         LEFT JOIN provider v ON v.id = p.provider_id
         JOIN role_assignment a ON a.role IN ('household', 'delegate') AND a.household_id = p.household_id
                                OR a.role = 'provider' AND a.provider_id = p.provider_id
                                OR a.role = 'platform_operator' AND c.waits_for_desk
                                   AND a.territory_id = coalesce(b.territory_id, v.territory_id)
         LEFT JOIN conversation_reading r ON r.conversation_id = m.conversation_id AND r.person_id = a.person_id
       WHERE m.id = $1 AND a.person_id <> m.written_by AND coalesce(r.through_number, 0) < m.number AND ${HOLDS_NOW}
       ON CONFLICT (person_id, conversation_id) WHERE conversation_id IS NOT NULL AND read_at IS NULL DO NOTHING`,
      [messageId, NotificationKind.MESSAGE],
    );
  }

  /** Where the desk has written, its operators need not look any more; gives who they are. */
  async markDeskAnswered(manager: EntityManager, messageId: string): Promise<string[]> {
    const [read]: [{ personId: string }[]] = await manager.query(
      `UPDATE notification n SET read_at = now() FROM message m JOIN conversation c ON c.id = m.conversation_id
       WHERE m.id = $1 AND c.offer_id IS NULL AND NOT c.waits_for_desk AND n.conversation_id = c.id AND n.read_at IS NULL
         AND EXISTS (SELECT FROM role_assignment a WHERE a.person_id = n.person_id AND a.role = 'platform_operator')
       RETURNING n.person_id AS "personId"`,
      [messageId],
    );
    return read.map(({ personId }) => personId);
  }

  /**
   * Tells the other households of a service and its provider that a household joins or leaves; that it stays after all,
   * only to whom its leaving was told, and nobody hears of that any more.
   */
  async tellOfChange(manager: EntityManager, changeId: string): Promise<string[]> {
    // Of a leaving and its taking back, the one told second knows whom the first has told.
    await manager.query(
      `SELECT FROM agreement_change WHERE id = (SELECT coalesce(takes_back_id, id) FROM agreement_change WHERE id = $1)
       FOR NO KEY UPDATE`,
      [changeId],
    );
    return this.tell(
      manager,
      `INSERT INTO notification (person_id, agreement_change_id, kind)
       SELECT DISTINCT a.person_id, c.id, c.change
       FROM agreement_change c JOIN agreement g ON g.id = c.agreement_id JOIN care_request own ON own.id = c.care_request_id
         JOIN agreement_change_price p ON p.agreement_change_id = c.id JOIN care_request r ON r.id = p.care_request_id
         JOIN role_assignment a
           ON a.role IN ('household', 'delegate') AND a.household_id = r.household_id AND r.household_id <> own.household_id
           OR a.role = 'provider' AND a.provider_id = g.provider_id
       WHERE c.id = $1 AND ${HOLDS_NOW}
         AND NOT EXISTS (SELECT FROM agreement_change stay WHERE stay.takes_back_id = c.id)
         AND (c.takes_back_id IS NULL OR EXISTS (
           SELECT FROM notification told WHERE told.agreement_change_id = c.takes_back_id AND told.person_id = a.person_id))
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_change_once DO NOTHING`,
      [changeId],
    );
  }

  /** Puts on the pages of whoever keeps a provider what they were mailed of an entry of its history. */
  async tellOfVetting(manager: EntityManager, eventId: string): Promise<string[]> {
    const told: { personId: string }[] = await manager.query(
      `INSERT INTO notification (person_id, vetting_event_id, kind, mailed_at)
       SELECT DISTINCT a.person_id, e.id, $2, CASE WHEN person.email IS NOT NULL THEN now() END
       FROM vetting_event e JOIN provider p ON p.id = e.provider_id
         JOIN role_assignment a ON a.provider_id = p.id OR a.body_id = p.body_id JOIN person ON person.id = a.person_id
       WHERE e.id = $1 AND ${HOLDS_NOW}
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_an_entry_once DO NOTHING RETURNING person_id AS "personId"`,
      [eventId, NotificationKind.VETTING],
    );
    return told.map(({ personId }) => personId);
  }

  /**
   * Tells who reviews the drafts that a round has left: the coordinator of the building that all homes are in, else the desk
   * of the territory, else the city. Again only once they have read.
   */
  tellOfDrafts(manager: EntityManager, roundId: string): Promise<string[]> {
    return this.tell(
      manager,
      `WITH draft AS (
         SELECT m.offer_id, array_agg(DISTINCT b.id) AS buildings, array_agg(DISTINCT b.territory_id) AS territories
         FROM offer o JOIN offer_member m ON m.offer_id = o.id JOIN care_request r ON r.id = m.care_request_id
           JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
         WHERE o.round_id = $1 AND o.state = 'drafted' GROUP BY m.offer_id
       ), reviewer AS (
         SELECT d.offer_id, a.person_id, a.role,
           bool_or(a.role = 'building_coordinator') OVER of_draft AS coordinated,
           bool_or(a.role = 'platform_operator') OVER of_draft AS has_desk
         FROM draft d JOIN role_assignment a ON a.role = 'building_coordinator' AND d.buildings = ARRAY[a.building_id]
           OR a.role = 'platform_operator' AND d.territories = ARRAY[a.territory_id] OR a.role = 'city_administrator'
         WHERE ${HOLDS_NOW} WINDOW of_draft AS (PARTITION BY d.offer_id)
       )
       INSERT INTO notification (person_id, offer_id, kind)
       SELECT DISTINCT ON (person_id) person_id, offer_id, $2 FROM reviewer
       WHERE role = CASE WHEN coordinated THEN 'building_coordinator' WHEN has_desk THEN 'platform_operator'
                    ELSE 'city_administrator' END
       ORDER BY person_id, offer_id
       ON CONFLICT DO NOTHING`,
      [roundId, NotificationKind.DRAFTS],
    );
  }

  /** Lets the pages of people show what is new; after the transaction that made it so. */
  async show(personIds: readonly string[]): Promise<void> {
    for (const id of personIds) await this.topics.publish(topicOf(id), { personId: id });
  }

  /** Writes down whom to tell, by a statement that inserts notifications, and promises their mail; gives who is told. */
  async tell(manager: EntityManager, insert: string, parameters: unknown[]): Promise<string[]> {
    const told: ToldPerson[] = await manager.query(
      `${insert} RETURNING id, person_id AS "personId", kind, urgent`,
      parameters,
    );
    for (const one of told) await this.delivery.promise(manager, one);
    return told.map(({ personId }) => personId);
  }
}
