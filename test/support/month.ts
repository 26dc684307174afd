import { type Street } from './street.js';
import { eventually } from './application.js';

/** The month before this one, in Rome, `YYYY-MM`. */
export async function lastMonth(street: Street): Promise<string> {
  const [{ month }] = await street.rows<{ month: string }>(
    `SELECT to_char((clock_timestamp() AT TIME ZONE 'Europe/Rome') - interval '1 month', 'YYYY-MM') AS month`,
  );
  return month;
}

/**
 * Lets the first three weeks of every agreement of the street have passed in the month before this one, each session
 * given as planned, and waiting for the households to confirm the hours.
 */
export async function threeWeeksLater(street: Street): Promise<void> {
  const month = await lastMonth(street);
  const agreements = await street.rows<{ id: string; days: number }>(
    `SELECT id, starts_on - (d.first + (8 - extract(isodow FROM d.first)::int) % 7) AS days
     FROM agreement, (SELECT ($1 || '-01')::date AS first) d`,
    [month],
  );
  for (const { id, days } of agreements) {
    const parameters = [id, days];
    await street.rows(
      `UPDATE session SET date = date - $2::int, starts_at = starts_at - $2 * interval '1 day',
                          ends_at = ends_at - $2 * interval '1 day' WHERE agreement_id = $1`,
      parameters,
    );
    await street.rows(
      `UPDATE attendance SET starts_at = starts_at - $2 * interval '1 day', ends_at = ends_at - $2 * interval '1 day'
       WHERE agreement_id = $1`,
      parameters,
    );
    await street.rows(`UPDATE agreement_terms SET from_on = from_on - $2::int WHERE agreement_id = $1`, parameters);
    await street.rows(`UPDATE agreement SET starts_on = starts_on - $2::int WHERE id = $1`, parameters);
    await street.rows(
      `WITH given AS (
         UPDATE session SET state = 'given', checked_in_at = starts_at, checked_out_at = ends_at
         WHERE agreement_id = $1 AND date < (SELECT starts_on + 21 FROM agreement WHERE id = $1) RETURNING id
       ) UPDATE attendance SET state = 'attended' WHERE session_id IN (SELECT id FROM given)`,
      [id],
    );
  }
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
