import { onDays, slotAt } from '../../src/calendar/index.js';
import { eventually } from '../support/eventually.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, Street } from '../support/street.js';

interface Placement {
  agreementId: string | null;
  households: number;
  priceCents: number;
  aloneCents: number;
  atHome: boolean;
  provider: { displayName: string };
}
interface Advice {
  revision: number;
  providers: number;
  scarce: boolean;
  stopped: { stop: string; providers: number }[];
  asItIs: Placement | null;
  changes: {
    kind: string;
    shiftMinutes: number | null;
    budgetCentsPerHour: number | null;
    content: object;
    placement: Placement;
  }[];
}

const PLACEMENT = `{ agreementId households priceCents aloneCents atHome walkMetres provider { displayName } sessions { start end } }`;
const ADVICE = `query ($id: ID!) { careAdvice(careRequestId: $id) {
  revision providers scarce stopped { stop providers } asItIs ${PLACEMENT}
  changes { kind optionPosition day toDay shiftMinutes maxWalkMetres budgetCentsPerHour sharing hostUnits placement ${PLACEMENT}
    content { careRecipientIds sharing maxWalkMetres hostUnits budgetCentsPerHour requiredSkills startsOn endsBefore
              onHolidays onSchoolClosures options { sessions { start end } penaltyCentsPerHour }
              dates { date startSlot endSlot } } } } }`;

let street: Street;
beforeEach(async () => {
  street = await Street.open();
});
afterEach(() => street.close());

const advise = async (family: Family, person = family.person) =>
  (await street.as<{ careAdvice: Advice | null }>(person, ADVICE, { id: family.careRequestId })).careAdvice!;
/** Sends an advised change as it came. */
const apply = (family: Family, { revision }: Advice, content: object) =>
  street.as<{ changeCareRequest: { careRequest: { id: string } | null; userErrors: object[] } }>(
    family.person,
    `mutation ($input: ChangeCareRequestInput!) {
       changeCareRequest(input: $input) { careRequest { id } userErrors { message } } }`,
    { input: { ...content, careRequestId: family.careRequestId, revision } },
  );
const priceOffered = async (family: Family) => {
  const [row] = await street.rows<{ price_cents: number }>(
    'SELECT price_cents FROM offer_member WHERE care_request_id = $1 AND live',
    [family.careRequestId],
  );
  return row?.price_cents ?? null;
};

describe('a family whose request nobody can serve', () => {
  it('learns by how much its limit is too low, sends the change as it came, and gets the offer at that price', async () => {
    await street.sitter('Greta', { baseCentsPerHour: 1200 });
    const anna = await street.family('Anna e Aldo', { budgetCentsPerHour: 1000 });
    const advice = await advise(anna);
    expect(advice).toMatchObject({
      providers: 1,
      scarce: false,
      stopped: [{ stop: 'BUDGET', providers: 1 }],
      asItIs: null,
    });
    const change = advice.changes.find(({ kind }) => kind === 'BUDGET')!;
    expect(change).toMatchObject({
      budgetCentsPerHour: 1200,
      placement: {
        agreementId: null,
        households: 1,
        priceCents: 7200,
        atHome: true,
        provider: { displayName: 'Greta' },
      },
    });
    expect((await apply(anna, advice, change.content)).changeCareRequest.userErrors).toEqual([]);
    await eventually('an offer', () => priceOffered(anna));
    expect(await priceOffered(anna)).toBe(change.placement.priceCents);
    expect(await advise(anna)).toBeNull();
  });

  it('learns that half an hour would do, and the timetable that it had stays', async () => {
    await street.sitter('Greta', { available: onDays([0, 2], slotAt(0, 16) + 2, 14) });
    const anna = await street.family('Anna e Aldo');
    const advice = await advise(anna);
    expect(advice.stopped).toEqual([{ stop: 'AVAILABILITY', providers: 1 }]);
    expect(advice.changes[0]).toMatchObject({ kind: 'SHIFT', day: null, shiftMinutes: 30 });
    const { options } = advice.changes[0].content as { options: { sessions: { start: number }[] }[] };
    expect(options.map(({ sessions }) => sessions.map(({ start }) => start % 96))).toEqual([
      [64, 64],
      [66, 66],
    ]);
    await apply(anna, advice, advice.changes[0].content);
    await eventually('an offer', () => priceOffered(anna));
  });

  it('learns that a service nearby has room, though nobody would have to change, and not who is in it', async () => {
    const sitter = await street.sitter('Greta');
    const [anna, bruno] = [await street.family('Anna e Aldo'), await street.family('Bruno e Bea')];
    await street.round();
    await acceptAll(street, [anna.person, bruno.person, sitter.person]);
    await street.settled();
    const [{ id: agreementId }] = await street.rows<{ id: string }>('SELECT id FROM agreement');
    const carla = await street.family('Carla e Ciro');
    const advice = await advise(carla);
    expect(advice).toMatchObject({ scarce: true, stopped: [{ stop: 'PROVIDER_CLASH', providers: 1 }], changes: [] });
    expect(advice.asItIs).toMatchObject({ agreementId, households: 3 });
    expect(JSON.stringify(advice)).not.toMatch(/Anna|Bruno/);
    const { joinableAgreements } = await street.as<{ joinableAgreements: { priceCents: number }[] }>(
      carla.person,
      `{ joinableAgreements(careRequestId: "${carla.careRequestId}") { priceCents } }`,
    );
    expect(advice.asItIs!.priceCents).toBe(joinableAgreements[0].priceCents);
  });

  it('is the only one to be told, but for the desk of its territory', async () => {
    await street.sitter('Greta', { baseCentsPerHour: 1200 });
    const anna = await street.family('Anna e Aldo', { budgetCentsPerHour: 1000 });
    const bruno = await street.family('Bruno e Bea', { budgetCentsPerHour: 1000 });
    expect((await advise(anna, street.operator)).providers).toBe(1);
    await expect(advise(anna, bruno.person)).rejects.toThrow(/no care request/);
  });
});
