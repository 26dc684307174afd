import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/database/database.options.js';
import { entities } from '../../src/demo-town/entities.js';
import { seedTown } from '../../src/demo-town/seed-town.js';
import { startApplication, type TestApplication } from './application.js';
import { freshlyFilled } from './database.js';

/** A persona of the demo town, by its role. */
export interface KnownPersona {
  readonly id: string;
  readonly role: string;
  readonly householdId: string | null;
  readonly buildingId: string | null;
  readonly territoryId: string | null;
  readonly providerId: string | null;
}

/** The application with the demo town in it. */
export interface TownApplication extends TestApplication {
  /** The first persona that comes in a role. */
  persona(role: string): KnownPersona;
  /** What the database says, for what the API does not show. */
  rows<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
}

async function fillWithTown(url: string): Promise<void> {
  const database = new DataSource({ ...databaseOptions({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 }), entities });
  await database.initialize();
  await seedTown(database, new Date());
  await database.destroy();
}

/** Starts the application on a database with the demo town, before anything has run in it. */
export async function startTown(options: Parameters<typeof startApplication>[0] = {}): Promise<TownApplication> {
  const app = await startApplication({ ...options, clone: await freshlyFilled('template_town', fillWithTown) });
  const { personas } = await app.query<{ personas: KnownPersona[] }>(
    '{ personas { id role householdId buildingId territoryId providerId } }',
  );
  return {
    ...app,
    persona(role) {
      const found = personas.find((persona) => persona.role === role);
      if (!found)
        throw new Error(`The demo town has no persona in the role ${role}, only ${personas.map((p) => p.role)}`);
      return found;
    },
    rows: (statement, parameters) => app.database.query(statement, parameters),
  };
}
