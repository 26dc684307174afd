import { slotAt } from '../../src/calendar/index.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

const RACERS = 16;
/** Services with one place left, each on its own morning or afternoon. */
const SERVICES = 6;

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
}, 300_000);
afterAll(() => street.close());

const namesOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ userErrors }) => userErrors.map((it) => it.__typename));

it(`of ${RACERS} families who want the last place of a service one gets it, and the others are told so`, async () => {
  for (const { agreementId, newcomers } of services) {
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
  }
  const places = await street.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM agreement_terms WHERE until_on IS NULL GROUP BY agreement_id`,
  );
  expect(places.map(({ n }) => n)).toEqual(Array(SERVICES).fill(3));
}, 300_000);

it(`of ${RACERS} substitutes who accept one session one gives it, and the others are told so`, async () => {
  const sessions = await street.rows<{ id: string }>(
    `WITH u AS (UPDATE session SET state = 'uncovered'
       WHERE state = 'planned' AND starts_at > now() + interval '1 hour' RETURNING id) SELECT id FROM u LIMIT 15`,
  );
  expect(sessions.length).toBeGreaterThanOrEqual(SERVICES);
  for (const { id } of sessions) {
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
  }
  const given = await street.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM substitution WHERE state = 'accepted' GROUP BY session_id`,
  );
  expect(given.map(({ n }) => n)).toEqual(Array(sessions.length).fill(1));
}, 300_000);
