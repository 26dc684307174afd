import { eventually } from '../support/eventually.js';
import { accept, acceptAll, waitingFor } from '../support/proposals.js';
import { onDays, slotAt } from '../../src/calendar/index.js';
import { type Family, type FamilyWishes, type Sitter, Street } from '../support/street.js';

let street: Street;
let greta: Sitter;

beforeAll(async () => {
  street = await Street.open();
  greta = await street.sitter('Greta');
});
afterAll(() => street.close());

/** A family of the building asks: it takes up a request that it had set aside, which is looked at by itself. */
const asks = async (name: string, child: number, wishes: FamilyWishes = {}): Promise<Family> => {
  const family = await street.family(name, { ...wishes, child });
  await street.rows(`UPDATE care_request SET state = 'paused' WHERE id = $1`, [family.careRequestId]);
  const { resumeCareRequest } = await street.as<{ resumeCareRequest: { userErrors: object[] } }>(
    family.person,
    `mutation ($id: ID!) { resumeCareRequest(input: { careRequestId: $id }) { userErrors { __typename } } }`,
    { id: family.careRequestId },
  );
  expect(resumeCareRequest.userErrors).toEqual([]);
  await street.settled();
  return family;
};
const proposalTo = async ({ person }: { person: string }) => {
  const found = await waitingFor(street, person);
  expect(found).toHaveLength(1);
  return found[0];
};
const live = () =>
  street.rows<{ id: string; state: string; members: number }>(
    `SELECT o.id, o.state, (SELECT count(*)::int FROM offer_member m WHERE m.offer_id = o.id) AS members
     FROM offer o WHERE o.live ORDER BY o.id`,
  );
const told = async (person: string) => {
  const rows = await street.rows<{ kind: string }>(`SELECT kind FROM notification WHERE person_id = $1 ORDER BY id`, [
    person,
  ]);
  return rows.map(({ kind }) => kind);
};

describe('neighbours who ask one after the other, and nobody starts a round', () => {
  let anna: Family;
  let bruno: Family;
  let carla: Family;

  it('the second shares with the first at once, and the first is asked anew for less', async () => {
    anna = await asks('Anna', 5);
    const alone = await proposalTo(anna);
    expect(alone).toMatchObject({ neighbours: [], previousPriceCents: null });
    bruno = await asks('Bruno', 4);
    const shared = await proposalTo(anna);
    expect(shared.offer.id).not.toBe(alone.offer.id);
    expect(shared.previousPriceCents).toBe(alone.priceCents);
    expect(shared.priceCents!).toBeLessThan(alone.priceCents!);
    expect(shared.aloneCents).toBe(alone.priceCents);
    expect(shared.neighbours).toEqual(['A family in your building with a child of 4']);
    const his = await proposalTo(bruno);
    expect(his.offer.id).toBe(shared.offer.id);
    expect(his.previousPriceCents).toBeNull();
    expect(his.priceCents!).toBeLessThan(his.aloneCents!);
    expect((await proposalTo(greta)).offer.id).toBe(shared.offer.id);
    expect(await live()).toMatchObject([{ id: shared.offer.id, state: 'proposed', members: 2 }]);
    // Who has a better proposal hears of that, and of no end.
    expect(await told(anna.person)).toEqual(['proposed', 'proposed']);
    expect(await told(greta.person)).toEqual(['proposed', 'proposed']);
    expect(await accept(street, anna.person, alone.id)).toMatchObject({ userErrors: [{ __typename: 'OfferNotOpen' }] });
  });

  it('a third joins them, and everybody pays less again', async () => {
    const before = await Promise.all([anna, bruno].map(proposalTo));
    carla = await asks('Carla', 6);
    const after = await Promise.all([anna, bruno, carla].map(proposalTo));
    expect(new Set(after.map(({ offer }) => offer.id)).size).toBe(1);
    before.forEach(({ priceCents }, i) => {
      expect(after[i].previousPriceCents).toBe(priceCents);
      expect(after[i].priceCents!).toBeLessThan(priceCents!);
    });
    expect(await live()).toHaveLength(1);
  });

  it('a round that runs again changes nothing', async () => {
    const before = await live();
    const [round] = await street.rows<{ id: string }>(`SELECT id FROM matching_round ORDER BY id DESC LIMIT 1`);
    await street.rows(
      `INSERT INTO outbox (name, payload, due_at) VALUES ('matching-round.run', $1, clock_timestamp())`,
      [JSON.stringify({ roundId: round.id })],
    );
    await street.settled();
    expect(await live()).toEqual(before);
  });

  it('what somebody has accepted does not move for a fourth', async () => {
    const { id, offer } = await proposalTo(bruno);
    await accept(street, bruno.person, id);
    await street.sitter('Nina', { baseCentsPerHour: 1400 });
    const dora = await asks('Dora', 5);
    expect((await proposalTo(anna)).offer.id).toBe(offer.id);
    expect(await proposalTo(dora)).toMatchObject({ neighbours: [] });
    await acceptAll(street, [anna.person, carla.person, greta.person]);
    await eventually('an agreement', async () =>
      (await live()).some(({ state }) => state === 'confirmed' || state === 'active'),
    );
    expect((await live()).find((each) => each.id === offer.id)).toMatchObject({ members: 3 });
  });

  it('where offers are looked at first, the second changes the draft, and nobody is told a price that was never offered', async () => {
    await street.rows(`UPDATE territory SET reviews_offers = true`);
    const sessions = onDays([1, 3], slotAt(0, 9), 12);
    const elena = await asks('Elena', 5, { sessions });
    const fabio = await asks('Fabio', 4, { sessions });
    const [draft, ...others] = (await live()).filter(({ state }) => state === 'drafted');
    expect([draft.members, others]).toEqual([2, []]);
    expect(await told(elena.person)).toEqual([]);
    const { releaseOffers } = await street.as<{ releaseOffers: { userErrors: object[] } }>(
      street.operator,
      `mutation ($id: ID!) { releaseOffers(input: { offerIds: [$id] }) { userErrors { __typename } } }`,
      { id: draft.id },
    );
    expect(releaseOffers.userErrors).toEqual([]);
    for (const family of [elena, fabio])
      expect(await proposalTo(family)).toMatchObject({ offer: { id: draft.id }, previousPriceCents: null });
    // A proposal does not give way to one that would have to wait for a look: Gina is served beside it.
    const gina = await asks('Gina', 6, { sessions });
    expect((await proposalTo(elena)).offer.id).toBe(draft.id);
    expect(await waitingFor(street, gina.person)).toEqual([]);
  });
});
