import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { LegalFigureLoader } from '../legal-figure/legal-figure.loader.js';
import { BodyEntity } from './body.entity.js';
import { type CityMinimum, type StatedMinimum, statedMinimum } from './minimum-pay.rules.js';
import { CredentialEntity, MinimumPayEntity, ProviderEntity, RateEntity } from './provider.entity.js';

/** The fields of a row that may not be there. */
type Nullable<Row> = { readonly [Name in keyof Row]: Row[Name] | null };

/** Reads providers for field resolvers, in one statement per kind and request. */
@Injectable()
export class ProviderLoader {
  constructor(
    private readonly database: DataSource,
    private readonly figures: LegalFigureLoader,
  ) {}

  provider(context: RequestContext, id: string) {
    return rowsById(context, this.database, ProviderEntity).load(id);
  }

  body(context: RequestContext, id: string) {
    return rowsById(context, this.database, BodyEntity).load(id);
  }

  workers(context: RequestContext, bodyId: string) {
    return rowsBy(context, this.database, ProviderEntity, 'bodyId', 'displayName').load(bodyId);
  }

  credentials(context: RequestContext, providerId: string) {
    return rowsBy(context, this.database, CredentialEntity, 'providerId', 'kind').load(providerId);
  }

  rates(context: RequestContext, providerId: string) {
    return rowsBy(context, this.database, RateEntity, 'providerId', 'serviceTypeId').load(providerId);
  }

  minimumPays(context: RequestContext, serviceTypeId: string) {
    return rowsBy(context, this.database, MinimumPayEntity, 'serviceTypeId', 'validFrom').load(serviceTypeId);
  }

  /** The least that an hour of a service may be paid today, without any special training. */
  async leastPay(context: RequestContext, { id, code }: { id: string; code: string }): Promise<StatedMinimum | null> {
    const [{ today, centsPerHour, ...act }] = await answersById<{ id: string; today: string } & Nullable<CityMinimum>>(
      context,
      this.database,
      'least pay of services',
      `SELECT s.id, today::text AS today, m.cents_per_hour AS "centsPerHour", m.source, m.url
       FROM service_type s CROSS JOIN (SELECT (now() AT TIME ZONE 'Europe/Rome')::date AS today) clock
         LEFT JOIN minimum_pay m ON m.service_type_id = s.id AND daterange(m.valid_from, m.valid_until) @> today
       WHERE s.id = ANY($1)`,
    ).load(id);
    const city = centsPerHour === null ? null : { centsPerHour, source: act.source!, url: act.url };
    return statedMinimum({ code, skills: [], on: today }, city, await this.figures.policy(context, today));
  }

  /** Whether a paper holds on the database's day: it passed, was not revoked, and its last day is not over. */
  async paperHolds(context: RequestContext, credentialId: string): Promise<boolean> {
    const rows = await answersById<{ id: string }>(
      context,
      this.database,
      'papers that hold',
      `SELECT c.id FROM credential c, (SELECT (now() AT TIME ZONE 'Europe/Rome')::date AS today) clock
       WHERE c.id = ANY($1) AND c.outcome = 'passed' AND c.revoked_at IS NULL AND c.issued_on <= today
         AND (c.expires_on IS NULL OR c.expires_on >= today)`,
    ).load(credentialId);
    return rows.length > 0;
  }

  /** The kinds of paper that the services of a provider ask for and that do not hold today. */
  missingPapers(context: RequestContext, providerId: string): Promise<{ serviceTypeId: string; kinds: string[] }[]> {
    return answersById<{ id: string; serviceTypeId: string; kinds: string[] }>(
      context,
      this.database,
      'missing papers of providers',
      `SELECT r.provider_id AS id, r.service_type_id AS "serviceTypeId",
              missing_papers(r.provider_id, r.service_type_id, (now() AT TIME ZONE 'Europe/Rome')::date) AS kinds
       FROM provider_rate r WHERE r.provider_id = ANY($1) ORDER BY 2`,
    ).load(providerId);
  }

  /** The services for which the provider is vetted, by the database's date. */
  async vettedServiceTypeIds(context: RequestContext, providerId: string): Promise<string[]> {
    const rows = await answersById<{ id: string; serviceTypeId: string }>(
      context,
      this.database,
      'vetted services of providers',
      `SELECT provider_id AS id, service_type_id AS "serviceTypeId" FROM vetted_rate WHERE provider_id = ANY($1)`,
    ).load(providerId);
    return rows.map(({ serviceTypeId }) => serviceTypeId);
  }
}
