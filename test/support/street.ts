import { onDays, type SlotInterval, slotAt } from '../../src/calendar/index.js';
import { startApplication, type TestApplication } from './application.js';
import { eventually } from './eventually.js';

/** A household of the street: who signs in for it, and what it asks for. */
export interface Family {
  readonly name: string;
  /** The person who signs in. */
  readonly person: string;
  readonly householdId: string;
  readonly careRequestId: string;
}

/** A sitter of the street. */
export interface Sitter {
  readonly name: string;
  readonly person: string;
  readonly providerId: string;
}

/** What may differ between one sitter and the next. */
export interface SitterWishes {
  readonly capacity?: number;
  readonly baseCentsPerHour?: number;
  readonly available?: readonly SlotInterval[];
}

/** What may differ between one family and the next. */
export interface FamilyWishes {
  readonly child?: number;
  readonly sessions?: readonly SlotInterval[];
  readonly budgetCentsPerHour?: number;
}

/** Monday and Wednesday, 16 to 19. */
export const AFTERNOONS = onDays([0, 2], slotAt(0, 16), 12);

/** One building of simulated people, small enough to say what must happen to each. */
export class Street {
  private constructor(
    readonly app: TestApplication,
    readonly territoryId: string,
    readonly buildingId: string,
    readonly serviceTypeId: string,
    /** Who sits at the desk of the territory. */
    readonly operator: string,
  ) {}

  /** Opens a street in which offers are proposed as soon as they are drafted. */
  static async open(options: Parameters<typeof startApplication>[0] = {}): Promise<Street> {
    const app = await startApplication(options);
    const insert = async (statement: string, parameters: unknown[] = []): Promise<string> =>
      (await app.database.query(`${statement} RETURNING id`, parameters))[0].id;
    const territoryId = await insert(
      `INSERT INTO territory (code, name, families, lat, lon, boundary, reviews_offers)
       VALUES ('t', 'Quartiere', 1000, 45.46, 9.19, '[]', false)`,
    );
    const buildingId = await insert(
      `INSERT INTO building (territory_id, address, lat, lon) VALUES ($1, 'Via di prova 1', 45.46, 9.19)`,
      [territoryId],
    );
    const serviceTypeId = await insert(
      `INSERT INTO service_type (code, mode, name_it, name_en, hour_value_cents, max_households)
       VALUES ('babysitting', 'group', 'Babysitter', 'Babysitting', 2400, 4)`,
    );
    await app.database.query(`INSERT INTO matching_policy VALUES (1, 2, 2500, 800, 60, 60) ON CONFLICT DO NOTHING`);
    await app.database.query(`INSERT INTO required_credential VALUES ($1, 'identity')`, [serviceTypeId]);
    const operator = await insert(`INSERT INTO person (name, simulated) VALUES ('Sportello', true)`);
    await app.database.query(
      `INSERT INTO role_assignment (person_id, role, territory_id) VALUES ($1, 'platform_operator', $2)`,
      [operator, territoryId],
    );
    return new Street(app, territoryId, buildingId, serviceTypeId, operator);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** A family moves in and asks for care; no round looks at its request before one is started. */
  async family(name: string, wishes: FamilyWishes = {}): Promise<Family> {
    const { child = 5, sessions = AFTERNOONS, budgetCentsPerHour = 2000 } = wishes;
    const person = await this.insert(`INSERT INTO person (name, simulated) VALUES ($1, true)`, [name]);
    const householdId = await this.insert(
      `INSERT INTO household (building_id, display_name, simulated) VALUES ($1, $2, true)`,
      [this.buildingId, name],
    );
    await this.rows(`INSERT INTO role_assignment (person_id, role, household_id) VALUES ($1, 'household', $2)`, [
      person,
      householdId,
    ]);
    const recipient = await this.insert(
      `INSERT INTO care_recipient (household_id, kind, first_name, birth_year)
       VALUES ($1, 'child', 'Bambino', extract(year FROM now())::int - $2::int)`,
      [householdId, child],
    );
    const careRequestId = await this.insert(
      `INSERT INTO care_request (household_id, service_type_id, state, sharing, max_walk_metres, host_units,
                                 budget_cents_per_hour)
       VALUES ($1, $2, 'open', 'building', 0, 6, $3)`,
      [householdId, this.serviceTypeId, budgetCentsPerHour],
    );
    await this.rows(`INSERT INTO care_request_recipient VALUES ($1, $2)`, [careRequestId, recipient]);
    await this.rows(`INSERT INTO timetable_option VALUES ($1, 0, $2, 0)`, [
      careRequestId,
      `{${sessions.map(({ start, end }) => `[${start},${end})`).join(',')}}`,
    ]);
    return { name, person, householdId, careRequestId };
  }

  /** A sitter with a paper that holds offers its hours. */
  async sitter(name: string, wishes: SitterWishes = {}): Promise<Sitter> {
    const { capacity = 3, baseCentsPerHour = 1200, available = onDays([0, 1, 2, 3, 4], slotAt(0, 8), 48) } = wishes;
    const person = await this.insert(`INSERT INTO person (name, simulated) VALUES ($1, true)`, [name]);
    const providerId = await this.insert(
      `INSERT INTO provider (territory_id, display_name, lat, lon, max_travel_metres, max_week_slots, min_block_slots,
                             availability, simulated)
       VALUES ($1, $2, 45.46, 9.19, 2000, 160, 4, $3, true)`,
      [this.territoryId, name, `{${available.map(({ start, end }) => `[${start},${end})`).join(',')}}`],
    );
    await this.rows(`INSERT INTO role_assignment (person_id, role, provider_id) VALUES ($1, 'provider', $2)`, [
      person,
      providerId,
    ]);
    await this.rows(`INSERT INTO provider_rate VALUES ($1, $2, $3, $4, 400)`, [
      providerId,
      this.serviceTypeId,
      capacity,
      baseCentsPerHour,
    ]);
    await this.rows(`INSERT INTO application (provider_id, state, decided_at) VALUES ($1, 'vetted', now())`, [
      providerId,
    ]);
    await this.rows(
      `INSERT INTO credential (provider_id, kind, outcome, issuer, issued_on, expires_on)
       VALUES ($1, 'identity', 'passed', 'Sportello', current_date - 30, current_date + 300)`,
      [providerId],
    );
    return { name, person, providerId };
  }

  /** Runs a round over the territory to its end. */
  async round(): Promise<void> {
    const { startMatchingRound } = await this.app.query<{
      startMatchingRound: { matchingRound: { id: string } };
    }>(
      `mutation ($input: StartMatchingRoundInput!) { startMatchingRound(input: $input) { matchingRound { id } } }`,
      { input: { scope: 'TERRITORY', territoryId: this.territoryId } },
      { persona: this.operator },
    );
    await eventually('a completed round', async () => {
      const [round] = await this.rows<{ state: string }>(`SELECT state FROM matching_round WHERE id = $1`, [
        startMatchingRound.matchingRound.id,
      ]);
      return round.state === 'completed';
    });
  }

  /** Waits until every job that is due has been done. */
  async settled(): Promise<void> {
    await eventually('no work left', async () => {
      const [{ left }] = await this.rows<{ left: number }>(
        `SELECT count(*)::int AS left FROM outbox WHERE done_at IS NULL AND dead_at IS NULL AND due_at <= clock_timestamp()`,
      );
      return left === 0;
    });
  }

  /** Answers as a person, in English. */
  as<Data>(person: string, document: string, variables: object = {}): Promise<Data> {
    return this.app.query<Data>(document, variables, { persona: person, language: 'en' });
  }

  /** What the database says, for what the API does not show. */
  rows<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.app.database.query(statement, parameters);
  }

  private async insert(statement: string, parameters: unknown[]): Promise<string> {
    return (await this.rows<{ id: string }>(`${statement} RETURNING id`, parameters))[0].id;
  }
}
