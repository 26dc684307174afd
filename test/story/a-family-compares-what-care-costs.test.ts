import { cityAdministrator } from '../support/month.js';
import { waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Cost {
  lines: { kind: string; cents: number }[];
  totalCents: number;
  subsidyCents: number;
  reliefCents: number;
  netCents: number;
}

interface Comparison {
  form: string | null;
  fundName: string | null;
  duties: { text: string; source: string }[];
  setAside: { form: string; by: string[] }[];
  alone: Cost;
  shared: Cost;
  sharedWithSubsidy: Cost;
  savedBySharingCents: number;
  savedInAllCents: number;
}

const COST = 'lines { kind cents } totalCents subsidyCents reliefCents netCents';
const COMPARE = `query ($offerId: ID!, $careRequestId: ID!, $iseeCents: Int, $taxPercent: Int, $incomeCents: Int,
                        $certified: Boolean) {
  costComparison(offerId: $offerId, careRequestId: $careRequestId, iseeCents: $iseeCents, taxPercent: $taxPercent,
                 incomeCents: $incomeCents, certifiedNonSelfSufficient: $certified) {
    on provisional form fundName duties { text bears source url } setAside { form by }
    alone { ${COST} } shared { ${COST} } sharedWithSubsidy { ${COST} } savedBySharingCents savedInAllCents } }`;

let street: Street;
let anna: Family;
let bruno: Family;
let greta: Sitter;
let offerId: string;

beforeAll(async () => {
  street = await Street.open();
  greta = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  [
    {
      offer: { id: offerId },
    },
  ] = await waitingFor(street, anna.person);
});
afterAll(() => street.close());

const compare = async (family: Family, more: object = {}) =>
  (
    await street.as<{ costComparison: Comparison }>(family.person, COMPARE, {
      offerId,
      careRequestId: family.careRequestId,
      ...more,
    })
  ).costComparison;

/** The city opens a fund for every service, with what it has and by which bands it pays. */
const cityOpensAFund = async (cents: number, bands: object[]) => {
  const city = await cityAdministrator(street);
  const [{ today }] = await street.rows<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`,
  );
  const closesOn = `${Number(today.slice(0, 4)) + 2}-01-01`;
  const { openSubsidyFund } = await street.as<{ openSubsidyFund: { subsidyFund: { id: string } } }>(
    city,
    `mutation ($input: OpenSubsidyFundInput!) { openSubsidyFund(input: $input) { subsidyFund { id } } }`,
    { input: { name: 'Fondo di prova', opensOn: today, closesOn } },
  );
  const fundId = openSubsidyFund.subsidyFund.id;
  for (const [act, type, more] of [
    ['endowSubsidyFund', 'EndowSubsidyFundInput', { cents, reason: 'Delibera di prova 1' }],
    ['setSubsidyRule', 'SetSubsidyRuleInput', { from: today, ceilingPer: 'MONTH', bands }],
  ] as const)
    await street.as(city, `mutation ($input: ${type}!) { ${act}(input: $input) { userErrors { message } } }`, {
      input: { fundId, ...more },
    });
  return today;
};

describe('a family to which an offer is proposed', () => {
  it('compares being alone and sharing, with every cost that the law adds; without a fund the city pays nothing', async () => {
    const found = await compare(anna);
    const { alone, shared, sharedWithSubsidy } = found;
    for (const cost of [alone, shared, sharedWithSubsidy]) {
      expect(cost.lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(cost.totalCents);
      expect(cost).toMatchObject({ netCents: cost.totalCents, subsidyCents: 0, reliefCents: 0 });
      expect(cost.lines.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['gross-pay', 'thirteenth-month', 'severance-accrual', 'inps-employer']),
      );
    }
    expect(found.fundName).toBeNull();
    expect(shared.totalCents).toBeLessThan(alone.totalCents);
    expect(sharedWithSubsidy).toEqual(shared);
    expect(found.savedBySharingCents).toBe(alone.netCents - shared.netCents);
  });

  it('is told which form of contract fits, what it obliges to, and why not the others', async () => {
    const found = await compare(bruno);
    expect(found.form).toBe('domestic-contract');
    expect(found.duties.map(({ text }) => text).join()).toContain('INPS');
    expect(found.setAside.find(({ form }) => form === 'libretto-famiglia')!.by).toContain('REGULAR_WORK');
  });

  it('is told by how much Libretto Famiglia would pass the limits of the year, by what it and the worker say they had', async () => {
    const forms = async () => (await compare(anna)).setAside.find(({ form }) => form === 'libretto-famiglia')!.by;
    const declare = async (person: string, act: 'Paid' | 'Received', input: object) =>
      (
        await street.as<{ declared: { declaration: object | null; userErrors: object[] } }>(
          person,
          `mutation ($input: DeclareLibretto${act}Input!) { declared: declareLibretto${act}(input: $input) {
             declaration { netCents hours providerId } userErrors { message } } }`,
          { input },
        )
      ).declared;
    const standing = async (person: string, of: object) =>
      (
        await street.as<{ librettoStanding: { countedCents: number; declarations: object[] } }>(
          person,
          `query ($householdId: ID, $providerId: ID) { librettoStanding(householdId: $householdId, providerId: $providerId) {
             countedCents mostCents mostPerPairCents mostHours source declarations { netCents hours } } }`,
          of,
        )
      ).librettoStanding;
    const { householdId } = anna;
    const { providerId } = greta;
    // Four weeks of two afternoons of three hours are 24 vouchers, 192 euro of net pay.
    expect(await forms()).toEqual(['REGULAR_WORK', 'SHARED_WORK']);
    await declare(anna.person, 'Paid', { householdId, netCents: 980_800 });
    expect(await forms()).toEqual(['REGULAR_WORK', 'SHARED_WORK']);
    await declare(anna.person, 'Paid', { householdId, netCents: 980_801 });
    expect(await forms()).toContain('LIBRETTO_HOUSEHOLD_LIMIT');
    await declare(anna.person, 'Paid', { householdId, netCents: 0 });
    await declare(anna.person, 'Paid', { householdId, providerId, netCents: 230_801 });
    expect(await forms()).toEqual(['REGULAR_WORK', 'SHARED_WORK', 'LIBRETTO_PAIR_LIMIT']);
    expect(await standing(anna.person, { householdId })).toMatchObject({
      countedCents: 230_801,
      mostCents: 1_000_000,
      mostPerPairCents: 250_000,
      mostHours: null,
      source: expect.stringContaining('54-bis'),
    });
    expect(await declare(greta.person, 'Received', { providerId, netCents: 480_801, hours: 257 })).toEqual({
      declaration: { netCents: 480_801, hours: 257, providerId },
      userErrors: [],
    });
    expect(await forms()).toEqual(
      expect.arrayContaining(['LIBRETTO_WORKER_LIMIT', 'LIBRETTO_PAIR_LIMIT', 'LIBRETTO_HOURS_LIMIT']),
    );
    expect(await standing(greta.person, { providerId })).toMatchObject({
      countedCents: 480_801,
      mostCents: 500_000,
      mostHours: 280,
      declarations: [{ netCents: 480_801, hours: 257 }],
    });
    // Of another year nothing counts.
    await street.rows('UPDATE libretto_declaration SET year = year - 1');
    expect(await forms()).toEqual(['REGULAR_WORK', 'SHARED_WORK']);
    await expect(declare(bruno.person, 'Paid', { householdId, netCents: 0 })).rejects.toThrow('FORBIDDEN');
    await expect(standing(bruno.person, { householdId })).rejects.toThrow('NOT_FOUND');
    await expect(declare(bruno.person, 'Received', { providerId, netCents: 0, hours: 0 })).rejects.toThrow('FORBIDDEN');
    await expect(standing(anna.person, { providerId })).rejects.toThrow('NOT_FOUND');
  });

  it('gets back the tax on what it bears itself, where it says what it pays', async () => {
    const found = await compare(anna, { taxPercent: 23 });
    const { alone } = found;
    const contributions = alone.lines.find(({ kind }) => kind === 'inps-employer')!.cents;
    expect(alone.reliefCents).toBe(Math.round(contributions * 0.23));
    expect(alone.netCents).toBe(alone.totalCents - alone.reliefCents);
    const certified = await compare(anna, { taxPercent: 23, incomeCents: 2_000_000, certified: true });
    // A sitter's level opens no credit on carers, whoever is cared for.
    expect(certified.alone.reliefCents).toBe(alone.reliefCents);
  });

  it('reckons with the fund that the city stored: its band, its ceiling and no more than it has', async () => {
    const bands = [
      { iseeUpToCents: 300_000, percent: 90 },
      { iseeUpToCents: 600_000, percent: 60 },
      { iseeUpToCents: 1_200_000, percent: 50, mostCents: 2_000 },
      { percent: 10 },
    ];
    const today = await cityOpensAFund(15_000, bands);
    const [{ price }] = await street.rows<{ price: number }>(
      `SELECT price_cents * 4 AS price FROM offer_member WHERE offer_id = $1 AND care_request_id = $2`,
      [offerId, anna.careRequestId],
    );
    const paid = async (more: object = {}) => (await compare(anna, more)).sharedWithSubsidy.subsidyCents;
    expect(await paid()).toBe(Math.round(price * 0.1));
    const found = await compare(anna, { iseeCents: 600_000 });
    expect(found.fundName).toBe('Fondo di prova');
    expect(found.sharedWithSubsidy.subsidyCents).toBe(Math.round(price * 0.6));
    expect(found.sharedWithSubsidy.netCents).toBe(found.shared.totalCents - Math.round(price * 0.6));
    expect(found.savedInAllCents).toBe(found.alone.netCents - found.sharedWithSubsidy.netCents);
    expect(await paid({ iseeCents: 600_001 })).toBe(2_000);
    expect(price * 0.9).toBeGreaterThan(15_000);
    expect(await paid({ iseeCents: 300_000 })).toBe(15_000);
    expect(await street.rows('SELECT FROM isee_declaration')).toEqual([]);

    await street.as(
      anna.person,
      `mutation ($input: DeclareIseeInput!) { declareIsee(input: $input) { userErrors { message } } }`,
      {
        input: { householdId: anna.householdId, iseeCents: 500_000, holdsUntil: `${today.slice(0, 4)}-12-31` },
      },
    );
    expect(await paid()).toBe(Math.round(price * 0.6));
    const reads = await street.rows(
      `SELECT FROM audit_event WHERE act = 'isee_declaration.read' AND subject_id = $1 AND actor_id = $2`,
      [anna.householdId, anna.person],
    );
    expect(reads).toHaveLength(2);
  });

  it('reckons with the contributions that the city has set from today on', async () => {
    const [{ city, today }] = await street.rows<{ city: string; today: string }>(
      `SELECT person_id AS city, (now() AT TIME ZONE 'Europe/Rome')::date::text AS today
       FROM role_assignment WHERE role = 'city_administrator'`,
    );
    const figures = ['first', 'second', 'top'].flatMap((row) => [
      { figure: `${row}-open-cuaf`, amount: 500 },
      { figure: `${row}-worker`, amount: 50 },
    ]);
    const { setLegalFigures } = await street.as<{ setLegalFigures: { userErrors: object[] } }>(
      city,
      `mutation ($input: SetLegalFiguresInput!) { setLegalFigures(input: $input) { userErrors { message } } }`,
      {
        input: {
          kind: 'INPS_CONTRIBUTIONS',
          from: today,
          standing: 'UNVERIFIED',
          source: 'Circolare di prova',
          figures,
        },
      },
    );
    expect(setLegalFigures.userErrors).toEqual([]);
    const { alone } = await compare(anna);
    // Two afternoons of three hours in each of four weeks, at 4.50 euro of the employer's share.
    expect(alone.lines.find(({ kind }) => kind === 'inps-employer')!.cents).toBe(24 * 450);
  });

  it('sees its own comparison only', async () => {
    await expect(street.as(bruno.person, COMPARE, { offerId, careRequestId: anna.careRequestId })).rejects.toThrow(
      'NOT_FOUND',
    );
  });
});
