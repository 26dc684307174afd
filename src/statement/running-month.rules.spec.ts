import { runningMonth, type RunningVisit } from './running-month.rules.js';
import { LineKind, type StatementLine } from './statement.rules.js';

const visit = (attendanceId: string, more: Partial<RunningVisit>): RunningVisit => ({
  attendanceId,
  agreementId: 'a',
  careRequestId: 'r',
  householdId: 'anna',
  providerId: 'p',
  date: '2026-11-03',
  block: 0,
  minutes: 120,
  late: false,
  lineId: null,
  lineMinutes: 0,
  linePriceCents: 0,
  lineSubsidyCents: 0,
  lineFundId: null,
  sessionId: 's1',
  serviceTypeId: 'sitting',
  stage: 'confirmed',
  ...more,
});
const line = (sessionId: string, minutes: number, priceCents: number): StatementLine => ({
  kind: LineKind.CARE,
  sessionId,
  date: '2026-11-03',
  minutes,
  reverses: null,
  replaces: null,
  priceCents,
  subsidyCents: 0,
  dueCents: priceCents,
  subsidyFundId: null,
});

describe('a month that runs', () => {
  it('counts shared time once, and tells what is earned, what waits and what is to come', () => {
    const visits = [
      visit('1', {}),
      visit('2', { householdId: 'bruno', stage: 'waiting' }),
      visit('3', { sessionId: 's2', stage: 'coming' }),
      visit('4', { sessionId: 's2', householdId: 'bruno', stage: 'coming' }),
    ];
    const lines = [line('1', 120, 2000), line('2', 90, 1500), line('3', 120, 2000), line('4', 120, 1600)];
    expect(runningMonth('2026-11', visits, lines)).toEqual({
      month: '2026-11',
      givenMinutes: 120,
      comingMinutes: 120,
      earnedCents: 2000,
      waitingCents: 1500,
      expectedCents: 7100,
      parts: [
        expect.objectContaining({ householdId: 'anna', givenMinutes: 120, earnedCents: 2000, expectedCents: 4000 }),
        expect.objectContaining({ householdId: 'bruno', givenMinutes: 90, waitingCents: 1500, expectedCents: 3100 }),
      ],
    });
  });

  it('takes back what was put right, by its household and service', () => {
    const visits = [visit('1', {}), visit('2', { serviceTypeId: 'homework' })];
    const lines = [line('1', -120, -2000), line('1', 60, 1000), line('2', 60, 900)];
    const month = runningMonth('2026-11', visits, lines);
    expect(month).toMatchObject({ earnedCents: -100, expectedCents: -100 });
    expect(month.parts.map(({ serviceTypeId, earnedCents }) => [serviceTypeId, earnedCents])).toEqual([
      ['homework', 900],
      ['sitting', -1000],
    ]);
  });

  it('is empty where nothing is given or to come', () => {
    expect(runningMonth('2026-11', [], [])).toMatchObject({ givenMinutes: 0, expectedCents: 0, parts: [] });
  });
});
