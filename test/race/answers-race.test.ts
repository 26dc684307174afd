import { In } from 'typeorm';
import { FallService } from '../../src/offer/fall.service.js';
import { OfferEntity } from '../../src/offer/offer.entity.js';
import { OfferService } from '../../src/offer/offer.service.js';
import { ProposalService } from '../../src/offer/proposal.service.js';
import { accept, type Answered, decline } from '../support/proposals.js';
import { raceCases } from '../support/size.js';
import { Street } from '../support/street.js';

const CASES = raceCases(32);
const RACERS = 16;
/** Cases of their own for those who take a no back. */
const TAKEN_BACK = CASES / 4;
const LOST = ['ProposalAlreadyAnswered', 'OfferNotOpen'];

let street: Street;
let falls: FallService;
let proposals: { id: string; care_request_id: string | null; offer_id: string; person: string }[];

beforeAll(async () => {
  street = await Street.open({ consume: false });
  const [{ id: roundId }] = await street.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, state) VALUES ('town', 'completed') RETURNING id`,
  );
  const people = new Map<string, string>();
  for (let i = 0; i < CASES + TAKEN_BACK; i++) {
    const family = await street.family(`Famiglia ${i}`);
    const sitter = await street.sitter(`Operatore ${i}`);
    people.set(family.careRequestId, family.person).set(sitter.providerId, sitter.person);
    await street.rows(
      `WITH o AS (INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id,
                                     blocks, total_cents, alone_cents)
         VALUES ($1, $2, $3, 'single', 'drafted', true, $4, '{[64,76)}', 3600, 3600) RETURNING id),
       m AS (INSERT INTO offer_member (offer_id, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres)
         SELECT id, $4, true, 0, '{[64,76)}', 3600, 3600, 0 FROM o)
       UPDATE care_request SET state = 'offered' WHERE id = $4`,
      [roundId, sitter.providerId, street.serviceTypeId, family.careRequestId],
    );
  }
  const { nest, database } = street.app;
  falls = nest.get(FallService);
  await database.transaction(async (manager) => {
    await nest.get(OfferService).lockLiveOffers(manager);
    await nest.get(ProposalService).propose(manager, await manager.findBy(OfferEntity, { state: In(['drafted']) }));
  });
  const rows = await street.rows<{ id: string; care_request_id: string | null; provider_id: string; offer_id: string }>(
    'SELECT * FROM proposal ORDER BY id',
  );
  proposals = rows.map((row) => ({ ...row, person: people.get(row.care_request_id ?? row.provider_id)! }));
});
afterAll(() => street.close());

const toFamilies = () => proposals.filter(({ care_request_id }) => care_request_id);
const kinds = (answers: readonly Answered[]) =>
  answers.flatMap(({ userErrors }) => userErrors.map((it) => it.__typename));

describe(`${RACERS} answers at once`, () => {
  it(`to one proposal: one counts and the others are told so, ${CASES} times`, async () => {
    for (const proposal of toFamilies().slice(TAKEN_BACK)) {
      const answers = await Promise.all(
        Array.from({ length: RACERS }, (_, i) =>
          i % 4 === 3
            ? decline(street, proposal.person, proposal.id)
            : accept(street, i % 4 === 2 ? street.operator : proposal.person, proposal.id),
        ),
      );
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      expect(kinds(answers)).toHaveLength(RACERS - 1);
      for (const kind of kinds(answers)) expect(LOST).toContain(kind);
      const [winner] = answers.flatMap(({ proposal: won }) => won ?? []);
      const [row] = await street.rows<{ answer: string }>('SELECT answer FROM proposal WHERE id = $1', [proposal.id]);
      expect(row.answer.toUpperCase()).toBe(winner.answer);
    }
  });

  it('of a provider and of a coordinator who takes the offer back: confirmed or withdrawn, never both', async () => {
    const accepted = await street.rows<{ offer_id: string }>(
      `SELECT offer_id FROM proposal WHERE care_request_id IS NOT NULL AND answer = 'accepted'`,
    );
    expect(accepted.length).toBeGreaterThan(CASES / 4);
    for (const { offer_id: offerId } of accepted) {
      const job = proposals.find(({ offer_id, care_request_id }) => offer_id === offerId && !care_request_id)!;
      const withdraw = () =>
        street
          .as<{ withdrawOffer: Answered }>(
            street.operator,
            'mutation ($id: ID!) { withdrawOffer(input: { offerId: $id }) { userErrors { __typename message } } }',
            { id: offerId },
          )
          .then((data) => data.withdrawOffer);
      const answers = await Promise.all(
        Array.from({ length: RACERS }, (_, i) => (i % 2 ? withdraw() : accept(street, job.person, job.id))),
      );
      const [{ state, live }] = await street.rows<{ state: string; live: boolean }>(
        'SELECT state, live FROM offer WHERE id = $1',
        [offerId],
      );
      expect(['confirmed', 'withdrawn']).toContain(state);
      expect(live).toBe(state === 'confirmed');
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      for (const kind of kinds(answers)) expect(LOST).toContain(kind);
    }
  });

  it('of a party that takes its no back while it begins to count: it waits again or the offer falls, never both', async () => {
    for (const { id, offer_id: offerId, person } of toFamilies().slice(0, TAKEN_BACK)) {
      expect((await decline(street, person, id)).proposal).toMatchObject({ offer: { state: 'PROPOSED' } });
      await street.rows('UPDATE proposal SET counts_from = clock_timestamp() WHERE id = $1', [id]);
      const takeBack = () =>
        street
          .as<{ takeBackDecline: Answered }>(
            person,
            'mutation ($id: ID!) { takeBackDecline(input: { proposalId: $id }) { userErrors { __typename message } } }',
            { id },
          )
          .then((data) => kinds([data.takeBackDecline]));
      const count = () => street.app.database.transaction((manager) => falls.byDueDecline(manager, id)).then(() => []);
      const answers = await Promise.all(Array.from({ length: RACERS }, (_, i) => (i % 2 ? takeBack() : count())));
      const [{ state, answer }] = await street.rows<{ state: string; answer: string }>(
        'SELECT o.state, p.answer FROM offer o JOIN proposal p ON p.offer_id = o.id WHERE o.id = $1 AND p.id = $2',
        [offerId, id],
      );
      expect(['proposed waiting', 'declined declined']).toContain(`${state} ${answer}`);
      expect(answers.flat()).toEqual(state === 'proposed' ? [] : Array(RACERS / 2).fill('OfferNotOpen'));
    }
  });

  it('leave every request either in one live offer or open, and only listed steps', async () => {
    const [{ wrong }] = await street.rows<{ wrong: number }>(
      `SELECT count(*)::int AS wrong FROM care_request r WHERE (r.state = 'offered') <> EXISTS (
         SELECT FROM offer_member m WHERE m.care_request_id = r.id AND m.live)`,
    );
    expect(wrong).toBe(0);
    const strange = await street.rows(
      `SELECT FROM offer_event e WHERE e.from_state IS NOT NULL AND NOT EXISTS (
         SELECT FROM offer_transition t WHERE t.from_state = e.from_state AND t.to_state = e.to_state)`,
    );
    expect(strange).toHaveLength(0);
  });
});
