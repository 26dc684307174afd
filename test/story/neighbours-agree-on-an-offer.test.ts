import { accept, decline, waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let carla: Family;
let sitter: Sitter;

beforeEach(async () => {
  street = await Street.open();
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  carla = await street.family('Carla e Ciro', { child: 6 });
  await street.round();
});
afterEach(() => street.close());

const proposalTo = async ({ person }: { person: string }) => {
  const found = await waitingFor(street, person);
  expect(found).toHaveLength(1);
  return found[0];
};
const offers = () =>
  street.rows<{ id: string; state: string; replaces_offer_id: string | null }>(
    `SELECT id, state, (SELECT max(m.replaces_offer_id::text) FROM offer_member m WHERE m.offer_id = o.id) AS replaces_offer_id
     FROM offer o ORDER BY id`,
  );
const steps = (offerId: string) =>
  street.rows<{ to_state: string; actor_id: string | null }>(
    'SELECT to_state, actor_id FROM offer_event WHERE offer_id = $1 ORDER BY id',
    [offerId],
  );

/** The time in which a no may be taken back is over. */
const noCounts = async () => {
  await street.rows(`UPDATE proposal SET counts_from = clock_timestamp() WHERE counts_from IS NOT NULL`);
  await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'proposal.decline' AND done_at IS NULL`);
  await street.settled();
};
const takeBack = async (said: 'Acceptance' | 'Decline', person: string, id: string) =>
  (
    await street.as<{ taken: { proposal: object | null; userErrors: object[] } }>(
      person,
      `mutation ($id: ID!) { taken: takeBack${said}(input: { proposalId: $id }) {
         proposal { answer reason countsFrom offer { state acceptances } } userErrors { __typename } } }`,
      { id },
    )
  ).taken;
const asked = {
  proposal: { answer: 'WAITING', reason: null, countsFrom: null, offer: { state: 'PROPOSED', acceptances: 0 } },
  userErrors: [],
};

describe('neighbours and a sitter', () => {
  it('agree without knowing each other, and know each other once all have said yes', async () => {
    const seen = await proposalTo(anna);
    expect(seen.neighbours.sort()).toEqual([
      'A family in your building with a child of 4',
      'A family in your building with a child of 6',
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/Bruno|Carla|Bea|Ciro/);
    expect(seen.priceCents!).toBeLessThan(seen.aloneCents!);
    expect(seen.ifOneLeaves).toHaveLength(2);
    for (const { priceCents } of seen.ifOneLeaves)
      if (priceCents !== null) {
        expect(priceCents).toBeGreaterThan(seen.priceCents!);
        expect(priceCents).toBeLessThanOrEqual(seen.aloneCents!);
      }
    const job = await proposalTo(sitter);
    expect(job.priceCents).toBeNull();
    expect(job.earnedCentsPerHour!).toBeGreaterThanOrEqual(1200);
    expect(JSON.stringify(job)).not.toMatch(/Anna|Bruno|Carla/);

    const seenByGreta = await street.as<{ proposals: { edges: { node: { travel: object | null } }[] } }>(
      sitter.person,
      `{ proposals(first: 1) { edges { node { travel {
         area around { lat lon } homeMetres ways { metres serviceType { code } } } } } } }`,
    );
    const [{ node }] = seenByGreta.proposals.edges;
    expect(node.travel).toMatchObject({ area: 'Quartiere', homeMetres: 0, ways: [] });
    expect(node.travel).not.toMatchObject({ around: { lat: 45.46, lon: 9.19 } });

    // The sitter works for a body, whose manager answers for its workers, and sees no more than the worker does.
    const [{ bodyId, manager }] = await street.rows<{ bodyId: string; manager: string }>(
      `WITH body AS (INSERT INTO body (name, territory_id) SELECT 'Cooperativa', territory_id FROM provider WHERE id = $1 RETURNING id),
         person AS (INSERT INTO person (name) VALUES ('Marta') RETURNING id)
       INSERT INTO role_assignment (person_id, role, body_id) SELECT person.id, 'body_manager', body.id FROM person, body
       RETURNING body_id AS "bodyId", person_id AS manager`,
      [sitter.providerId],
    );
    expect(await waitingFor(street, manager)).toEqual([]);
    await expect(accept(street, manager, job.id)).rejects.toThrow('NOT_FOUND');
    await street.rows(`UPDATE provider SET body_id = $2 WHERE id = $1`, [sitter.providerId, bodyId]);
    expect(await waitingFor(street, manager)).toEqual([job]);

    const reveals = () => street.rows(`SELECT subject_id FROM audit_event WHERE act = 'household.reveal'`);
    for (const party of [anna, { person: manager }, bruno]) {
      const { proposal, userErrors } = await accept(street, party.person, (await proposalTo(party)).id);
      expect(userErrors).toEqual([]);
      expect(proposal!.offer.state).toBe('PROPOSED');
    }
    expect(await reveals()).toEqual([]);
    const last = await accept(street, carla.person, (await proposalTo(carla)).id);
    expect(last.proposal!.offer.state).not.toBe('PROPOSED');
    expect(last.proposal!.offer.members.map(({ displayName }) => displayName).sort()).toEqual([
      'Anna e Aldo',
      'Bruno e Bea',
      'Carla e Ciro',
    ]);
    expect(await reveals()).toEqual(
      expect.arrayContaining([anna, bruno, carla].map(({ householdId }) => ({ subject_id: householdId }))),
    );
    expect((await steps(last.proposal!.offer.id)).slice(0, 3)).toEqual([
      { to_state: 'drafted', actor_id: null },
      { to_state: 'proposed', actor_id: null },
      { to_state: 'confirmed', actor_id: carla.person },
    ]);
  });

  it('are asked anew at their new price when one says no, and the one who said no is looked after', async () => {
    const before = await proposalTo(bruno);
    await accept(street, bruno.person, before.id);
    const { userErrors } = await decline(street, carla.person, (await proposalTo(carla)).id, 'SHARING');
    expect(userErrors).toEqual([]);
    await noCounts();
    expect((await steps(before.offer.id)).at(-1)).toEqual({ to_state: 'declined', actor_id: carla.person });
    const anew = await proposalTo(bruno);
    expect(anew.offer.id).not.toBe(before.offer.id);
    expect(anew.previousPriceCents).toBe(before.priceCents);
    expect(anew.priceCents!).toBeGreaterThan(before.priceCents!);
    expect(anew.priceCents!).toBeLessThanOrEqual(anew.aloneCents!);
    expect(anew.neighbours).toEqual(['A family in your building with a child of 5']);
    expect((await offers()).map(({ state, replaces_offer_id }) => [state, replaces_offer_id])).toEqual([
      ['declined', null],
      ['proposed', before.offer.id],
    ]);
    expect(await waitingFor(street, carla.person)).toEqual([]);
    const [request] = await street.rows<{ state: string }>('SELECT state FROM care_request WHERE id = $1', [
      carla.careRequestId,
    ]);
    expect(request.state).toBe('open');
  });

  it('are matched again with somebody else when the sitter says no', async () => {
    const greta = await proposalTo(sitter);
    const nina = await street.sitter('Nina', { baseCentsPerHour: 1240 });
    await decline(street, sitter.person, greta.id, 'TIMES');
    await noCounts();
    expect(await waitingFor(street, sitter.person)).toEqual([]);
    const toNina = await waitingFor(street, nina.person);
    expect(toNina.length).toBeGreaterThan(0);
  });

  it('are not held up by one who does not answer', async () => {
    const { id } = (await proposalTo(anna)).offer;
    for (const party of [anna, sitter, bruno]) await accept(street, party.person, (await proposalTo(party)).id);
    const late = await proposalTo(carla);
    await street.rows(`UPDATE offer SET answer_by = clock_timestamp() - interval '1 second' WHERE id = $1`, [id]);
    expect(await accept(street, carla.person, late.id)).toMatchObject({
      proposal: null,
      userErrors: [{ __typename: 'AnswerTooLate' }],
    });
    await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'offer.expire' AND done_at IS NULL`);
    await street.settled();
    expect((await offers()).map(({ state }) => state)).toEqual(['expired', 'proposed']);
    expect((await proposalTo(anna)).neighbours).toEqual(['A family in your building with a child of 4']);
    expect(await waitingFor(street, carla.person)).toEqual([]);
  });

  it('are told when a paper of the sitter has expired meanwhile, and the offer is taken back', async () => {
    const seen = await proposalTo(anna);
    await street.rows(`UPDATE credential SET expires_on = current_date - 2`);
    expect(await accept(street, anna.person, seen.id)).toMatchObject({
      proposal: null,
      userErrors: [{ __typename: 'ProviderNotVetted' }],
    });
    expect((await offers()).map(({ state }) => state)).toEqual(['withdrawn']);
    await street.settled();
    expect(await waitingFor(street, anna.person)).toEqual([]);
  });

  it('cannot answer twice, nor for somebody else', async () => {
    const seen = await proposalTo(anna);
    await accept(street, anna.person, seen.id);
    expect(await accept(street, anna.person, seen.id)).toMatchObject({
      userErrors: [{ __typename: 'ProposalAlreadyAnswered' }],
    });
    await expect(accept(street, anna.person, (await proposalTo(bruno)).id)).rejects.toThrow('NOT_FOUND');
    const forBruno = await accept(street, street.operator, (await proposalTo(bruno)).id);
    expect(forBruno.userErrors).toEqual([]);
  });

  it('take a yes back as long as the others have not all said theirs, and are asked again', async () => {
    const { id } = await proposalTo(anna);
    await accept(street, anna.person, id);
    await expect(takeBack('Acceptance', bruno.person, id)).rejects.toThrow('NOT_FOUND');
    for (let time = 0; time < 2; time++) expect(await takeBack('Acceptance', anna.person, id)).toEqual(asked);
    expect((await proposalTo(anna)).id).toBe(id);
    for (const party of [bruno, carla, sitter, anna]) await accept(street, party.person, (await proposalTo(party)).id);
    const tooLate = { proposal: null, userErrors: [{ __typename: 'OfferNotOpen' }] };
    expect(await takeBack('Acceptance', anna.person, id)).toEqual(tooLate);
  });

  it('take a no back before it counts, and nobody has been told of it; then it counts, also where care is needed no more', async () => {
    const { id, offer } = await proposalTo(anna);
    expect((await decline(street, anna.person, id, 'PRICE')).proposal).toMatchObject({
      answer: 'DECLINED',
      offer: { state: 'PROPOSED' },
    });
    await expect(takeBack('Decline', bruno.person, id)).rejects.toThrow('NOT_FOUND');
    for (const said of ['Decline', 'Acceptance'] as const) expect(await takeBack(said, anna.person, id)).toEqual(asked);
    await noCounts();
    expect((await proposalTo(anna)).id).toBe(id);
    expect(await offers()).toHaveLength(1);
    expect(await street.rows(`SELECT detail FROM audit_event WHERE act = 'proposal.taken-back'`)).toEqual([
      { detail: { answer: 'declined' } },
    ]);

    await decline(street, anna.person, id, 'NO_LONGER_NEEDED');
    const [{ minutes }] = await street.rows<{ minutes: string }>(
      `SELECT extract(epoch FROM counts_from - answered_at) / 60 AS minutes FROM proposal WHERE id = $1`,
      [id],
    );
    expect(Number(minutes)).toBe(10);
    await noCounts();
    expect((await offers()).map(({ state }) => state)).toEqual(['declined', 'proposed']);
    expect(await takeBack('Decline', anna.person, id)).toEqual({
      proposal: null,
      userErrors: [{ __typename: 'OfferNotOpen' }],
    });
    const [request] = await street.rows<{ state: string }>('SELECT state FROM care_request WHERE id = $1', [
      anna.careRequestId,
    ]);
    expect(request.state).toBe('withdrawn');
    expect((await proposalTo(bruno)).offer.id).not.toBe(offer.id);
  });

  it('cannot be confirmed by any code that has not everybody’s yes', async () => {
    const { offer } = await proposalTo(anna);
    await expect(street.rows(`UPDATE offer SET state = 'confirmed' WHERE id = $1`, [offer.id])).rejects.toMatchObject({
      constraint: 'offer_is_confirmed_by_everyone',
    });
    await expect(street.rows(`UPDATE offer SET state = 'active' WHERE id = $1`, [offer.id])).rejects.toMatchObject({
      constraint: 'offer_takes_only_listed_steps',
    });
  });
});
