import { raceCases } from '../support/size.js';
import { Street } from '../support/street.js';

const RACERS = 16;
const CASES = raceCases(10);
const HOUR_MS = 3_600_000;

let street: Street;
let roomId: string;

beforeAll(async () => {
  street = await Street.open({ consume: false });
  [{ id: roomId }] = await street.rows<{ id: string }>(
    `INSERT INTO room (building_id, name, capacity, openings) VALUES ($1, 'Sala comune', 12, '{[0,672)}') RETURNING id`,
    [street.buildingId],
  );
});
afterAll(() => street.close());

it(`of ${RACERS} who book one room for times that overlap one gets it, and the others are told so, ${CASES} times`, async () => {
  // Noon in Rome is at ten or eleven in UTC, so that no booking comes near midnight.
  const noon = new Date(new Date().setUTCHours(10, 0, 0, 0)).getTime();
  for (let at = 0; at < CASES; at++) {
    const start = noon + (at + 2) * 24 * HOUR_MS;
    const answers = await Promise.all(
      Array.from({ length: RACERS }, (_, i) =>
        street.as<{ bookRoom: { userErrors: { __typename: string }[] } }>(
          street.operator,
          `mutation ($input: BookRoomInput!) { bookRoom(input: $input) { userErrors { __typename } } }`,
          {
            input: {
              roomId,
              startsAt: new Date(start + (i % 4) * (HOUR_MS / 4)).toISOString(),
              endsAt: new Date(start + 2 * HOUR_MS).toISOString(),
              purpose: 'Riunione di scala',
            },
          },
        ),
      ),
    );
    const refusals = answers.flatMap(({ bookRoom }) => bookRoom.userErrors.map((it) => it.__typename));
    expect(refusals).toEqual(Array(RACERS - 1).fill('RoomTaken'));
  }
  const [{ stand }] = await street.rows<{ stand: number }>(
    `SELECT count(*)::int AS stand FROM room_booking WHERE cancelled_at IS NULL`,
  );
  expect(stand).toBe(CASES);
});
