import { randomBytes, randomUUID } from 'node:crypto';
import { Seal } from '../../src/database/seal.service.js';
import { SealRenewalService } from '../../src/privacy/seal-renewal.service.js';
import { startTown, type TownApplication } from '../support/town.js';

const CANARY = `canary${randomUUID().slice(0, 8)}`;
const key = (name: string) => `${name}:${randomBytes(32).toString('base64')}`;

let app: TownApplication;
let recipient: string;
let provider: string;
beforeAll(async () => {
  app = await startTown({ environment: { SEAL_KEYS: `${key('new')},${key('old')}` } });
  const [row] = await app.rows<{ recipient: string }>(
    `SELECT l.care_recipient_id AS recipient FROM care_request r JOIN care_request_recipient l ON l.care_request_id = r.id
     WHERE r.household_id = $1 ORDER BY 1 LIMIT 1`,
    [household().householdId],
  );
  ({ recipient } = row);
  provider = app.persona('PROVIDER').id;
});
afterAll(() => app.close());

const household = () => app.persona('HOUSEHOLD');
const write = async (kind: string, text: string, persona = household().id) =>
  (
    await app.query<{ writeCareNote: { careNote: { id: string } | null; userErrors: { __typename: string }[] } }>(
      `mutation ($input: WriteCareNoteInput!) { writeCareNote(input: $input) { careNote { id } userErrors { __typename } } }`,
      { input: { careRecipientId: recipient, kind, text } },
      { persona },
    )
  ).writeCareNote;
const read = async (persona: string) => {
  const { data, errors } = await app.ask<{ careNotes: { id: string; text: string }[] }>(
    `query ($id: ID!) { careNotes(careRecipientId: $id) { id text } }`,
    { id: recipient },
    { persona },
  );
  return errors ? errors[0].extensions.code : data!.careNotes.map(({ text }) => text);
};

describe('a note on care', () => {
  it('about health waits for a consent, and lies in the database sealed', async () => {
    expect(await write('HEALTH', CANARY)).toEqual({
      careNote: null,
      userErrors: [{ __typename: 'CareNoteNeedsConsent' }],
    });
    await app.query(
      `mutation ($input: ConsentInput!) { giveConsent(input: $input) { consent { id } } }`,
      { input: { householdId: household().householdId, purpose: 'CARE_NOTES' } },
      { persona: household().id },
    );
    expect((await write('HEALTH', `Allergia ${CANARY}`)).careNote).not.toBeNull();
    const [{ kept }] = await app.rows<{ kept: string }>(`SELECT string_agg(n::text, ' ') AS kept FROM care_note n`);
    expect(kept).toContain(',new,');
    for (const words of [CANARY, Buffer.from(CANARY).toString('hex')]) expect(kept).not.toContain(words);
  });

  it('is read by the household alone, until a service with a provider is confirmed; each reading is noted', async () => {
    expect(await read(household().id)).toEqual([`Allergia ${CANARY}`]);
    const strangers = ['PLATFORM_OPERATOR', 'BUILDING_COORDINATOR', 'CITY_ADMINISTRATOR', 'VETTING_OFFICER'].map(
      (role) => app.persona(role).id,
    );
    for (const persona of [...strangers, provider]) expect(await read(persona)).toBe('NOT_FOUND');

    const [{ id: providerId }] = await app.rows<{ id: string }>(`SELECT provider_id AS id FROM persona WHERE id = $1`, [
      provider,
    ]);
    const offerId = await agree(providerId);
    expect(await read(provider)).toBe('NOT_FOUND');
    await app.database.query(
      `UPDATE offer SET state = 'proposed', answer_by = now() + interval '2 days' WHERE id = $1`,
      [offerId],
    );
    expect(await read(provider)).toBe('NOT_FOUND');
    await app.database.query(`UPDATE offer SET state = 'confirmed' WHERE id = $1`, [offerId]);
    expect(await read(provider)).toEqual([`Allergia ${CANARY}`]);

    const noted = await app.rows<{ actor: string; as: string }>(
      `SELECT actor_id AS actor, detail ->> 'as' AS as FROM audit_event WHERE act = 'care-note.read' ORDER BY id`,
    );
    expect(noted).toEqual([
      { actor: household().id, as: 'household' },
      { actor: provider, as: 'provider' },
    ]);
  });

  it('is read before a session by whoever gives it, a substitute too, for those who come; and no more once it is over', async () => {
    const session = await planSession();
    const ask = async (persona: string) => {
      const { data, errors } = await app.ask<{ sessionCareNotes: { firstName: string; notes: { text: string }[] }[] }>(
        `query ($id: ID!) { sessionCareNotes(sessionId: $id) { firstName notes { text } } }`,
        { id: session },
        { persona },
      );
      return errors ? errors[0].extensions.code : data!.sessionCareNotes.flatMap(({ notes }) => notes);
    };
    const stranger = app.persona('VETTING_OFFICER').id;
    expect(await ask(provider)).toEqual([{ text: `Allergia ${CANARY}` }]);
    expect(await ask(stranger)).toBe('FORBIDDEN');

    // Another takes it over: from then on that one reads, and the usual provider does not.
    const [{ other }] = await app.rows<{ other: string }>(
      `SELECT p.id AS other FROM provider p WHERE p.id <> (SELECT provider_id FROM persona WHERE id = $1) ORDER BY p.id LIMIT 1`,
      [provider],
    );
    await app.database.query(`UPDATE session SET provider_id = $2 WHERE id = $1`, [session, other]);
    expect(await ask(provider)).toBe('NOT_FOUND');
    await app.database.query(`INSERT INTO role_assignment (person_id, role, provider_id) VALUES ($1, 'provider', $2)`, [
      stranger,
      other,
    ]);
    expect(await ask(stranger)).toEqual([{ text: `Allergia ${CANARY}` }]);
    await app.database.query(`UPDATE attendance SET state = 'cancelled_in_time' WHERE session_id = $1`, [session]);
    expect(await ask(stranger)).toEqual([]);
    await app.database.query(`UPDATE session SET state = 'not_given' WHERE id = $1`, [session]);
    expect(await ask(stranger)).toBe('NOT_FOUND');
  });

  it('is sealed anew under the newest key when it is read', async () => {
    const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM care_note`);
    const seal = app.nest.get(Seal);
    expect(seal.current).toBe('new');
    const [, old] = [...(seal as unknown as { keys: Map<string, Buffer> }).keys.entries()].map(
      ([name, bytes]) => `${name}:${bytes.toString('base64')}`,
    );
    const before = new Seal({ SEAL_KEYS: old, DEMO: false } as never).seal(id, 'scritta prima');
    await app.database.query(`UPDATE care_note SET key_id = $2, sealed = $3 WHERE id = $1`, [
      id,
      before.keyId,
      before.sealed,
    ]);
    expect(await read(household().id)).toEqual(['scritta prima']);
    expect(await app.rows(`SELECT key_id FROM care_note`)).toEqual([{ key_id: 'new' }]);
  });

  it('is sealed anew every day, so that an older key may go; what no key opens stays as it is', async () => {
    const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM care_note`);
    const lost = randomUUID();
    const sealWith = (name: string) => {
      const keys = (app.nest.get(Seal) as unknown as { keys: Map<string, Buffer> }).keys;
      const pair = `${name}:${(keys.get(name) ?? randomBytes(32)).toString('base64')}`;
      return new Seal({ SEAL_KEYS: pair, DEMO: false } as never);
    };
    const { keyId, sealed } = sealWith('old').seal(id, 'scritta prima');
    await app.database.query(`UPDATE care_note SET key_id = $2, sealed = $3 WHERE id = $1`, [id, keyId, sealed]);
    await app.database.query(
      `INSERT INTO care_note (id, care_recipient_id, kind, key_id, sealed, written_by) SELECT $1, $2, 'practical', 'lost', $3, $4`,
      [lost, recipient, sealWith('lost').seal(lost, 'chiusa').sealed, household().id],
    );
    await app.database.transaction((manager) => app.nest.get(SealRenewalService).renew(manager));
    expect(await app.rows(`SELECT key_id FROM care_note ORDER BY id = $1`, [lost])).toEqual([
      { key_id: 'new' },
      { key_id: 'lost' },
    ]);
    await app.database.query(`DELETE FROM care_note WHERE id = $1`, [lost]);
    expect(await read(household().id)).toEqual(['scritta prima']);
  });

  it('cannot be left for, nor removed from, another household', async () => {
    await expect(write('PRACTICAL', 'Altro', app.persona('PROVIDER').id)).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
    const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM care_note`);
    const remove = (persona: string) =>
      app.query(
        `mutation ($input: RemoveCareNoteInput!) { removeCareNote(input: $input) { careNote { id } } }`,
        { input: { careNoteId: id } },
        { persona },
      );
    await expect(remove(provider)).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
    await remove(household().id);
    expect(await read(household().id)).toEqual([]);
  });
});

/** A session of tomorrow under the confirmed offer, which the recipient's household attends. */
async function planSession(): Promise<string> {
  const [{ id }] = await app.rows<{ id: string }>(
    `WITH said AS (
       SELECT o.id, o.provider_id, o.service_type_id, m.care_request_id, r.household_id
       FROM offer o JOIN offer_member m ON m.offer_id = o.id JOIN care_request r ON r.id = m.care_request_id
         JOIN care_request_recipient l ON l.care_request_id = r.id
       WHERE l.care_recipient_id = $1 AND o.state = 'confirmed'
     ), agreed AS (
       INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
       SELECT id, provider_id, service_type_id, CURRENT_DATE, CURRENT_DATE + 7 FROM said RETURNING id, provider_id
     ), planned AS (
       INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, code)
       SELECT id, provider_id, CURRENT_DATE + 1, now() + interval '1 day', now() + interval '25 hours', '123456' FROM agreed
       RETURNING id, agreement_id, starts_at, ends_at
     )
     INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, starts_at, ends_at, minutes)
     SELECT p.id, p.agreement_id, s.care_request_id, s.household_id, p.starts_at, p.ends_at, 60 FROM planned p, said s
     RETURNING session_id AS id`,
    [recipient],
  );
  return id;
}

/** An offer of the provider that serves the recipient: drafted by hand, because the engine may choose another. */
async function agree(providerId: string): Promise<string> {
  const [request] = await app.rows<{ id: string; service: string }>(
    `SELECT r.id, r.service_type_id AS service FROM care_request r JOIN care_request_recipient l ON l.care_request_id = r.id WHERE l.care_recipient_id = $1`,
    [recipient],
  );
  const [round] = await app.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, care_request_id, state) VALUES ('request', $1, 'queued') RETURNING id`,
    [request.id],
  );
  const [offer] = await app.rows<{ id: string }>(
    `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, blocks, total_cents, alone_cents)
     VALUES ($1, $2, $3, 'single', 'drafted', true, '{[48,52)}', 1000, 1000) RETURNING id`,
    [round.id, providerId, request.service],
  );
  await app.database.query(
    `INSERT INTO offer_member (offer_id, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres)
     VALUES ($1, $2, true, 0, '{[48,52)}', 1000, 1000, 0)`,
    [offer.id, request.id],
  );
  await app.database.query(`UPDATE care_request SET state = 'offered' WHERE id = $1`, [request.id]);
  return offer.id;
}
