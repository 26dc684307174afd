import { type Street } from './street.js';
import { eventually } from './eventually.js';

/** The month before this one, in Rome, `YYYY-MM`. */
export async function lastMonth(street: Street): Promise<string> {
  const [{ month }] = await street.rows<{ month: string }>(
    `SELECT to_char((clock_timestamp() AT TIME ZONE 'Europe/Rome') - interval '1 month', 'YYYY-MM') AS month`,
  );
  return month;
}

/**
 * Lets the first three weeks of every agreement of the street have passed in the month before this one, each session
 * given as planned, holidays too, and waiting for the households to confirm the hours.
 */
export async function threeWeeksLater(street: Street): Promise<void> {
  await street.rows(
    `UPDATE agreement SET starts_on = d.first + (8 - extract(isodow FROM d.first)::int) % 7
     FROM (SELECT ($1 || '-01')::date AS first) d`,
    [await lastMonth(street)],
  );
  await street.rows(`UPDATE agreement SET planned_until = starts_on + 21`);
  await street.rows(`UPDATE agreement_terms t SET from_on = a.starts_on FROM agreement a WHERE a.id = t.agreement_id`);
  await street.rows(`DELETE FROM session`);
  await street.rows(
    `WITH visit AS (
       SELECT t.agreement_id, t.care_request_id, t.household_id, a.provider_id, s.block - 1 AS block,
              a.starts_on + week * 7 + lower(s.slots) / 96 AS date,
              (a.starts_on + week * 7)::timestamp + lower(s.slots) * interval '15 minutes' AS starts,
              (a.starts_on + week * 7)::timestamp + upper(s.slots) * interval '15 minutes' AS ends
       FROM agreement a JOIN agreement_terms t ON t.agreement_id = a.id, generate_series(0, 2) week,
            unnest(t.sessions) WITH ORDINALITY s(slots, block)
     ), given AS (
       INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, state, code, checked_in_at, checked_out_at)
       SELECT DISTINCT agreement_id, provider_id, date, starts AT TIME ZONE 'Europe/Rome', ends AT TIME ZONE 'Europe/Rome',
              'given', '000000', starts AT TIME ZONE 'Europe/Rome', ends AT TIME ZONE 'Europe/Rome'
       FROM visit RETURNING *
     ) INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, block, starts_at, ends_at, minutes, state)
     SELECT g.id, g.agreement_id, v.care_request_id, v.household_id, v.block, g.starts_at, g.ends_at,
            extract(epoch FROM g.ends_at - g.starts_at)::int / 60, 'attended'
     FROM given g JOIN visit v ON v.agreement_id = g.agreement_id AND v.date = g.date`,
  );
}

/** A person of the city's administration. */
export async function cityAdministrator(street: Street): Promise<string> {
  const [{ id }] = await street.rows<{ id: string }>(
    `INSERT INTO person (name, simulated) VALUES ('Comune', true) RETURNING id`,
  );
  await street.rows(`INSERT INTO role_assignment (person_id, role) VALUES ($1, 'city_administrator')`, [id]);
  return id;
}

/** The city closes a month, and everything is stated. */
export async function closeMonth(street: Street, city: string, month: string): Promise<{ __typename: string }[]> {
  const { closeMonth: answer } = await street.as<{ closeMonth: { userErrors: { __typename: string }[] } }>(
    city,
    `mutation ($month: String!) { closeMonth(input: { month: $month }) {
       monthClosing { month } userErrors { __typename message } } }`,
    { month },
  );
  if (answer.userErrors.length === 0)
    await eventually('a closed month', async () => {
      const rows = await street.rows(`SELECT FROM month_closing WHERE month = $1 AND closed_at IS NOT NULL`, [month]);
      return rows.length > 0;
    });
  return answer.userErrors;
}
