import { SnapshotService } from '../../src/matching-round/snapshot.service.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
let today: string;
let tomorrow: string;
let service: { id: string; hourValueCents: number };

beforeAll(async () => {
  app = await startTown();
  [{ today, tomorrow }] = await app.rows<{ today: string; tomorrow: string }>(
    `SELECT today::text, (today + 1)::text AS tomorrow FROM (SELECT (now() AT TIME ZONE 'Europe/Rome')::date AS today) d`,
  );
  const { serviceTypes } = await as<{ serviceTypes: { id: string; code: string; hourValueCents: number }[] }>(
    'CITY_ADMINISTRATOR',
    '{ serviceTypes { id code hourValueCents } }',
  );
  service = serviceTypes.find(({ code }) => code === 'babysitting')!;
});
afterAll(() => app.close());

const as = <Data>(role: string, document: string, variables: object = {}) =>
  app.query<Data>(document, variables, { persona: app.persona(role).id, language: 'en' });
/** An act of the city: what was refused, by name. */
const act = async (name: string, input: object, role = 'CITY_ADMINISTRATOR') => {
  // What is taken back of a service is named by its service and day alone.
  const own = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const type = /^withdraw(Service|Minimum)/.test(name) ? 'WithdrawServiceRuleInput' : own;
  const answer = await as<Record<string, { userErrors: { __typename: string }[] }>>(
    role,
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { __typename message } } }`,
    { input },
  );
  return answer[name].userErrors.map(({ __typename }) => __typename);
};
/** Lets a day pass, as far as a table of rules can tell: every rule is a day older. */
const tomorrowComes = (table: string) =>
  app.database.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    const rules: { id: string }[] = await manager.query(`SELECT id FROM ${table} ORDER BY valid_from`);
    for (const { id } of rules)
      await manager.query(
        `UPDATE ${table} SET valid_from = valid_from - 1, valid_until = valid_until - 1 WHERE id = $1`,
        [id],
      );
  });
const audited = async (name: string) =>
  (await app.rows<{ actor_id: string }>(`SELECT actor_id FROM audit_event WHERE act = $1`, [name])).map(
    ({ actor_id }) => actor_id,
  );

describe('what an hour is worth', () => {
  const worth = async () => {
    const { manager } = app.database;
    const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM care_request WHERE state = 'open' LIMIT 1`);
    const { services } = await app.nest.get(SnapshotService).loadAround(manager, [id], []);
    return services.find((each) => each.id === service.id)!.hourValue;
  };

  it('is set ahead by the city alone, counts from its day on, and keeps its past', async () => {
    const set = (from: string, hourValueCents: number) =>
      act('setServiceValue', { serviceTypeId: service.id, from, hourValueCents });
    await expect(
      act('setServiceValue', { serviceTypeId: service.id, from: today, hourValueCents: 4 }, 'HOUSEHOLD'),
    ).rejects.toThrow('FORBIDDEN');
    expect(await set('2026-01-01', 3000)).toEqual(['DayNotPossible']);
    await expect(set('2099-02-30', 3000)).rejects.toThrow('day of the calendar');
    expect(await set(tomorrow, 3000)).toEqual([]);
    expect(await worth()).toBe(service.hourValueCents);
    await tomorrowComes('service_value');
    expect(await worth()).toBe(3000);

    expect(await set(tomorrow, 3200)).toEqual([]);
    expect(await worth()).toBe(3000);
    const { serviceTypes } = await as<{ serviceTypes: { id: string; hourValues: object[] }[] }>(
      'CITY_ADMINISTRATOR',
      '{ serviceTypes { id hourValues { validFrom validUntil hourValueCents } } }',
    );
    expect(serviceTypes.find(({ id }) => id === service.id)!.hourValues).toEqual([
      { validFrom: today, validUntil: tomorrow, hourValueCents: 3000 },
      { validFrom: tomorrow, validUntil: null, hourValueCents: 3200 },
    ]);
    await app.rows(`UPDATE service_value SET valid_from = valid_from - 30 WHERE valid_from = $1`, [today]);
    for (const change of ['hour_value_cents = 4', `valid_from = '2020-01-01'`, `valid_until = valid_from + 1`])
      await expect(app.rows(`UPDATE service_value SET ${change} WHERE valid_from < $1`, [today])).rejects.toThrow(
        'keeps what it said',
      );
    // What has not begun is taken back, and what held before goes on.
    const withdraw = (day: string, role?: string) =>
      act('withdrawServiceValue', { serviceTypeId: service.id, day }, role);
    await expect(withdraw(tomorrow, 'HOUSEHOLD')).rejects.toThrow('FORBIDDEN');
    expect(await withdraw(today)).toEqual(['DayNotPossible']);
    expect(await withdraw('2099-01-01')).toEqual(['NothingPlanned']);
    expect(await withdraw(tomorrow)).toEqual([]);
    expect(await withdraw(tomorrow)).toEqual(['NothingPlanned']);
    expect(await app.rows(`SELECT valid_until, hour_value_cents FROM service_value`)).toEqual([
      { valid_until: null, hour_value_cents: 3000 },
    ]);
    expect(await audited('service_value.withdraw')).toEqual([app.persona('CITY_ADMINISTRATOR').id]);
    expect(await audited('service_value.set')).toEqual(Array(2).fill(app.persona('CITY_ADMINISTRATOR').id));
  });
});

describe('for whom a service is meant', () => {
  it('is set ahead, counts for requests from its day on, keeps its past, and is taken back until its day', async () => {
    const set = (from: string, caresFor: string[], role?: string) =>
      act('setServiceRecipients', { serviceTypeId: service.id, from, caresFor }, role);
    const told = async () => {
      const { serviceTypes } = await as<{ serviceTypes: { id: string; recipientRules: object[] }[] }>(
        'CITY_ADMINISTRATOR',
        '{ serviceTypes { id caresFor recipientRules { validFrom validUntil caresFor } } }',
      );
      return serviceTypes.find(({ id }) => id === service.id)!;
    };
    const { id: persona, householdId } = app.persona('HOUSEHOLD');
    const [dog] = await app.rows<{ id: string }>(
      `SELECT id FROM care_recipient WHERE household_id = $1 AND kind = 'dog'`,
      [householdId],
    );
    const asked = `careRecipientIds: ["${dog.id}"], sharing: NONE, budgetCentsPerHour: 2000, options: []`;
    const ask = async () => {
      const { draftCareRequest } = await app.query<{ draftCareRequest: { userErrors: { __typename: string }[] } }>(
        `mutation { draftCareRequest(input: { householdId: "${householdId}", serviceTypeId: "${service.id}", ${asked} }) {
          userErrors { __typename } } }`,
        {},
        { persona },
      );
      return draftCareRequest.userErrors.map(({ __typename }) => __typename);
    };
    expect(await told()).toMatchObject({ caresFor: ['CHILD'], recipientRules: [] });
    await expect(set(today, ['DOG'], 'HOUSEHOLD')).rejects.toThrow('FORBIDDEN');
    expect(await set('2020-01-01', ['DOG'])).toEqual(['DayNotPossible']);
    expect(await set(tomorrow, ['DOG', 'CHILD'])).toEqual([]);
    expect(await ask()).toEqual(['ServiceDoesNotSuit']);
    await tomorrowComes('service_recipients');
    expect(await ask()).toEqual([]);
    expect(await set(tomorrow, ['ADULT'])).toEqual([]);
    expect(await told()).toMatchObject({
      caresFor: ['CHILD', 'DOG'],
      recipientRules: [
        { validFrom: today, validUntil: tomorrow, caresFor: ['CHILD', 'DOG'] },
        { validFrom: tomorrow, validUntil: null, caresFor: ['ADULT'] },
      ],
    });
    const withdraw = () => act('withdrawServiceRecipients', { serviceTypeId: service.id, day: tomorrow });
    expect(await withdraw()).toEqual([]);
    expect(await withdraw()).toEqual(['NothingPlanned']);
    expect((await told()).recipientRules).toMatchObject([{ validFrom: today, validUntil: null }]);
    expect(await audited('service_recipients.set')).toHaveLength(2);
  });
});

describe('which papers are asked for', () => {
  it('is set ahead, told by date, and taken back until its day: a beginning as an end, between two other changes', async () => {
    const require = (from: string, required: boolean) =>
      act('requireCredential', { serviceTypeId: service.id, kind: 'driving-licence', from, required });
    const withdraw = (day: string) =>
      act('withdrawRequiredCredential', { serviceTypeId: service.id, kind: 'driving-licence', day });
    const rules = async () => {
      const { serviceTypes } = await app.query<{ serviceTypes: { id: string; credentialRules: { kind: string }[] }[] }>(
        '{ serviceTypes { id credentialRules { kind validFrom validUntil } } }',
        {},
        { persona: app.persona('CITY_ADMINISTRATOR').id },
      );
      return serviceTypes
        .find(({ id }) => id === service.id)!
        .credentialRules.filter(({ kind }) => kind === 'driving-licence')
        .map((rule) => ({ ...rule, kind: undefined }));
    };
    expect(await require('2098-01-01', true)).toEqual([]);
    expect(await require('2098-06-01', false)).toEqual([]);
    expect(await require('2099-01-01', true)).toEqual([]);
    expect(await rules()).toEqual([
      { validFrom: '2098-01-01', validUntil: '2098-06-01' },
      { validFrom: '2099-01-01', validUntil: null },
    ]);
    // Without its end, the first would run into the second.
    expect(await withdraw('2098-06-01')).toEqual([]);
    expect(await rules()).toEqual([
      { validFrom: '2098-01-01', validUntil: '2099-01-01' },
      { validFrom: '2099-01-01', validUntil: null },
    ]);
    expect(await withdraw('2099-01-01')).toEqual([]);
    expect(await rules()).toEqual([{ validFrom: '2098-01-01', validUntil: null }]);
    expect(await withdraw('2098-01-01')).toEqual([]);
    expect(await rules()).toEqual([]);
    expect(await audited('required_credential.withdraw')).toHaveLength(3);
  });
});

describe('who comes first', () => {
  it('follows the rules of each day: standing requests are ranked anew when a rule begins', async () => {
    const { id: persona, householdId } = app.persona('HOUSEHOLD');
    for (const [name, type, more] of [
      ['giveConsent', 'ConsentInput', 'purpose: SOCIAL_FACTS'],
      ['declareSocialFacts', 'DeclareFactsInput', 'facts: [LOW_INCOME]'],
    ])
      await app.query(
        `mutation { ${name}(input: { householdId: "${householdId}", ${more} }) { userErrors { __typename } } }`,
        { type },
        { persona },
      );
    const priorityIs = (expected: number) =>
      eventually(`a priority of ${expected}`, async () => {
        const rows = await app.rows<{ priority: number }>(
          `SELECT DISTINCT priority FROM care_request WHERE household_id = $1 AND state <> 'withdrawn'`,
          [householdId],
        );
        return rows.length === 1 && rows[0].priority === expected;
      });
    await priorityIs(140);
    const set = (from: string, addedPercent: number) =>
      act('setPriorityRule', { fact: 'LOW_INCOME', from, addedPercent });
    expect(await set('2020-01-01', 10)).toEqual(['DayNotPossible']);
    expect(await set(today, 70)).toEqual([]);
    await priorityIs(170);
    // An end that is set ahead is taken back, as is what was to come instead.
    const withdraw = (day: string) => act('withdrawPriorityRule', { fact: 'LOW_INCOME', day });
    const ends = async () =>
      (
        await app.rows<{ until: string }>(
          `SELECT valid_until::text AS until FROM priority_rule WHERE valid_from = $1`,
          [today],
        )
      )[0].until;
    expect(await set('2099-01-01', 90)).toEqual([]);
    expect(await withdraw('2099-01-01')).toEqual([]);
    expect(await set(tomorrow, 0)).toEqual([]);
    expect(await ends()).toBe(tomorrow);
    expect(await withdraw(tomorrow)).toEqual([]);
    expect(await ends()).toBeNull();
    expect(await audited('priority_rule.withdraw')).toHaveLength(2);
    expect(await set(tomorrow, 0)).toEqual([]);
    await priorityIs(170);
    await tomorrowComes('priority_rule');
    await app.rows(
      `INSERT INTO outbox (name, payload, due_at) VALUES ('care-request.rank', json_build_object('day', $1::text), now())`,
      [tomorrow],
    );
    await priorityIs(100);
    const { priorityRules } = await app.query<{ priorityRules: { fact: string; addedPercent: number }[] }>(
      '{ priorityRules { fact addedPercent validFrom validUntil } }',
    );
    expect(priorityRules.filter(({ fact }) => fact === 'LOW_INCOME').map(({ addedPercent }) => addedPercent)).toEqual([
      40, 70,
    ]);
    expect(await audited('priority_rule.set')).toHaveLength(4);
  });
});

describe('the least pay', () => {
  it('that the city sets refuses rates below it with its source, and stops those that are', async () => {
    const set = (more: object) =>
      act('setMinimumPay', { serviceTypeId: service.id, from: today, source: 'Delibera di prova 7', ...more });
    const low = () =>
      app.rows(`SELECT FROM provider_rate WHERE service_type_id = $1 AND under_minimum_since IS NOT NULL`, [
        service.id,
      ]);
    expect(await low()).toHaveLength(0);
    expect(await set({ from: '2020-01-01', centsPerHour: 5000 })).toEqual(['DayNotPossible']);
    expect(await set({ centsPerHour: 5000 })).toEqual([]);
    await eventually('rates that count no more', async () => (await low()).length > 0);
    const vetted = await app.rows(`SELECT FROM vetted_rate WHERE service_type_id = $1`, [service.id]);
    expect(vetted).toHaveLength(0);

    const { serviceTypes } = await app.query<{ serviceTypes: { id: string; leastPay: object }[] }>(
      '{ serviceTypes { id leastPay { cents level on provisional parts { cents source standing } } } }',
    );
    expect(serviceTypes.find(({ id }) => id === service.id)!.leastPay).toEqual({
      cents: 5000,
      level: null,
      on: today,
      provisional: false,
      parts: [{ cents: 5000, source: 'Delibera di prova 7', standing: 'city' }],
    });
    const { id: persona, providerId } = app.persona('PROVIDER');
    const rate = { providerId, serviceTypeId: service.id, capacity: 2, baseCentsPerHour: 4996, extraCentsPerHour: 400 };
    const ask = async (input: object) =>
      (
        await app.query<{ setRate: { userErrors: { __typename: string; message: string }[] } }>(
          'mutation ($input: SetRateInput!) { setRate(input: $input) { userErrors { __typename message } } }',
          { input },
          { persona, language: 'en' },
        )
      ).setRate.userErrors;
    expect(await ask(rate)).toMatchObject([
      { __typename: 'RateUnderLegalMinimum', message: expect.stringContaining('Delibera di prova 7') },
    ]);
    expect(await ask({ ...rate, baseCentsPerHour: 5000 })).toEqual([]);
    // An end that is set ahead is taken back, too.
    expect(await set({ from: tomorrow, centsPerHour: null })).toEqual([]);
    expect(await act('withdrawMinimumPay', { serviceTypeId: service.id, day: tomorrow })).toEqual([]);
    expect(await app.rows(`SELECT valid_until FROM minimum_pay WHERE service_type_id = $1`, [service.id])).toEqual([
      { valid_until: null },
    ]);
    expect(await set({ centsPerHour: null })).toEqual([]);
    expect(await ask({ ...rate, baseCentsPerHour: 1200 })).toEqual([]);
    expect(await audited('minimum_pay.set')).toHaveLength(3);
  });
});

describe('the figures of the law', () => {
  const set = (more: object, role?: string) =>
    act(
      'setLegalFigures',
      { kind: 'MINIMUM_WAGES', from: today, standing: 'VERIFIED', source: 'Tabella di prova', ...more },
      role,
    );
  const raise = { figures: [{ figure: 'live-out-A', amount: 3000 }] };

  it('are public, each with its dates, its source and how far it is to be trusted', async () => {
    const { legalFigures } = await app.query<{ legalFigures: { figure: string; unit: string; validFrom: string }[] }>(
      '{ legalFigures { kind figure validFrom validUntil amount unit standing source url } }',
    );
    expect(legalFigures.find((each) => each.figure === 'most-per-pair')).toEqual({
      kind: 'LIBRETTO_FAMIGLIA',
      figure: 'most-per-pair',
      validFrom: '2023-01-01',
      validUntil: '2027-01-01',
      amount: 250_000,
      unit: 'CENTS',
      standing: 'VERIFIED',
      source: expect.stringContaining('54-bis'),
      url: expect.stringContaining('https://'),
    });
    const unverified = legalFigures.filter((each) => each.figure === 'child-under-six');
    expect(unverified.map((each) => (each as { standing?: string }).standing)).toEqual(Array(4).fill('UNVERIFIED'));
  });

  it('are set by the city alone, ahead and without a gap', async () => {
    await expect(set(raise, 'HOUSEHOLD')).rejects.toThrow('FORBIDDEN');
    await expect(set({ figures: [{ figure: 'first-worker', amount: 43 }] })).rejects.toThrow('BAD_USER_INPUT');
    await expect(set({ figures: [...raise.figures, ...raise.figures] })).rejects.toThrow('BAD_USER_INPUT');
    await expect(set({ kind: 'TAX_RELIEF', figures: [{ figure: 'credit-percent', amount: 101 }] })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    expect(await set({ ...raise, from: '2026-01-01' })).toEqual(['DayNotPossible']);
    expect(await set({ ...raise, from: '2098-01-01' })).toEqual(['DayNotPossible']);
    expect(await set({ ...raise, until: today })).toEqual(['DayNotPossible']);
    expect(await audited('legal_figure.set')).toEqual([]);
  });

  it('hold from their day on: a wage that rises today stops the rates below it, and its source is shown', async () => {
    expect(await set({ ...raise, until: '2099-01-01' })).toEqual([]);
    const dogs = (await app.rows<{ id: string }>(`SELECT id FROM service_type WHERE code = 'dog-sitting'`))[0].id;
    await eventually('rates that count no more', async () => {
      const counting = await app.rows(
        `SELECT FROM provider_rate WHERE service_type_id = $1 AND under_minimum_since IS NULL`,
        [dogs],
      );
      return counting.length === 0;
    });
    const { serviceTypes } = await app.query<{ serviceTypes: { id: string; leastPay: { cents: number } }[] }>(
      '{ serviceTypes { id leastPay { cents level parts { cents source standing } } } }',
    );
    expect(serviceTypes.find(({ id }) => id === dogs)!.leastPay).toMatchObject({
      cents: 3000,
      level: 'A',
      parts: [{ cents: 3000, source: 'Tabella di prova', standing: 'verified' }],
    });
    const dates = await app.rows<{ until: string | null }>(
      `SELECT valid_until::text AS until FROM legal_figure WHERE figure = 'live-out-A' ORDER BY valid_from DESC LIMIT 2`,
    );
    expect(dates.map(({ until }) => until)).toEqual(['2099-01-01', today]);
    await expect(
      app.rows(`UPDATE legal_figure SET amount = 1 WHERE figure = 'live-out-A' AND valid_from < $1`, [today]),
    ).rejects.toThrow('keeps what it said');
    expect(await audited('legal_figure.set')).toEqual([app.persona('CITY_ADMINISTRATOR').id]);
  });

  it('are taken back until their day: those before hold for as long as their source states, and no gap is left', async () => {
    const figure = 'first-worker';
    const setWorker = (from: string, until: string | null, amount: number) =>
      set({ kind: 'INPS_CONTRIBUTIONS', from, until, figures: [{ figure, amount }] });
    const withdraw = (day: string, more: object = {}) =>
      act('withdrawLegalFigures', { kind: 'INPS_CONTRIBUTIONS', day, ...more });
    const dates = () =>
      app.rows(
        `SELECT valid_from::text AS "from", valid_until::text AS until, amount FROM legal_figure
         WHERE figure = $1 AND (valid_until IS NULL OR valid_until > $2) ORDER BY valid_from`,
        [figure, today],
      );
    expect(await setWorker(today, '2098-01-01', 41)).toEqual([]);
    expect(await setWorker('2097-06-01', '2099-01-01', 42)).toEqual([]);
    expect(await setWorker('2099-01-01', null, 43)).toEqual([]);
    // The first would hold until 2098 alone, and the last would stand behind a year that nothing is known of.
    expect(await withdraw('2097-06-01')).toEqual(['DayNotPossible']);
    expect(await withdraw('2099-01-01', { figures: [figure, 'second-worker'] })).toEqual(['NothingPlanned']);
    expect(await withdraw('2099-01-01', { figures: [figure] })).toEqual([]);
    expect(await dates()).toEqual([
      { from: today, until: '2097-06-01', amount: 41 },
      { from: '2097-06-01', until: '2099-01-01', amount: 42 },
    ]);
    expect(await withdraw('2099-01-01')).toEqual(['NothingPlanned']);
    expect(await withdraw('2097-06-01')).toEqual([]);
    expect(await dates()).toEqual([{ from: today, until: '2098-01-01', amount: 41 }]);
    expect(await audited('legal_figure.withdraw')).toHaveLength(2);
  });
});
