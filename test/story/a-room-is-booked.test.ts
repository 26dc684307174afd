import { onDays, slotAt } from '../../src/calendar/index.js';
import { acceptAll } from '../support/proposals.js';
import { AFTERNOONS, Street } from '../support/street.js';

let street: Street;
let coordinator: string;
let roomId: string;

/** The next day of the week after tomorrow, 0 for Monday, at an hour in Rome. */
const next = async (day: number, hour: number): Promise<string> => {
  const [{ at }] = await street.rows<{ at: Date }>(
    `SELECT (d::date + make_interval(hours => $2)) AT TIME ZONE 'Europe/Rome' AS at
     FROM generate_series((now() AT TIME ZONE 'Europe/Rome')::date + 2, (now() AT TIME ZONE 'Europe/Rome')::date + 8, interval '1 day') d
     WHERE extract(isodow FROM d) = $1::int + 1`,
    [day, hour],
  );
  return at.toISOString();
};

beforeEach(async () => {
  street = await Street.open();
  [{ id: coordinator }] = await street.rows<{ id: string }>(
    `INSERT INTO person (name, simulated) VALUES ('Referente', true) RETURNING id`,
  );
  await street.rows(
    `INSERT INTO role_assignment (person_id, role, building_id) VALUES ($1, 'building_coordinator', $2)`,
    [coordinator, street.buildingId],
  );
  // The coordinator is taken to have looked at what a round drafts: it is proposed at once.
  await street.rows(`UPDATE building SET reviews_offers = false WHERE id = $1`, [street.buildingId]);
  [{ id: roomId }] = await street.rows<{ id: string }>(
    `INSERT INTO room (building_id, name, capacity, openings) VALUES ($1, 'Sala comune', 12, $2) RETURNING id`,
    [
      street.buildingId,
      `{${onDays([0, 1, 2, 3, 4], slotAt(0, 8), 48)
        .map(({ start, end }) => `[${start},${end})`)
        .join(',')}}`,
    ],
  );
  await street.rows(`INSERT INTO room_service VALUES ($1, $2)`, [roomId, street.serviceTypeId]);
});
afterEach(() => street.close());

interface Booked {
  roomBooking: { id: string; cancelledAt: string | null } | null;
  userErrors: { __typename: string }[];
}
const book = async (person: string, startsAt: string, endsAt: string): Promise<Booked> =>
  (
    await street.as<{ bookRoom: Booked }>(
      person,
      `mutation ($input: BookRoomInput!) { bookRoom(input: $input) {
         roomBooking { id roomId startsAt endsAt purpose cancelledAt } userErrors { __typename } } }`,
      { input: { roomId, startsAt, endsAt, purpose: 'Riunione di scala' } },
    )
  ).bookRoom;
const cancel = async (person: string, id: string): Promise<Booked> =>
  (
    await street.as<{ cancelRoomBooking: Booked }>(
      person,
      `mutation ($id: ID!) { cancelRoomBooking(input: { roomBookingId: $id }) {
         roomBooking { id cancelledAt } userErrors { __typename } } }`,
      { id },
    )
  ).cancelRoomBooking;
const bookings = async (person: string) =>
  (
    await street.as<{ roomBookings: { edges: { node: { id: string } }[] } }>(
      person,
      `query ($id: ID!) { roomBookings(roomId: $id) { edges { node { id purpose } } } }`,
      { id: roomId },
    )
  ).roomBookings.edges.map(({ node }) => node.id);
const reasons = ({ userErrors }: Booked) => userErrors.map(({ __typename }) => __typename);

it('a coordinator books the common room, and gives it back', async () => {
  const { roomBooking } = await book(coordinator, await next(1, 10), await next(1, 12));
  expect(await bookings(coordinator)).toEqual([roomBooking!.id]);
  expect(reasons(await book(street.operator, await next(1, 11), await next(1, 13)))).toEqual(['RoomTaken']);
  expect(reasons(await book(street.operator, await next(1, 12), await next(1, 13)))).toEqual([]);
  expect((await cancel(coordinator, roomBooking!.id)).roomBooking!.cancelledAt).not.toBeNull();
  expect(reasons(await cancel(coordinator, roomBooking!.id))).toEqual(['BookingOver']);
  expect(reasons(await book(street.operator, await next(1, 10), await next(1, 12)))).toEqual([]);
});

it('a coordinator says which common rooms the building has; what something counts on is not taken away', async () => {
  const DAY = { start: 32, end: 80 };
  const keep = async (person: string, changes: object = {}) =>
    (
      await street.as<{
        keepRoom: {
          building: { rooms: { id: string; capacity: number }[] } | null;
          userErrors: { __typename: string }[];
        };
      }>(
        person,
        `mutation ($input: KeepRoomInput!) { keepRoom(input: $input) {
           building { rooms { id name capacity openings { start end } serviceTypes { id } } } userErrors { __typename } } }`,
        {
          input: {
            ...{ buildingId: street.buildingId, name: 'Taverna', capacity: 8, openings: [DAY] },
            ...{ serviceTypeIds: [street.serviceTypeId], ...changes },
          },
        },
      )
    ).keepRoom;
  const added = (await keep(coordinator)).building!.rooms;
  expect(added[1]).toMatchObject({
    name: 'Taverna',
    capacity: 8,
    openings: [DAY],
    serviceTypes: [{ id: street.serviceTypeId }],
  });
  const anna = await street.family('Anna');
  await expect(keep(anna.person)).rejects.toThrow('FORBIDDEN');
  await expect(keep(coordinator, { openings: [{ start: 40, end: 40 }] })).rejects.toThrow('BAD_USER_INPUT');
  await expect(keep(coordinator, { roomId: street.buildingId })).rejects.toThrow('NOT_FOUND');
  const [{ id: elsewhere }] = await street.rows<{ id: string }>(
    `INSERT INTO building (territory_id, address, lat, lon) VALUES ($1, 'Via di prova 9', 45.46, 9.19) RETURNING id`,
    [street.territoryId],
  );
  await expect(keep(coordinator, { buildingId: elsewhere })).rejects.toThrow('NOT_FOUND');

  // With a meeting to come the room may offer more, and not less.
  roomId = added[1].id;
  await book(coordinator, await next(0, 10), await next(0, 11));
  const less = await keep(coordinator, { roomId, capacity: 6 });
  expect(less).toEqual({ building: null, userErrors: [{ __typename: 'RoomInUse' }] });
  expect((await keep(coordinator, { roomId, capacity: 12 })).building!.rooms[1].capacity).toBe(12);
  await street.rows(`UPDATE room_booking SET cancelled_at = now() WHERE room_id = $1`, [roomId]);
  expect((await keep(street.operator, { roomId, capacity: 6, serviceTypeIds: [] })).building!.rooms[1]).toMatchObject({
    capacity: 6,
    serviceTypes: [],
  });
});

it('a room that is closed and booked for the same hours at once is either closed or booked', async () => {
  const KEEP = `mutation ($input: KeepRoomInput!) { keepRoom(input: $input) { userErrors { __typename } } }`;
  const keep = (openings: object[]) =>
    street.as<{ keepRoom: { userErrors: object[] } }>(coordinator, KEEP, {
      input: { buildingId: street.buildingId, roomId, name: 'Sala', capacity: 12, openings, serviceTypeIds: [] },
    });
  const [morning, afternoon] = [
    { start: 32, end: 48 },
    { start: 48, end: 80 },
  ];
  const [from, until] = [await next(0, 9), await next(0, 10)];
  const outcomes = new Set<string>();
  for (let round = 0; round < 20; round++) {
    await street.rows(`UPDATE room_booking SET cancelled_at = now() WHERE room_id = $1`, [roomId]);
    await keep([morning, afternoon]);
    const [booked, kept] = await Promise.all([book(coordinator, from, until), keep([afternoon])]);
    outcomes.add(`${reasons(booked).join()} ${JSON.stringify(kept.keepRoom.userErrors)}`);
  }
  for (const outcome of outcomes) expect([' [{"__typename":"RoomInUse"}]', 'RoomClosed []']).toContain(outcome);
});

it('of many who ask for the same hour at once one gets it', async () => {
  const [from, until] = [await next(2, 9), await next(2, 10)];
  const answers = await Promise.all(Array.from({ length: 12 }, () => book(coordinator, from, until)));
  expect(answers.filter(({ roomBooking }) => roomBooking !== null)).toHaveLength(1);
  expect(answers.flatMap(reasons)).toEqual(Array.from({ length: 11 }, () => 'RoomTaken'));
});

it('a room is booked when it is open, and by those who keep it', async () => {
  expect(reasons(await book(coordinator, await next(5, 10), await next(5, 11)))).toEqual(['RoomClosed']);
  expect(reasons(await book(coordinator, await next(1, 19), await next(1, 21)))).toEqual(['RoomClosed']);
  expect(reasons(await book(coordinator, await next(1, 10), await next(2, 10)))).toEqual(['RoomClosed']);
  expect(reasons(await book(coordinator, '2020-01-07T09:00:00Z', '2020-01-07T10:00:00Z'))).toEqual(['RoomClosed']);
  const anna = await street.family('Anna');
  await expect(book(anna.person, await next(1, 10), await next(1, 11))).rejects.toThrow('FORBIDDEN');
  const [{ id: elsewhere }] = await street.rows<{ id: string }>(
    `INSERT INTO building (territory_id, address, lat, lon) VALUES ($1, 'Via di prova 2', 45, 9) RETURNING id`,
    [street.territoryId],
  );
  await street.rows(`UPDATE role_assignment SET building_id = $2 WHERE person_id = $1`, [coordinator, elsewhere]);
  await expect(book(coordinator, await next(1, 10), await next(1, 11))).rejects.toThrow('NOT_FOUND');
});

it('no booking takes a room from a service, and no service from a booking', async () => {
  const sitter = await street.sitter('Greta');
  const anna = await street.family('Anna e Aldo');
  const bruno = await street.family('Bruno e Bea');
  await street.round();
  await street.settled();
  // The service meets in the room, whatever the round chose.
  await street.rows(`UPDATE offer SET room_id = $1, host_care_request_id = NULL WHERE live`, [roomId]);
  const SERVICES = `query ($id: ID!) { roomServices(roomId: $id) { state blocks { start end } serviceType { id } } }`;
  const services = async () =>
    (await street.as<{ roomServices: object[] }>(coordinator, SERVICES, { id: roomId })).roomServices;
  const service = { blocks: AFTERNOONS, serviceType: { id: street.serviceTypeId } };
  expect(await services()).toEqual([{ ...service, state: 'PROPOSED' }]);
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
  expect(await services()).toEqual([{ ...service, state: 'CONFIRMED' }]);
  await expect(street.as(anna.person, SERVICES, { id: roomId })).rejects.toThrow('FORBIDDEN');
  const { day, hour } = { day: Math.floor(AFTERNOONS[0].start / 96), hour: (AFTERNOONS[0].start % 96) / 4 };
  expect(reasons(await book(coordinator, await next(day, hour), await next(day, hour + 1)))).toEqual(['RoomTaken']);
  const free = await book(coordinator, await next(day, 9), await next(day, 10));
  expect(reasons(free)).toEqual([]);
  const [booking] = await street.rows<{ starts_at: Date }>(`SELECT starts_at FROM room_booking WHERE id = $1`, [
    free.roomBooking!.id,
  ]);
  await expect(
    street.rows(
      `UPDATE session SET starts_at = $1, ends_at = $1::timestamptz + interval '1 hour'
       WHERE id = (SELECT id FROM session WHERE state = 'planned' ORDER BY starts_at LIMIT 1)`,
      [booking.starts_at],
    ),
  ).rejects.toMatchObject({ code: '23P01' });
});

it('a coordinator sees at which hours enough neighbours need the same, and not where they are few', async () => {
  const mornings = onDays([1], slotAt(0, 9), 8);
  for (let i = 0; i < 5; i++) await street.family(`Famiglia ${i}`, { sessions: AFTERNOONS });
  for (let i = 5; i < 9; i++) await street.family(`Famiglia ${i}`, { sessions: mornings });
  const look = (person: string) =>
    street.as<{ needByHour: { day: number; hour: number; households: { atLeast: number } }[] }>(
      person,
      `query ($id: ID!) { needByHour(buildingId: $id) { day hour households { atLeast } serviceType { name } } }`,
      { id: street.buildingId },
    );
  const { needByHour } = await look(coordinator);
  expect(needByHour.map(({ day, hour, households }) => [day, hour, households.atLeast])).toEqual(
    [0, 2].flatMap((day) => [16, 17, 18].map((hour) => [day, hour, 5])),
  );
  const anna = await street.family('Anna');
  await expect(look(anna.person)).rejects.toThrow('FORBIDDEN');
});
