import { ClosingService } from '../../src/statement/closing.service.js';
import { cityAdministrator } from '../support/month.js';
import { type Family, type Sitter, Street } from '../support/street.js';

const RACERS = 16;
const FAMILIES = 6;
/** Pairs of months that close at once. */
const CASES = 12;
const PRICE_CENTS = 1000;

let street: Street;
let sitter: Sitter;
let city: string;
let families: { family: Family; agreementId: string }[];

beforeAll(async () => {
  street = await Street.open({ consume: false });
  city = await cityAdministrator(street);
  sitter = await street.sitter('Greta');
  const [{ id: roundId }] = await street.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, state) VALUES ('town', 'completed') RETURNING id`,
  );
  families = [];
  for (let i = 0; i < FAMILIES; i++) {
    const family = await street.family(`Famiglia ${i}`);
    const [{ id: offerId }] = await street.rows<{ id: string }>(
      `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id, blocks, total_cents, alone_cents)
       VALUES ($1, $2, $3, 'single', 'drafted', true, $4, $5, 1200, 1200) RETURNING id`,
      [roundId, sitter.providerId, street.serviceTypeId, family.careRequestId, `{[${i * 8},${i * 8 + 4})}`],
    );
    const [{ id: agreementId }] = await street.rows<{ id: string }>(
      `INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
       VALUES ($1, $2, $3, '2020-01-01', current_date) RETURNING id`,
      [offerId, sitter.providerId, street.serviceTypeId],
    );
    await street.rows(
      `INSERT INTO agreement_terms (agreement_id, care_request_id, household_id, from_on, sessions, weekly_price_cents, alone_cents)
       VALUES ($1, $2, $3, '2020-01-01', '{[0,4)}', $4, $4)`,
      [agreementId, family.careRequestId, family.householdId, PRICE_CENTS],
    );
    families.push({ family, agreementId });
  }
});
afterAll(() => street.close());

/** A fund that pays half of everything in some months, with so much in it. */
async function fundOf(opensOn: string, closesOn: string, cents: number): Promise<string> {
  const [{ id }] = await street.rows<{ id: string }>(
    `INSERT INTO subsidy_fund (name, opens_on, closes_on) VALUES ('Fondo', $1, $2) RETURNING id`,
    [opensOn, closesOn],
  );
  await street.rows(
    `WITH rule AS (INSERT INTO subsidy_rule (fund_id, valid_from, ceiling_per) VALUES ($1, $2, 'month') RETURNING id)
     INSERT INTO subsidy_band (rule_id, position, percent) SELECT id, 0, 50 FROM rule`,
    [id, opensOn],
  );
  await move(id, cents);
  return id;
}

/** Moves money into a fund, or out of it where negative, past every service. */
const move = (fundId: string, cents: number) =>
  street.rows(
    `WITH p AS (INSERT INTO ledger_posting (kind, reason, posted_by) VALUES ('endowment', 'prova', $2) RETURNING id)
     INSERT INTO ledger_entry (posting_id, account, fund_id, cents)
     SELECT id, 'city', NULL::uuid, -$3::int FROM p UNION ALL SELECT id, 'fund', $1::uuid, $3::int FROM p`,
    [fundId, city, cents],
  );
const balanceOf = async (fundId: string) =>
  (
    await street.rows<{ balance: number }>(`SELECT balance_cents AS balance FROM subsidy_fund WHERE id = $1`, [fundId])
  )[0].balance;

/** Every family was given an hour on a day, which it has confirmed. */
async function hourOn(day: string): Promise<void> {
  for (const [i, { family, agreementId }] of families.entries())
    await street.rows(
      `WITH given AS (
         INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, state, code, checked_in_at, checked_out_at)
         SELECT $1, $2, $3::date, t, t + interval '1 hour', 'given', '000000', t, t + interval '1 hour'
         FROM (SELECT $3::timestamptz + $4 * interval '2 hours' AS t) at RETURNING *
       ) INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, block, starts_at, ends_at, minutes, state, confirmed_minutes)
       SELECT id, agreement_id, $5, $6, 0, starts_at, ends_at, 60, 'confirmed', 60 FROM given`,
      [agreementId, sitter.providerId, day, i, family.careRequestId, family.householdId],
    );
}

it(`two months that close at once never draw more than the fund has, ${CASES} times`, async () => {
  const closing = street.app.nest.get(ClosingService);
  const wanted = (2 * FAMILIES * PRICE_CENTS) / 2;
  for (let i = 0; i < CASES; i++) {
    const year = 2021 + Math.floor(i / 6);
    const [one, other, after] = [1, 2, 3].map((step) => {
      const at = 2 * (i % 6) + step;
      return at > 12 ? `${year + 1}-01` : `${year}-${String(at).padStart(2, '0')}`;
    });
    const has = 1000 * (i % 8) + 7;
    const fundId = await fundOf(`${one}-01`, `${after}-01`, has);
    for (const month of [one, other]) {
      await street.rows(`INSERT INTO month_closing (month) VALUES ($1) ON CONFLICT DO NOTHING`, [month]);
      await hourOn(`${month}-10`);
    }
    await Promise.all(
      [one, other, one, other].map((month) =>
        street.app.database.transaction((manager) => closing.close(manager, month)),
      ),
    );
    expect(await balanceOf(fundId)).toBe(Math.max(0, has - wanted));
    const [{ paid }] = await street.rows<{ paid: number }>(
      `SELECT coalesce(sum(subsidy_cents), 0)::int AS paid FROM statement_line WHERE subsidy_fund_id = $1`,
      [fundId],
    );
    expect(paid).toBe(Math.min(has, wanted));
  }
  const [told] = await street.rows(
    `SELECT (SELECT sum(cents)::int FROM ledger_entry) AS books,
            (SELECT count(*)::int FROM attendance) AS given,
            (SELECT count(*)::int FROM statement_line) AS stated,
            (SELECT count(*)::int FROM subsidy_fund f WHERE balance_cents
               IS DISTINCT FROM (SELECT sum(cents) FROM ledger_entry e WHERE e.fund_id = f.id)) AS wrong`,
  );
  expect(told).toEqual({ books: 0, given: 2 * CASES * FAMILIES, stated: 2 * CASES * FAMILIES, wrong: 0 });
});

it(`of ${RACERS} who take from a fund at once, as many succeed as it has money for; the others are told so`, async () => {
  for (let i = 0; i < CASES; i++) {
    const fundId = await fundOf(`${1990 + i}-01-01`, `${1991 + i}-01-01`, 500);
    const answers = await Promise.all(
      Array.from({ length: RACERS }, () =>
        street.as<{ endowSubsidyFund: { userErrors: { __typename: string }[] } }>(
          city,
          `mutation ($id: ID!) { endowSubsidyFund(input: { fundId: $id, cents: -200, reason: "Non speso" }) {
             userErrors { __typename } } }`,
          { id: fundId },
        ),
      ),
    );
    const refusals = answers.flatMap(({ endowSubsidyFund }) => endowSubsidyFund.userErrors);
    expect(refusals).toHaveLength(RACERS - 2);
    for (const { __typename } of refusals) expect(__typename).toBe('FundCannotHold');
    expect(await balanceOf(fundId)).toBe(100);
  }
});

it('the database itself holds, whatever the code does: it takes no lock here and asks nothing first', async () => {
  for (let i = 0; i < CASES; i++) {
    const fundId = await fundOf(`${1960 + i}-01-01`, `${1961 + i}-01-01`, 500);
    const outcomes = await Promise.allSettled(Array.from({ length: RACERS }, () => move(fundId, -200)));
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(RACERS - 2);
    for (const { reason } of lost) expect(String(reason)).toContain('a fund must not pay more than it has');
    expect(await balanceOf(fundId)).toBe(100);
  }
});
