import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor } from '../account/account.rules.js';
import { MailCarrier } from '../account/mail-carrier.service.js';
import { Configuration } from '../config/configuration.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { enqueue } from '../jobs/enqueue.js';
import { NotificationEntity } from './notification.entity.js';
import './notification.jobs.js';
import { type NotificationKind, notificationMail } from './notification.rules.js';

/** Tells people what becomes of the offers that concern them. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly carrier: MailCarrier,
  ) {}

  /** A page of what somebody was told, oldest first; only what was not read, if so wanted. */
  page(visible: Visibility, unreadOnly: boolean, page: PageArgs): Promise<Connection<NotificationEntity>> {
    const query = this.database.getRepository(NotificationEntity).createQueryBuilder('n').where('TRUE');
    if (unreadOnly) query.andWhere('n.readAt IS NULL');
    visible.narrow(query);
    return paginate(query, ['id'], page);
  }

  /** Notes that somebody has read what they were told; the first time counts. */
  async markRead(actor: Actor, id: string): Promise<NotificationEntity> {
    const own = { id, personId: actor.id };
    const notifications = this.database.getRepository(NotificationEntity);
    await notifications.query(
      `UPDATE notification SET read_at = now() WHERE id = $1 AND person_id = $2 AND read_at IS NULL`,
      [id, actor.id],
    );
    const notification = await notifications.findOneBy(own);
    if (!notification) throw new NotFound('notification', id);
    return notification;
  }

  /** Tells whoever acts for a household that is asked, and the provider: each person once, and by mail where there is an address. */
  async tell(manager: EntityManager, offerId: string, kind: NotificationKind): Promise<void> {
    const told: { id: string }[] = await manager.query(
      `INSERT INTO notification (person_id, offer_id, kind)
       SELECT DISTINCT a.person_id, p.offer_id, $2
       FROM proposal p LEFT JOIN care_request r ON r.id = p.care_request_id
         JOIN role_assignment a ON a.role IN ('household', 'delegate') AND a.household_id = r.household_id
                                OR a.role = 'provider' AND a.provider_id = p.provider_id
       WHERE p.offer_id = $1 AND a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now())
       ON CONFLICT ON CONSTRAINT a_person_is_told_of_a_step_once DO NOTHING RETURNING id`,
      [offerId, kind],
    );
    for (const { id } of told) await enqueue(manager, 'notification.mail', { notificationId: id });
  }

  /** Mails what a notification says, in its reader's language. What the mail server refuses is tried again. */
  async mail(manager: EntityManager, notificationId: string): Promise<void> {
    const [reader] = await manager.query(
      `SELECT p.email, p.language, n.kind FROM notification n JOIN person p ON p.id = n.person_id
       WHERE n.id = $1 AND n.mailed_at IS NULL AND p.email IS NOT NULL`,
      [notificationId],
    );
    if (!reader) return;
    await manager.query(`UPDATE notification SET mailed_at = now() WHERE id = $1`, [notificationId]);
    await this.carrier.carry({ to: reader.email, ...notificationMail(reader.kind, reader.language, this.home) });
  }

  /** Where people sign in and read on. */
  private get home(): string {
    const { PUBLIC_URL, HOST, PORT } = this.configuration;
    return `${new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`).origin}/requests`;
  }
}
