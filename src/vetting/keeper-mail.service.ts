import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { MailCarrier } from '../account/mail-carrier.service.js';
import { enqueue } from '../jobs/enqueue.js';
import { type Language } from '../service-type/service-type.rules.js';
import { keeperSentence, type ToldEvent } from './keeper-sentence.rules.js';
import './vetting.jobs.js';

interface Keepers extends ToldEvent {
  readonly readers: readonly { readonly email: string; readonly language: Language }[];
}

/**
 * Mails what the history says to whoever keeps a provider: the provider itself, and the managers of its body. It comes
 * whatever they wish of mail, for they may not work without it.
 */
@Injectable()
export class KeeperMailService {
  constructor(private readonly carrier: MailCarrier) {}

  /** Mails one entry to each in their language, and promises that their pages say it too; nothing of what is only read. */
  async tell(manager: EntityManager, eventId: string): Promise<void> {
    const [told]: Keepers[] = await manager.query(
      `SELECT e.kind, e.to_state AS "toState", c.expires_on::text AS "expiresOn",
              CASE WHEN k.code IS NOT NULL THEN jsonb_build_object('it', k.name_it, 'en', k.name_en) END AS paper,
              ARRAY(SELECT DISTINCT jsonb_build_object('email', person.email, 'language', person.language)
                    FROM role_assignment r JOIN person ON person.id = r.person_id
                    WHERE (r.provider_id = p.id OR r.body_id = p.body_id) AND person.email IS NOT NULL
                      AND r.valid_from <= now() AND (r.valid_until IS NULL OR r.valid_until > now())) AS readers
       FROM vetting_event e JOIN provider p ON p.id = e.provider_id
         LEFT JOIN credential c ON c.id = e.credential_id LEFT JOIN credential_kind k ON k.code = c.kind
       WHERE e.id = $1`,
      [eventId],
    );
    if (!told || keeperSentence(told, 'it') === null) return;
    for (const { email, language } of told.readers) {
      const { title, body } = keeperSentence(told, language)!;
      await this.carrier.carry({ to: email, subject: title, text: `${body}\n` });
    }
    await enqueue(manager, 'vetting.told', { eventId });
  }
}
