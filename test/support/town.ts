import { seedTown } from '../../src/demo-town/seed-town.js';
import { startApplication, type TestApplication } from './application.js';

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

/** Starts the application on a database with the demo town. */
export async function startTown(options: Parameters<typeof startApplication>[0] = {}): Promise<TownApplication> {
  const app = await startApplication(options);
  await seedTown(app.database, new Date());
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
