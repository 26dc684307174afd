import { APPLICATION_LIFECYCLE } from '../../src/vetting/application.rules.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

const APPLY = `mutation ($input: ApplyToGiveCareInput!) { applyToGiveCare(input: $input) {
  application { id state provider { id vetted } } userErrors { __typename } } }`;
const ADVANCE = `mutation ($input: AdvanceApplicationInput!) { advanceApplication(input: $input) {
  application { id state reason } userErrors { __typename } } }`;
const DECIDE = `mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) {
  application { id state reason } userErrors { __typename ... on PapersMissing { kinds } } } }`;
const CHECK = `mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) {
  provider { skills badges { kind expiresOn } } userErrors { __typename path ... on PaperDatesNotValid { fault freshMonths } } } }`;
const SET_RATE = `mutation ($input: SetRateInput!) { setRate(input: $input) { provider { id } userErrors { __typename } } }`;
const STANDING = `query ($id: ID!) { provider(id: $id) { vetted rates { vetted } missingPapers { kinds }
  application { state } suspension { reason }
  vettingHistory { kind by toState reason credential { kind outcome issuer expiresOn } } } }`;

interface Applied {
  id: string;
  state: string;
  reason: string | null;
  provider: { id: string };
}
interface Standing {
  vetted: boolean;
  rates: { vetted: boolean }[];
  missingPapers: { kinds: string[] }[];
  application: { state: string };
  suspension: { reason: string } | null;
  vettingHistory: { kind: string; by: string | null; toState: string | null; reason: string | null }[];
}

let app: TownApplication;
let officer: string;
let today: string;
beforeAll(async () => {
  app = await startTown();
  officer = app.persona('VETTING_OFFICER').id;
  [{ today }] = await app.rows<{ today: string }>(`SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
});
afterAll(() => app.close());

const act = async <Answer = { application: Applied | null; userErrors: { __typename: string }[] }>(
  document: string,
  input: object,
  persona: string,
): Promise<Answer> =>
  Object.values(await app.query<Record<string, Answer>>(document, { input }, { persona, language: 'en' }))[0];
const standing = async (id: string, persona = officer) =>
  (await app.query<{ provider: Standing }>(STANDING, { id }, { persona })).provider;
const daysFromToday = (days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

interface Mail {
  subject: string;
  text: string;
}
/** What somebody was mailed and reads on their page, once there are so many of both. */
async function toldTo(person: string, count: number): Promise<{ mails: Mail[]; notices: string[] }> {
  return eventually(`${count} mails and notices`, async () => {
    const mails = await app.rows<Mail>(
      `SELECT subject, text FROM local_mail JOIN person ON email = recipient WHERE person.id = $1 ORDER BY local_mail.id`,
      [person],
    );
    const { notifications } = await app.query<{
      notifications: { edges: { node: { kind: string; title: string; body: string } }[] };
    }>('{ notifications { edges { node { kind title body } } } }', {}, { persona: person, language: 'en' });
    const notices = notifications.edges.map(({ node }) => `${node.kind}: ${node.title}. ${node.body}`);
    return mails.length >= count && notices.length >= count && { mails, notices };
  });
}

async function newcomer(more: object = {}): Promise<{ person: string; application: Applied }> {
  const [{ id: person }] = await app.rows<{ id: string }>(
    `INSERT INTO person (name, email, language)
     VALUES ('Candidata', 'candidata-' || uuidv7() || '@example.org', 'en') RETURNING id`,
  );
  const [{ id: territoryId }] = await app.rows<{ id: string }>(`SELECT id FROM territory LIMIT 1`);
  const { application } = await act(
    APPLY,
    { displayName: 'Candidata', territoryId, lat: 45.46, lon: 9.19, ...more },
    person,
  );
  return { person, application: application! };
}

const paper = (providerId: string, kind: string, more: object = {}) => ({
  providerId,
  kind,
  outcome: 'PASSED',
  issuer: 'Ente di prova',
  issuedOn: daysFromToday(-20),
  ...more,
});

async function offersDogSitting({ person, application }: { person: string; application: Applied }): Promise<void> {
  const [{ id: serviceTypeId }] = await app.rows<{ id: string }>(
    `SELECT id FROM service_type WHERE code = 'dog-sitting'`,
  );
  const rate = { serviceTypeId, capacity: 2, baseCentsPerHour: 900, extraCentsPerHour: 0 };
  await act(SET_RATE, { providerId: application.provider.id, ...rate }, person);
}

describe('somebody who wants to give care', () => {
  it('applies, hands in papers, is checked, met and vetted, and everybody can read who did what', async () => {
    const { person, application } = await newcomer();
    const providerId = application.provider.id;
    expect(application).toMatchObject({ state: 'DOCUMENTS', provider: { vetted: false } });
    await offersDogSitting({ person, application });
    const submitted = await act(ADVANCE, { applicationId: application.id, step: 'SUBMIT' }, person);
    expect(submitted.application).toMatchObject({ state: 'CHECKS' });
    const queue = await app.query<{ applications: { edges: { node: { id: string } }[] } }>(
      `{ applications(state: CHECKS, first: 100) { edges { node { id } } } }`,
      {},
      { persona: officer },
    );
    expect(queue.applications.edges.map(({ node }) => node.id)).toContain(application.id);
    expect((await act(DECIDE, { applicationId: application.id, step: 'INVITE' }, officer)).application).toMatchObject({
      state: 'INTERVIEW',
    });
    expect(await act(DECIDE, { applicationId: application.id, step: 'VET' }, officer)).toMatchObject({
      application: null,
      userErrors: [{ __typename: 'PapersMissing', kinds: ['identity'] }],
    });
    const checked = await act<{ provider: object }>(
      CHECK,
      paper(providerId, 'identity', { expiresOn: daysFromToday(900), showsSkills: ['cert:care-worker'] }),
      officer,
    );
    expect(checked.provider).toMatchObject({
      skills: ['cert:care-worker'],
      badges: [{ kind: 'identity', expiresOn: daysFromToday(900) }],
    });
    expect((await standing(providerId)).vetted).toBe(false);
    expect((await act(DECIDE, { applicationId: application.id, step: 'VET' }, officer)).application).toMatchObject({
      state: 'VETTED',
    });
    const { vetted, rates, missingPapers, vettingHistory } = await standing(providerId, person);
    expect({ vetted, rates, missingPapers }).toEqual({
      vetted: true,
      rates: [{ vetted: true }],
      missingPapers: [{ kinds: [] }],
    });
    const [{ name }] = await app.rows<{ name: string }>('SELECT name FROM person WHERE id = $1', [officer]);
    expect(vettingHistory).toMatchObject([
      { kind: 'APPLICATION', by: name, toState: 'VETTED' },
      { kind: 'CHECK', by: name, credential: { kind: 'identity', outcome: 'PASSED', issuer: 'Ente di prova' } },
      { kind: 'APPLICATION', by: name, toState: 'INTERVIEW' },
      { kind: 'APPLICATION', by: 'Candidata', toState: 'CHECKS' },
      { kind: 'APPLICATION', by: 'Candidata', toState: 'DOCUMENTS' },
    ]);
    // Who waits near is looked at again.
    const looks = await app.rows(
      `SELECT FROM outbox WHERE name = 'provider.can-do-more' AND payload ->> 'providerId' = $1`,
      [providerId],
    );
    expect(looks).not.toHaveLength(0);
    const { mails, notices } = await toldTo(person, 2);
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'Vetting is done: you can work',
      'You are invited to the interview',
    ]);
    expect(notices.sort()).toEqual(mails.map(({ subject, text }) => `VETTING: ${subject}. ${text.trim()}`).sort());
  });

  it('applies once', async () => {
    const { person } = await newcomer();
    const [{ id: territoryId }] = await app.rows<{ id: string }>(`SELECT id FROM territory LIMIT 1`);
    const again = await act(APPLY, { displayName: 'Candidata', territoryId, lat: 45.46, lon: 9.19 }, person);
    expect(again.userErrors).toMatchObject([{ __typename: 'AlreadyApplied' }]);
  });

  it('is led by the office from step to step, and past none', async () => {
    const { application } = await newcomer();
    const early = await act(DECIDE, { applicationId: application.id, step: 'VET' }, officer);
    expect(early).toMatchObject({ application: null, userErrors: [{ __typename: 'PapersMissing' }] });
    const appeal = await act(DECIDE, { applicationId: application.id, step: 'GRANT_APPEAL' }, officer);
    expect(appeal).toMatchObject({ application: null, userErrors: [{ __typename: 'ApplicationNotThere' }] });
    expect((await standing(application.provider.id)).application.state).toBe('DOCUMENTS');
  });

  it('is refused with a reason, and appeals to another officer', async () => {
    const { person, application } = await newcomer();
    const applicationId = application.id;
    const silent = await act(DECIDE, { applicationId, step: 'REFUSE', reason: ' ' }, officer);
    expect(silent.userErrors).toMatchObject([{ __typename: 'ReasonMissing' }]);
    await act(DECIDE, { applicationId, step: 'REFUSE', reason: 'Mancano le referenze' }, officer);
    // The reason is for the page of whoever applies, not for a mail.
    const { mails, notices } = await toldTo(person, 1);
    expect(mails).toMatchObject([{ subject: 'The office has decided about the application' }]);
    expect(JSON.stringify([mails, notices])).not.toContain('referenze');
    const appealed = await act(ADVANCE, { applicationId, step: 'APPEAL', reason: 'Le porto ora' }, person);
    expect(appealed.application).toMatchObject({ state: 'APPEALED', reason: 'Mancano le referenze' });
    const own = await act(DECIDE, { applicationId, step: 'GRANT_APPEAL' }, officer);
    expect(own.userErrors).toMatchObject([{ __typename: 'AppealNeedsAnother' }]);
    const [{ id: colleague }] = await app.rows<{ id: string }>(
      `INSERT INTO person (name) VALUES ('Collega') RETURNING id`,
    );
    await app.rows(`INSERT INTO role_assignment (person_id, role) VALUES ($1, 'vetting_officer')`, [colleague]);
    expect((await act(DECIDE, { applicationId, step: 'GRANT_APPEAL' }, colleague)).application).toMatchObject({
      state: 'CHECKS',
    });
  });

  it('appeals in time or not at all', async () => {
    const { person, application } = await newcomer();
    await act(DECIDE, { applicationId: application.id, step: 'REFUSE', reason: 'No' }, officer);
    await app.rows(`UPDATE application SET decided_at = now() - interval '31 days' WHERE id = $1`, [application.id]);
    const late = await act(ADVANCE, { applicationId: application.id, step: 'APPEAL', reason: 'Sì' }, person);
    expect(late.userErrors).toMatchObject([{ __typename: 'AppealTooLate' }]);
  });

  it('needs a residence permit where it says so', async () => {
    const candidate = await newcomer({ needsResidencePermit: true });
    await offersDogSitting(candidate);
    const { missingPapers } = await standing(candidate.application.provider.id);
    expect(missingPapers[0].kinds).toEqual(['identity', 'residence-permit']);
  });
});

describe('a paper', () => {
  it('passes only with dates that its kind allows; a criminal record is asked for anew after three years', async () => {
    const { application } = await newcomer();
    const providerId = application.provider.id;
    const check = (kind: string, more: object) =>
      act<{ provider: { badges: object[] } | null; userErrors: object[] }>(
        CHECK,
        paper(providerId, kind, more),
        officer,
      );
    expect((await check('criminal-record', { issuedOn: daysFromToday(-200) })).userErrors).toMatchObject([
      { __typename: 'PaperDatesNotValid', fault: 'too-old', freshMonths: 6, path: ['issuedOn'] },
    ]);
    expect((await check('identity', { expiresOn: daysFromToday(-1) })).userErrors).toMatchObject([
      { fault: 'already-expired', path: ['expiresOn'] },
    ]);
    expect((await check('identity', { issuedOn: daysFromToday(1) })).userErrors).toMatchObject([
      { fault: 'issued-in-the-future' },
    ]);
    expect((await check('horoscope', {})).userErrors).toMatchObject([{ __typename: 'CredentialKindUnknown' }]);
    const { provider } = await check('criminal-record', {});
    const years = Number(today.slice(0, 4)) + 3;
    expect(provider?.badges).toMatchObject([
      { kind: 'criminal-record', expiresOn: expect.stringMatching(`^${years}`) },
    ]);
  });

  it('that failed later outweighs one that passed before, and neither is shown to families as good', async () => {
    const candidate = await newcomer();
    const providerId = candidate.application.provider.id;
    await offersDogSitting(candidate);
    await act(CHECK, paper(providerId, 'identity'), officer);
    expect((await standing(providerId)).missingPapers[0].kinds).toEqual([]);
    await act(CHECK, paper(providerId, 'identity', { outcome: 'FAILED' }), officer);
    expect((await standing(providerId)).missingPapers[0].kinds).toEqual(['identity']);
  });

  it('that was checked wrongly is taken back once, with the reason, and counts no more', async () => {
    const candidate = await newcomer();
    const providerId = candidate.application.provider.id;
    await offersDogSitting(candidate);
    await act(CHECK, paper(providerId, 'identity'), officer);
    const [{ id: credentialId }] = await app.rows<{ id: string }>('SELECT id FROM credential WHERE provider_id = $1', [
      providerId,
    ]);
    const revoke = () =>
      act<{ provider: object | null; userErrors: object[] }>(
        `mutation ($input: RevokeCredentialInput!) { revokeCredential(input: $input) {
          provider { id } userErrors { __typename } } }`,
        { credentialId, reason: 'Era di un’altra persona' },
        officer,
      );
    expect(await revoke()).toMatchObject({ provider: { id: providerId }, userErrors: [] });
    expect(await revoke()).toMatchObject({ provider: null, userErrors: [{ __typename: 'AlreadyRevoked' }] });
    const { missingPapers, vettingHistory } = await standing(providerId);
    expect(missingPapers[0].kinds).toEqual(['identity']);
    expect(vettingHistory.filter(({ kind }) => kind === 'REVOCATION')).toMatchObject([
      { reason: 'Era di un’altra persona' },
    ]);
  });

  it('is asked for from the day that the city says', async () => {
    const candidate = await newcomer();
    const providerId = candidate.application.provider.id;
    await offersDogSitting(candidate);
    const [{ id: serviceTypeId }] = await app.rows<{ id: string }>(
      `SELECT id FROM service_type WHERE code = 'dog-sitting'`,
    );
    const REQUIRE = `mutation ($input: RequireCredentialInput!) { requireCredential(input: $input) {
      serviceType { requiredCredentials } userErrors { __typename } } }`;
    const require = (from: string, required: boolean) =>
      act<{ serviceType: { requiredCredentials: string[] } | null; userErrors: object[] }>(
        REQUIRE,
        { serviceTypeId, kind: 'insurance', from, required },
        app.persona('CITY_ADMINISTRATOR').id,
      );
    expect((await require(daysFromToday(10), true)).serviceType?.requiredCredentials).toEqual(['identity']);
    expect((await require(today, true)).serviceType?.requiredCredentials).toEqual(['identity', 'insurance']);
    expect((await standing(providerId)).missingPapers[0].kinds).toEqual(['identity', 'insurance']);
    expect((await require(today, true)).userErrors).toHaveLength(0);
    expect((await require(today, false)).serviceType?.requiredCredentials).toEqual(['identity']);
    expect((await require(today, false)).userErrors).toMatchObject([{ __typename: 'PolicyAsItIs' }]);
  });
});

describe('a suspension', () => {
  const SUSPEND = `mutation ($input: SuspendProviderInput!) { suspendProvider(input: $input) {
    provider { vetted } userErrors { __typename } } }`;
  const REINSTATE = `mutation ($input: ReinstateProviderInput!) { reinstateProvider(input: $input) {
    provider { vetted } userErrors { __typename } } }`;

  it('stops a provider at once, with a reason, and ends', async () => {
    const [{ provider_id: providerId }] = await app.rows<{ provider_id: string }>(
      'SELECT provider_id FROM vetted_rate LIMIT 1',
    );
    const input = { providerId, reason: 'Segnalazione da verificare' };
    expect(await act(SUSPEND, input, officer)).toMatchObject({ provider: { vetted: false }, userErrors: [] });
    expect(await app.rows('SELECT FROM vetted_rate WHERE provider_id = $1', [providerId])).toHaveLength(0);
    expect(await act(SUSPEND, input, officer)).toMatchObject({ userErrors: [{ __typename: 'SuspensionAsItIs' }] });
    const stopped = await standing(providerId);
    expect(stopped.suspension).toEqual({ reason: 'Segnalazione da verificare' });
    expect(stopped.vettingHistory[0]).toMatchObject({ kind: 'SUSPENSION', reason: 'Segnalazione da verificare' });
    expect(await act(REINSTATE, input, officer)).toMatchObject({ provider: { vetted: true } });
    expect((await standing(providerId)).suspension).toBeNull();
    const told = await app.rows(
      `SELECT FROM outbox WHERE name = 'provider.standing-changed' AND payload->>'providerId' = $1`,
      [providerId],
    );
    expect(told).toHaveLength(2);
  });

  it('is the office’s alone, and nobody vets themselves', async () => {
    const own = app.persona('PROVIDER').providerId!;
    for (const role of ['PROVIDER', 'HOUSEHOLD', 'CITY_ADMINISTRATOR']) {
      const { errors } = await app.ask(
        SUSPEND,
        { input: { providerId: own, reason: 'x' } },
        { persona: app.persona(role).id },
      );
      expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
    }
    const { person, application } = await newcomer();
    await app.rows(`INSERT INTO role_assignment (person_id, role) VALUES ($1, 'vetting_officer')`, [person]);
    const { errors } = await app.ask(CHECK, { input: paper(application.provider.id, 'identity') }, { persona: person });
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('the database', () => {
  it('allows the same steps as the code, and no others', async () => {
    const steps = await app.rows<{ step: string }>(
      `SELECT from_state || ' ' || to_state AS step FROM application_step`,
    );
    const listed = Object.entries(APPLICATION_LIFECYCLE).flatMap(([from, next]) =>
      Object.values(next).map((to) => `${from} ${to}`),
    );
    expect(steps.map(({ step }) => step).sort()).toEqual([...new Set(listed)].sort());
    const { application } = await newcomer();
    await expect(
      app.rows(`UPDATE application SET state = 'vetted' WHERE id = $1`, [application.id]),
    ).rejects.toMatchObject({ constraint: 'application_takes_only_listed_steps' });
  });

  it('keeps the history of vetting as it was written', async () => {
    await expect(app.rows(`UPDATE vetting_event SET reason = 'altro'`)).rejects.toMatchObject({
      constraint: 'vetting_history_stays',
    });
  });
});
