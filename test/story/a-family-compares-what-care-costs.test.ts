import { waitingFor } from '../support/proposals.js';
import { type Family, Street } from '../support/street.js';

interface Cost {
  lines: { kind: string; cents: number }[];
  totalCents: number;
  subsidyCents: number;
  netCents: number;
}

interface Comparison {
  form: string | null;
  duties: { text: string; source: string }[];
  setAside: { form: string; by: string[] }[];
  alone: Cost;
  shared: Cost;
  sharedWithSubsidy: Cost;
  savedBySharingCents: number;
  savedInAllCents: number;
}

const COST = 'lines { kind cents } totalCents subsidyCents netCents';
const COMPARE = `query ($offerId: ID!, $careRequestId: ID!, $subsidyScheme: String, $iseeCents: Int) {
  costComparison(offerId: $offerId, careRequestId: $careRequestId, subsidyScheme: $subsidyScheme, iseeCents: $iseeCents) {
    on provisional form duties { text bears source url } setAside { form by }
    alone { ${COST} } shared { ${COST} } sharedWithSubsidy { ${COST} } savedBySharingCents savedInAllCents } }`;

let street: Street;
let anna: Family;
let bruno: Family;
let offerId: string;

beforeAll(async () => {
  street = await Street.open();
  await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  [
    {
      offer: { id: offerId },
    },
  ] = await waitingFor(street, anna.person);
});
afterAll(() => street.close());

const compare = async (family: Family, more: object = {}) =>
  (
    await street.as<{ costComparison: Comparison }>(family.person, COMPARE, {
      offerId,
      careRequestId: family.careRequestId,
      ...more,
    })
  ).costComparison;

describe('a family to which an offer is proposed', () => {
  it('compares being alone, sharing, and sharing with a subsidy, with every cost that the law adds', async () => {
    const found = await compare(anna, { subsidyScheme: 'simulated-shared-care', iseeCents: 600_000 });
    const { alone, shared, sharedWithSubsidy } = found;
    for (const cost of [alone, shared, sharedWithSubsidy]) {
      expect(cost.lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(cost.totalCents);
      expect(cost.netCents).toBe(cost.totalCents - cost.subsidyCents);
      expect(cost.lines.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['gross-pay', 'thirteenth-month', 'severance-accrual', 'inps-employer']),
      );
    }
    expect(shared.totalCents).toBeLessThan(alone.totalCents);
    expect(sharedWithSubsidy.totalCents).toBe(shared.totalCents);
    expect(sharedWithSubsidy.subsidyCents).toBe(Math.min(30_000, Math.round(shared.totalCents * 0.6)));
    expect(found.savedBySharingCents).toBe(alone.netCents - shared.netCents);
    expect(found.savedInAllCents).toBe(alone.netCents - sharedWithSubsidy.netCents);
  });

  it('is told which form of contract fits, what it obliges to, and why not the others', async () => {
    const found = await compare(bruno);
    expect(found.form).toBe('domestic-contract');
    expect(found.duties.map(({ text }) => text).join()).toContain('INPS');
    expect(found.setAside.find(({ form }) => form === 'libretto-famiglia')!.by).toContain('REGULAR_WORK');
    expect(found.sharedWithSubsidy.subsidyCents).toBe(0);
  });

  it('sees its own comparison only, and keeps no ISEE with us by asking', async () => {
    await expect(street.as(bruno.person, COMPARE, { offerId, careRequestId: anna.careRequestId })).rejects.toThrow(
      'NOT_FOUND',
    );
    await expect(compare(anna, { subsidyScheme: 'none such' })).rejects.toThrow('BAD_USER_INPUT');
    await compare(anna, { subsidyScheme: 'simulated-shared-care', iseeCents: 600_000 });
    expect(await street.rows('SELECT FROM isee_declaration')).toEqual([]);
  });
});
