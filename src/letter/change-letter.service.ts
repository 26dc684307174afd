import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { AgreementChangePriceEntity } from '../agreement/agreement-change.entity.js';
import { type AgreementChange } from '../agreement/agreement-change.rules.js';
import { type LocalDate, romeTimeOf, writtenDay } from '../calendar/index.js';
import { audit } from '../database/audit.js';
import { intMultirange } from '../database/int-multirange.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { answersById } from '../graphql/entity-loaders.js';
import { NotFound } from '../graphql/faults.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type Language } from '../service-type/service-type.rules.js';
import { changeLetterPage } from './change-letter.rules.js';
import { type PrintedPage } from './printed-page.rules.js';

/** Days after a change in which its letters wait to be printed. */
const WAITS_DAYS = 60;
/** Hours for which a printed letter stays in the list, should the paper jam. */
const SHOWN_HOURS = 24;

/** For which household which change is told. */
export interface ChangeLetterKey {
  readonly agreementChangeId: string;
  readonly careRequestId: string;
}

/** What is known of a change for one household. */
interface ChangeRow {
  readonly id: string;
  readonly change: AgreementChange;
  readonly own: boolean;
  readonly fromOn: LocalDate;
  readonly beforeCents: number | null;
  readonly afterCents: number | null;
  readonly household: string;
  readonly address: string;
  readonly territoryId: string;
  readonly service: Readonly<Record<Language, string>>;
  readonly provider: string;
  readonly sessions: string | null;
  readonly phone: string | null;
  readonly hub: string | null;
  readonly hubAddress: string | null;
  readonly hubOpenings: string | null;
  readonly printedAt: Date | null;
}

const idOf = ({ agreementChangeId, careRequestId }: ChangeLetterKey) => `${agreementChangeId}.${careRequestId}`;

const CHANGES = `
  SELECT c.id || '.' || r.id AS id, c.change, c.care_request_id = r.id AS own, c.from_on::text AS "fromOn",
         p.before_cents AS "beforeCents", p.after_cents AS "afterCents", h.display_name AS household, b.address,
         b.territory_id AS "territoryId", json_build_object('it', s.name_it, 'en', s.name_en) AS service,
         v.display_name AS provider, (
           SELECT t.sessions::text FROM agreement_terms t WHERE t.agreement_id = g.id AND t.care_request_id = r.id
             AND (t.until_on IS NULL OR t.until_on > c.from_on) AND p.after_cents IS NOT NULL
           ORDER BY t.from_on LIMIT 1) AS sessions,
         hub.phone, hub.name AS hub, hub.address AS "hubAddress", hub.openings::text AS "hubOpenings",
         l.printed_at AS "printedAt"
  FROM agreement_change_price p JOIN agreement_change c ON c.id = p.agreement_change_id
    JOIN agreement g ON g.id = c.agreement_id JOIN service_type s ON s.id = g.service_type_id
    JOIN provider v ON v.id = g.provider_id
    JOIN care_request r ON r.id = p.care_request_id JOIN household h ON h.id = r.household_id
    JOIN building b ON b.id = h.building_id LEFT JOIN hub ON hub.territory_id = b.territory_id
    LEFT JOIN change_letter l ON l.agreement_change_id = c.id AND l.care_request_id = r.id
  WHERE p.agreement_change_id = ANY (SELECT split_part(each, '.', 1)::uuid FROM unnest($1::text[]) each)
    AND c.id || '.' || r.id = ANY ($1)`;

/** Tells households without a screen by letter who joins and leaves their services. */
@Injectable()
export class ChangeLetterService {
  constructor(private readonly database: DataSource) {}

  /**
   * The letters that the caller's desk is to print for households for which it acts by mandate, oldest change first. One
   * about a leaving that was taken back says nothing true any more; that it was is told to whom the leaving was.
   */
  waiting(actor: Actor, page: PageArgs): Promise<Connection<AgreementChangePriceEntity>> {
    const query = this.database
      .getRepository(AgreementChangePriceEntity)
      .createQueryBuilder('p')
      .where(
        `EXISTS (SELECT FROM agreement_change c, care_request r JOIN household h ON h.id = r.household_id
             JOIN building b ON b.id = h.building_id JOIN mandate d ON d.household_id = h.id
           WHERE c.id = p.agreement_change_id AND r.id = p.care_request_id AND b.territory_id = ANY(:territories)
             AND c.at > now() - :days * interval '1 day'
             AND d.revoked_at IS NULL AND d.ends_before > (now() AT TIME ZONE 'Europe/Rome')::date)`,
        { territories: listHeld(actor, Role.PLATFORM_OPERATOR), days: WAITS_DAYS },
      )
      .andWhere(
        `NOT EXISTS (SELECT FROM change_letter l WHERE l.agreement_change_id = p.agreement_change_id
           AND l.care_request_id = p.care_request_id AND l.printed_at < now() - :hours * interval '1 hour')`,
        { hours: SHOWN_HOURS },
      )
      .andWhere(
        `NOT EXISTS (SELECT FROM agreement_change stay WHERE stay.takes_back_id = p.agreement_change_id)
         AND NOT EXISTS (SELECT FROM agreement_change stay WHERE stay.id = p.agreement_change_id
           AND stay.takes_back_id IS NOT NULL AND NOT EXISTS (SELECT FROM change_letter l
             WHERE l.agreement_change_id = stay.takes_back_id AND l.care_request_id = p.care_request_id))`,
      );
    return paginate(query, ['agreementChangeId', 'careRequestId'], page);
  }

  /** What a letter is about, read for all of a list at once. */
  async facts(context: RequestContext, key: ChangeLetterKey): Promise<ChangeRow> {
    const [row] = await answersById<ChangeRow>(context, this.database, 'changes told by letter', CHANGES).load(
      idOf(key),
    );
    return row;
  }

  /** Refuses whoever is not of the desk of the household's territory. */
  async authorise(manager: EntityManager, actor: Actor, key: ChangeLetterKey): Promise<void> {
    const row = await this.row(manager, key);
    if (!row || !holds(actor, Role.PLATFORM_OPERATOR, row.territoryId))
      throw new NotFound('change', key.agreementChangeId);
  }

  /** The sheet itself; that it was printed is kept, and is a line of the audit trail. */
  async print(
    manager: EntityManager,
    personId: string,
    key: ChangeLetterKey,
    language: Language,
    now: Date,
  ): Promise<PrintedPage> {
    const row = (await this.row(manager, key))!;
    await manager.query(
      `INSERT INTO change_letter (agreement_change_id, care_request_id, language, printed_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (agreement_change_id, care_request_id) DO UPDATE SET language = excluded.language,
         printed_by = excluded.printed_by, printed_at = now()`,
      [key.agreementChangeId, key.careRequestId, language, personId],
    );
    await audit(manager, [
      {
        act: 'change-letter.printed',
        subject: 'care_request',
        subjectId: key.careRequestId,
        actorId: personId,
        detail: { agreementChange: key.agreementChangeId, language },
      },
    ]);
    return changeLetterPage(
      {
        ...row,
        service: row.service[language],
        printedOn: writtenDay(romeTimeOf(now.toISOString()).date, language),
        sessions: intMultirange.from(row.sessions) ?? [],
        hubOpenings: intMultirange.from(row.hubOpenings) ?? [],
      },
      language,
    );
  }

  private async row(manager: EntityManager, key: ChangeLetterKey): Promise<ChangeRow | undefined> {
    return (await manager.query(CHANGES, [[idOf(key)]]))[0];
  }
}
