import { Field } from '@nestjs/graphql';
import { isLocalDate, writtenDay } from '../calendar/index.js';
import { BadInput } from './faults.js';
import { Refusal, UserError } from './user-error.js';

/** The shape of a day as the API takes it, `YYYY-MM-DD`; whether the calendar has it is seen by `requireDays`. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Throws bad input unless the calendar has every one of some days. */
export function requireDays(...days: readonly string[]): void {
  const unreal = days.find((day) => !isLocalDate(day));
  if (unreal !== undefined) throw new BadInput(`Expected a day of the calendar as YYYY-MM-DD, found ${unreal}.`);
}

/** The day does not suit what is to begin or end on it. */
@Refusal('The day lies too early or too late for what is to begin or end on it.')
export class DayNotPossible extends UserError {
  @Field(() => String, { nullable: true, description: 'The first day that would do, YYYY-MM-DD.' })
  readonly earliest: string | null;
  @Field(() => String, { nullable: true, description: 'The last day that would do, YYYY-MM-DD.' })
  readonly latest: string | null;

  constructor(path: string, found: string, earliest: string | null, latest: string | null) {
    const it = [earliest && `dal ${writtenDay(earliest, 'it')}`, latest && `fino al ${writtenDay(latest, 'it')}`];
    const en = [earliest && `from ${writtenDay(earliest, 'en')} on`, latest && `up to ${writtenDay(latest, 'en')}`];
    super(
      {
        it: `Il giorno ${writtenDay(found, 'it')} non va bene: scegline uno ${it.filter(Boolean).join(' ')}.`,
        en: `The day ${writtenDay(found, 'en')} will not do: choose one ${en.filter(Boolean).join(' ')}.`,
      },
      ['input', path],
    );
    this.earliest = earliest;
    this.latest = latest;
  }
}
