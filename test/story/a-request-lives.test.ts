import { CARE_REQUEST_LIFECYCLE, CareRequestState } from '../../src/care-request/care-request.rules.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

interface View {
  id: string;
  state: string;
  revision: number;
  startsOn: string | null;
  endsBefore: string | null;
  dates: { date: string }[];
  options: { sessions: { start: number; end: number }[] }[];
  history: { event: string; byPerson: boolean; changed: string[] }[];
  offer: { id: string } | null;
}
interface Done {
  careRequest: View | null;
  userErrors: { __typename: string; path: string[] | null }[];
}

const FIELDS = `id state revision startsOn endsBefore dates { date } options { sessions { start end } }
  history { event byPerson changed } offer { id }`;
const INPUTS = {
  publish: 'PublishCareRequestInput',
  draft: 'PublishCareRequestInput',
  change: 'ChangeCareRequestInput',
  pause: 'CareRequestInput',
  resume: 'CareRequestInput',
  withdraw: 'WithdrawCareRequestInput',
  publishDraft: 'CareRequestInput',
} as const;

let app: TownApplication;
let dogSitting: string;
let asked: object;
beforeAll(async () => {
  app = await startTown();
  const { serviceTypes } = await app.query<{ serviceTypes: { id: string; code: string }[] }>(
    '{ serviceTypes { id code } }',
  );
  dogSitting = serviceTypes.find(({ code }) => code === 'dog-sitting')!.id;
  const [recipient] = await app.rows<{ id: string }>(
    `SELECT id FROM care_recipient WHERE household_id = $1 AND kind = 'dog'`,
    [household().householdId],
  );
  asked = {
    careRecipientIds: [recipient.id],
    sharing: 'TERRITORY',
    maxWalkMetres: 800,
    budgetCentsPerHour: 2000,
    options: [
      {
        sessions: [
          { start: 48, end: 52 },
          { start: 144, end: 148 },
        ],
      },
    ],
  };
});
afterAll(() => app.close());

const household = () => app.persona('HOUSEHOLD');
const act = async (name: keyof typeof INPUTS, input: object, persona = household().id): Promise<Done> => {
  const mutation = name === 'publishDraft' ? 'publishCareRequestDraft' : `${name}CareRequest`;
  const answer = await app.query<Record<string, Done>>(
    `mutation ($input: ${INPUTS[name]}!) { ${mutation}(input: $input) { careRequest { ${FIELDS} } userErrors { __typename path } } }`,
    { input },
    { persona },
  );
  return answer[mutation];
};
const done = async (...parameters: Parameters<typeof act>): Promise<View> => {
  const { careRequest, userErrors } = await act(...parameters);
  expect(userErrors).toEqual([]);
  return careRequest!;
};
const whole = (changes: object = {}) => ({
  householdId: household().householdId,
  serviceTypeId: dogSitting,
  ...asked,
  ...changes,
});
const read = async (id: string) =>
  (
    await app.query<{ careRequest: View }>(
      `query ($id: ID!) { careRequest(id: $id) { ${FIELDS} } }`,
      { id },
      { persona: household().id },
    )
  ).careRequest;
const offered = async (id: string) => {
  await eventually('an offer', async () => (await read(id)).offer);
  return read(id);
};
const steps = ({ history }: View) => history.map(({ event }) => event);

describe('a household', () => {
  it('drafts a request without times, completes and publishes it, and sees its history', async () => {
    const draft = await done('draft', whole({ options: [] }));
    expect(draft).toMatchObject({ state: 'DRAFT', revision: 1 });
    expect(await act('publishDraft', { careRequestId: draft.id })).toMatchObject({
      careRequest: null,
      userErrors: [{ __typename: 'TimetableNotValid' }],
    });
    const complete = await done('change', { careRequestId: draft.id, revision: 1, ...asked });
    expect(complete).toMatchObject({ state: 'DRAFT', revision: 2 });
    expect((await done('publishDraft', { careRequestId: draft.id })).state).toBe('OPEN');
    const found = await offered(draft.id);
    expect(found.history).toMatchObject([
      { event: 'draft', byPerson: true },
      { event: 'change', byPerson: true, changed: ['options'] },
      { event: 'publish', byPerson: true },
      { event: 'offer', byPerson: false },
    ]);
    await act('withdraw', { careRequestId: draft.id });
  });

  it('changes a request that is in an offer: what still fits keeps it, anything else ends it and looks again', async () => {
    const { id } = await done('publish', whole());
    const { offer } = await offered(id);
    const richer = await done('change', { careRequestId: id, revision: 1, ...asked, budgetCentsPerHour: 2400 });
    expect(richer).toMatchObject({ state: 'OFFERED', revision: 2, offer: { id: offer!.id } });

    await app.database.query(`UPDATE offer SET state = 'proposed', answer_by = now() WHERE id = $1`, [offer!.id]);
    const later = {
      careRequestId: id,
      revision: 2,
      ...asked,
      options: [
        {
          sessions: [
            { start: 50, end: 54 },
            { start: 146, end: 150 },
          ],
        },
      ],
    };
    expect(await act('change', later)).toMatchObject({
      careRequest: null,
      userErrors: [{ __typename: 'ChangeEndsProposal' }],
    });
    expect((await read(id)).offer!.id).toBe(offer!.id);
    const changed = await done('change', { ...later, endsProposal: true });
    expect(changed).toMatchObject({ state: 'OPEN', revision: 3, offer: null });
    expect(steps(changed)).toEqual(['publish', 'offer', 'change', 'release', 'change']);
    const fallen = await app.rows(`SELECT FROM outbox WHERE name = 'offer.fallen' AND payload ->> 'offerId' = $1`, [
      offer!.id,
    ]);
    expect(fallen).toHaveLength(1);
    const rematched = await offered(id);
    expect(rematched.offer!.id).not.toBe(offer!.id);
    expect(await act('change', { ...later, endsProposal: true })).toMatchObject({
      userErrors: [{ __typename: 'CareRequestChangedMeanwhile' }],
    });

    const { id: offerId } = rematched.offer!;
    await app.database.query(`UPDATE offer SET state = 'proposed', answer_by = now() WHERE id = $1`, [offerId]);
    await app.database.query(`UPDATE offer SET state = 'confirmed' WHERE id = $1`, [offerId]);
    for (const refused of [
      await act('change', { careRequestId: id, revision: 3, ...asked, endsProposal: true }),
      await act('pause', { careRequestId: id }),
    ])
      expect(refused.userErrors).toMatchObject([{ __typename: 'CareRequestIsAgreed' }]);
    await app.database.query(`UPDATE offer SET state = 'withdrawn', live = false WHERE id = $1`, [offerId]);
    await act('withdraw', { careRequestId: id });
  });

  it('pauses a request and takes it up again', async () => {
    const { id } = await done('publish', whole());
    await offered(id);
    expect(await done('pause', { careRequestId: id })).toMatchObject({ state: 'PAUSED', offer: null });
    expect(await act('pause', { careRequestId: id })).toMatchObject({
      userErrors: [{ __typename: 'CareRequestNotThere' }],
    });
    expect(await act('publish', whole())).toMatchObject({ userErrors: [{ __typename: 'AlreadyRequested' }] });
    // A round that has read the town before does not keep the request from being looked at again.
    await app.rows(`INSERT INTO matching_round (scope, state, care_request_id) VALUES ('request', 'running', $1)`, [
      id,
    ]);
    expect((await done('resume', { careRequestId: id })).state).toBe('OPEN');
    const found = await offered(id);
    expect(steps(found)).toEqual(['publish', 'offer', 'release', 'pause', 'resume', 'offer']);
    await act('withdraw', { careRequestId: id });
  });

  it('asks for a range, and for single days beside it', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const term = await done(
      'publish',
      whole({ startsOn: `${year}-01-07`, endsBefore: `${year}-06-09`, onSchoolClosures: 'SKIP' }),
    );
    expect(term).toMatchObject({ startsOn: `${year}-01-07`, endsBefore: `${year}-06-09` });
    const summer = await done('publish', whole({ startsOn: `${year}-06-09`, endsBefore: `${year}-08-01` }));
    const dates = [{ date: `${year}-03-02`, startSlot: 40, endSlot: 48 }];
    const single = await done('publish', whole({ options: [], dates }));
    expect(single.dates).toEqual([{ date: `${year}-03-02` }]);
    expect(single.options).toHaveLength(1);
    expect(await act('publish', whole({ options: [], dates }))).toMatchObject({
      userErrors: [{ __typename: 'AlreadyRequested' }],
    });
    expect(await act('publish', whole({ options: [], dates: [{ ...dates[0], date: '2020-01-01' }] }))).toMatchObject({
      userErrors: [{ __typename: 'DatesNotValid', path: ['dates', '0'] }],
    });
    for (const { id } of [term, summer, single]) await act('withdraw', { careRequestId: id });
  });

  it('cannot touch what is not its own', async () => {
    const [other] = await app.rows<{ id: string }>(`SELECT id FROM care_request WHERE household_id <> $1 LIMIT 1`, [
      household().householdId,
    ]);
    for (const name of ['pause', 'resume', 'publishDraft'] as const)
      await expect(act(name, { careRequestId: other.id })).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
    await expect(act('change', { careRequestId: other.id, revision: 1, ...asked })).rejects.toThrow(
      /FORBIDDEN|NOT_FOUND/,
    );
  });
});

describe('the database', () => {
  it('allows the steps of the lifecycle table and no others, and notes each', async () => {
    const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM care_request WHERE state = 'open' LIMIT 1`);
    const states = Object.values(CareRequestState);
    for (const from of states)
      for (const to of states.filter((state) => state !== from)) {
        const listed = Object.values(CARE_REQUEST_LIFECYCLE[from]).includes(to);
        const took = await app.database
          .transaction(async (manager) => {
            await manager.query(`ALTER TABLE care_request DISABLE TRIGGER care_request_follows_its_life`);
            const set = (state: string) =>
              manager.query(
                `UPDATE care_request SET state = $2, withdrawn_at = CASE WHEN $2 = 'withdrawn' THEN now() END WHERE id = $1`,
                [id, state],
              );
            await set(from);
            await manager.query(`ALTER TABLE care_request ENABLE TRIGGER care_request_follows_its_life`);
            await set(to);
            const [last] = await manager.query(
              `SELECT from_state, to_state FROM care_request_event WHERE care_request_id = $1 ORDER BY id DESC LIMIT 1`,
              [id],
            );
            expect(last).toEqual({ from_state: from, to_state: to });
            throw new Error('allowed');
          })
          .catch((error: Error) => error.message);
        expect([from, to, took === 'allowed']).toEqual([from, to, listed]);
      }
  });

  it('lets the audit trail grow only', async () => {
    const [{ n }] = await app.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_event WHERE subject = 'care_request' AND actor_id = $1`,
      [household().id],
    );
    expect(n).toBeGreaterThan(5);
    for (const statement of [
      `UPDATE audit_event SET act = 'nothing'`,
      `DELETE FROM audit_event`,
      `TRUNCATE audit_event`,
    ])
      await expect(app.rows(statement)).rejects.toThrow('The audit trail only grows');
  });
});
