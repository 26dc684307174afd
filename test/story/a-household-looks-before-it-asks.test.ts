import { addDays, romeTimeOf, weekdayOf } from '../../src/calendar/index.js';
import { type ToldCount } from '../../src/territory/told-count.rules.js';
import { startTown, type TownApplication } from '../support/town.js';

interface Prospect {
  freeProviders: number;
  buildingNeighbours: ToldCount;
  territoryNeighbours: ToldCount;
  alone: { lowest: number; middle: number } | null;
  sharedByTwo: { lowest: number; middle: number } | null;
}

const PROSPECT = `query ($input: CareProspectInput!) { careProspect(input: $input) {
  freeProviders buildingNeighbours { atLeast fewerThan } territoryNeighbours { atLeast fewerThan }
  alone { lowest middle } sharedByTwo { lowest middle } } }`;

let app: TownApplication;
let service: string;
beforeAll(async () => {
  app = await startTown();
  const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM service_type WHERE code = 'babysitting'`);
  service = id;
});
afterAll(() => app.close());

const today = () => romeTimeOf(new Date().toISOString()).date;
const household = () => app.persona('HOUSEHOLD');
const look = async (changes: object = {}, persona = household().id) => {
  const input = { householdId: household().householdId, serviceTypeId: service, sessions: [], ...changes };
  return (await app.query<{ careProspect: Prospect }>(PROSPECT, { input }, { persona })).careProspect;
};

describe('a household that thinks of asking', () => {
  it('learns how many vetted providers are free at its hours, and fewer the more hours it wants', async () => {
    const anyTime = await look();
    const twoHours = await look({ sessions: [{ start: 64, end: 72 }] });
    const wholeWeek = await look({ sessions: [{ start: 0, end: 672 }] });
    expect(anyTime.freeProviders).toBeGreaterThan(0);
    expect(twoHours.freeProviders).toBeLessThanOrEqual(anyTime.freeProviders);
    expect(wholeWeek).toMatchObject({ freeProviders: 0, alone: null, sharedByTwo: null });
  });

  it('counts only those who have the skills that it cannot do without', async () => {
    const [all, english] = [await look(), await look({ requiredSkills: ['lang:en'] })];
    expect(english.freeProviders).toBeGreaterThan(0);
    expect(english.freeProviders).toBeLessThan(all.freeProviders);
    expect((await look({ requiredSkills: ['lang:en', 'does:juggling'] })).freeProviders).toBe(0);
  });

  it('no longer counts a provider whose papers have expired', async () => {
    const before = await look();
    await app.database.query(`UPDATE credential SET expires_on = issued_on WHERE kind = 'first-aid'`);
    expect(before.freeProviders).toBeGreaterThan(0);
    expect((await look()).freeProviders).toBe(0);
    await app.database.query(`UPDATE credential SET expires_on = NULL WHERE kind = 'first-aid'`);
  });

  it('no longer counts who is away for most of the first weeks, but for days on which they are back', async () => {
    const sessions = [{ start: 64, end: 72 }];
    const before = await look({ sessions });
    await app.rows(
      `INSERT INTO provider_absence (provider_id, reported_by, starts_at, ends_at)
       SELECT id, (SELECT id FROM person LIMIT 1), now() + interval '1 day', now() + interval '40 days' FROM provider`,
    );
    expect(before.freeProviders).toBeGreaterThan(0);
    expect((await look({ sessions })).freeProviders).toBe(0);
    const monday = addDays(today(), 56 - weekdayOf(today()));
    expect((await look({ sessions, startsOn: monday })).freeProviders).toBe(before.freeProviders);
    expect((await look({ sessions, dates: [monday] })).freeProviders).toBe(before.freeProviders);
    expect((await look({ sessions, dates: [monday, addDays(monday, -49)] })).freeProviders).toBe(0);
    await expect(look({ sessions, dates: ['2027-02-30'] })).rejects.toThrow('BAD_USER_INPUT');
    await app.rows(`DELETE FROM provider_absence`);
  });

  it('sees a price alone, and a lower one shared', async () => {
    const { alone, sharedByTwo } = await look();
    expect(alone!.lowest).toBeLessThanOrEqual(alone!.middle);
    expect(sharedByTwo!.lowest).toBeLessThan(alone!.lowest);
  });

  it('is told of neighbours by fives, never an exact count and nothing under five', async () => {
    const { buildingNeighbours, territoryNeighbours } = await look();
    for (const { atLeast, fewerThan } of [buildingNeighbours, territoryNeighbours])
      expect([atLeast % 5, fewerThan - atLeast]).toEqual([0, 5]);
    await app.database.query(`UPDATE care_request SET sharing = 'none'`);
    const few = { atLeast: 0, fewerThan: 5 };
    expect(await look()).toMatchObject({ buildingNeighbours: few, territoryNeighbours: few });
  });

  it('cannot look for another household, nor at hours that are not in the week', async () => {
    const [other] = await app.rows<{ id: string }>('SELECT id FROM household WHERE id <> $1 LIMIT 1', [
      household().householdId,
    ]);
    await expect(look({ householdId: other.id })).rejects.toThrow('FORBIDDEN');
    await expect(look({ sessions: [{ start: 8, end: 8 }] })).rejects.toThrow('BAD_USER_INPUT');
  });
});
