import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { AgreementTermsEntity } from '../agreement/agreement.entity.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import './statement.jobs.js';
import { LineCorrectedAlready, ReversalNotCorrected, TooManyMinutes } from './refusals.model.js';
import {
  HouseholdStatementEntity,
  LineCorrectionEntity,
  ProviderStatementEntity,
  StatementLineEntity,
} from './statement.entity.js';
import { LineKind } from './statement.rules.js';
import { priceAnew, type Visit } from './visit.rules.js';

/** More than this over what was planned is not corrected to by a slip of the finger. */
const MOST_EXTRA_MINUTES = 240;

/** Reads statements, and notes what is wrong with a line. */
@Injectable()
export class StatementService {
  constructor(private readonly database: DataSource) {}

  /** A page of the households' statements that the caller may see, oldest first; of one month or household where one is named. */
  pageOfHouseholds(visible: Visibility, month: string | null, householdId: string | null, page: PageArgs) {
    return this.page(HouseholdStatementEntity, visible, { month, householdId }, page);
  }

  /** A page of the providers' statements that the caller may see, oldest first; of one month where one is named. */
  pageOfProviders(visible: Visibility, month: string | null, providerId: string | null, page: PageArgs) {
    return this.page(ProviderStatementEntity, visible, { month, providerId }, page);
  }

  /** Cents that a line would cost, before any subsidy, if the desk said that so many minutes of it truly count. */
  async priceOfCorrection(actor: Actor, lineId: string, minutes: number): Promise<number> {
    const [visit]: (Visit & { territoryId: string })[] = await this.database.query(
      `SELECT a.id AS "attendanceId", a.agreement_id AS "agreementId", a.care_request_id AS "careRequestId",
              a.household_id AS "householdId", p.provider_id AS "providerId", l.date::text AS date, a.block,
              l.id AS "lineId", l.minutes AS "lineMinutes", l.price_cents AS "linePriceCents",
              l.subsidy_cents AS "lineSubsidyCents", l.subsidy_fund_id AS "lineFundId", b.territory_id AS "territoryId"
       FROM statement_line l JOIN attendance a ON a.id = l.attendance_id
         JOIN provider_statement p ON p.id = l.provider_statement_id
         JOIN household h ON h.id = a.household_id JOIN building b ON b.id = h.building_id WHERE l.id = $1`,
      [lineId],
    );
    if (!visit || !holds(actor, Role.PLATFORM_OPERATOR, visit.territoryId))
      throw new NotFound('statement line', lineId);
    const { agreementId, careRequestId } = visit;
    const terms = await this.database.getRepository(AgreementTermsEntity).findBy({ agreementId, careRequestId });
    return priceAnew(visit, terms, minutes);
  }

  /**
   * The desk says how many minutes of a line truly count. The closed month stays; the next one takes the line back and
   * states it anew.
   */
  correct(actor: Actor, lineId: string, minutes: number, reason: string): Promise<StatementLineEntity> {
    return this.database.transaction(async (manager) => {
      const line = await manager.findOne(StatementLineEntity, {
        where: { id: lineId },
        lock: { mode: 'pessimistic_write' },
      });
      const [home] = line
        ? await manager.query(
            `SELECT b.territory_id AS "territoryId", a.minutes FROM attendance a
               JOIN household h ON h.id = a.household_id JOIN building b ON b.id = h.building_id WHERE a.id = $1`,
            [line.attendanceId],
          )
        : [];
      if (!line || !holds(actor, Role.PLATFORM_OPERATOR, home.territoryId))
        throw new NotFound('statement line', lineId);
      const known = await manager.findOneBy(LineCorrectionEntity, { lineId });
      refuseIfAny([
        line.kind === LineKind.REVERSAL ? new ReversalNotCorrected() : null,
        known ? new LineCorrectedAlready(known.minutes) : null,
        minutes > home.minutes + MOST_EXTRA_MINUTES ? new TooManyMinutes(home.minutes) : null,
      ]);
      await manager.insert(LineCorrectionEntity, { lineId, minutes, reason, decidedBy: actor.id });
      await enqueue(manager, 'statement.line-corrected', { attendanceId: line.attendanceId });
      return line;
    });
  }

  private page<Statement extends { id: string; month: string }>(
    entity: new () => Statement,
    visible: Visibility,
    only: Readonly<Record<string, string | null>>,
    page: PageArgs,
  ): Promise<Connection<Statement>> {
    const query = this.database.getRepository(entity).createQueryBuilder('s').where('true');
    for (const [name, value] of Object.entries(only))
      if (value !== null) query.andWhere(`s.${name} = :${name}`, { [name]: value });
    return paginate(visible.narrow(query), ['id'], page);
  }
}
