import Fraction from 'fraction.js';
import { hourlyFor, requireMinutes } from './cents.js';
import { type IsoDate } from './dated-table.js';
import { type HourlyMinimumOptions, type Level, minimumHourlyPay } from './minimum-wage.js';
import { type SourceKey, type Standing } from './source.js';

/** The kinds of hours that the collective agreement pays apart, for those who live out. */
export const HOUR_KINDS = ['day', 'night', 'sundayOrHoliday', 'overtimeTo44', 'overtimeDay', 'overtimeNight'] as const;

/** A kind of hour of work. */
export type HourKind = (typeof HOUR_KINDS)[number];

/** What a kind of hour is paid above the plain hour. */
export interface Surcharge {
  readonly what: string;
  readonly percent: number;
  readonly source: SourceKey;
  readonly standing: Standing;
}

const surcharge = (what: string, percent: number, source: SourceKey): Surcharge => ({
  what,
  percent,
  source,
  standing: 'verified',
});

/** What each kind of hour is paid above the plain hour. More hours of a part-timer, up to 40, are plain hours. */
export const SURCHARGES: Readonly<Record<HourKind, Surcharge>> = {
  day: surcharge('Plain hours, 6 to 22', 0, 'surcharges-2025'),
  night: surcharge('Ordinary night, 22 to 6', 20, 'surcharges-2025'),
  sundayOrHoliday: surcharge('Sunday or public holiday', 60, 'surcharges'),
  overtimeTo44: surcharge('Hours 41 to 44 of a week, 6 to 22', 10, 'surcharges'),
  overtimeDay: surcharge('Hours beyond 44 of a week, 6 to 22', 25, 'surcharges'),
  overtimeNight: surcharge('Overtime, 22 to 6', 50, 'surcharges'),
};

/** Minutes of work by kind of hour; kinds left out have none. The calendar's `sessionHours` is one. */
export type MinutesByKind = Readonly<Partial<Record<HourKind, number>>>;

/** Pay of some minutes at an hourly rate, each kind with its surcharge; exact, in cents. */
export function surchargedPay(centsPerHour: number, minutes: MinutesByKind): Fraction {
  return HOUR_KINDS.reduce((sum, kind) => {
    const plain = hourlyFor(centsPerHour, requireMinutes(minutes[kind] ?? 0, `Minutes of kind ${kind}`));
    return sum.add(plain.mul(100 + SURCHARGES[kind].percent).div(100));
  }, new Fraction(0));
}

/** The least, in whole cents rounded up, that a session's minutes may be paid at a level on a day. */
export function minimumSessionPay(
  level: Level,
  on: IsoDate,
  minutes: MinutesByKind,
  options?: HourlyMinimumOptions,
): number {
  return Number(
    surchargedPay(minimumHourlyPay(level, on, options).cents, minutes)
      .ceil()
      .valueOf(),
  );
}
