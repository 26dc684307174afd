import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { intMultirange } from '../database/int-multirange.js';
import { CareRequestContentService } from './care-request-content.service.js';
import { CareRequestEntity } from './care-request.entity.js';
import { type RequestSummary } from './request-summary.rules.js';

/** A request as it is printed, and whose it is. */
export interface PrintableRequest {
  readonly owner: { readonly id: string; readonly territoryId: string };
  summaryIn(language: 'it' | 'en'): RequestSummary;
}

/** Gathers what the paper about a request says. */
@Injectable()
export class RequestSummaryService {
  constructor(
    private readonly database: DataSource,
    private readonly contents: CareRequestContentService,
  ) {}

  /** The request with everything that is printed about it, or null. */
  async find(careRequestId: string): Promise<PrintableRequest | null> {
    const { manager } = this.database;
    const request = await manager.findOneBy(CareRequestEntity, { id: careRequestId });
    if (!request) return null;
    const content = await this.contents.read(manager, request);
    const [facts] = await manager.query(
      `SELECT h.id, h.display_name AS household, b.address, b.territory_id AS "territoryId", s.name_it AS it, s.name_en AS en,
              ARRAY(SELECT c.first_name FROM care_request_recipient l JOIN care_recipient c ON c.id = l.care_recipient_id
                    WHERE l.care_request_id = r.id ORDER BY c.id) AS recipients,
              (r.published_at AT TIME ZONE 'Europe/Rome')::date::text AS "publishedOn",
              hub.name AS hub, hub.address AS "hubAddress", hub.openings::text AS "hubOpenings",
              (m.recorded_at AT TIME ZONE 'Europe/Rome')::date::text AS "recordedOn", m.ends_before::text AS "endsBefore"
       FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
         JOIN service_type s ON s.id = r.service_type_id LEFT JOIN mandate m ON m.id = r.mandate_id
         LEFT JOIN hub ON hub.territory_id = b.territory_id
       WHERE r.id = $1`,
      [careRequestId],
    );
    return {
      owner: { id: facts.id, territoryId: facts.territoryId },
      summaryIn: (language) => ({
        household: facts.household,
        address: facts.address,
        service: facts[language],
        recipients: facts.recipients,
        requiredSkills: content.requiredSkills,
        options: content.options.map(({ sessions }) => sessions),
        dates: content.dates,
        startsOn: content.startsOn ?? null,
        endsBefore: content.endsBefore ?? null,
        onHolidays: content.onHolidays,
        onSchoolClosures: content.onSchoolClosures,
        budgetCentsPerHour: content.budgetCentsPerHour,
        publishedOn: facts.publishedOn,
        desk: {
          hub: facts.hub,
          hubAddress: facts.hubAddress,
          hubOpenings: intMultirange.from(facts.hubOpenings) ?? [],
        },
        mandate: facts.recordedOn && { recordedOn: facts.recordedOn, endsBefore: facts.endsBefore },
      }),
    };
  }
}
