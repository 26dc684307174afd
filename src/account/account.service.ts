import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/configuration.js';
import { Forbidden, NotFound, Unauthenticated } from '../graphql/faults.js';
import { rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { PersonaEntity } from './account.entity.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who acts: in the demo, the persona that the visitor has chosen; nobody anywhere else. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /** The personas of the demo; none outside it. */
  async listPersonas(): Promise<PersonaEntity[]> {
    if (!this.configuration.DEMO) return [];
    return this.database.getRepository(PersonaEntity).find({ order: { id: 'ASC' } });
  }

  /** Who makes this request, or null. */
  async findActor(context: RequestContext): Promise<PersonaEntity | null> {
    if (!this.configuration.DEMO || !context.persona || !UUID.test(context.persona)) return null;
    return rowsById(context, this.database, PersonaEntity).load(context.persona);
  }

  /** Who makes this request; refuses whoever has not signed in. */
  async getActor(context: RequestContext): Promise<PersonaEntity> {
    const actor = await this.findActor(context);
    if (!actor) throw new Unauthenticated();
    return actor;
  }

  /** Lets a visitor of the demo act as a persona from the next request on. */
  async signInAsPersona(context: RequestContext, personaId: string): Promise<PersonaEntity> {
    if (!this.configuration.DEMO) throw new Forbidden('act as a persona outside the demo');
    const persona = await this.database.getRepository(PersonaEntity).findOneBy({ id: personaId });
    if (!persona) throw new NotFound('persona', personaId);
    context.rememberPersona(persona.id);
    return persona;
  }

  /** Ends acting as a persona. */
  signOut(context: RequestContext): boolean {
    context.rememberPersona(null);
    return true;
  }
}
