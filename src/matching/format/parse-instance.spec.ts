import { parseInstance } from './parse-instance.js';
import { Malformed } from './reader.js';

/** A small instance that uses every part of the format; each test spoils one thing in a copy. */
const sound = () => ({
  format: 'shared-care/1',
  name: 'two doors',
  policy: { maxGap: 2, metresPerSlot: 2500, roundRadius: 800, commuteCentsPerKm: 60, walkCentsPerKm: 60 },
  services: [{ id: 'babysitting', mode: 'group', hourValue: 2400, maxHouseholds: 4, maxAgeSpan: 7 as number | null }],
  territories: [{ id: 't1', name: 'Isola' }],
  places: [{ id: 'b1', kind: 'building', territory: 't1', x: 10, y: -20 }],
  rooms: [{ id: 'm1', place: 'b1', capacity: 6, services: ['babysitting'], open: [[0, 672]] }],
  providers: [
    {
      id: 'p1',
      x: 0,
      y: 0,
      maxTravel: 3000,
      maxWeek: 160,
      minBlock: 4,
      quality: 40,
      skills: ['woman'],
      available: [
        [60, 80],
        [40, 70],
      ],
      rates: [{ service: 'babysitting', capacity: 3, base: 1000, extra: 300 }],
    },
  ],
  requests: [
    {
      id: 'r1',
      service: 'babysitting',
      place: 'b1',
      units: 1,
      ages: [3, 4] as number[] | null,
      sharing: 'building',
      maxWalk: 0,
      hostUnits: 2,
      budget: 1200,
      priority: 100,
      requires: ['woman'],
      prefers: [{ tag: 'lang:en', value: 200 }],
      has: ['pet'],
      avoids: [] as string[],
      options: [
        {
          penalty: 0,
          sessions: [
            [62, 70],
            [70, 74],
          ],
        },
        { penalty: 80, sessions: [[158, 170]] },
      ],
    },
  ],
});

type Sound = ReturnType<typeof sound>;

/** The message with which an instance spoilt by `spoil` is refused. */
function refusal(spoil: (instance: Sound) => unknown): string {
  const instance = sound();
  spoil(instance);
  try {
    parseInstance(instance);
  } catch (error) {
    if (error instanceof Malformed) return error.message;
    throw error;
  }
  return 'accepted';
}

const drop = (owner: object, key: string): void => void Reflect.deleteProperty(owner, key);

describe('parseInstance', () => {
  it('returns a sound instance as it is', () => {
    const instance = sound();
    expect(parseInstance(instance)).toBe(instance);
    expect(instance).toEqual(sound());
  });

  it('ignores fields that the format does not know', () => {
    expect(refusal((instance) => Object.assign(instance.requests[0], { note: 'by telephone' }))).toBe('accepted');
  });

  it.each<[string, (instance: Sound) => unknown, string]>([
    [
      'a missing field',
      ({ requests }) => drop(requests[0], 'budget'),
      'requests[0] ("r1").budget: expected a multiple of 4 from 0 to 1000000 cents per hour, found nothing',
    ],
    ['a missing list', (instance) => drop(instance, 'rooms'), 'rooms: expected a list, found nothing'],
    [
      'another format',
      (instance) => (instance.format = 'shared-care/2'),
      'format: expected "shared-care/1", found "shared-care/2"',
    ],
    [
      'no id',
      ({ providers }) => drop(providers[0], 'id'),
      'providers[0].id: expected a text that is not empty, found nothing',
    ],
    [
      'an id twice',
      ({ places }) => places.push(places[0]),
      'places[1].id: expected an id of its own within places, found "b1" a second time',
    ],
    [
      'an unknown service',
      ({ requests }) => (requests[0].service = 'cooking'),
      'requests[0] ("r1").service: expected the id of a known service, found "cooking"',
    ],
    [
      'an unknown place',
      ({ requests }) => (requests[0].place = 'b9'),
      'requests[0] ("r1").place: expected the id of a known place, found "b9"',
    ],
    [
      'an unknown territory',
      ({ places }) => (places[0].territory = ''),
      'places[0] ("b1").territory: expected the id of a known territory, found ""',
    ],
    [
      'an unknown service of a room',
      ({ rooms }) => rooms[0].services.push('x'),
      'rooms[0] ("m1").services[1]: expected the id of a known service, found "x"',
    ],
    [
      'overlapping sessions',
      ({ requests }) => (requests[0].options[0].sessions[1][0] = 69),
      'requests[0] ("r1").options[0].sessions[1]: expected sessions in order that do not overlap, so a start at or after 70, found [69, 74]',
    ],
    [
      'sessions out of order',
      ({ requests }) => requests[0].options[0].sessions.reverse(),
      'requests[0] ("r1").options[0].sessions[1]: expected sessions in order that do not overlap, so a start at or after 74, found [62, 70]',
    ],
    [
      'an empty session',
      ({ requests }) => (requests[0].options[0].sessions[0] = [62, 62]),
      'requests[0] ("r1").options[0].sessions[0]: expected an interval that ends after it starts, found [62, 62]',
    ],
    [
      'no session',
      ({ requests }) => (requests[0].options[0].sessions = []),
      'requests[0] ("r1").options[0].sessions: expected at least one session, found an empty list',
    ],
    [
      'no option',
      ({ requests }) => (requests[0].options = []),
      'requests[0] ("r1").options: expected at least one weekly timetable, found an empty list',
    ],
    [
      'options of different length',
      ({ requests }) => (requests[0].options[1].sessions = [[158, 171]]),
      'requests[0] ("r1").options[1].sessions: expected 12 slots in all, as in the first option, found 13 slots',
    ],
    [
      'a slot 672',
      ({ requests }) => (requests[0].options[1].sessions = [[672, 684]]),
      'requests[0] ("r1").options[1].sessions[0][0]: expected a whole number from 0 to 671 (the first slot of an interval), found 672',
    ],
    [
      'an interval beyond the week',
      ({ providers }) => (providers[0].available[1] = [660, 673]),
      'providers[0] ("p1").available[1][1]: expected a whole number from 1 to 672 (the slot after an interval), found 673',
    ],
    [
      'an interval of three',
      ({ rooms }) => (rooms[0].open = [[1, 2, 3]]),
      'rooms[0] ("m1").open[0]: expected an interval [first slot, slot after the last], found a list of 3',
    ],
    [
      'negative money',
      ({ providers }) => (providers[0].rates[0].base = -4),
      'providers[0] ("p1").rates[0].base: expected a multiple of 4 from 0 to 1000000 cents per hour, found -4',
    ],
    [
      'an hourly amount that is no multiple of 4',
      ({ requests }) => (requests[0].budget = 1201),
      'requests[0] ("r1").budget: expected a multiple of 4 from 0 to 1000000 cents per hour, found 1201',
    ],
    [
      'not a number',
      ({ policy }) => (policy.walkCentsPerKm = NaN),
      'policy.walkCentsPerKm: expected a whole number from 0 to 1000000 cents per km, found NaN, which is no number that can be counted with',
    ],
    [
      'a number beyond all bounds',
      ({ requests }) => (requests[0].budget = JSON.parse('1e999') as number),
      'requests[0] ("r1").budget: expected a multiple of 4 from 0 to 1000000 cents per hour, found Infinity, which is no number that can be counted with',
    ],
    [
      'half a metre',
      ({ places }) => (places[0].x = 0.5),
      'places[0] ("b1").x: expected a whole number from -100000000 to 100000000 metres, found 0.5',
    ],
    [
      'a number as text',
      ({ requests }) => Object.assign(requests[0], { units: '1' }),
      'requests[0] ("r1").units: expected a whole number from 1 to 10000 units, found "1"',
    ],
    [
      'an extra rate above the base',
      ({ providers }) => (providers[0].rates[0].extra = 1004),
      'providers[0] ("p1").rates[0].extra: expected at most the base rate, 1000 cents per hour, found 1004',
    ],
    [
      'two rates for a service',
      ({ providers }) => providers[0].rates.push(providers[0].rates[0]),
      'providers[0] ("p1").rates[1].service: expected one rate per service, found a second rate for "babysitting"',
    ],
    [
      'an unknown level of sharing',
      ({ requests }) => (requests[0].sharing = 'city'),
      'requests[0] ("r1").sharing: expected "none" or "building" or "territory", found "city"',
    ],
    [
      'a priority below zero',
      ({ requests }) => (requests[0].priority = -1),
      'requests[0] ("r1").priority: expected a whole number from 0 to 10000 percent, found -1',
    ],
    [
      'ages the wrong way round',
      ({ requests }) => (requests[0].ages = [4, 3]),
      'requests[0] ("r1").ages[1]: expected a whole number from 4 to 150 years, found 3',
    ],
    [
      'a tag that is no text',
      ({ requests }) => Object.assign(requests[0], { has: [null] }),
      'requests[0] ("r1").has[0]: expected a text that is not empty, found null',
    ],
    [
      'a line break in a value',
      ({ requests }) => (requests[0].sharing = 'a\nb'),
      'requests[0] ("r1").sharing: expected "none" or "building" or "territory", found "a\\nb"',
    ],
  ])('names %s', (_, spoil, message) => {
    expect(refusal(spoil)).toBe(message);
  });

  it.each([[null], [undefined], ['text'], [[]], [7]])('refuses a document that is %p', (value) => {
    expect(() => parseInstance(value)).toThrow('the document: expected an object in the format shared-care/1');
  });

  it('knows no ids but those given, not even those that every object has', () => {
    expect(refusal(({ requests }) => (requests[0].service = 'constructor'))).toMatch(
      'expected the id of a known service',
    );
  });
});
