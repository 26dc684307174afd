import fc from 'fast-check';
import { type SubsidyRule, UNLIMITED } from '../employment-cost/index.js';
import { type DrawingPart, type OpenFund, stateFromFunds } from './drawing.rules.js';
import { entriesOf } from './ledger.rules.js';
import { LineKind, type ReversedLine } from './statement.rules.js';

const halfUpTo = (mostPerHouseholdCents: number): SubsidyRule => ({
  key: 'half',
  validFrom: '2026-01-01',
  validUntil: '9999-12-31',
  ceilingPer: 'month',
  bands: [{ iseeUpToCents: null, percent: 50, mostPerHouseholdCents }],
});
const fund = (leftCents: number, most = UNLIMITED): OpenFund => ({ id: 'f', leftCents, rule: halfUpTo(most) });
/** One session at a price, for a household. */
const part = (
  householdId: string,
  priceCents: number,
  of: OpenFund | null,
  more: Partial<DrawingPart> = {},
): DrawingPart => ({
  facts: {
    agreementId: `a-${householdId}`,
    householdId,
    providerId: 'p',
    month: '2026-11',
    terms: [{ from: '2026-01-01', until: '9999-12-31', weeklyPriceCents: priceCents, blockMinutes: [60] }],
    sessions: [{ id: `s-${householdId}`, date: '2026-11-03', block: 0, minutes: 60, outcome: 'attended' }],
    reversals: [],
    lateCancellationPercent: 50,
  },
  fund: of,
  iseeCents: null,
  grantedSoFarCents: 0,
  ...more,
});
const back = (subsidyCents: number): ReversedLine => ({
  lineId: 'l',
  sessionId: 's0',
  date: '2026-10-06',
  minutes: 60,
  priceCents: 2 * subsidyCents,
  subsidyCents,
  subsidyFundId: 'f',
});
const paid = (parts: readonly DrawingPart[]) => stateFromFunds(parts).map(({ subsidyCents }) => subsidyCents);

describe('a month that draws on a fund', () => {
  it('gets what the rules give while the fund has it, and no more than a household’s ceiling', () => {
    expect(paid([part('h1', 1000, fund(800)), part('h2', 600, fund(800))])).toEqual([500, 300]);
    expect(paid([part('h1', 1000, fund(800, 200)), part('h2', 300, fund(800, 200))])).toEqual([200, 150]);
    expect(paid([part('h1', 1000, null)])).toEqual([0]);
  });

  it('counts a ceiling over all agreements of a household, and what the fund has paid before', () => {
    const own = fund(10_000, 600);
    expect(paid([part('h1', 1000, own), part('h1', 1000, own)])).toEqual([500, 100]);
    expect(paid([part('h1', 1000, own, { grantedSoFarCents: 450 })])).toEqual([150]);
  });

  it('shares a fund that has too little in proportion to what the rules give, to the cent', () => {
    expect(paid([part('h1', 1000, fund(400)), part('h2', 600, fund(400))])).toEqual([250, 150]);
    expect(paid([part('h1', 1000, fund(0)), part('h2', 600, fund(0))])).toEqual([0, 0]);
    expect(paid([part('h1', 2, fund(1)), part('h2', 2, fund(1))])).toEqual([1, 0]);
  });

  it('gives back first: what is corrected can be paid again from a fund that is empty', () => {
    const corrected = part('h1', 1000, fund(0, 500), { grantedSoFarCents: 500 });
    const [statement] = stateFromFunds([{ ...corrected, facts: { ...corrected.facts, reversals: [back(500)] } }]);
    expect(statement.lines.map(({ kind, subsidyCents }) => [kind, subsidyCents])).toEqual([
      [LineKind.REVERSAL, -500],
      [LineKind.CARE, 500],
    ]);
  });

  it('never pays more than the fund has, whoever comes, and every cent is accounted for', () => {
    const household = fc.record({
      id: fc.constantFrom('h1', 'h2', 'h3'),
      priceCents: fc.nat(5000),
      granted: fc.nat(1000),
      takenBack: fc.nat(300),
    });
    fc.assert(
      fc.property(fc.array(household, { maxLength: 8 }), fc.nat(6000), fc.nat(2000), (households, left, most) => {
        const parts = households.map(({ id, priceCents, granted, takenBack }) => {
          const drawn = part(id, priceCents, fund(left, most), { grantedSoFarCents: granted });
          return takenBack > 0 ? { ...drawn, facts: { ...drawn.facts, reversals: [back(takenBack)] } } : drawn;
        });
        const statements = stateFromFunds(parts);
        const spent = statements.reduce((sum, { subsidyCents }) => sum + subsidyCents, 0);
        expect(spent).toBeLessThanOrEqual(left);
        const entries = entriesOf(statements);
        expect(entries.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
        expect(entries.find(({ accountId }) => accountId === 'f')?.cents ?? 0).toBe(0 - spent);
        for (const { lines } of statements)
          for (const { kind, subsidyCents, priceCents } of lines)
            if (kind === LineKind.CARE) {
              expect(subsidyCents).toBeGreaterThanOrEqual(0);
              expect(subsidyCents).toBeLessThanOrEqual(Math.ceil(priceCents / 2));
            }
      }),
    );
  });
});
