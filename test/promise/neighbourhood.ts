import { type Intent } from './intent.js';
import { type World } from './world.js';

/** Somebody who acts. */
export interface Someone {
  readonly role: 'family' | 'sitter' | 'city';
  readonly person: string;
  readonly householdId?: string;
  readonly recipientId?: string;
}

/** An intent, and what it is known by where it endows a fund. */
export type Planned = Intent & { readonly reason?: string };

const HOUR_MS = 3_600_000;
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(Math.random() * items.length)];

/** A building of simulated families and sitters with services that run, a city with a fund, and what each might do next. */
export class Neighbourhood {
  private endowments = 0;

  private constructor(
    private readonly world: World,
    private readonly serviceTypeId: string,
    private readonly fundId: string,
    readonly people: readonly Someone[],
  ) {}

  /** Moves everybody in: each family has a running service with dated sessions that it may move. */
  static async settle(
    world: World,
    { families, sitters }: { families: number; sitters: number },
  ): Promise<Neighbourhood> {
    const insert = async (statement: string, parameters: unknown[] = []): Promise<string> =>
      (await world.rows<{ id: string }>(`${statement} RETURNING id`, parameters))[0].id;
    const person = (name: string) => insert(`INSERT INTO person (name, simulated) VALUES ($1, true)`, [name]);
    const territory = await insert(
      `INSERT INTO territory (code, name, families, lat, lon, boundary, reviews_offers) VALUES ('t', 'Quartiere', 1, 45.46, 9.19, '[]', false)`,
    );
    const building = await insert(
      `INSERT INTO building (territory_id, address, lat, lon) VALUES ($1, 'Via di prova 1', 45.46, 9.19)`,
      [territory],
    );
    const service = await insert(
      `INSERT INTO service_type (code, mode, name_it, name_en, hour_value_cents, max_households) VALUES ('babysitting', 'group', 'Babysitter', 'Babysitting', 2400, 4)`,
    );
    // What is asked for anew is another service than the one that runs, for which a family has asked already.
    const asked = await insert(
      `INSERT INTO service_type (code, mode, name_it, name_en, hour_value_cents, max_households) VALUES ('after-school', 'group', 'Doposcuola', 'After-school care', 2400, 4)`,
    );
    await world.rows(`INSERT INTO matching_policy VALUES (1, 2, 2500, 800, 60, 60) ON CONFLICT DO NOTHING`);
    const city = await person('Comune');
    await world.rows(`INSERT INTO role_assignment (person_id, role) VALUES ($1, 'city_administrator')`, [city]);
    const fund = await insert(
      `INSERT INTO subsidy_fund (name, opens_on, closes_on) VALUES ('Fondo', '2020-01-01', '2099-01-01')`,
    );
    const round = await insert(`INSERT INTO matching_round (scope, state) VALUES ('town', 'completed')`);
    const people: Someone[] = [];
    const providers: string[] = [];
    for (let at = 0; at < sitters; at++) {
      const who = await person(`Operatore ${at}`);
      const provider = await insert(
        `INSERT INTO provider (territory_id, display_name, lat, lon, max_travel_metres, max_week_slots, min_block_slots, availability, simulated)
         VALUES ($1, $2, 45.46, 9.19, 2000, 672, 4, '{[0,672)}', true)`,
        [territory, `Operatore ${at}`],
      );
      await world.rows(`INSERT INTO role_assignment (person_id, role, provider_id) VALUES ($1, 'provider', $2)`, [
        who,
        provider,
      ]);
      for (const offered of [service, asked])
        await world.rows(`INSERT INTO provider_rate VALUES ($1, $2, 3, 1200, 400)`, [provider, offered]);
      await world.rows(`INSERT INTO application (provider_id, state, decided_at) VALUES ($1, 'vetted', now())`, [
        provider,
      ]);
      providers.push(provider);
      people.push({ role: 'sitter', person: who });
    }
    for (let at = 0; at < families; at++) {
      const who = await person(`Famiglia ${at}`);
      const householdId = await insert(
        `INSERT INTO household (building_id, display_name, simulated) VALUES ($1, $2, true)`,
        [building, `Famiglia ${at}`],
      );
      await world.rows(`INSERT INTO role_assignment (person_id, role, household_id) VALUES ($1, 'household', $2)`, [
        who,
        householdId,
      ]);
      const recipientId = await insert(
        `INSERT INTO care_recipient (household_id, kind, first_name, birth_year) VALUES ($1, 'child', 'Bambino', 2021)`,
        [householdId],
      );
      people.push({ role: 'family', person: who, householdId, recipientId });
      await Neighbourhood.serve(world, {
        round,
        provider: providers[at % sitters],
        service,
        householdId,
        recipientId,
        at,
      });
    }
    people.push({ role: 'city', person: city });
    const everybody = [people.pop()!, ...people];
    for (const each of everybody) await world.cookieOf(each.person);
    return new Neighbourhood(world, asked, fund, everybody);
  }

  /** Gives a family a running service of an hour a week, with a few sessions ahead. */
  private static async serve(
    world: World,
    on: { round: string; provider: string; service: string; householdId: string; recipientId: string; at: number },
  ): Promise<void> {
    const { round, provider, service, householdId, recipientId, at } = on;
    const block = `{[${at * 8},${at * 8 + 4})}`;
    const [{ id: request }] = await world.rows<{ id: string }>(
      `INSERT INTO care_request (household_id, service_type_id, state, sharing, max_walk_metres, host_units, budget_cents_per_hour)
       VALUES ($1, $2, 'open', 'none', 0, 6, 2000) RETURNING id`,
      [householdId, service],
    );
    await world.rows(`INSERT INTO care_request_recipient VALUES ($1, $2)`, [request, recipientId]);
    await world.rows(`INSERT INTO timetable_option VALUES ($1, 0, $2, 0)`, [request, block]);
    const [{ id: offer }] = await world.rows<{ id: string }>(
      `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id, blocks, total_cents, alone_cents)
       VALUES ($1, $2, $3, 'single', 'drafted', true, $4, $5, 1200, 1200) RETURNING id`,
      [round, provider, service, request, block],
    );
    await world.rows(
      `INSERT INTO offer_member (offer_id, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres)
       VALUES ($1, $2, true, 0, $3, 1200, 1200, 0)`,
      [offer, request, block],
    );
    await world.rows(`UPDATE care_request SET state = 'offered' WHERE id = $1`, [request]);
    const [{ id: agreement }] = await world.rows<{ id: string }>(
      `INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
       VALUES ($1, $2, $3, current_date, current_date + 28) RETURNING id`,
      [offer, provider, service],
    );
    for (let week = 1; week <= 3; week++)
      await world.rows(
        `WITH s AS (INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, code)
           SELECT $1, $2, t::date, t, t + interval '1 hour', '123456'
           FROM (SELECT date_trunc('day', now()) + $3 * interval '7 days' + $4 * interval '2 hours' AS t) at RETURNING *)
         INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, starts_at, ends_at, minutes)
         SELECT id, agreement_id, $5, $6, starts_at, ends_at, 60 FROM s`,
        [agreement, provider, week, at, request, householdId],
      );
  }

  /** An endowment of a cent or more under a reason of its own. */
  endowment(): Planned {
    const reason = `intent ${++this.endowments}`;
    const input = { fundId: this.fundId, cents: 1 + Math.floor(Math.random() * 100), reason };
    const city = this.people[0].person;
    return { person: city, act: 'endowSubsidyFund', subject: 'subsidyFund', input, reason };
  }

  /** What somebody might do next; null where there is nothing for them just now. */
  async whatNext(
    { role, person, householdId, recipientId }: Someone,
    n: number,
    goesOn: () => boolean,
  ): Promise<Planned | null> {
    if (role === 'city') return this.endowment();
    const chance = Math.random();
    if (role === 'sitter' || chance < 0.35) {
      const waiting = await this.read<{ proposals: { edges: { node: { id: string } }[] } }>(
        person,
        `{ proposals(answer: WAITING, first: 5) { edges { node { id } } } }`,
        goesOn,
      );
      const found = pick(waiting?.proposals.edges ?? []);
      if (!found) return null;
      const act = Math.random() < 0.75 ? 'acceptProposal' : 'declineProposal';
      return { person, act, subject: 'proposal', input: { proposalId: found.node.id } };
    }
    if (chance < 0.65) {
      const seen = await this.read<{ sessions: { edges: { node: { id: string; state: string } }[] } }>(
        person,
        `{ sessions(first: 10) { edges { node { id state } } } }`,
        goesOn,
      );
      const found = pick((seen?.sessions.edges ?? []).filter(({ node }) => node.state === 'PLANNED'));
      if (!found) return null;
      // Few hours for many: most of them clash.
      const startsAt = new Date(
        Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + (100 + Math.floor(Math.random() * 12)) * HOUR_MS,
      );
      const input = { sessionId: found.node.id, startsAt: startsAt.toISOString() };
      return { person, act: 'rescheduleSession', subject: 'session', input };
    }
    const open = await this.read<{ careRequests: { edges: { node: { id: string; state: string } }[] } }>(
      person,
      `{ careRequests(first: 50) { edges { node { id state } } } }`,
      goesOn,
    );
    const standing = (open?.careRequests.edges ?? []).filter(({ node }) => node.state === 'OPEN');
    if (standing.length > 0)
      return {
        person,
        act: 'withdrawCareRequest',
        subject: 'careRequest',
        input: { careRequestId: pick(standing)!.node.id },
      };
    const start = 96 * (n % 5) + 64;
    const input = {
      householdId,
      serviceTypeId: this.serviceTypeId,
      careRecipientIds: [recipientId],
      sharing: 'BUILDING',
      budgetCentsPerHour: 2000,
      hostUnits: 6,
      options: [{ sessions: [{ start, end: start + 8 }] }],
    };
    return { person, act: 'publishCareRequest', subject: 'careRequest', input };
  }

  /** What the API says; null where it says nothing before all is over. */
  private async read<Data>(person: string, query: string, goesOn: () => boolean): Promise<Data | null> {
    while (goesOn())
      try {
        const response = await fetch(`${this.world.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: await this.world.cookieOf(person) },
          body: JSON.stringify({ query }),
          signal: AbortSignal.timeout(10_000),
        });
        const { data, errors } = (await response.json()) as { data: Data | null; errors?: unknown };
        if (data && !errors) return data;
        throw new Error('no answer');
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    return null;
  }
}
