import { keysAtOnce } from '../support/size.js';
import { Street } from '../support/street.js';

const KEYS = keysAtOnce(5);
const CALLS = 100;
const START = `mutation ($input: StartMatchingRoundInput!, $key: String) {
  startMatchingRound(input: $input, idempotencyKey: $key) {
    matchingRound { id state createdAt } userErrors { __typename message } } }`;

interface Started {
  startMatchingRound: { matchingRound: { id: string } | null; userErrors: { __typename: string }[] };
}

let street: Street;
beforeAll(async () => (street = await Street.open({ consume: false })));
afterAll(() => street.close());

const start = async (key: string | null, scope: object = { scope: 'TERRITORY', territoryId: street.territoryId }) =>
  (await street.as<Started>(street.operator, START, { input: scope, key })).startMatchingRound;
const rounds = async () =>
  Number((await street.rows<{ count: string }>('SELECT count(*) FROM matching_round'))[0].count);

describe('an idempotency key', () => {
  it(`makes ${CALLS} equal calls at once one effect and one answer, ${KEYS} times`, async () => {
    const before = await rounds();
    for (let key = 0; key < KEYS; key++) {
      const answers = await Promise.all(Array.from({ length: CALLS }, () => start(`intent ${key}`)));
      expect(answers[0].userErrors).toEqual([]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    }
    expect((await rounds()) - before).toBe(KEYS);
  });

  it('is refused for another input, and without one every call is an act of its own', async () => {
    await start('the same');
    const other = await start('the same', { scope: 'BUILDING', buildingId: street.buildingId });
    expect(other).toEqual({
      matchingRound: null,
      userErrors: [{ __typename: 'IdempotencyKeyReused', message: expect.any(String) }],
    });
    const before = await rounds();
    await start(null);
    await start(null);
    expect((await rounds()) - before).toBe(2);
  });

  it('is of whoever uses it, and keeps nothing of an act that was refused', async () => {
    const before = await rounds();
    const refused = { scope: 'BUILDING' };
    expect((await start('refused', refused)).userErrors).toMatchObject([{ __typename: 'ScopeNotClear' }]);
    expect((await start('refused')).userErrors).toEqual([]);
    const [{ id: other }] = await street.rows<{ id: string }>(
      `WITH person AS (INSERT INTO person (name, simulated) VALUES ('Città', true) RETURNING id)
       INSERT INTO role_assignment (person_id, role) SELECT id, 'city_administrator' FROM person RETURNING person_id AS id`,
    );
    const theirs = await street.as<Started>(other, START, {
      input: { scope: 'TERRITORY', territoryId: street.territoryId },
      key: 'refused',
    });
    expect(theirs.startMatchingRound.userErrors).toEqual([]);
    expect((await rounds()) - before).toBe(2);
  });

  it.each(['', 'x'.repeat(256)])('has 1 to 255 characters', async (key) => {
    await expect(start(key)).rejects.toThrow('BAD_USER_INPUT');
  });
});
