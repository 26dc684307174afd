import { randomUUID } from 'node:crypto';
import { seedTown } from '../../src/demo-town/seed-town.js';
import { startApplication, type TestApplication } from '../support/application.js';

/** A browser: keeps cookies, sends them back, and follows redirects one by one. */
class Browser {
  private readonly jar = new Map<string, string>();

  constructor(private readonly address: string) {}

  get signInCookie(): string | undefined {
    return this.jar.get('sign-in');
  }

  steal(cookie: string): this {
    this.jar.set('sign-in', cookie);
    return this;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.address), {
      redirect: 'manual',
      ...init,
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', cookie, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return response;
  }

  /** Goes where redirects lead, and says where that was. */
  async visit(path: string): Promise<{ path: string; response: Response; through: string[] }> {
    const through: string[] = [];
    for (let url = new URL(path, this.address); through.length < 12;) {
      const response = await this.fetch(url.href);
      through.push(url.pathname);
      const location = response.headers.get('location');
      if (!location) return { path: url.pathname + url.search, response, through };
      url = new URL(location, url);
    }
    throw new Error(`Too many redirects: ${through.join(', ')}`);
  }

  async graphql<Data>(
    query: string,
    variables: object = {},
  ): Promise<{ data: Data; errors?: { extensions: { code: string } }[] }> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as never;
  }

  async viewer() {
    const { data } = await this.graphql<{
      viewer: { id: string; name: string | null; email: string | null; roles: { role: string }[] } | null;
    }>('{ viewer { id name email roles { role householdId territoryId } } }');
    return data.viewer;
  }
}

interface Person {
  id: string;
  name: string;
  role: string;
}

let app: TestApplication;
let personas: Person[];
beforeAll(async () => {
  app = await startApplication();
  await seedTown(app.database, new Date());
  ({ personas } = await app.query<{ personas: Person[] }>('{ personas { id name role } }'));
});
afterAll(() => app.close());

const ask = (browser: Browser, email: string) =>
  browser.graphql<{ requestSignInCode: { sent: boolean | null; userErrors: { __typename: string }[] } }>(
    'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { sent userErrors { __typename message } } }',
    { email },
  );
const type = (browser: Browser, email: string, code: string) =>
  browser.graphql<{ signInWithCode: { viewer: { email: string } | null; userErrors: { __typename: string }[] } }>(
    'mutation ($email: String!, $code: String!) { signInWithCode(input: { email: $email, code: $code }) { viewer { id email } userErrors { __typename } } }',
    { email, code },
  );
const mailedCode = async (email: string): Promise<string> => {
  const [{ text }] = await app.database.query(
    'SELECT text FROM local_mail WHERE recipient = $1 ORDER BY id DESC LIMIT 1',
    [email],
  );
  return /\d{6}/.exec(text)![0];
};
const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const signedInByCode = async (email = `${randomUUID()}@example.org`): Promise<Browser> => {
  const browser = new Browser(app.address);
  await ask(browser, email);
  const { data } = await type(browser, email, await mailedCode(email));
  expect(data.signInWithCode.userErrors).toEqual([]);
  return browser;
};

describe('by the identity provider', () => {
  it('a visitor of the demo comes in as a persona with one click, and back to where they were', async () => {
    const anna = personas.find(({ role }) => role === 'HOUSEHOLD')!;
    const browser = new Browser(app.address);
    const { path, through } = await browser.visit(`/sign-in?persona=${anna.id}&to=/town%3Fbuilding=1`);
    expect(path).toBe('/town?building=1');
    expect(through).toEqual(expect.arrayContaining(['/demo-identity/auth', '/sign-in/callback']));
    expect(await browser.viewer()).toMatchObject({ id: anna.id, name: anna.name, roles: [{ role: 'HOUSEHOLD' }] });
  });

  it('a visitor without a choice chooses from a page, and is not sent to another site', async () => {
    const browser = new Browser(app.address);
    const { path, response } = await browser.visit('/sign-in?to=//evil.example');
    const page = await response.text();
    const officer = personas.find(({ role }) => role === 'VETTING_OFFICER')!;
    expect(page).toContain(`${path.split('?')[0]}?persona=${officer.id}`);
    expect((await browser.visit(`${path}?persona=${officer.id}`)).path).toBe('/');
    expect(await browser.viewer()).toMatchObject({ id: officer.id });
  });

  it('every sign-in has a new token, and the one before is worthless', async () => {
    const browser = new Browser(app.address);
    await browser.visit(`/sign-in?persona=${personas[0].id}`);
    const before = browser.signInCookie!;
    await browser.visit(`/sign-in?persona=${personas[1].id}`);
    expect(await browser.viewer()).toMatchObject({ id: personas[1].id });
    expect(await new Browser(app.address).steal(before).viewer()).toBeNull();
  });

  it('an answer that this browser did not ask for signs nobody in', async () => {
    const victim = new Browser(app.address);
    const attacker = new Browser(app.address);
    let url = new URL(`/sign-in?persona=${personas[0].id}`, app.address);
    while (url.pathname !== '/sign-in/callback')
      url = new URL((await attacker.fetch(url.href)).headers.get('location')!, url);
    expect((await victim.visit(url.href)).path).toBe('/?sign-in=failed');
    expect(await victim.viewer()).toBeNull();
    expect((await attacker.visit(url.href)).path).toBe('/');
    expect((await attacker.visit(url.href)).path).toBe('/?sign-in=failed');
  });

  it('the cookie is closed to scripts and to other sites', async () => {
    const browser = new Browser(app.address);
    let url = new URL(`/sign-in?persona=${personas[0].id}`, app.address);
    for (let response = await browser.fetch(url.href); ; response = await browser.fetch(url.href)) {
      if (url.pathname === '/sign-in/callback') {
        const cookie = response.headers.getSetCookie().find((line) => line.startsWith('sign-in='));
        expect(cookie).toMatch(/HttpOnly/);
        expect(cookie).toMatch(/SameSite=Lax/);
        break;
      }
      url = new URL(response.headers.get('location')!, url);
    }
  });
});

describe('by a mailed code', () => {
  it('somebody new types the code and has an account; the same address finds it again', async () => {
    const email = `${randomUUID()}@example.org`;
    const first = await (await signedInByCode(email.toUpperCase().toLowerCase())).viewer();
    expect(first).toMatchObject({ email, name: null, roles: [] });
    expect(await (await signedInByCode(email)).viewer()).toMatchObject({ id: first!.id });
  });

  it('a code counts once, and only the newest', async () => {
    const email = `${randomUUID()}@example.org`;
    const browser = new Browser(app.address);
    await ask(browser, email);
    const old = await mailedCode(email);
    await ask(browser, email);
    const code = await mailedCode(email);
    if (old !== code) expect((await type(browser, email, old)).data.signInWithCode.viewer).toBeNull();
    const tries = await Promise.all([1, 2, 3].map(() => type(new Browser(app.address), email, code)));
    expect(tries.filter(({ data }) => data.signInWithCode.viewer)).toHaveLength(1);
  });

  it('five wrong tries make it worthless, and an old one is refused', async () => {
    const email = `${randomUUID()}@example.org`;
    const browser = new Browser(app.address);
    await ask(browser, email);
    const code = await mailedCode(email);
    await Promise.all(Array.from({ length: 5 }, () => type(browser, email, wrongOf(code))));
    const { data } = await type(browser, email, code);
    expect(data.signInWithCode).toMatchObject({ viewer: null, userErrors: [{ __typename: 'CodeNotAccepted' }] });
    await ask(browser, email);
    await app.database.query(`UPDATE sign_in_code SET expires_at = now() WHERE email = $1`, [email]);
    expect((await type(browser, email, await mailedCode(email))).data.signInWithCode.viewer).toBeNull();
  });

  it('an address is not flooded, and nothing in the tables opens a door', async () => {
    const email = `${randomUUID()}@example.org`;
    const browser = new Browser(app.address);
    for (let i = 0; i < 5; i++) expect((await ask(browser, email)).data.requestSignInCode.sent).toBe(true);
    expect((await ask(browser, email)).data.requestSignInCode).toMatchObject({
      sent: null,
      userErrors: [{ __typename: 'TooManyTries' }],
    });
    const code = await mailedCode(email);
    const rows = await app.database.query(`SELECT * FROM sign_in_code WHERE email = $1`, [email]);
    expect(JSON.stringify(rows.map((row: object) => ({ ...row, id: '', salt: '', code_digest: '' })))).not.toContain(
      code,
    );
  });
});

describe('a sign-in', () => {
  it('ends here, on one device, or on all of them', async () => {
    const email = `${randomUUID()}@example.org`;
    const [phone, desk, lost] = [await signedInByCode(email), await signedInByCode(email), await signedInByCode(email)];
    const { data } = await desk.graphql<{ viewer: { signIns: { id: string; device: string; method: string }[] } }>(
      '{ viewer { signIns { id device method } } }',
    );
    expect(data.viewer.signIns).toHaveLength(3);
    expect(data.viewer.signIns[0]).toMatchObject({ device: 'Firefox, Linux', method: 'MAILED_CODE' });
    const end = 'mutation ($id: ID!) { endSignIn(input: { signInId: $id }) { ended } }';
    expect((await desk.graphql(end, { id: data.viewer.signIns[0].id })).data).toEqual({ endSignIn: { ended: true } });
    expect(await lost.viewer()).toBeNull();
    expect((await phone.fetch('/sign-out', { method: 'POST' })).status).toBe(303);
    expect(await phone.viewer()).toBeNull();
    const again = await signedInByCode(email);
    expect((await desk.graphql('mutation { signOutEverywhere { ended } }')).data).toEqual({
      signOutEverywhere: { ended: 2 },
    });
    expect([await desk.viewer(), await again.viewer()]).toEqual([null, null]);
  });

  it('of somebody else cannot be ended', async () => {
    const [mine, theirs] = [await signedInByCode(), await signedInByCode()];
    const { data } = await theirs.graphql<{ viewer: { signIns: { id: string }[] } }>('{ viewer { signIns { id } } }');
    const { errors } = await mine.graphql('mutation ($id: ID!) { endSignIn(input: { signInId: $id }) { ended } }', {
      id: data.viewer.signIns[0].id,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await theirs.viewer()).not.toBeNull();
  });

  it('ends by itself after twelve idle hours, and after a week however busy it was', async () => {
    const [idle, old] = [await signedInByCode(), await signedInByCode()];
    const of = async (browser: Browser) => (await browser.viewer())!.id;
    await app.database.query(`UPDATE sign_in SET last_seen_at = now() - interval '12 hours' WHERE person_id = $1`, [
      await of(idle),
    ]);
    await app.database.query(`UPDATE sign_in SET expires_at = now() WHERE person_id = $1`, [await of(old)]);
    expect([await idle.viewer(), await old.viewer()]).toEqual([null, null]);
  });
});

describe('a role', () => {
  const GRANT =
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { roleAssignment { id role householdId validUntil building { id } territory { id } } userErrors { __typename } } }';
  const END = 'mutation ($id: ID!) { endRole(input: { roleAssignmentId: $id }) { roleAssignment { validUntil } } }';
  const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString();
  const as = async (role: string) => {
    const browser = new Browser(app.address);
    await browser.visit(`/sign-in?persona=${personas.find((persona) => persona.role === role)!.id}`);
    return browser;
  };
  const householdOf = async (browser: Browser) =>
    ((await browser.viewer()) as unknown as { roles: { householdId: string }[] }).roles[0].householdId;

  it('of a delegate is given by the household until a day, holds at once, and can be taken back', async () => {
    const anna = await as('HOUSEHOLD');
    const householdId = await householdOf(anna);
    const email = `${randomUUID()}@example.org`;
    const niece = await signedInByCode(email);
    const input = { email, role: 'DELEGATE', overId: householdId };
    const refused = (await anna.graphql<{ grantRole: object }>(GRANT, { input })).data.grantRole;
    expect(refused).toMatchObject({ roleAssignment: null, userErrors: [{ __typename: 'MandateNeedsAnEnd' }] });
    const { data } = await anna.graphql<{ grantRole: { roleAssignment: { id: string } } }>(GRANT, {
      input: { ...input, validUntil: inAMonth() },
    });
    expect(await niece.viewer()).toMatchObject({ roles: [{ role: 'DELEGATE', householdId }] });
    const twice = (await anna.graphql<{ grantRole: object }>(GRANT, { input: { ...input, validUntil: inAMonth() } }))
      .data;
    expect(twice.grantRole).toMatchObject({ roleAssignment: null, userErrors: [{ __typename: 'RoleAlreadyHeld' }] });
    await anna.graphql(END, { id: data.grantRole.roleAssignment.id });
    expect(await niece.viewer()).toMatchObject({ roles: [] });
    const kept = await app.database.query(`SELECT granted_by, ended_by FROM role_assignment WHERE id = $1`, [
      data.grantRole.roleAssignment.id,
    ]);
    const { id } = (await anna.viewer())!;
    expect(kept).toEqual([{ granted_by: id, ended_by: id }]);
  });

  it('over somebody else’s household cannot be given, nor may a household make itself an administrator', async () => {
    const [anna, niece] = [await as('HOUSEHOLD'), `${randomUUID()}@example.org`];
    await signedInByCode(niece);
    const [{ id: foreign }] = await app.database.query(`SELECT id FROM household WHERE id <> $1 LIMIT 1`, [
      await householdOf(anna),
    ]);
    for (const input of [
      { email: niece, role: 'DELEGATE', overId: foreign, validUntil: inAMonth() },
      { email: niece, role: 'DELEGATE', overId: randomUUID(), validUntil: inAMonth() },
      { email: niece, role: 'CITY_ADMINISTRATOR' },
    ])
      expect((await anna.graphql(GRANT, { input })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is given by the city, and not to whoever never came in', async () => {
    const city = await as('CITY_ADMINISTRATOR');
    const email = `${randomUUID()}@example.org`;
    const officer = await signedInByCode(email);
    await city.graphql(GRANT, { input: { email, role: 'VETTING_OFFICER' } });
    expect(await officer.viewer()).toMatchObject({ roles: [{ role: 'VETTING_OFFICER' }] });
    const [{ id: overId }] = await app.database.query('SELECT id FROM territory LIMIT 1');
    const over = await city.graphql<object>(GRANT, { input: { email, role: 'PLATFORM_OPERATOR', overId } });
    expect(over.data).toMatchObject({ grantRole: { roleAssignment: { territory: { id: overId }, building: null } } });
    for (const [input, refusal] of [
      [{ email: `${randomUUID()}@example.org`, role: 'VETTING_OFFICER' }, 'PersonNotKnown'],
      [{ email, role: 'PLATFORM_OPERATOR' }, 'RoleNeedsItsScope'],
      [{ email, role: 'PLATFORM_OPERATOR', overId: randomUUID() }, 'RoleNeedsItsScope'],
    ] as const)
      expect((await city.graphql<{ grantRole: object }>(GRANT, { input })).data.grantRole).toMatchObject({
        userErrors: [{ __typename: refusal }],
      });
  });
});
