import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { isInterval, normalise, type SlotInterval } from '../calendar/index.js';
import { Configuration } from '../config/configuration.js';
import { audit } from '../database/audit.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { BuildingEntity, HubEntity, TerritoryEntity } from './territory.entity.js';
import { addressWords } from './territory.rules.js';
import { type Town } from './territory.model.js';

/** How the desk of a hub is reached, each as far as it is to be said anew. */
export interface HubReached {
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly openings?: readonly SlotInterval[] | null;
}

/** Reads the places that the platform serves. */
@Injectable()
export class TerritoryService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /** The town's own facts. */
  town(): Town {
    const { CONTROLLER_NAME: name, CONTROLLER_EMAIL: email } = this.configuration;
    return {
      name: 'Milano',
      simulated: this.configuration.DEMO,
      controller: name && email ? { name, email } : null,
      takeBackMinutes: this.configuration.TAKE_BACK_MINUTES,
      attribution: 'Comune di Milano, open data, CC BY 4.0',
    };
  }

  /** All territories, for a map. */
  listTerritories(): Promise<TerritoryEntity[]> {
    return this.database.getRepository(TerritoryEntity).find({ order: { name: 'ASC', id: 'ASC' } });
  }

  /** A page of the territories, by name. */
  pageTerritories(page: PageArgs): Promise<Connection<TerritoryEntity>> {
    return paginate(this.database.getRepository(TerritoryEntity).createQueryBuilder('t'), ['name', 'id'], page);
  }

  /** A territory, or null. */
  findTerritory(id: string): Promise<TerritoryEntity | null> {
    return this.database.getRepository(TerritoryEntity).findOneBy({ id });
  }

  /** A page of the buildings, of one territory or of all, or those that an address search finds, by address. */
  pageBuildings(
    { territoryId, search }: { territoryId?: string | null; search?: string | null },
    page: PageArgs,
  ): Promise<Connection<BuildingEntity>> {
    const query = this.database.getRepository(BuildingEntity).createQueryBuilder('b');
    if (territoryId) query.where('b.territoryId = :territoryId', { territoryId });
    addressWords(search ?? '').forEach((word, i) =>
      query.andWhere(`b.address ~* :word_${i}`, { [`word_${i}`]: `\\m${word}` }),
    );
    return paginate(query, ['address', 'id'], page);
  }

  /** Says where and when the desk of a hub is reached; pages, letters and posters name it from now on. What is left out stays. */
  async updateHub(actor: Actor, hubId: string, reached: HubReached): Promise<HubEntity> {
    const { phone, address, openings } = reached;
    if (openings?.some((time) => !isInterval(time)))
      throw new BadInput('Each opening must start before it ends, within the week.', ['openings']);

    return this.database.transaction(async (manager) => {
      const hub = await manager.findOneBy(HubEntity, { id: hubId });
      const may =
        hub && (holds(actor, Role.CITY_ADMINISTRATOR) || holds(actor, Role.PLATFORM_OPERATOR, hub.territoryId));
      if (!may) throw new NotFound('hub', hubId);
      const said: Partial<HubEntity> = {
        ...(phone !== undefined && { phone }),
        ...(address !== undefined && { address: address?.trim() || null }),
        ...(openings !== undefined && { openings: normalise(openings ?? []) }),
      };
      const fields = Object.keys(said);
      if (fields.length === 0) return hub;
      await manager.update(HubEntity, { id: hubId }, said);
      const detail = Object.fromEntries(fields.map((field) => [field, true]));
      await audit(manager, [{ act: 'hub.update', subject: 'hub', subjectId: hubId, actorId: actor.id, detail }]);
      return manager.findOneByOrFail(HubEntity, { id: hubId });
    });
  }

  /** A building, or null. */
  findBuilding(id: string): Promise<BuildingEntity | null> {
    return this.database.getRepository(BuildingEntity).findOneBy({ id });
  }
}
