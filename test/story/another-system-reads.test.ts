import { type Answer } from '../support/application.js';
import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
beforeAll(async () => (app = await startTown()));
afterAll(() => app.close());

const GRANT =
  'mutation ($input: GrantIntegratorInput!) { grantIntegrator(input: $input) { token integrator { id scopes } } }';
const city = () => ({ persona: app.persona('CITY_ADMINISTRATOR').id });

const granted = async (scopes: string[]) =>
  (
    await app.query<{ grantIntegrator: { token: string; integrator: { id: string } } }>(
      GRANT,
      { input: { name: 'Cruscotto del Comune', scopes, days: 30 } },
      city(),
    )
  ).grantIntegrator;

/** Asks as a system that shows a token. */
async function ask(token: string, query: string): Promise<Answer<Record<string, unknown>>> {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer<Record<string, unknown>>, 'status'>) };
}

const ROUNDS = '{ matchingRounds { totalCount } }';
const PROVIDERS = '{ providers(first: 1) { edges { node { displayName vetted } } } }';

it('another system reads what its token is for, and nothing about a household', async () => {
  const { token } = await granted(['ROUNDS']);
  expect((await ask(token, ROUNDS)).data).toEqual({ matchingRounds: { totalCount: 0 } });
  for (const query of [
    PROVIDERS,
    '{ careRequests { totalCount } }',
    '{ integrators { id } }',
    'mutation { startMatchingRound(input: { scope: TOWN }) { matchingRound { id } } }',
  ])
    expect((await ask(token, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await ask(token, '{ viewer { id } }')).data).toEqual({ viewer: null });
  expect((await ask((await granted(['PROVIDERS'])).token, PROVIDERS)).errors).toBeUndefined();
});

it('only the city gives a token, it is kept as a digest, and it ends at once', async () => {
  const input = { name: 'Qualcuno', scopes: ['ROUNDS'], days: 1 };
  const refused = await app.ask(GRANT, { input }, { persona: app.persona('PLATFORM_OPERATOR').id });
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const { token, integrator } = await granted(['ROUNDS']);
  const rows = await app.rows('SELECT integrator::text AS row FROM integrator');
  expect(JSON.stringify(rows)).not.toContain(token);
  const end = 'mutation ($id: ID!) { endIntegrator(input: { integratorId: $id }) { integrator { endedAt } } }';
  await app.query(end, { id: integrator.id }, city());
  expect((await ask(token, ROUNDS)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await ask('wdt_made-up', ROUNDS)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('a system that asks too often is told to wait', async () => {
  const { token, integrator } = await granted(['ROUNDS']);
  await app.rows(
    `INSERT INTO allowance (key, window_start, used)
     SELECT $1, date_bin(interval '60 seconds', now() + n * interval '60 seconds', 'epoch'), 60 FROM generate_series(0, 1) n`,
    [`integrator:${integrator.id}`],
  );
  expect((await ask(token, ROUNDS)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', perMinute: 60 } }]);
});
