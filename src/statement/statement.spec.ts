import fc from 'fast-check';
import { layOutTimetable, MILAN_PATRON, MILAN_SCHOOLS, monthRange } from '../calendar/index.js';
import { SUBSIDY_PRESETS } from '../employment-cost/index.js';
import { entriesOf } from './ledger.rules.js';
import {
  type HouseholdStatement,
  LineKind,
  type PastSession,
  type PriceTerms,
  type SessionOutcome,
  sessionPrices,
  type StatementFacts,
  stateMonth,
} from './statement.rules.js';

const scheme = SUBSIDY_PRESETS[2];
const terms: PriceTerms = {
  from: '2026-09-01',
  until: '2027-07-01',
  weeklyPriceCents: 5000,
  blockMinutes: [150, 150, 120],
};
const session = (id: string, date: string, block: number | null = 0, more: Partial<PastSession> = {}): PastSession => ({
  id,
  date,
  block,
  minutes: block === null ? 60 : terms.blockMinutes[block],
  outcome: 'attended',
  ...more,
});
const facts: StatementFacts = {
  agreementId: 'a1',
  householdId: 'h1',
  providerId: 'p1',
  month: '2026-11',
  terms: [terms],
  sessions: [],
  reversals: [],
  lateCancellationPercent: 50,
  subsidy: null,
};

describe('a household’s month', () => {
  it('splits the weekly price over the week’s sessions to the cent', () => {
    expect(sessionPrices(terms)).toEqual([1786, 1786, 1428]);
  });

  it('bills what was attended, half of what was cancelled late, and takes back whole what was wrong', () => {
    const found = stateMonth({
      ...facts,
      sessions: [
        session('s1', '2026-11-02'),
        session('s3', '2026-11-09', 0, { outcome: 'cancelled-late' }),
        session('s2', '2026-11-06', 2),
        session('s7', '2026-11-21', null),
      ],
      reversals: [
        {
          lineId: 'l0',
          sessionId: 's0',
          date: '2026-10-30',
          minutes: 120,
          priceCents: 1428,
          subsidyCents: 571,
          subsidyFundId: 'f0',
        },
      ],
    });
    expect(found.lines.map(({ kind, sessionId, priceCents }) => [kind, sessionId, priceCents])).toEqual([
      [LineKind.REVERSAL, 's0', -1428],
      [LineKind.CARE, 's1', 1786],
      [LineKind.CARE, 's2', 1428],
      [LineKind.LATE_CANCELLATION, 's3', 893],
      [LineKind.CARE, 's7', 714],
    ]);
    expect(found).toMatchObject({ priceCents: 3393, subsidyCents: -571, dueCents: 3964 });
  });

  it('splits the month’s subsidy over the care alone', () => {
    const found = stateMonth({
      ...facts,
      sessions: [
        session('s1', '2026-11-02'),
        session('s2', '2026-11-06', 2),
        session('s3', '2026-11-09', 0, { outcome: 'cancelled-late' }),
      ],
      subsidy: { fundId: 'f1', scheme, iseeCents: 1_000_000, grantedSoFarCents: 0, fundLeftCents: null },
    });
    // 40 % of 32.14 is 12.856, so 12.86 in all: 7.15 and 5.71.
    expect(found.lines.map(({ subsidyCents, dueCents }) => [subsidyCents, dueCents])).toEqual([
      [715, 1071],
      [571, 857],
      [0, 893],
    ]);
    expect(found).toMatchObject({ priceCents: 4107, subsidyCents: 1286, dueCents: 2821 });
  });

  it('follows the price from the day on which it changes', () => {
    const found = stateMonth({
      ...facts,
      terms: [
        { ...terms, until: '2026-11-09' },
        { ...terms, from: '2026-11-09', weeklyPriceCents: 6000 },
      ],
      sessions: [session('s1', '2026-11-02'), session('s2', '2026-11-09')],
    });
    expect(found.lines.map(({ priceCents }) => priceCents)).toEqual([1786, 2143]);
  });

  it('pays the true minutes of the night on which the clock goes back', () => {
    const { sessions } = layOutTimetable({
      blocks: [{ start: 5 * 96 + 88, end: 5 * 96 + 120 }],
      range: monthRange('2026-10'),
      onHolidays: 'skip',
      patron: MILAN_PATRON,
      onSchoolClosures: 'keep',
      school: MILAN_SCHOOLS,
      exceptions: [],
    });
    const nights = sessions.map(({ date, block, minutes }) => session(date, date, block, { minutes }));
    const night = { ...terms, weeklyPriceCents: 8000, blockMinutes: [480] };
    const found = stateMonth({ ...facts, month: '2026-10', terms: [night], sessions: nights });
    expect(found.lines.map(({ date, priceCents }) => [date, priceCents])).toEqual([
      ['2026-10-03', 8000],
      ['2026-10-10', 8000],
      ['2026-10-17', 8000],
      ['2026-10-24', 9000],
      ['2026-10-31', 8000],
    ]);
  });

  it('says which session it cannot state', () => {
    const state =
      (...sessions: PastSession[]) =>
      () =>
        stateMonth({ ...facts, sessions });
    expect(state(session('s1', '2026-12-01'))).toThrow(/Session s1: expected a date before 2026-12-01/);
    expect(state(session('s1', '2026-11-02'), session('s1', '2026-11-02'))).toThrow(/listed twice/);
    expect(state({ ...session('s1', '2026-11-02'), block: 3 })).toThrow(/expected a block from 0 to 2, found 3/);
    expect(() => stateMonth({ ...facts, terms: [], sessions: [session('s1', '2026-11-02')] })).toThrow(
      /expected price terms that hold on 2026-11-02/,
    );
  });
});

describe('the months of several households', () => {
  it('adds up to the cent: what households and city pay is what providers earn', () => {
    const outcome = fc.constantFrom<SessionOutcome>('attended', 'attended', 'cancelled-late');
    const household = fc.record({
      weeklyPriceCents: fc.integer({ min: 0, max: 50_000 }),
      blockMinutes: fc.array(fc.integer({ min: 15, max: 600 }), { minLength: 1, maxLength: 6 }),
      outcomes: fc.array(fc.tuple(outcome, fc.nat(5), fc.integer({ min: 1, max: 30 })), { maxLength: 30 }),
      iseeCents: fc.option(fc.nat(4_000_000), { nil: null }),
      fundLeftCents: fc.option(fc.nat(20_000), { nil: null }),
      percent: fc.nat(100),
    });
    type Drawn = typeof household extends fc.Arbitrary<infer T> ? T : never;
    const state = (drawn: Drawn, at: number): HouseholdStatement =>
      stateMonth({
        ...facts,
        householdId: `h${at}`,
        terms: [{ ...terms, weeklyPriceCents: drawn.weeklyPriceCents, blockMinutes: drawn.blockMinutes }],
        lateCancellationPercent: drawn.percent,
        sessions: drawn.outcomes.map(([result, block, day], index) => ({
          id: `${at}-${index}`,
          date: `2026-11-${String(day).padStart(2, '0')}`,
          block: block % drawn.blockMinutes.length,
          minutes: drawn.blockMinutes[block % drawn.blockMinutes.length],
          outcome: result,
        })),
        subsidy: {
          fundId: 'f1',
          scheme,
          iseeCents: drawn.iseeCents,
          grantedSoFarCents: 0,
          fundLeftCents: drawn.fundLeftCents,
        },
      });
    fc.assert(
      fc.property(fc.array(household, { minLength: 1, maxLength: 5 }), (drawn) => {
        const statements = drawn.map(state);
        expect(entriesOf(statements).reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
        for (const each of statements) {
          expect(each.lines.reduce((sum, line) => sum + line.dueCents, 0)).toBe(each.dueCents);
          each.lines.forEach((line) => expect(line.dueCents).toBeGreaterThanOrEqual(0));
        }
      }),
    );
  });
});
