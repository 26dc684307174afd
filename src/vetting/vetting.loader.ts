import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { CredentialEntity } from '../provider/provider.entity.js';
import { RequiredCredentialEntity } from '../service-type/service-type.entity.js';
import { ApplicationEntity, SuspensionEntity, VettingEventEntity } from './application.entity.js';
import { DocumentEntity } from './document.entity.js';

/** Reads what vetting knows of providers, in one statement per kind and request. */
@Injectable()
export class VettingLoader {
  constructor(private readonly database: DataSource) {}

  /** The newest application of a provider. */
  async application(context: RequestContext, providerId: string): Promise<ApplicationEntity | null> {
    const all = await rowsBy(context, this.database, ApplicationEntity, 'providerId', 'id').load(providerId);
    return all.at(-1) ?? null;
  }

  /** The suspension under which a provider stands. */
  async suspension(context: RequestContext, providerId: string): Promise<SuspensionEntity | null> {
    const all = await rowsBy(context, this.database, SuspensionEntity, 'providerId', 'id').load(providerId);
    return all.find(({ endedAt }) => endedAt === null) ?? null;
  }

  /** The history of a provider, newest first. */
  async history(context: RequestContext, providerId: string): Promise<VettingEventEntity[]> {
    const all = await rowsBy(context, this.database, VettingEventEntity, 'providerId', 'id').load(providerId);
    return all.toReversed().toSorted((one, other) => other.at.getTime() - one.at.getTime());
  }

  /** The documents of a provider that were not deleted, oldest first. */
  async documents(context: RequestContext, providerId: string): Promise<DocumentEntity[]> {
    const all = await rowsBy(context, this.database, DocumentEntity, 'providerId', 'id').load(providerId);
    return all.filter(({ deletedAt }) => deletedAt === null);
  }

  credential(context: RequestContext, id: string) {
    return rowsById(context, this.database, CredentialEntity).load(id);
  }

  /** The name of a person, as the office knows it. */
  async nameOf(context: RequestContext, personId: string): Promise<string | null> {
    const [row] = await answersById<{ id: string; name: string | null }>(
      context,
      this.database,
      'names of people',
      // Who applies has often given the name of a provider alone.
      `SELECT p.id, coalesce(p.name, (
         SELECT v.display_name FROM role_assignment a JOIN provider v ON v.id = a.provider_id
         WHERE a.person_id = p.id AND a.role = 'provider' ORDER BY a.id LIMIT 1)) AS name
       FROM person p WHERE p.id = ANY($1)`,
    ).load(personId);
    return row?.name ?? null;
  }

  /** The kinds of paper that a service asks for today. */
  async requiredKinds(context: RequestContext, serviceTypeId: string): Promise<string[]> {
    const rows = await answersById<{ id: string; kind: string }>(
      context,
      this.database,
      'papers that services ask for',
      `SELECT service_type_id AS id, kind FROM required_credential, (SELECT (now() AT TIME ZONE 'Europe/Rome')::date AS today) clock
       WHERE service_type_id = ANY($1) AND valid_from <= today AND (valid_until IS NULL OR valid_until > today) ORDER BY kind`,
    ).load(serviceTypeId);
    return rows.map(({ kind }) => kind);
  }

  /** What a service asks for by date, by kind and then the oldest first. */
  async credentialRules(context: RequestContext, serviceTypeId: string): Promise<RequiredCredentialEntity[]> {
    const rules = await rowsBy(context, this.database, RequiredCredentialEntity, 'serviceTypeId', 'validFrom').load(
      serviceTypeId,
    );
    return rules.toSorted((a, b) => a.kind.localeCompare(b.kind));
  }
}
