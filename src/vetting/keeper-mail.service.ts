import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailCarrier } from '../account/mail-carrier.service.js';
import { VettingEventKind } from './application.rules.js';

interface Told {
  kind: VettingEventKind;
  daysLeft: number | null;
  nameIt: string | null;
  nameEn: string | null;
  expiresOn: string | null;
  addresses: string[];
}

/** What is told of an entry, Italian first; an entry that is not here is only read, not mailed. */
const SENTENCES: Partial<Record<VettingEventKind, (told: Told) => { subject: string; it: string; en: string }>> = {
  [VettingEventKind.REMINDER]: ({ nameIt, nameEn, expiresOn }) => ({
    subject: 'Un documento sta per scadere',
    it: `${nameIt}: vale fino al ${expiresOn}. Porta o carica quello nuovo, così il lavoro non si ferma.`,
    en: `${nameEn}: it holds until ${expiresOn}. Bring or upload the new one, so that work does not stop.`,
  }),
  [VettingEventKind.EXPIRY]: ({ nameIt, nameEn, expiresOn }) => ({
    subject: 'Un documento è scaduto',
    it: `${nameIt}: è scaduto il ${expiresOn}. Fino al rinnovo non ricevi proposte e gli incontri sono fermi.`,
    en: `${nameEn}: it ended on ${expiresOn}. Until it is renewed you get no proposals and sessions are frozen.`,
  }),
  [VettingEventKind.SUSPENSION]: () => ({
    subject: 'Il tuo profilo è sospeso',
    it: 'L’ufficio verifiche ha sospeso il profilo. Il motivo è nella tua area.',
    en: 'The vetting office has suspended the profile. The reason is in your area.',
  }),
  [VettingEventKind.REINSTATEMENT]: () => ({
    subject: 'Il tuo profilo è di nuovo attivo',
    it: 'La sospensione è finita.',
    en: 'The suspension has ended.',
  }),
  [VettingEventKind.RATE]: () => ({
    subject: 'Una tua tariffa è sotto il minimo di legge',
    it: 'I minimi sono aumentati: aggiorna la tariffa nella tua area, fino ad allora non conta.',
    en: 'The legal minimum has risen: set the rate anew in your area, until then it does not count.',
  }),
};

/** Mails what the history says to whoever keeps a provider: the provider itself, and the managers of its body. */
@Injectable()
export class KeeperMailService {
  constructor(
    private readonly database: DataSource,
    private readonly carrier: MailCarrier,
  ) {}

  /** Tells of one entry. */
  async tell(eventId: string): Promise<void> {
    const [told]: Told[] = await this.database.query(
      `SELECT e.kind, e.days_left AS "daysLeft", k.name_it AS "nameIt", k.name_en AS "nameEn", c.expires_on::text AS "expiresOn",
              ARRAY(SELECT DISTINCT person.email FROM role_assignment r JOIN person ON person.id = r.person_id
                    WHERE (r.provider_id = p.id OR r.body_id = p.body_id) AND person.email IS NOT NULL
                      AND r.valid_from <= now() AND (r.valid_until IS NULL OR r.valid_until > now())) AS addresses
       FROM vetting_event e JOIN provider p ON p.id = e.provider_id
         LEFT JOIN credential c ON c.id = e.credential_id LEFT JOIN credential_kind k ON k.code = c.kind
       WHERE e.id = $1`,
      [eventId],
    );
    const sentence = told && SENTENCES[told.kind]?.(told);
    if (!sentence) return;
    for (const to of told.addresses)
      await this.carrier.carry({ to, subject: sentence.subject, text: `${sentence.it}\n\n${sentence.en}\n` });
  }
}
