import { requireCents, requireMinutes } from './cents.js';
import { type Cost } from './cost-line.js';
import { type IsoDate, tableInForce } from './dated-table.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';

/** Vouchers that some minutes of one session take: one for each hour or part of it. */
export function vouchersFor(minutes: number): number {
  return Math.ceil(requireMinutes(minutes, 'Minutes of the session') / 60);
}

/** What sessions paid by voucher cost; each session is rounded up to whole hours by itself. */
export function librettoCost(
  on: IsoDate,
  sessionMinutes: readonly number[],
  policy: EmploymentPolicy = DEFAULT_POLICY,
): Cost & { readonly workerNetCents: number } {
  const table = tableInForce('Libretto Famiglia', policy.tables.libretto, on);
  const vouchers = sessionMinutes.reduce((sum, minutes) => sum + vouchersFor(minutes), 0);
  const totalCents = vouchers * table.voucherCents;
  return {
    lines: [{ kind: 'voucher', cents: totalCents }],
    totalCents,
    workerNetCents: vouchers * table.netCents,
  };
}

/** What was already paid by voucher in the civil year: net cents and hours. */
export interface LibrettoYear {
  readonly householdNetCents: number;
  readonly workerNetCents: number;
  readonly pairNetCents: number;
  readonly workerHours: number;
}

/** A yearly limit that more vouchers would pass. */
export interface LibrettoRefusal {
  readonly code:
    | 'LIBRETTO_HOUSEHOLD_LIMIT'
    | 'LIBRETTO_WORKER_LIMIT'
    | 'LIBRETTO_PAIR_LIMIT'
    | 'LIBRETTO_HOURS_LIMIT'
    | 'LIBRETTO_WORK_NOT_COVERED'
    | 'LIBRETTO_RECENT_EMPLOYMENT';
  /** The limit: cents, or hours, or months. */
  readonly limit: number;
  /** What it would become. */
  readonly wouldBe: number;
}

/** A booking to be paid by voucher. */
export interface LibrettoBooking {
  readonly on: IsoDate;
  /** A key of `CLASSIFICATIONS`. */
  readonly work: string;
  readonly sessionMinutes: readonly number[];
  readonly soFar: LibrettoYear;
  /** Whole months since this household last employed this worker; null where it never did. */
  readonly monthsSinceEmployment: number | null;
}

/** Everything that forbids paying a booking by voucher; empty where it may. */
export function librettoRefusals(
  booking: LibrettoBooking,
  policy: EmploymentPolicy = DEFAULT_POLICY,
): readonly LibrettoRefusal[] {
  const table = tableInForce('Libretto Famiglia', policy.tables.libretto, booking.on);
  const { soFar } = booking;
  requireCents(soFar.householdNetCents, 'Net paid by the household this year');
  const hours = booking.sessionMinutes.reduce((sum, minutes) => sum + vouchersFor(minutes), 0);
  const net = hours * table.netCents;
  const limits: readonly LibrettoRefusal[] = [
    {
      code: 'LIBRETTO_HOUSEHOLD_LIMIT',
      limit: table.perHouseholdCents,
      wouldBe: soFar.householdNetCents + net,
    },
    { code: 'LIBRETTO_WORKER_LIMIT', limit: table.perWorkerCents, wouldBe: soFar.workerNetCents + net },
    { code: 'LIBRETTO_PAIR_LIMIT', limit: table.perPairCents, wouldBe: soFar.pairNetCents + net },
    { code: 'LIBRETTO_HOURS_LIMIT', limit: table.hours, wouldBe: soFar.workerHours + hours },
  ];
  const refusals = limits.filter((each) => each.wouldBe > each.limit);
  if (!policy.librettoWorks.value.includes(booking.work)) {
    refusals.push({ code: 'LIBRETTO_WORK_NOT_COVERED', limit: 0, wouldBe: hours });
  }
  const months = booking.monthsSinceEmployment;
  if (months !== null && months < policy.librettoMonthsSinceEmployment.value) {
    refusals.push({
      code: 'LIBRETTO_RECENT_EMPLOYMENT',
      limit: policy.librettoMonthsSinceEmployment.value,
      wouldBe: months,
    });
  }
  return refusals;
}
