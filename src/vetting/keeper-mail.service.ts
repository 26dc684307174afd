import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailCarrier } from '../account/mail-carrier.service.js';
import { ApplicationState, VettingEventKind } from './application.rules.js';

interface Told {
  kind: VettingEventKind;
  toState: ApplicationState | null;
  daysLeft: number | null;
  nameIt: string | null;
  nameEn: string | null;
  expiresOn: string | null;
  addresses: string[];
}

interface Sentence {
  readonly subject: string;
  readonly it: string;
  readonly en: string;
}

/** What is told of a step of the office, by the state that it leads to: what has happened, and no reason of it. */
const DECISIONS: Partial<Record<ApplicationState, Sentence>> = {
  [ApplicationState.DOCUMENTS]: {
    subject: 'Servono altri documenti',
    it: 'L’ufficio verifiche ti chiede altri documenti. Quali, lo leggi nella tua area.',
    en: 'The vetting office asks for more papers. Your area says which.',
  },
  [ApplicationState.CHECKS]: {
    subject: 'La tua candidatura si riesamina',
    it: 'Il ricorso è accolto: l’ufficio verifiche riesamina la candidatura.',
    en: 'The appeal is granted: the vetting office looks at the application anew.',
  },
  [ApplicationState.INTERVIEW]: {
    subject: 'Sei invitato al colloquio',
    it: 'I documenti vanno bene: l’ufficio verifiche ti aspetta per il colloquio. Nella tua area trovi che cosa fare.',
    en: 'The papers are in order: the vetting office invites you to the interview. Your area says what to do.',
  },
  [ApplicationState.VETTED]: {
    subject: 'La verifica è finita: puoi lavorare',
    it: 'L’ufficio verifiche ti ha accettato: da ora ricevi proposte di lavoro.',
    en: 'The vetting office has accepted you: from now on you get proposals of work.',
  },
  [ApplicationState.REFUSED]: {
    subject: 'L’ufficio ha deciso sulla candidatura',
    it: 'La candidatura non è accolta. Il motivo, e come fare ricorso, lo leggi nella tua area.',
    en: 'The application is not accepted. Your area gives the reason, and how to appeal.',
  },
  [ApplicationState.CLOSED]: {
    subject: 'L’ufficio ha deciso sul ricorso',
    it: 'Il ricorso non è accolto. Il motivo lo leggi nella tua area.',
    en: 'The appeal is not granted. Your area gives the reason.',
  },
};

/** What is told of an entry, Italian first; an entry that is not here is only read, not mailed. */
const SENTENCES: Partial<Record<VettingEventKind, (told: Told) => Sentence | undefined>> = {
  [VettingEventKind.APPLICATION]: ({ toState }) => (toState === null ? undefined : DECISIONS[toState]),
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
      `SELECT e.kind, e.to_state AS "toState", e.days_left AS "daysLeft", k.name_it AS "nameIt", k.name_en AS "nameEn", c.expires_on::text AS "expiresOn",
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
