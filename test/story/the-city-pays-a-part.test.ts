import { cityAdministrator, closeMonth, lastMonth, threeWeeksLater } from '../support/month.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Refusals {
  userErrors: { __typename: string; message: string }[];
}

interface Fund {
  id: string;
  name: string;
  endowedCents: number;
  spentCents: number;
  leftCents: number;
  rules: { validFrom: string; validUntil: string | null; bands: { percent: number }[] }[];
}

interface Posting {
  kind: string;
  month: string | null;
  reason: string | null;
  entries: { account: string; accountId: string | null; cents: number }[];
}

interface Statement {
  priceCents: number;
  subsidyCents: number;
  dueCents: number;
  lines: {
    id: string;
    kind: string;
    subsidyCents: number;
    dueCents: number;
    priceCents: number;
    subsidyFund: string | null;
  }[];
}

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
let city: string;
let month: string;
let today: string;
let fundId: string;

beforeAll(async () => {
  street = await Street.open();
  city = await cityAdministrator(street);
  month = await lastMonth(street);
  [{ today }] = await street.rows<{ today: string }>(`SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
  await threeWeeksLater(street);
  // Every hour of both families was confirmed.
  await street.rows(`UPDATE attendance SET state = 'confirmed', confirmed_minutes = minutes, confirmed_at = now()`);
});
afterAll(() => street.close());

const openFund = async (person: string, input: object) =>
  (
    await street.as<{ openSubsidyFund: Refusals & { subsidyFund: { id: string } | null } }>(
      person,
      `mutation ($input: OpenSubsidyFundInput!) { openSubsidyFund(input: $input) {
         subsidyFund { id } userErrors { __typename message } } }`,
      { input },
    )
  ).openSubsidyFund;
const endow = async (cents: number) =>
  (
    await street.as<{ endowSubsidyFund: Refusals & { subsidyFund: { leftCents: number } | null } }>(
      city,
      `mutation ($input: EndowSubsidyFundInput!) { endowSubsidyFund(input: $input) {
         subsidyFund { leftCents } userErrors { __typename message } } }`,
      { input: { fundId, cents, reason: 'Delibera di prova 1' } },
    )
  ).endowSubsidyFund;
const setRule = async (input: object) =>
  (
    await street.as<{ setSubsidyRule: Refusals }>(
      city,
      `mutation ($input: SetSubsidyRuleInput!) { setSubsidyRule(input: $input) { userErrors { __typename message } } }`,
      { input: { fundId, ceilingPer: 'MONTH', from: today, ...input } },
    )
  ).setSubsidyRule.userErrors.map(({ __typename }) => __typename);
const fundNow = async (): Promise<Fund> => {
  const { subsidyFunds } = await street.as<{ subsidyFunds: Fund[] }>(
    city,
    `{ subsidyFunds { id name endowedCents spentCents leftCents rules { validFrom validUntil bands { percent } } } }`,
  );
  return subsidyFunds.find(({ id }) => id === fundId)!;
};
const postings = async (): Promise<Posting[]> => {
  const { ledgerPostings } = await street.as<{ ledgerPostings: { edges: { node: Posting }[] } }>(
    city,
    `{ ledgerPostings(first: 100) { edges { node { kind month reason entries { account accountId cents } } } } }`,
  );
  return ledgerPostings.edges.map(({ node }) => node);
};
const statementsOf = async (person: string): Promise<Statement[]> =>
  (
    await street.as<{ householdStatements: { edges: { node: Statement }[] } }>(
      person,
      `{ householdStatements { edges { node { priceCents subsidyCents dueCents
         lines { id kind priceCents subsidyCents dueCents subsidyFund } } } } }`,
    )
  ).householdStatements.edges.map(({ node }) => node);
const declare = async (family: Family, iseeCents: number, holdsUntil = `${today.slice(0, 4)}-12-31`) =>
  (
    await street.as<{ declareIsee: Refusals & { declaration: { iseeUpToCents: number | null } | null } }>(
      family.person,
      `mutation ($input: DeclareIseeInput!) { declareIsee(input: $input) {
         declaration { iseeUpToCents validFrom validUntil } userErrors { __typename message } } }`,
      { input: { householdId: family.householdId, iseeCents, holdsUntil } },
    )
  ).declareIsee;
const STANDING = `query ($id: ID!) { householdSubsidy(householdId: $id) {
  declaration { iseeUpToCents } funds { fundName paidThisYearCents band { percent mostCents } } } }`;
interface Standing {
  householdSubsidy: {
    declaration: { iseeUpToCents: number | null } | null;
    funds: { fundName: string; paidThisYearCents: number; band: { percent: number; mostCents: number | null } }[];
  };
}

const BANDS = [
  { iseeUpToCents: 650_000, percent: 60, mostCents: 30_000 },
  { iseeUpToCents: 1_250_000, percent: 40 },
  { percent: 0 },
];

it('the city opens a fund, endows it and sets by which bands it pays; nobody else may', async () => {
  const fund = { name: 'Fondo di prova', opensOn: `${month}-01`, closesOn: `${Number(today.slice(0, 4)) + 1}-12-31` };
  await expect(openFund(anna.person, fund)).rejects.toThrow('FORBIDDEN');
  const opened = await openFund(city, fund);
  expect(opened.userErrors).toEqual([]);
  fundId = opened.subsidyFund!.id;
  expect((await openFund(city, fund)).userErrors).toMatchObject([{ __typename: 'FundOverlaps' }]);
  expect((await openFund(city, { ...fund, closesOn: fund.opensOn })).userErrors).toMatchObject([
    { __typename: 'DayNotPossible' },
  ]);

  expect(await endow(500_000)).toMatchObject({ userErrors: [], subsidyFund: { leftCents: 500_000 } });
  expect((await endow(-500_001)).userErrors).toMatchObject([{ __typename: 'FundCannotHold' }]);
  expect(await endow(-100_000)).toMatchObject({ userErrors: [], subsidyFund: { leftCents: 400_000 } });

  expect(await setRule({ bands: [{ iseeUpToCents: 650_000, percent: 60 }] })).toEqual(['BandsDoNotClimb']);
  expect(await setRule({ bands: BANDS, from: `${month}-01` })).toEqual(['DayNotPossible']);
  expect(await setRule({ bands: BANDS })).toEqual([]);
  expect(await fundNow()).toMatchObject({
    endowedCents: 400_000,
    spentCents: 0,
    rules: [{ validFrom: today, validUntil: null, bands: [{ percent: 60 }, { percent: 40 }, { percent: 0 }] }],
  });
});

it('a household declares its ISEE: the band is kept, the figure is not, and who reads it is noted', async () => {
  expect((await declare(anna, 600_000, '2020-12-31')).userErrors).toMatchObject([{ __typename: 'DayNotPossible' }]);
  expect((await declare(anna, 599_999)).declaration).toMatchObject({ iseeUpToCents: 650_000 });
  expect((await declare(anna, 650_001)).declaration).toMatchObject({ iseeUpToCents: 1_250_000 });
  expect((await declare(anna, 599_999)).declaration).toMatchObject({ iseeUpToCents: 650_000 });
  const kept = await street.rows(`SELECT isee_up_to_cents FROM isee_declaration`);
  expect(kept).toEqual([{ isee_up_to_cents: 650_000 }]);

  const { householdSubsidy } = await street.as<Standing>(anna.person, STANDING, { id: anna.householdId });
  expect(householdSubsidy).toEqual({
    declaration: { iseeUpToCents: 650_000 },
    funds: [{ fundName: 'Fondo di prova', paidThisYearCents: 0, band: { percent: 60, mostCents: 30_000 } }],
  });
  await expect(street.as(bruno.person, STANDING, { id: anna.householdId })).rejects.toThrow('NOT_FOUND');
  await expect(street.as(sitter.person, STANDING, { id: anna.householdId })).rejects.toThrow('FORBIDDEN');
  await expect(street.as(city, STANDING, { id: anna.householdId })).rejects.toThrow('FORBIDDEN');
  const read = await street.rows<{ actor_id: string }>(
    `SELECT actor_id FROM audit_event WHERE act = 'isee_declaration.read' AND subject_id = $1`,
    [anna.householdId],
  );
  expect(read).toEqual([{ actor_id: anna.person }]);
});

it('the month that closes draws on the fund, line by line, and the ledger says where every cent went', async () => {
  // The rule and the declaration were there before the month began.
  await street.rows(`UPDATE subsidy_rule SET valid_from = $1`, [`${month}-01`]);
  await street.rows(`UPDATE isee_declaration SET valid_from = $1`, [`${month}-01`]);
  expect(await closeMonth(street, city, month)).toEqual([]);

  const [ofAnna] = await statementsOf(anna.person);
  const [ofBruno] = await statementsOf(bruno.person);
  const expected = Math.min(30_000, Math.floor((ofAnna.priceCents * 60) / 100 + 0.5));
  expect(ofAnna).toMatchObject({ subsidyCents: expected, dueCents: ofAnna.priceCents - expected });
  expect(ofAnna.lines.reduce((sum, line) => sum + line.subsidyCents, 0)).toBe(expected);
  for (const line of ofAnna.lines) expect(line.subsidyFund).toBe('Fondo di prova');
  expect(ofBruno).toMatchObject({ subsidyCents: 0, dueCents: ofBruno.priceCents });

  expect(await fundNow()).toMatchObject({ spentCents: expected, leftCents: 400_000 - expected });
  const moved = await postings();
  for (const { entries } of moved) expect(entries.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
  expect(moved.filter(({ kind }) => kind === 'ENDOWMENT')).toHaveLength(2);
  const posted = moved.find(({ entries }) => entries.some(({ accountId }) => accountId === anna.householdId))!;
  expect(posted).toMatchObject({ kind: 'STATEMENT', month });
  expect(posted.entries).toEqual(
    expect.arrayContaining([
      { account: 'HOUSEHOLD', accountId: anna.householdId, cents: -ofAnna.dueCents },
      { account: 'FUND', accountId: fundId, cents: -expected },
      { account: 'PROVIDER', accountId: sitter.providerId, cents: ofAnna.priceCents },
    ]),
  );
  const { householdSubsidy } = await street.as<Standing>(anna.person, STANDING, { id: anna.householdId });
  expect(householdSubsidy.funds[0].paidThisYearCents).toBe(month.slice(0, 4) === today.slice(0, 4) ? expected : 0);
});

it('the ledger of a month is handed to the city alone as a file whose entries sum to zero, and who took it is noted', async () => {
  const query = `query ($month: String!) { ledgerExport(month: $month) }`;
  for (const person of [anna.person, sitter.person, street.operator])
    await expect(street.as(person, query, { month })).rejects.toThrow('FORBIDDEN');
  const { ledgerExport } = await street.as<{ ledgerExport: string }>(city, query, { month });
  const [names, ...lines] = ledgerExport.trimEnd().split('\r\n');
  expect(names).toBe('posting_id,posted_at,kind,statement_month,reason,account,account_id,fund,cents');
  const entries = lines.map((line) => line.split(','));
  const stated = (await postings()).filter(({ kind }) => kind === 'STATEMENT').flatMap((posting) => posting.entries);
  expect(entries.map((cells) => `${cells[6]} ${cells[8]}`).sort()).toEqual(
    stated.map(({ accountId, cents }) => `${accountId} ${cents}`).sort(),
  );
  expect(entries.reduce((sum, cells) => sum + Number(cells[8]), 0)).toBe(0);
  expect(ledgerExport).toContain(',Fondo di prova,');
  expect(ledgerExport).not.toContain('Anna');
  // What was put into the fund lies in the month in which it was.
  const now = await street.as<{ ledgerExport: string }>(city, query, { month: today.slice(0, 7) });
  expect(now.ledgerExport.match(/,endowment,,Delibera di prova 1,/g)).toHaveLength(4);
  const traces = await street.rows(`SELECT actor_id, detail FROM audit_event WHERE act = 'ledger.export' ORDER BY id`);
  expect(traces).toEqual([
    { actor_id: city, detail: { month, rows: lines.length } },
    { actor_id: city, detail: { month: today.slice(0, 7), rows: 4 } },
  ]);
});

it('what is put right goes back to the fund and is drawn anew', async () => {
  const before = await fundNow();
  const [first] = await statementsOf(anna.person);
  for (const { id } of first.lines)
    await street.as(
      street.operator,
      `mutation ($id: ID!) { correctLine(input: { lineId: $id, minutes: 0, reason: "Non data" }) { userErrors { message } } }`,
      { id },
    );
  await street.rows(
    `UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'statement.close-month' AND done_at IS NULL`,
  );
  await street.settled();
  const [, next] = await statementsOf(anna.person);
  expect(next).toMatchObject({ subsidyCents: -first.subsidyCents, dueCents: -first.dueCents });
  expect(await fundNow()).toMatchObject({ leftCents: before.leftCents + first.subsidyCents, spentCents: 0 });
  const [{ sum }] = await street.rows<{ sum: number }>(`SELECT sum(cents)::int AS sum FROM ledger_entry`);
  expect(sum).toBe(0);
});

it('the database refuses what would make the books lie', async () => {
  const posting = (entries: string) => `WITH p AS (
      INSERT INTO ledger_posting (kind, reason, posted_by) SELECT 'endowment', 'prova', id FROM person LIMIT 1 RETURNING id
    ) INSERT INTO ledger_entry (posting_id, account, fund_id, cents) SELECT p.id, v.account, v.fund, v.cents
      FROM p, (VALUES ${entries}) v(account, fund, cents)`;
  const refused: readonly (readonly [string, string])[] = [
    [posting(`('city', NULL::uuid, -100), ('fund', '${fundId}', 99)`), 'take from some accounts|must give to others'],
    [posting(`('city', NULL::uuid, 900000000), ('fund', '${fundId}', -900000000)`), 'not pay more than it has'],
    [`UPDATE subsidy_fund SET balance_cents = balance_cents + 1`, 'moved by entries of the ledger'],
    [`UPDATE ledger_entry SET cents = cents + 1`, 'never changes'],
    [`DELETE FROM ledger_posting`, 'never changes'],
    [`UPDATE subsidy_band SET percent = 99`, 'a band is not changed'],
    [`UPDATE subsidy_rule SET ceiling_per = 'year'`, 'keeps what it said'],
    [`DELETE FROM subsidy_rule`, 'keeps what it said'],
    [
      `INSERT INTO household_statement (household_id, month, price_cents, subsidy_cents, due_cents)
       SELECT household_id, '2020-01', 0, 0, 0 FROM household_statement LIMIT 1`,
      'month|posted',
    ],
  ];
  for (const [statement, why] of refused) await expect(street.rows(statement)).rejects.toThrow(new RegExp(why));
});

it('a rule that has begun ends where the next begins; a declaration is withdrawn as easily as it was made', async () => {
  expect(await setRule({ bands: [{ percent: 10 }] })).toEqual([]);
  expect((await fundNow()).rules).toMatchObject([
    { validFrom: `${month}-01`, validUntil: today },
    { validFrom: today, validUntil: null, bands: [{ percent: 10 }] },
  ]);
  // What is set ahead is taken back until its day, and the rule before it goes on.
  const [{ tomorrow }] = await street.rows<{ tomorrow: string }>(`SELECT ($1::date + 1)::text AS tomorrow`, [today]);
  expect(await setRule({ from: tomorrow, bands: [{ percent: 20 }] })).toEqual([]);
  expect((await fundNow()).rules).toHaveLength(3);
  const takeBack = async (day: string) =>
    (
      await street.as<{ withdrawSubsidyRule: Refusals }>(
        city,
        `mutation ($input: WithdrawSubsidyRuleInput!) { withdrawSubsidyRule(input: $input) { userErrors { __typename message } } }`,
        { input: { fundId, day } },
      )
    ).withdrawSubsidyRule.userErrors.map(({ __typename }) => __typename);
  expect(await takeBack(tomorrow)).toEqual([]);
  expect((await fundNow()).rules.at(-1)).toMatchObject({ validFrom: today, validUntil: null });
  expect(await takeBack(tomorrow)).toEqual(['NothingPlanned']);
  const withdraw = `mutation ($id: ID!) { withdrawIsee(input: { householdId: $id }) { userErrors { __typename } } }`;
  const answer = () => street.as<{ withdrawIsee: Refusals }>(anna.person, withdraw, { id: anna.householdId });
  expect((await answer()).withdrawIsee.userErrors).toEqual([]);
  expect((await answer()).withdrawIsee.userErrors).toMatchObject([{ __typename: 'NoIseeDeclared' }]);
  const acts = await street.rows<{ act: string }>(
    `SELECT DISTINCT act FROM audit_event WHERE act LIKE 'subsidy%' OR act LIKE 'isee%' ORDER BY 1`,
  );
  expect(acts.map(({ act }) => act)).toEqual([
    'isee_declaration.declare',
    'isee_declaration.read',
    'isee_declaration.withdraw',
    'subsidy_fund.endow',
    'subsidy_fund.open',
    'subsidy_rule.set',
    'subsidy_rule.withdraw',
  ]);
});
