import { cityAdministrator, closeMonth, lastMonth, threeWeeksLater } from '../support/month.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Line {
  id: string;
  kind: string;
  date: string;
  minutes: number;
  priceCents: number;
  subsidyCents: number;
  dueCents: number;
  reversesId: string | null;
  replacesId: string | null;
  providerName: string;
  correction: { minutes: number; reason: string } | null;
}

interface Statement {
  month: string;
  displayName: string;
  priceCents: number;
  subsidyCents: number;
  dueCents: number;
  waitingSessions: number;
  lines: Line[];
}

interface Earnings {
  month: string;
  earnedCents: number;
  minutes: number;
  lines: { id: string; earnedCents: number; householdName: string }[];
}

const STATEMENTS = `{ householdStatements { edges { node { month displayName priceCents subsidyCents dueCents waitingSessions
  lines { id kind date minutes priceCents subsidyCents dueCents reversesId replacesId providerName correction { minutes reason } } } } } }`;
interface Running {
  month: string;
  givenMinutes: number;
  comingMinutes: number;
  earnedCents: number;
  waitingCents: number;
  expectedCents: number;
  parts: { householdName: string; earnedCents: number; waitingCents: number; serviceType: { code: string } }[];
}

const RUNNING = `{ viewer { provider { runningMonths { month givenMinutes comingMinutes earnedCents waitingCents expectedCents
  parts { householdName earnedCents waitingCents serviceType { code } } } } } }`;
const EARNINGS = `{ providerStatements { edges { node { month earnedCents minutes
  lines { id earnedCents householdName } } } } }`;

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
let city: string;
let month: string;

beforeAll(async () => {
  street = await Street.open();
  city = await cityAdministrator(street);
  month = await lastMonth(street);
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
  await threeWeeksLater(street);
});
afterAll(() => street.close());

const statementsOf = async (person: string) =>
  (
    await street.as<{ householdStatements: { edges: { node: Statement }[] } }>(person, STATEMENTS)
  ).householdStatements.edges.map(({ node }) => node);
const earningsOf = async (person: string) =>
  (
    await street.as<{ providerStatements: { edges: { node: Earnings }[] } }>(person, EARNINGS)
  ).providerStatements.edges.map(({ node }) => node);
const runningOf = async (person: string) =>
  (await street.as<{ viewer: { provider: { runningMonths: Running[] } } }>(person, RUNNING)).viewer.provider
    .runningMonths;
const sum = (lines: Line[], of: 'priceCents' | 'subsidyCents' | 'dueCents') =>
  lines.reduce((total, line) => total + line[of], 0);

/** The family's parts in the sessions that were given, by their start. */
const attendancesOf = ({ householdId }: Family) =>
  street.rows<{ id: string }>(
    `SELECT id FROM attendance WHERE household_id = $1 AND state = 'attended' ORDER BY starts_at`,
    [householdId],
  );
const confirm = (person: string, attendanceId: string, minutes: number | null = null) =>
  street.as(
    person,
    `mutation ($attendanceId: ID!, $minutes: Int) {
       confirmHours(input: { attendanceId: $attendanceId, minutes: $minutes }) { userErrors { message } } }`,
    { attendanceId, minutes },
  );
const correct = async (person: string, lineId: string, minutes: number) => {
  const { correctLine } = await street.as<{ correctLine: { userErrors: { __typename: string }[] } }>(
    person,
    `mutation ($lineId: ID!, $minutes: Int!) {
       correctLine(input: { lineId: $lineId, minutes: $minutes, reason: "Un’ora in meno" }) { userErrors { __typename } } }`,
    { lineId, minutes },
  );
  return correctLine.userErrors.map(({ __typename }) => __typename);
};

describe('a first month', () => {
  it('is stated from the hours that the families confirmed, once the city closes it', async () => {
    const ofAnna = await attendancesOf(anna);
    expect(ofAnna).toHaveLength(6);
    for (const { id } of ofAnna) await confirm(anna.person, id);
    const [longer, ...ofBruno] = (await attendancesOf(bruno)).slice(1);
    await confirm(bruno.person, longer.id, 210);
    for (const { id } of ofBruno) await confirm(bruno.person, id);
    const running = await runningOf(sitter.person);
    await expect(closeMonth(street, anna.person, month)).rejects.toThrow('FORBIDDEN');
    const now = new Date().toISOString().slice(0, 7);
    expect(await closeMonth(street, city, now)).toMatchObject([{ __typename: 'MonthNotOver' }]);
    expect(await closeMonth(street, city, month)).toEqual([]);

    const [statement] = await statementsOf(anna.person);
    const [{ weekly }] = await street.rows<{ weekly: number }>(
      `SELECT weekly_price_cents AS weekly FROM agreement_terms WHERE household_id = $1`,
      [anna.householdId],
    );
    expect(statement).toMatchObject({ month, displayName: 'Anna e Aldo', priceCents: 3 * weekly, waitingSessions: 0 });
    expect(statement.lines).toHaveLength(6);
    for (const line of statement.lines)
      expect(line).toMatchObject({ kind: 'CARE', minutes: 180, subsidyCents: 0, providerName: 'Greta' });
    expect(statement.dueCents).toBe(sum(statement.lines, 'dueCents'));

    const [second] = await statementsOf(bruno.person);
    expect(second.waitingSessions).toBe(1);
    expect(second.lines.map(({ minutes }) => minutes)).toEqual([210, 180, 180, 180, 180]);
    expect(second.lines[0].priceCents).toBe(Math.round((second.lines[1].priceCents * 210) / 180));
    expect(second.priceCents).toBe(sum(second.lines, 'priceCents'));

    // Until it was closed, the provider read the same month as it ran, with what still waits for a family.
    const waitingCents = second.lines[1].priceCents;
    const earnedCents = statement.priceCents + second.priceCents;
    expect(running.map((each) => each.month)).toEqual([month, now]);
    expect(running[0]).toMatchObject({ earnedCents, waitingCents, expectedCents: earnedCents + waitingCents });
    expect(running[0]).toMatchObject({ givenMinutes: 5 * 180 + 210, comingMinutes: 0 });
    expect(running[0].parts.map(({ householdName }) => householdName).sort()).toEqual(['Anna e Aldo', 'Bruno e Bea']);
    expect(running[0].parts.find(({ householdName }) => householdName === 'Bruno e Bea')).toMatchObject({
      earnedCents: second.priceCents,
      waitingCents,
      serviceType: { code: 'babysitting' },
    });
    // What is left over of the closed month comes with the next.
    expect(await runningOf(sitter.person)).toMatchObject([{ month: now, earnedCents: 0, waitingCents, parts: [{}] }]);
  });

  it('is for the provider the mirror of what the families owe, and time shared counts once', async () => {
    const [statement] = await earningsOf(sitter.person);
    const owed = [...(await statementsOf(anna.person)), ...(await statementsOf(bruno.person))];
    expect(statement.month).toBe(month);
    expect(statement.earnedCents).toBe(owed.reduce((total, { priceCents }) => total + priceCents, 0));
    expect(statement.lines.map(({ id }) => id).sort()).toEqual(
      owed.flatMap(({ lines }) => lines.map(({ id }) => id)).sort(),
    );
    expect(statement.minutes).toBe(5 * 180 + 210);
    expect(await earningsOf(anna.person)).toEqual([]);
    expect(await statementsOf(sitter.person)).toEqual([]);
  });

  it('is handed over for payroll and collection, and no name runs as a formula', async () => {
    await street.rows(`UPDATE household SET display_name = '=Anna' WHERE id = $1`, [anna.householdId]);
    const query = `query ($month: String!) { payroll(month: $month) }`;
    await expect(street.as(sitter.person, query, { month })).rejects.toThrow('FORBIDDEN');
    const { payroll } = await street.as<{ payroll: string }>(street.operator, query, { month });
    await street.rows(`UPDATE household SET display_name = 'Anna e Aldo' WHERE id = $1`, [anna.householdId]);
    const [names, ...lines] = payroll.trimEnd().split('\r\n');
    expect(names).toBe('month,provider_id,provider,body,household_id,household,agreement_id,minutes,gross_cents');
    expect(lines).toHaveLength(2);
    const [earned] = await earningsOf(sitter.person);
    expect(lines.reduce((total, line) => total + Number(line.split(',').at(-1)), 0)).toBe(earned.earnedCents);
    expect(lines.some((line) => line.includes(",'=Anna,"))).toBe(true);

    const { householdStatements } = await street.as<{
      householdStatements: { edges: { node: { id: string; dueCents: number; debtPosition: string } }[] };
    }>(anna.person, '{ householdStatements { edges { node { id dueCents debtPosition } } } }');
    const [{ node }] = householdStatements.edges;
    expect(JSON.parse(node.debtPosition)).toMatchObject({
      iupd: node.id,
      fullName: 'Anna e Aldo',
      paymentOption: [{ amount: node.dueCents, isPartialPayment: false, transfer: [{ amount: node.dueCents }] }],
    });
  });

  it('is closed once, however often it is asked for', async () => {
    const before = await statementsOf(anna.person);
    expect(await closeMonth(street, city, month)).toEqual([]);
    await street.rows(
      `INSERT INTO outbox (name, payload, due_at) SELECT 'statement.close-month', json_build_object('month', $1::text), clock_timestamp()
       FROM generate_series(1, 3)`,
      [month],
    );
    await street.settled();
    expect(await statementsOf(anna.person)).toEqual(before);
  });

  it('never changes: the database refuses edits, and totals that are not the sum of their lines', async () => {
    const refused = [
      `UPDATE statement_line SET minutes = 0`,
      `DELETE FROM statement_line`,
      `UPDATE household_statement SET due_cents = due_cents + 1, price_cents = price_cents + 1`,
      `INSERT INTO provider_statement (provider_id, month, earned_cents)
       SELECT provider_id, to_char(to_date(month, 'YYYY-MM') + interval '1 month', 'YYYY-MM'), 1 FROM provider_statement`,
      `INSERT INTO statement_line (household_statement_id, provider_statement_id, agreement_id, attendance_id, kind, date,
                                   minutes, price_cents, subsidy_cents, due_cents)
       SELECT l.household_statement_id, l.provider_statement_id, l.agreement_id, a.id, 'care', l.date, 60, 100, 0, 100
       FROM statement_line l, attendance a WHERE a.state = 'attended' LIMIT 1`,
    ];
    for (const statement of refused)
      await expect(street.rows(statement)).rejects.toThrow(/never changes|sum of its lines/);
  });

  it('is put right by lines that take back and state anew on the next statement', async () => {
    const [{ lines }] = await statementsOf(anna.person);
    await expect(correct(anna.person, lines[0].id, 120)).rejects.toThrow('FORBIDDEN');
    expect(await correct(street.operator, lines[0].id, 1000)).toEqual(['TooManyMinutes']);
    // Told beforehand, to the desk alone, is what it comes to.
    const priceOf = (person: string, minutes: number) =>
      street.as<{ priceOfCorrection: number }>(
        person,
        `query ($lineId: ID!, $minutes: Int!) { priceOfCorrection(lineId: $lineId, minutes: $minutes) }`,
        { lineId: lines[0].id, minutes },
      );
    await expect(priceOf(anna.person, 120)).rejects.toThrow('FORBIDDEN');
    expect(await priceOf(street.operator, 0)).toEqual({ priceOfCorrection: 0 });
    expect(await priceOf(street.operator, 180)).toEqual({ priceOfCorrection: lines[0].priceCents });
    const { priceOfCorrection } = await priceOf(street.operator, 120);
    expect(await correct(street.operator, lines[0].id, 120)).toEqual([]);
    expect(await correct(street.operator, lines[0].id, 60)).toEqual(['LineCorrectedAlready']);
    expect(await correct(street.operator, lines[1].id, 0)).toEqual([]);
    await street.settled();
    const toldOf = async (person: string) =>
      street.as<{ notifications: { edges: { node: { kind: string } }[] } }>(
        person,
        `{ notifications(first: 100) { edges { node { kind } } } }`,
      );
    for (const { person } of [anna, sitter])
      expect((await toldOf(person)).notifications.edges.map(({ node }) => node.kind)).toContain('CORRECTED');
    // Whoever gave the care reads of it too.
    const { providerStatements } = await street.as<{
      providerStatements: { edges: { node: { lines: { id: string; correction: Line['correction'] }[] } }[] };
    }>(sitter.person, `{ providerStatements { edges { node { lines { id correction { minutes reason } } } } } }`);
    expect(providerStatements.edges[0].node.lines.find(({ id }) => id === lines[0].id)?.correction).toEqual({
      minutes: 120,
      reason: 'Un’ora in meno',
    });
    const [late] = await attendancesOf(bruno);
    await confirm(bruno.person, late.id);
    const [{ earnedCents: toCome }] = await runningOf(sitter.person);

    // The month before is past its turn; the next that closes states what was left over and put right.
    const earlier = new Date(Date.parse(`${month}-01`) - 86_400_000).toISOString().slice(0, 7);
    expect(await closeMonth(street, city, earlier)).toMatchObject([{ __typename: 'LaterMonthClosed' }]);
    await street.rows(
      `UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'statement.close-month' AND done_at IS NULL`,
    );
    await street.settled();

    const [first, next] = await statementsOf(anna.person);
    expect(first.lines[0]).toMatchObject({ ...lines[0], correction: { minutes: 120, reason: 'Un’ora in meno' } });
    expect(next.lines.map(({ kind, minutes }) => [kind, minutes])).toEqual(
      expect.arrayContaining([
        ['REVERSAL', -180],
        ['CARE', 120],
        ['REVERSAL', -180],
      ]),
    );
    expect(
      next.lines
        .filter(({ reversesId }) => reversesId)
        .map(({ reversesId }) => reversesId)
        .sort(),
    ).toEqual([lines[0].id, lines[1].id].sort());
    expect(next.lines.find(({ kind }) => kind === 'CARE')).toMatchObject({
      replacesId: lines[0].id,
      priceCents: priceOfCorrection,
    });
    expect(next.dueCents).toBe(sum(next.lines, 'dueCents'));
    expect(await correct(street.operator, next.lines.find(({ kind }) => kind === 'REVERSAL')!.id, 10)).toEqual([
      'ReversalNotCorrected',
    ]);
    const [, ofBruno] = await statementsOf(bruno.person);
    expect(ofBruno).toMatchObject({
      waitingSessions: 0,
      lines: [{ kind: 'CARE', minutes: 180, id: expect.any(String) }],
    });
    // What the provider read beforehand of the month that ran is what its statement came to.
    expect((await earningsOf(sitter.person)).map(({ earnedCents }) => earnedCents)[1]).toBe(toCome);
  });
});
