/** A date of the civil calendar, `YYYY-MM-DD`; these strings sort as the days do. */
export type IsoDate = string;

/** Something that holds from one day until another. */
export interface Dated {
  /** First day in force. */
  readonly validFrom: IsoDate;
  /** First day no longer in force. */
  readonly validUntil: IsoDate;
}

/** No table covers the day that was asked for: the law's figures of that day are not known here. */
export class NoTableInForce extends Error {
  constructor(
    readonly table: string,
    readonly on: IsoDate,
    readonly known: readonly Dated[],
  ) {
    const periods = known.map((each) => `${each.validFrom} to before ${each.validUntil}`).join(', ');
    super(
      `${table}: no table is in force on ${on}. Known: ${periods || 'none'}. ` +
        `Add the table of that day with its source, or ask for a day that is covered.`,
    );
    this.name = 'NoTableInForce';
  }
}

/** The date itself, if it is a real day written `YYYY-MM-DD`; else an error that shows it. */
export function requireIsoDate(date: string): IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts) {
    const [year, month, day] = parts.slice(1).map(Number);
    const real = new Date(Date.UTC(year, month - 1, day));
    if (year >= 1900 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day) return date;
  }
  throw new RangeError(`Expected a date as YYYY-MM-DD, found "${date}"; pass a real day of the calendar.`);
}

/** The tables themselves, by date, if their days are real and no two of them hold on the same day. */
export function requireDatedTables<T extends Dated>(table: string, tables: readonly T[]): readonly T[] {
  const byDate = [...tables].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  byDate.forEach(({ validFrom, validUntil }, at) => {
    const period = `${requireIsoDate(validFrom)} to before ${requireIsoDate(validUntil)}`;
    if (validUntil <= validFrom) {
      throw new RangeError(`${table}: expected a table that ends after it starts, found ${period}.`);
    }
    const before = byDate[at - 1];
    if (before && before.validUntil > validFrom) {
      throw new RangeError(
        `${table}: expected tables that do not overlap, found ${period} after one in force until before ` +
          `${before.validUntil}; end the earlier one where the later begins.`,
      );
    }
  });
  return byDate;
}

/** A day to plan by: the day asked for, or the last one known where it lies beyond every table. */
export interface PlanningDay {
  readonly on: IsoDate;
  /** True where the figures of the day asked for are not known yet, so that the plan must be checked again. */
  readonly provisional: boolean;
}

/** The day whose tables price a plan: next year's figures are published late, so until then the last known hold. */
export function planningDay(on: IsoDate, ...tables: readonly (readonly Dated[])[]): PlanningDay {
  requireIsoDate(on);
  const ends = tables.map((each) => each.reduce((last, { validUntil }) => (validUntil > last ? validUntil : last), ''));
  const firstUnknown = ends.reduce((first, end) => (end < first ? end : first), '9999-12-31');
  if (firstUnknown === '' || on < firstUnknown) return { on, provisional: false };
  const lastKnown = new Date(Date.parse(`${firstUnknown}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { on: lastKnown, provisional: true };
}

/** The table in force on a day; throws `NoTableInForce` where none is, rather than using a neighbour. */
export function tableInForce<T extends Dated>(table: string, tables: readonly T[], on: IsoDate): T {
  requireIsoDate(on);
  const found = tables.find((each) => each.validFrom <= on && on < each.validUntil);
  if (!found) throw new NoTableInForce(table, on, tables);
  return found;
}
