import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, holds, mayActForHousehold, Role } from '../account/account.rules.js';
import { AllowanceService } from '../account/allowance.service.js';
import { romeTimeOf, writtenDay, writtenMoment } from '../calendar/index.js';
import { intMultirange } from '../database/int-multirange.js';
import { Configuration } from '../config/configuration.js';
import { audit } from '../database/audit.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { unnamedNeighbour } from '../offer/neighbour.rules.js';
import { Answer, OfferState } from '../offer/offer.rules.js';
import { OfferNotOpen, ProposalAlreadyAnswered } from '../offer/refusals.model.js';
import { type Language } from '../service-type/service-type.rules.js';
import { type ChangeLetterKey, ChangeLetterService } from './change-letter.service.js';
import { InvitationSheet, type RequestPosterInput } from './letter.model.js';
import { PdfService } from './pdf.service.js';
import { letterboxPage, letterPage, posterPage, type PrintedPage } from './printed-page.rules.js';

/** Sheets that one person may have printed in an hour. */
const SHEETS_PER_HOUR = 120;
/** Minutes for which an address works. */
const TICKET_MINUTES = 5;

/** An address that works once. */
export interface PrintAddress {
  readonly url: string;
  readonly expiresAt: Date;
}

/** What a sheet is about: a proposal, an invitation to a building, or a change that one household is told. */
interface Sheet {
  readonly proposalId?: string | null;
  readonly buildingId?: string | null;
  readonly forLetterboxes?: boolean;
  readonly agreementChangeId?: string | null;
  readonly careRequestId?: string | null;
}

/** A proposal to a household, as it is printed. */
interface ProposalRow {
  readonly proposalId: string;
  readonly answer: Answer;
  readonly state: OfferState;
  readonly answerBy: Date;
  readonly householdId: string;
  readonly household: string;
  readonly address: string;
  readonly territoryId: string;
  readonly buildingId: string;
  readonly hub: string | null;
  readonly hubAddress: string | null;
  readonly hubOpenings: string | null;
  readonly phone: string | null;
  /** Whether somebody of the household can come in by a screen. */
  readonly comesIn: boolean;
  readonly service: Readonly<Record<Language, string>>;
  readonly provider: string;
  readonly sessions: string;
  readonly priceCents: number;
  readonly aloneCents: number;
  readonly others: readonly {
    readonly buildingId: string;
    readonly recipients: readonly { readonly kind: 'child' | 'adult' | 'dog'; readonly birthYear: number | null }[];
  }[];
}

const PROPOSAL = `
  SELECT p.id AS "proposalId", p.answer, o.state, o.answer_by AS "answerBy", h.id AS "householdId",
         h.display_name AS household, b.address, b.territory_id AS "territoryId", b.id AS "buildingId",
         hub.name AS hub, hub.address AS "hubAddress", hub.openings::text AS "hubOpenings", hub.phone,
         EXISTS (SELECT FROM role_assignment ra JOIN person pe ON pe.id = ra.person_id
                 WHERE ra.household_id = h.id AND ra.valid_from <= now() AND (ra.valid_until IS NULL OR ra.valid_until > now())
                   AND (pe.email IS NOT NULL OR EXISTS (SELECT FROM sign_in_identity si WHERE si.person_id = pe.id)
                     OR EXISTS (SELECT FROM sign_in so WHERE so.person_id = pe.id))) AS "comesIn",
         json_build_object('it', s.name_it, 'en', s.name_en) AS service,
         v.display_name AS provider, m.sessions, m.price_cents AS "priceCents", m.alone_cents AS "aloneCents",
         coalesce((SELECT json_agg(json_build_object('buildingId', oh.building_id, 'recipients', (
             SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'birthYear', c.birth_year) ORDER BY c.id), '[]')
             FROM care_request_recipient l JOIN care_recipient c ON c.id = l.care_recipient_id
             WHERE l.care_request_id = om.care_request_id)) ORDER BY om.care_request_id)
           FROM offer_member om JOIN care_request ore ON ore.id = om.care_request_id
             JOIN household oh ON oh.id = ore.household_id
           WHERE om.offer_id = o.id AND om.care_request_id <> m.care_request_id), '[]') AS others
  FROM proposal p JOIN offer o ON o.id = p.offer_id JOIN service_type s ON s.id = o.service_type_id
    JOIN provider v ON v.id = o.provider_id
    JOIN offer_member m ON m.offer_id = o.id AND m.care_request_id = p.care_request_id
    JOIN care_request r ON r.id = p.care_request_id JOIN household h ON h.id = r.household_id
    JOIN building b ON b.id = h.building_id LEFT JOIN hub ON hub.territory_id = b.territory_id
  WHERE p.id = $1`;

/** The digest under which a code on paper is kept. */
export const codeDigest = (code: string) => createHash('sha256').update(code.replace(' ', '')).digest();
const tokenDigest = (token: string) => createHash('sha256').update(token).digest();

/** Prints letters to households and invitations to buildings: at an address that one person can use once. */
@Injectable()
export class PrintService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly allowances: AllowanceService,
    private readonly pdf: PdfService,
    private readonly changes: ChangeLetterService,
  ) {}

  /** Gives the desk, or the household itself, an address at which a proposal that waits is printed. */
  async requestLetter(actor: Actor, proposalId: string, language: Language): Promise<PrintAddress> {
    await this.allowances.takeOrRefuse('print', actor.id, SHEETS_PER_HOUR);
    return this.database.transaction(async (manager) => {
      const row = await this.proposal(manager, proposalId);
      if (!row || !mayActForHousehold(actor, { id: row.householdId, territoryId: row.territoryId }))
        throw new NotFound('proposal', proposalId);
      refuseIfAny([
        row.answer === Answer.ACCEPTED || row.answer === Answer.DECLINED
          ? new ProposalAlreadyAnswered(row.answer)
          : row.state === OfferState.PROPOSED
            ? null
            : new OfferNotOpen(row.state),
      ]);
      return this.issue(manager, actor, { proposalId }, language);
    });
  }

  /** Gives the desk an address at which a household's letter about who joins or leaves its service is printed. */
  async requestChangeLetter(actor: Actor, key: ChangeLetterKey, language: Language): Promise<PrintAddress> {
    await this.allowances.takeOrRefuse('print', actor.id, SHEETS_PER_HOUR);
    return this.database.transaction(async (manager) => {
      await this.changes.authorise(manager, actor, key);
      return this.issue(manager, actor, key, language);
    });
  }

  /** Gives the coordinator of a building, the desk of its territory or the city an address at which its invitation is printed. */
  async requestPoster(
    actor: Actor,
    { buildingId, sheet, language }: Pick<RequestPosterInput, 'buildingId' | 'sheet' | 'language'>,
  ): Promise<PrintAddress> {
    await this.allowances.takeOrRefuse('print', actor.id, SHEETS_PER_HOUR);
    return this.database.transaction(async (manager) => {
      const [building] = await manager.query(`SELECT territory_id FROM building WHERE id = $1`, [buildingId]);
      const may =
        building &&
        (holds(actor, Role.BUILDING_COORDINATOR, buildingId) ||
          holds(actor, Role.PLATFORM_OPERATOR, building.territory_id) ||
          holds(actor, Role.CITY_ADMINISTRATOR));
      if (!may) throw new NotFound('building', buildingId);
      const forLetterboxes = sheet === InvitationSheet.LETTER;
      return this.issue(manager, actor, { buildingId, forLetterboxes }, language);
    });
  }

  /**
   * Prints what an address is for, as a PDF, once and for its person. A letter gets its code only now, so that it stands
   * on the paper and nowhere else; that it was printed is a line of the audit trail. Null where the address is none.
   */
  async print(personId: string, token: string): Promise<{ readonly name: string; readonly content: Buffer } | null> {
    const printed = await this.database.transaction(async (manager) => {
      const [[ticket]] = await manager.query(
        `UPDATE print_ticket SET used_at = now()
         WHERE token_digest = $1 AND person_id = $2 AND used_at IS NULL AND expires_at > now()
         RETURNING proposal_id AS "proposalId", building_id AS "buildingId", for_letterboxes AS "forLetterboxes",
           agreement_change_id AS "agreementChangeId", care_request_id AS "careRequestId", language`,
        [tokenDigest(token), personId],
      );
      if (!ticket) return null;
      const [{ now }] = await manager.query(`SELECT now() AS now`);
      return { ...(await this.sheet(manager, personId, ticket, now)), at: now };
    });
    if (!printed) return null;
    return { name: `${printed.name}.pdf`, content: await this.pdf.write(printed.page, printed.at) };
  }

  private async sheet(
    manager: EntityManager,
    personId: string,
    ticket: Sheet & { readonly language: Language },
    now: Date,
  ): Promise<{ readonly page: PrintedPage; readonly name: string }> {
    const { proposalId, agreementChangeId, careRequestId, buildingId, forLetterboxes = false, language } = ticket;
    if (proposalId) return { page: await this.letter(manager, personId, proposalId, language, now), name: 'lettera' };
    if (agreementChangeId && careRequestId) {
      const key = { agreementChangeId, careRequestId };
      return { page: await this.changes.print(manager, personId, key, language, now), name: 'lettera' };
    }
    const page = await this.invitation(manager, buildingId!, forLetterboxes, language);
    return { page, name: forLetterboxes ? 'invito' : 'locandina' };
  }

  private async letter(
    manager: EntityManager,
    personId: string,
    proposalId: string,
    language: Language,
    now: Date,
  ): Promise<PrintedPage> {
    const row = (await this.proposal(manager, proposalId))!;
    const code = String(randomInt(100_000_000))
      .padStart(8, '0')
      .replace(/(?<=^\d{4})/, ' ');
    await manager.query(
      `INSERT INTO letter (proposal_id, code_digest, language, printed_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (proposal_id) DO UPDATE SET code_digest = excluded.code_digest, language = excluded.language,
         printed_by = excluded.printed_by, printed_at = now()`,
      [proposalId, codeDigest(code), language, personId],
    );
    await audit(manager, [
      { act: 'letter.printed', subject: 'proposal', subjectId: proposalId, actorId: personId, detail: { language } },
    ]);
    return letterPage(
      {
        ...row,
        service: row.service[language],
        sessions: intMultirange.from(row.sessions),
        hubOpenings: intMultirange.from(row.hubOpenings) ?? [],
        printedOn: writtenDay(romeTimeOf(now.toISOString()).date, language),
        answerBy: writtenMoment(row.answerBy.toISOString(), language),
        neighbours: row.others.map(({ buildingId, recipients }) =>
          unnamedNeighbour(
            {
              where: buildingId === row.buildingId ? 'your-building' : 'nearby',
              recipients,
              year: now.getFullYear(),
            },
            language,
          ),
        ),
        code,
        url: row.comesIn ? `${this.origin}/requests` : null,
      },
      language,
    );
  }

  private async invitation(
    manager: EntityManager,
    buildingId: string,
    forLetterboxes: boolean,
    language: Language,
  ): Promise<PrintedPage> {
    const [building] = await manager.query(
      `SELECT b.address, t.name AS territory, hub.name AS hub, hub.address AS "hubAddress",
              hub.openings::text AS "hubOpenings", hub.phone
       FROM building b JOIN territory t ON t.id = b.territory_id LEFT JOIN hub ON hub.territory_id = t.id WHERE b.id = $1`,
      [buildingId],
    );
    const hubOpenings = intMultirange.from(building.hubOpenings) ?? [];
    const facts = { ...building, hubOpenings, url: `${this.origin}/?building=${buildingId}` };
    return forLetterboxes ? letterboxPage(facts, language) : posterPage(facts, language);
  }

  private async proposal(manager: EntityManager, id: string): Promise<ProposalRow | undefined> {
    return (await manager.query(PROPOSAL, [id]))[0];
  }

  private async issue(manager: EntityManager, actor: Actor, sheet: Sheet, language: Language): Promise<PrintAddress> {
    const token = randomBytes(32).toString('base64url');
    await manager.query(`DELETE FROM print_ticket WHERE expires_at < now() - interval '1 day'`);
    const [{ expiresAt }] = await manager.query(
      `INSERT INTO print_ticket (token_digest, person_id, proposal_id, building_id, for_letterboxes, agreement_change_id,
         care_request_id, language, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + $9 * interval '1 minute') RETURNING expires_at AS "expiresAt"`,
      [
        tokenDigest(token),
        actor.id,
        sheet.proposalId ?? null,
        sheet.buildingId ?? null,
        sheet.forLetterboxes ?? false,
        sheet.agreementChangeId ?? null,
        sheet.careRequestId ?? null,
        language,
        TICKET_MINUTES,
      ],
    );
    return { url: `/prints/${token}`, expiresAt };
  }

  private get origin(): string {
    const { PUBLIC_URL, HOST, PORT } = this.configuration;
    return new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`).origin;
  }
}
