import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { MailCarrier } from '../account/mail-carrier.service.js';
import { Configuration } from '../config/configuration.js';
import { enqueue } from '../jobs/enqueue.js';
import { type Language } from '../service-type/service-type.rules.js';
import { DEFAULT_WISHES, Delivery, type DeliveryWishes, leavesAt, wantsMailAbout } from './delivery.rules.js';
import { NotificationPreferenceEntity } from './notification.entity.js';
import './notification.jobs.js';
import { digestMail, notificationMail, type MailLinks, type WrittenMail } from './notification-mail.rules.js';
import { type NotificationKind } from './notification.rules.js';

/** Somebody to whom a mail goes. */
interface Reader {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
  readonly unsubscribeKey: string;
}

/** Who was told of what. */
export interface ToldPerson {
  /** The notification. */
  readonly id: string;
  readonly personId: string;
  readonly kind: NotificationKind;
  /** Whether it cannot wait. */
  readonly urgent: boolean;
}

/** Mails people what they are told, when they wish it. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly carrier: MailCarrier,
  ) {}

  /** What somebody wishes, or what holds for whoever has wished for nothing. */
  async wishesOf(manager: EntityManager, personId: string): Promise<DeliveryWishes> {
    return (await manager.findOneBy(NotificationPreferenceEntity, { personId })) ?? DEFAULT_WISHES;
  }

  /** What the caller wishes. */
  wishes(actor: Actor): Promise<DeliveryWishes> {
    return this.wishesOf(this.database.manager, actor.id);
  }

  /** Notes what the caller wishes from now on. */
  setWishes(actor: Actor, input: DeliveryWishes): Promise<DeliveryWishes> {
    const { delivery, quietFromHour, quietUntilHour } = input;
    const wishes = { delivery, quietFromHour, quietUntilHour, noMailAbout: [...new Set(input.noMailAbout)].sort() };
    return this.database.transaction(async (manager) => {
      await manager.upsert(NotificationPreferenceEntity, { personId: actor.id, ...wishes }, ['personId']);
      return wishes;
    });
  }

  /** Stops the mail of whoever's key it is, as often as it is asked; tells their language, or null where it is nobody's. */
  async unsubscribe(key: string): Promise<Language | null> {
    const [[found]] = await this.database.query(
      `UPDATE notification_preference n SET delivery = $2 FROM person p
       WHERE n.unsubscribe_key = $1 AND p.id = n.person_id RETURNING p.language`,
      [key, Delivery.NEVER],
    );
    return found?.language ?? null;
  }

  /** The language of whoever's key it is, or null. */
  async languageOfKey(key: string): Promise<Language | null> {
    const [found] = await this.database.query(
      `SELECT p.language FROM notification_preference n JOIN person p ON p.id = n.person_id WHERE n.unsubscribe_key = $1`,
      [key],
    );
    return found?.language ?? null;
  }

  /** Promises the mail about a notification for when its reader wishes it; urgent ones for now. */
  async promise(manager: EntityManager, told: ToldPerson): Promise<void> {
    const { id: notificationId, personId, kind, urgent } = told;
    const wishes = await this.wishesOf(manager, personId);
    if (!wantsMailAbout(wishes, kind, urgent)) return;
    const now = await this.now(manager);
    const at = leavesAt(wishes, urgent, now.toISOString());
    if (at === null) return;
    const delayMs = Math.max(0, Date.parse(at) - now.getTime());
    if (delayMs === 0) await enqueue(manager, 'notification.mail', { notificationId });
    else await enqueue(manager, 'notification.digest', { personId }, { delayMs });
  }

  /** Mails what one notification says, in its reader's language. What the mail server refuses is tried again. */
  async mail(manager: EntityManager, notificationId: string): Promise<void> {
    const [[told]]: [{ personId: string; kind: NotificationKind; urgent: boolean }[]] = await manager.query(
      `UPDATE notification SET mailed_at = now() WHERE id = $1 AND mailed_at IS NULL AND read_at IS NULL
       RETURNING person_id AS "personId", kind, urgent`,
      [notificationId],
    );
    const reader = told && (await this.reader(manager, told.personId));
    if (!reader) return;
    const links = this.linksFor(reader, told.urgent);
    await this.carry(reader, links, notificationMail(told.kind, reader.language, links));
  }

  /**
   * Mails somebody all that was gathered and that they have not read meanwhile, as one mail. Where it may not leave yet,
   * since the wishes have changed, it is promised for later again.
   */
  async digest(manager: EntityManager, personId: string): Promise<void> {
    const now = await this.now(manager);
    const wishes = await this.wishesOf(manager, personId);
    if (wishes.delivery === Delivery.NEVER) return;
    const at = leavesAt({ ...wishes, delivery: Delivery.AT_ONCE }, false, now.toISOString())!;
    if (Date.parse(at) > now.getTime()) {
      const delayMs = Date.parse(at) - now.getTime();
      await enqueue(manager, 'notification.digest', { personId }, { delayMs });
      return;
    }
    const [gathered]: [{ id: string; kind: NotificationKind }[]] = await manager.query(
      `UPDATE notification SET mailed_at = now() WHERE person_id = $1 AND mailed_at IS NULL AND read_at IS NULL
         AND created_at > now() - interval '7 days' AND NOT kind = ANY($2) RETURNING id, kind`,
      [personId, wishes.noMailAbout],
    );
    const reader = gathered.length > 0 ? await this.reader(manager, personId) : null;
    if (!reader) return;
    const links = this.linksFor(reader, false);
    const kinds = gathered.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ kind }) => kind);
    await this.carry(
      reader,
      links,
      kinds.length === 1
        ? notificationMail(kinds[0], reader.language, links)
        : digestMail(kinds, reader.language, links),
    );
  }

  /** The moment that counts for quiet hours: the database's. */
  async now(manager: EntityManager): Promise<Date> {
    const [{ now }] = await manager.query(`SELECT clock_timestamp() AS now`);
    return now;
  }

  private async reader(manager: EntityManager, personId: string): Promise<Reader | null> {
    await manager.query(`INSERT INTO notification_preference (person_id) VALUES ($1) ON CONFLICT DO NOTHING`, [
      personId,
    ]);
    const [reader] = await manager.query(
      `SELECT p.id AS "personId", p.email, p.language, n.unsubscribe_key AS "unsubscribeKey"
       FROM person p JOIN notification_preference n ON n.person_id = p.id WHERE p.id = $1 AND p.email IS NOT NULL`,
      [personId],
    );
    return reader ?? null;
  }

  private linksFor({ unsubscribeKey }: Reader, urgent: boolean): MailLinks {
    const { PUBLIC_URL, HOST, PORT } = this.configuration;
    const { origin } = new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`);
    return { origin, unsubscribe: urgent ? null : `${origin}/unsubscribe?key=${unsubscribeKey}` };
  }

  /** One click in the reader's mail program stops the mail (RFC 2369, RFC 8058). */
  private async carry({ email }: Reader, { unsubscribe }: MailLinks, mail: WrittenMail): Promise<void> {
    const headers = unsubscribe && {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
    await this.carrier.carry({ to: email, ...mail, ...(headers && { headers }) });
  }
}
