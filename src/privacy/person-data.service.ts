import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { actAs, audit } from '../database/audit.js';
import { Refused } from '../graphql/user-error.js';
import { OfferService } from '../offer/offer.service.js';
import { dataClassification } from './data-classification.rules.js';
import { columnsOf } from './kept-data.rules.js';
import { type Erasure, ErasureWaitsForAgreements } from './person-data.model.js';
import { type PersonData } from './person-data.rules.js';

/** Whose data: a person with the households and providers that are that person's alone to dispose of, or to read. */
interface Who {
  readonly person: string;
  readonly households: readonly string[];
  readonly providers: readonly string[];
  readonly email: string;
}

const WHO = `WITH who AS (SELECT $1::uuid AS person, $2::uuid[] AS households, $3::uuid[] AS providers, $4::text AS email)`;

const parametersOf = ({ person, households, providers, email }: Who) => [person, households, providers, email];

/** Hands over and erases everything about one person, by the classification of the data. */
@Injectable()
export class PersonDataService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
  ) {}

  /** Everything about a person, table by table; secrets are told to exist and not shown. Leaves an audit row. */
  export(actor: Actor): Promise<PersonData> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      const who = await this.find(manager, actor.id, false);
      const tables: PersonData['tables'][number][] = [];
      for (const [table, kept] of Object.entries(dataClassification)) {
        if (kept.whose === undefined) continue;
        const shown = columnsOf(kept).filter((column) => !kept.columns.secret?.split(/\s+/).includes(column));
        const rows = await manager.query(
          `${WHO} SELECT ${shown.map((column) => `${table}.${column}`).join(', ')} FROM ${table}, who WHERE ${kept.whose}`,
          parametersOf(who),
        );
        if (rows.length > 0) tables.push({ table, purpose: kept.purpose, rows });
      }
      await audit(manager, [{ act: 'person.export', subject: 'person', subjectId: actor.id, actorId: actor.id }]);
      return { exportedAt: new Date().toISOString(), personId: actor.id, tables };
    });
  }

  /**
   * Erases a person: withdraws what is still asked, then deletes or blanks every row in one transaction. What stays
   * names nobody. A household or provider that others share stays theirs.
   */
  async erase(actor: Actor): Promise<Erasure> {
    const before = await this.find(this.database.manager, actor.id, true);
    await this.refuseWhileAgreed(this.database.manager, before);
    const standing: { id: string }[] = await this.database.query(
      `SELECT id FROM care_request WHERE household_id = ANY($1) AND state <> 'withdrawn' ORDER BY id`,
      [before.households],
    );
    for (const { id } of standing) await this.offers.withdrawCareRequest(actor, id);
    return this.database.transaction(async (manager) => {
      await this.offers.lockLiveOffers(manager);
      const who = await this.find(manager, actor.id, true);
      await this.refuseWhileAgreed(manager, who);
      await actAs(manager, actor.id);
      let [deletedRows, blankedRows] = [0, 0];
      for (const [table, { whose, erasure }] of Object.entries(dataClassification).reverse()) {
        if (whose === undefined || erasure === undefined || erasure === 'keep') continue;
        const statement =
          erasure === 'delete'
            ? `DELETE FROM ${table} USING who WHERE ${whose}`
            : `UPDATE ${table} SET ${erasure.blank} FROM who WHERE ${whose}`;
        const [, touched] = await manager.query(`${WHO} ${statement}`, parametersOf(who));
        if (erasure === 'delete') deletedRows += touched;
        else blankedRows += touched;
      }
      await audit(manager, [
        {
          act: 'person.erase',
          subject: 'person',
          subjectId: actor.id,
          actorId: actor.id,
          detail: { deletedRows, blankedRows },
        },
      ]);
      return { erasedAt: new Date(), deletedRows, blankedRows };
    });
  }

  /** `alone`: only households and providers that nobody else is a member of. */
  private async find(manager: EntityManager, personId: string, alone: boolean): Promise<Who> {
    const [found] = await manager.query(
      `SELECT p.id AS person, coalesce(p.email, '') AS email,
              ARRAY(SELECT a.household_id FROM role_assignment a WHERE a.person_id = p.id AND a.role = 'household'
                    AND (NOT $2 OR NOT EXISTS (SELECT FROM role_assignment o WHERE o.household_id = a.household_id
                      AND o.role = 'household' AND o.person_id <> p.id AND (o.valid_until IS NULL OR o.valid_until > now())))) AS households,
              ARRAY(SELECT a.provider_id FROM role_assignment a WHERE a.person_id = p.id AND a.role = 'provider'
                    AND (NOT $2 OR NOT EXISTS (SELECT FROM role_assignment o WHERE o.provider_id = a.provider_id
                      AND o.role = 'provider' AND o.person_id <> p.id AND (o.valid_until IS NULL OR o.valid_until > now())))) AS providers
       FROM person p WHERE p.id = $1`,
      [personId, alone],
    );
    return found;
  }

  /** Somebody else counts on a service that goes on, and a provider's draft or proposal names them to a household. */
  private async refuseWhileAgreed(manager: EntityManager, { households, providers }: Who): Promise<void> {
    const [{ attended, given }] = await manager.query(
      `SELECT EXISTS (SELECT FROM offer o JOIN offer_member m ON m.offer_id = o.id JOIN care_request r ON r.id = m.care_request_id
                      WHERE o.state IN ('confirmed', 'active') AND m.live AND r.household_id = ANY($1)) AS attended,
              EXISTS (SELECT FROM offer o WHERE o.live AND o.provider_id = ANY($2)) AS given`,
      [households, providers],
    );
    if (!attended && !given) return;
    if (!attended) throw new Refused([new ErasureWaitsForAgreements('provider', null)]);
    // The notice of each has been given: then it is only a matter of days.
    const [{ lastOn }] = await manager.query(
      `SELECT CASE WHEN bool_and(until_on IS NOT NULL) THEN (max(until_on) - 1)::text END AS "lastOn"
       FROM agreement_terms WHERE household_id = ANY($1)
         AND (until_on IS NULL OR until_on > (now() AT TIME ZONE 'Europe/Rome')::date)`,
      [households],
    );
    throw new Refused([new ErasureWaitsForAgreements('household', lastOn)]);
  }
}
