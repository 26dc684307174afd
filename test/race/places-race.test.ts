import { slotAt } from '../../src/calendar/index.js';
import { acceptAll } from '../support/proposals.js';
import { raceCases } from '../support/size.js';
import { type Family, type Sitter, Street } from '../support/street.js';

const RACERS = 16;
const CASES = raceCases(6);
/** Services with one place left, each on its own morning or afternoon. */
const SERVICES = Math.min(6, CASES);

interface Outcome {
  userErrors: { __typename: string }[];
}

let street: Street;
let services: { agreementId: string; newcomers: Family[] }[];
let substitutes: Sitter[];

/** Three hours of the week that no other service has. */
const hours = (at: number) => {
  const start = slotAt(Math.floor(at / 2), at % 2 === 0 ? 9 : 15);
  return { start, end: start + 12 };
};

beforeAll(async () => {
  street = await Street.open();
  const people: string[] = [];
  const wishes = Array.from({ length: SERVICES }, (_, at) => ({ sessions: [hours(at)] }));
  for (const [at, wish] of wishes.entries()) {
    const sitter = await street.sitter(`Operatore ${at}`, { capacity: 3, available: wish.sessions });
    for (const child of [4, 5])
      people.push((await street.family(`Famiglia ${at}-${child}`, { ...wish, child })).person);
    people.push(sitter.person);
  }
  await street.round();
  await acceptAll(street, people);
  await street.settled();
  services = [];
  for (const [at, wish] of wishes.entries()) {
    const [{ id: agreementId }] = await street.rows<{ id: string }>(
      `SELECT a.id FROM agreement a JOIN provider p ON p.id = a.provider_id WHERE p.display_name = $1`,
      [`Operatore ${at}`],
    );
    const newcomers: Family[] = [];
    for (let n = 0; n < RACERS; n++) newcomers.push(await street.family(`Nuova ${at}-${n}`, { ...wish, child: 5 }));
    services.push({ agreementId, newcomers });
  }
  substitutes = [];
  for (let n = 0; n < RACERS; n++) substitutes.push(await street.sitter(`Sostituto ${n}`));
});
afterAll(() => street.close());

const namesOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ userErrors }) => userErrors.map((it) => it.__typename));

/** Whoever has just joined is gone again, as if it had never come. */
async function leaveAgain(newcomers: readonly Family[]): Promise<void> {
  const ids = [newcomers.map(({ careRequestId }) => careRequestId)];
  await street.rows(`DELETE FROM attendance WHERE care_request_id = ANY($1)`, ids);
  await street.rows(`DELETE FROM agreement_terms WHERE care_request_id = ANY($1)`, ids);
  await street.rows(`DELETE FROM offer_member WHERE care_request_id = ANY($1)`, ids);
  await street.rows(`UPDATE care_request SET state = 'open' WHERE id = ANY($1) AND state = 'offered'`, ids);
}

it(`of ${RACERS} families who want the last place of a service one gets it, and the others are told so, ${CASES} times`, async () => {
  for (let at = 0; at < CASES; at++) {
    const { agreementId, newcomers } = services[at % SERVICES];
    const outcomes = await Promise.all(
      newcomers.map(async ({ person, careRequestId }) => {
        const { joinAgreement } = await street.as<{ joinAgreement: Outcome }>(
          person,
          'mutation ($input: JoinAgreementInput!) { joinAgreement(input: $input) { userErrors { __typename message } } }',
          { input: { agreementId, careRequestId } },
        );
        return joinAgreement;
      }),
    );
    expect(namesOf(outcomes)).toEqual(Array(RACERS - 1).fill('NoPlaceLeft'));
    const [{ places }] = await street.rows<{ places: number }>(
      `SELECT count(*)::int AS places FROM agreement_terms WHERE until_on IS NULL AND agreement_id = $1`,
      [agreementId],
    );
    expect(places).toBe(3);
    await leaveAgain(newcomers);
  }
});

it(`of ${RACERS} substitutes who accept one session one gives it, and the others are told so, ${CASES} times`, async () => {
  const sessions = await street.rows<{ id: string }>(
    `SELECT id FROM session WHERE state = 'planned' AND starts_at > now() + interval '2 hours'`,
  );
  expect(sessions.length).toBeGreaterThanOrEqual(SERVICES);
  for (let at = 0; at < CASES; at++) {
    const { id } = sessions[at % sessions.length];
    await street.rows(`UPDATE session SET state = 'uncovered' WHERE id = $1`, [id]);
    await street.rows(`DELETE FROM substitution WHERE session_id = $1`, [id]);
    const asked = await street.rows<{ id: string; provider_id: string }>(
      `INSERT INTO substitution (session_id, provider_id, state, price_cents)
       SELECT $1, unnest($2::uuid[]), 'proposed', 1000 RETURNING id, provider_id`,
      [id, substitutes.map(({ providerId }) => providerId)],
    );
    const outcomes = await Promise.all(
      asked.map(async ({ id: substitutionId, provider_id: providerId }) => {
        const { acceptSubstitution } = await street.as<{ acceptSubstitution: Outcome }>(
          substitutes.find((sitter) => sitter.providerId === providerId)!.person,
          'mutation ($input: SubstitutionInput!) { acceptSubstitution(input: $input) { userErrors { __typename message } } }',
          { input: { substitutionId } },
        );
        return acceptSubstitution;
      }),
    );
    expect(namesOf(outcomes)).toEqual(Array(RACERS - 1).fill('SubstitutionTaken'));
    const given = await street.rows(
      `SELECT FROM substitution u JOIN session s ON s.id = u.session_id AND s.provider_id = u.provider_id
       WHERE u.session_id = $1 AND u.state = 'accepted' AND s.state = 'planned'`,
      [id],
    );
    expect(given).toHaveLength(1);
  }
});
