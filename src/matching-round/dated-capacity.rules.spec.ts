import { instantInRome, slotAt } from '../calendar/index.js';
import { type Instance, type Provider, type Request } from '../matching/index.js';
import { type AskedRequest, isAboutDays, withDatesKept } from './dated-capacity.rules.js';

const [NINE, ELEVEN] = [slotAt(1, 9), slotAt(1, 11)];
const TUESDAY = '2026-12-01';
const provider = (id: string) => ({ id, skills: ['calm'], rates: [{ service: 's' }] }) as unknown as Provider;
const request = (id: string) =>
  ({ id, service: 's', requires: [], options: [{ sessions: [[NINE, ELEVEN]], penalty: 0 }] }) as unknown as Request;
const oneDay = (id: string): AskedRequest => ({
  request: request(id),
  waits: true,
  span: { startsOn: TUESDAY, endsBefore: '2026-12-02' },
  needs: [{ date: TUESDAY, startSlot: 36, endSlot: 44 }],
});
const weekly = (id: string): AskedRequest => ({ ...oneDay(id), span: { startsOn: null, endsBefore: null }, needs: [] });
const problem = (asked: readonly AskedRequest[]) =>
  ({
    policy: { maxGap: 2 },
    providers: [provider('p'), provider('q')],
    rooms: [
      { id: 'room', services: ['s'], open: [[0, 672]] },
      { id: 'other', services: [], open: [[0, 672]] },
    ],
    requests: asked.map((each) => each.request),
  }) as unknown as Instance;
const taken = (...holders: string[]) => ({
  today: '2026-11-25',
  of: new Map(
    holders.map((holderId) => [
      holderId,
      [9, 10].map((hour) => ({
        holderId,
        startsAt: new Date(instantInRome(TUESDAY, hour * 60)),
        endsAt: new Date(instantInRome(TUESDAY, hour * 60 + 30)),
      })),
    ]),
  ),
});

it('keeps whoever is taken on the day from the request for that day, and from no other', () => {
  const asked = [oneDay('one day'), weekly('every week')];
  const { requests, providers } = withDatesKept(problem(asked), asked, taken('p'));
  const [tag] = requests[0].requires;
  expect(isAboutDays(tag)).toBe(true);
  expect(requests[1].requires).toEqual([]);
  expect(providers.map(({ skills }) => skills)).toEqual([['calm'], ['calm', tag]]);
});

it('gives requests that the same providers cannot serve one tag, and others another', () => {
  const asked = [oneDay('a'), oneDay('b')];
  const { requests, providers } = withDatesKept(problem(asked), asked, taken('p', 'q'));
  expect(requests[0].requires).toEqual(requests[1].requires);
  expect(providers.every(({ skills }) => !skills.some(isAboutDays))).toBe(true);
});

it('closes a room at the hours in which it is booked on the day', () => {
  const asked = [oneDay('a')];
  const { rooms } = withDatesKept(problem(asked), asked, taken('room', 'other'));
  const half = [
    [0, NINE],
    [NINE + 2, NINE + 4],
    [NINE + 6, 672],
  ];
  expect(rooms.map(({ open }) => open)).toEqual([half, [[0, 672]]]);
});

it('leaves the problem as it is where nobody asks for certain days', () => {
  const asked = [weekly('a')];
  const before = problem(asked);
  expect(withDatesKept(before, asked, taken('p'))).toBe(before);
});
